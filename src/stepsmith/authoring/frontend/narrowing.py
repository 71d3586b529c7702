"""What a test teaches about values on either side of it."""

from __future__ import annotations

from collections.abc import Sequence as Several
from typing import Any

from stepsmith.authoring.form import (
    Compare,
    Const,
    Contains,
    Expr,
    Field,
    FieldOr,
    Local,
    Logic,
    Not,
    OfKind,
    Sequence,
    Var,
)
from stepsmith.authoring.frontend.possible import kinds, member_at, where, with_values
from stepsmith.authoring.frontend.scope import Facts, path_of
from stepsmith.authoring.rewrite import fold
from stepsmith.authoring.value_type import (
    BOOLEAN,
    NOTHING,
    DictOf,
    ListOf,
    OneOf,
    Record,
    ValueType,
    members,
    union,
    without_none,
)


def facts(test: Expr, holds: bool) -> Facts:
    """What is known when a test holds, or does not."""
    if isinstance(test, Not):
        return facts(test.of, not holds)
    if not isinstance(test, Logic):
        return Facts(_types(test, holds), {test if holds else fold(Not(test))})
    left, right = facts(test.left, holds), facts(test.right, holds)
    if (test.op == "and") == holds:
        return left.and_also(right)
    either = {
        path: union(known, right.types[path])
        for path, known in left.types.items()
        if path in right.types
    }
    return Facts(either, {test if holds else fold(Not(test))})


def _types(test: Expr, holds: bool) -> dict[str, ValueType]:
    match test:
        case Compare(op="=" | "!=" as op, left=left, right=Const(value=None)):
            return _of_none(left, (op == "=") == holds)
        case Compare(op="=" | "!=" as op, left=Const(value=value), right=right):
            return _of_value(right, (value,), (op == "=") == holds)
        case Compare(op="=" | "!=" as op, left=left, right=Const(value=value)):
            return _of_value(left, (value,), (op == "=") == holds)
        case Contains(needle=needle, haystack=Const(value=list() as values)):
            return _of_value(needle, values, holds)
        case Contains(needle=needle, haystack=Sequence(items=items, type=ListOf())):
            values = [item.value for item in items if isinstance(item, Const)]
            return _of_value(needle, values, holds) if len(values) == len(items) else {}
        case Contains(needle=Const(value=str(key)), haystack=haystack):
            return _of_key(haystack, key, holds)
        case OfKind(of=of, kinds=told):
            return _known(of, lambda one: _may_be(one, frozenset(told), holds))
        case Var() | Local() | Field() | FieldOr() if test.type == BOOLEAN:
            return _of_value(test, (True,), holds)
        case _:
            return {}


def _known(of: Expr, holds: Any) -> dict[str, ValueType]:
    path = path_of(of)
    return {} if path is None else {path: where(of.type, holds)}


def _may_be(one: ValueType, told: frozenset[str], holds: bool) -> bool:
    return bool(kinds(one) & told) if holds else not kinds(one) <= told


def _of_none(of: Expr, is_none: bool) -> dict[str, ValueType]:
    path = path_of(of)
    found = {} if path is None else {path: NOTHING if is_none else without_none(of.type)}
    return found | _of_owner(of, (None,), is_none)


def _of_value(of: Expr, values: Several[Any], equal: bool) -> dict[str, ValueType]:
    path = path_of(of)
    found = {} if path is None else {path: with_values(of.type, values, equal=equal)}
    return found | _of_owner(of, values, equal)


def _of_owner(of: Expr, values: Several[Any], equal: bool) -> dict[str, ValueType]:
    """What the value of a member tells about the union of models that has it."""
    if not isinstance(of, (Field, FieldOr)) or not isinstance(of.of.type, OneOf):
        return {}
    key = of.key

    def fits(one: ValueType) -> bool:
        member = member_at(one, key)
        if member is None:
            return not isinstance(one, Record) and one != NOTHING
        return bool(members(with_values(member.type, values, equal=equal)))

    return _known(of.of, fits)


def _of_key(of: Expr, key: str, holds: bool) -> dict[str, ValueType]:
    """What it tells about a union that a value has a member, or has none."""
    if not isinstance(of.type, OneOf):
        return {}

    def fits(one: ValueType) -> bool:
        member = member_at(one, key)
        if isinstance(one, Record):
            return member is not None if holds else member is None or member.optional
        return isinstance(one, DictOf) or not holds

    return _known(of, fits)
