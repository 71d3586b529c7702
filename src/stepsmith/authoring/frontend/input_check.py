"""The check of an execution's input: one Choice state with a rule for each thing it must be."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, assert_never, cast

from stepsmith.authoring.diagnostic import Span
from stepsmith.authoring.form import (
    AnyOf,
    Apply,
    Assign,
    Binary,
    Block,
    Compare,
    Const,
    Contains,
    Expr,
    Field,
    If,
    Item,
    Jump,
    Labelled,
    Like,
    Local,
    Logic,
    Not,
    OfKind,
    Raise,
    Sequence,
    Size,
    Statement,
    Whole,
)
from stepsmith.authoring.frontend.reader import Reader
from stepsmith.authoring.frontend.static_values import constant
from stepsmith.authoring.input_rules.rule import (
    FitsOne,
    IfTagged,
    Rule,
    Step,
    ToItem,
    ToItems,
    ToKeys,
    ToMember,
)
from stepsmith.authoring.input_rules.test import (
    HasOnly,
    IsBounded,
    IsKind,
    IsLike,
    IsMultiple,
    IsOneOf,
    IsWhole,
    Kind,
    Test,
)
from stepsmith.authoring.rewrite import FALSE, TRUE, fold
from stepsmith.authoring.value_type import ANY, INTEGER, NOTHING, TEXT, DictOf, ListOf, ValueType
from stepsmith.runtime.errors import InvalidInput

NAME = "CheckInput"
_TYPES: dict[Kind, ValueType] = {
    "string": TEXT,
    "array": ListOf(ANY),
    "object": DictOf(ANY),
}


def emit_check(reader: Reader, given: Expr, rules: tuple[Rule, ...], span: Span) -> None:
    """Raise `InvalidInput` with the message of the first rule that a value breaks, if it does."""
    if not rules:
        return
    problem = reader.fresh_variable("problem", TEXT)
    valid, invalid = reader.fresh_label("valid"), reader.fresh_label("invalid")
    found: list[Statement] = []
    for rule in rules:
        told: Block = (
            Assign(problem.name, Const(rule.message, TEXT), span),
            Jump(invalid, span),
        )
        found.append(If(_breaks(given, rule.steps, rule.test, 1), told, (), span, name=NAME))
    found.append(Jump(valid, span))
    failing = Raise(InvalidInput, problem, span)
    reader.emit(Labelled(valid, (Labelled(invalid, tuple(found), span), failing), span))


def _breaks(value: Expr, steps: tuple[Step, ...], test: Test | FitsOne | str, depth: int) -> Expr:
    """Whether some value at the end of the steps fails the test."""
    if not steps:
        if isinstance(test, FitsOne):
            return fold(Not(_fits_one(value, test, depth)))
        return fold(Not(_holds(value, test)))
    first, rest = steps[0], steps[1:]
    if isinstance(first, ToMember):
        member = Field(value, first.key, ANY)
        found = _breaks(member, rest, test, depth)
        if first.nullable:
            found = Logic("and", Compare("!=", member, Const(None, NOTHING)), found)
        if first.optional:
            found = Logic("and", Contains(Const(first.key, TEXT), value), found)
        return found
    if isinstance(first, IfTagged):
        tagged = _holds(Field(value, first.key, ANY), IsOneOf(first.values))
        return Logic("and", tagged, _breaks(value, rest, test, depth))
    if isinstance(first, ToItem):
        at = Item(value, Const(first.index, INTEGER), ANY)
        return _breaks(at, rest, test, depth)
    item = Local("item" if depth == 1 else f"item{depth}", ANY)
    found = _breaks(item, rest, test, depth + 1)
    match first:
        case ToItems():
            return AnyOf(value, item.name, found)
        case ToKeys():
            return AnyOf(Apply("keys", (value,), ListOf(TEXT)), item.name, found)
        case _:
            return AnyOf(value, item.name, found, values=True)


def _fits_one(value: Expr, test: FitsOne, depth: int) -> Expr:
    """Whether a value keeps all rules of one type, each of which counts on those before it."""
    fits: Expr = FALSE
    for rules in test.options:
        kept: Expr = TRUE
        for rule in rules:
            kept = fold(Logic("and", kept, fold(Not(_breaks(value, rule.steps, rule.test, depth)))))
        fits = fold(Logic("or", fits, kept))
    return fits


def _holds(value: Expr, test: Test | str) -> Expr:
    match test:
        case str():
            return Contains(Const(test, TEXT), value)
        case IsKind(kinds=kinds):
            return OfKind(value, tuple(kinds))
        case IsWhole(other=other):
            whole = Logic("and", OfKind(value, ("number",)), Whole(value))
            return Logic("or", OfKind(value, tuple(other)), whole) if other else whole
        case IsOneOf(values=values):
            listed = Sequence(tuple(constant(one) for one in values), ListOf(ANY))
            return Contains(value, listed)
        case HasOnly(keys=keys):
            listed = Sequence(tuple(Const(key, TEXT) for key in keys), ListOf(TEXT))
            key = Local("key", TEXT)
            names = Apply("keys", (value,), ListOf(TEXT))
            return Not(AnyOf(names, key.name, Not(Contains(key, listed))))
        case IsBounded(op=op, bound=bound, length=length):
            measured = value if length is None else Size(_of_type(value, _TYPES[length]))
            return Compare(op, measured, Const(bound, INTEGER))
        case IsMultiple(of=number):
            left = Binary("%", value, Const(number, INTEGER), INTEGER)
            return Compare("=", left, Const(0, INTEGER))
        case IsLike(pattern=pattern, other=other):
            like = Like(value, pattern.replace("/", "\\/"))
            if not other:
                return like
            matching = Logic("and", OfKind(value, ("string",)), like)
            return Logic("or", OfKind(value, tuple(other)), matching)
        case _:
            assert_never(test)


def _of_type(value: Expr, type_: ValueType) -> Expr:
    return cast("Expr", replace(cast("Any", value), type=type_))
