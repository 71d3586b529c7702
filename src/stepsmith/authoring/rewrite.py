"""Rewriting expressions: values put for variables, and what is then known folded."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from itertools import islice
from typing import Any, cast

from stepsmith.authoring.assignable import assignable
from stepsmith.authoring.form import (
    Apply,
    Binary,
    BinaryOp,
    Compare,
    CompareOp,
    Conditional,
    Const,
    Contains,
    Display,
    Each,
    ErrorMessage,
    Expr,
    Field,
    FieldOr,
    Filled,
    IntegerText,
    Item,
    Local,
    Logic,
    Not,
    Sequence,
    Size,
    Sorted,
    Var,
)
from stepsmith.authoring.value_type import (
    BOOLEAN,
    FLOAT,
    INTEGER,
    TEXT,
    ListOf,
    ValueType,
    without_none,
)

TRUE = Const(True, BOOLEAN)
FALSE = Const(False, BOOLEAN)
NO_TEXT = Const("", TEXT)

_OPPOSITE: dict[CompareOp, CompareOp] = {
    "=": "!=",
    "!=": "=",
    "<": ">=",
    ">=": "<",
    ">": "<=",
    "<=": ">",
}

_ORDERS: dict[CompareOp, Callable[[Any, Any], bool]] = {
    "<": operator.lt,
    ">=": operator.ge,
    ">": operator.gt,
    "<=": operator.le,
}

LARGEST_EXACT_INTEGER = 2**53
"""Up to here, every integer is a number of JSONata's."""

_OPERATIONS: dict[BinaryOp, Callable[[Any, Any], Any]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
    "//": operator.floordiv,
    "%": operator.mod,
    "&": operator.add,
    "append": operator.add,
}


def substitute(expr: Expr, values: Mapping[str, Expr]) -> Expr:
    """The expression with variables replaced by the values they have, and folded."""
    if isinstance(expr, Var):
        return _narrowed(values.get(expr.name, expr), expr.type)
    return fold(with_parts(expr, lambda part: substitute(part, values)))


def _narrowed(value: Expr, type_: ValueType) -> Expr:
    """A value in the place of a variable, of the type that a test has shown the variable to have.

    Spellings go by the type: `len` of a text is another function than that of a list.
    """
    if assignable(type_, value.type) and not assignable(value.type, type_):
        return replace(value, type=type_)
    return value


def fold(expr: Expr) -> Expr:
    """A simpler expression of the same value, where its parts allow one."""
    match expr:
        case Not(of=Const(value=value)):
            return Const(not value, BOOLEAN)
        case Not(of=Not(of=inner)):
            return inner
        case Not(of=Compare(op=">", left=Size() as size, right=Const(value=0) as none)):
            return Compare("=", size, none)
        case Not(of=Compare(op=op) as compare):
            return fold(replace(compare, op=_OPPOSITE[op]))
        case Logic(op="and", left=Const(value=known), right=right):
            return right if known else FALSE
        case Logic(op="or", left=Const(value=known), right=right):
            return TRUE if known else right
        case Logic(op="and", left=left, right=Const(value=True)):
            return left
        case Logic(op="or", left=left, right=Const(value=False)):
            return left
        case Conditional(test=Const(value=known), then=then, orelse=orelse):
            return then if known else orelse
        case Compare(op="=" | "!=" as op, left=Const() as left, right=Const() as right):
            return Const((left.value == right.value) == (op == "="), BOOLEAN)
        case Compare(op="=" | "!=" as op, left=Display() | Sequence(), right=Const(value=None)):
            return Const(op == "!=", BOOLEAN)
        case Compare(
            op="=" | "!=" as op,
            left=Conditional(test=test, then=then, orelse=Const(value=None)),
            right=Const(value=None),
        ) if _is_never_none(then):
            return test if op == "!=" else fold(Not(test))
        case Compare(op="!=", left=Size() as size, right=Const(value=0) as none):
            return Compare(">", size, none)
        case Compare(op=op, left=Const(value=left_value), right=Const(value=right_value)):
            return Const(_ORDERS[op](left_value, right_value), BOOLEAN)
        case Contains(needle=Const(value=value), haystack=Sequence(items=items)) if all(
            isinstance(item, Const) for item in items
        ):
            return Const(any(item == Const(value, item.type) for item in items), BOOLEAN)
        case Size(of=Sequence(items=items)):
            return Const(len(items), INTEGER)
        case Size(of=Const(value=value)):
            return Const(len(value), INTEGER)
        case Size(of=Binary(op="append", left=left, right=Sequence() as right)):
            return fold(Binary("+", fold(Size(left)), fold(Size(right)), INTEGER))
        case Compare(
            op=">", left=Binary(op="+", left=Size(), right=Const(value=more)), right=Const(value=n)
        ) if n < more:
            return TRUE
        case Compare(
            op="=", left=Binary(op="+", left=Size(), right=Const(value=more)), right=Const(value=n)
        ) if n < more:
            return FALSE
        case Filled(of=Display(members=members) as whole, defaults=(), replaced=replaced):
            return replace(whole, members=tuple({**dict(members), **dict(replaced)}.items()))
        case Filled(of=Filled(replaced=below) as whole, defaults=(), replaced=replaced):
            return replace(whole, replaced=tuple({**dict(below), **dict(replaced)}.items()))
        case Apply(operation="merged", arguments=(below, Display(members=above))) if isinstance(
            below, Display
        ) or below == Const({}, below.type):
            known = dict(below.members) if isinstance(below, Display) else {}
            return Display(tuple({**known, **dict(above)}.items()), expr.type)
        case Contains(needle=Const(value=key), haystack=haystack) if _is_on_top(haystack, key):
            return TRUE
        case Size(of=Each(of=of) | Sorted(of=of)):
            return fold(Size(of))
        case Binary(op="append", left=Const(value=[]), right=right):
            return right
        case Field(of=of, key=key, type=type_):
            return _member(of, key, type_) or expr
        case FieldOr(of=of, key=key, type=type_):
            return _member(of, key, type_) or expr
        case Item(of=Sequence(items=items), index=Const(value=int(index))) if (
            -len(items) <= index < len(items)
        ):
            return items[index]
        case Item(
            of=Each(of=of, parameter=parameter, body=body, index=None), index=index, type=type_
        ) if isinstance(of.type, ListOf):
            return applied(body, parameter, fold(Item(of, index, of.type.item)))
        case Item(
            of=Conditional(then=Sequence() as there, orelse=Const(value=None)), index=i, type=type_
        ):  # what has items is not None
            return fold(Item(there, i, type_))
        case IntegerText(of=Const(value=value)):
            return Const(str(value), TEXT)
        case Binary(left=Const(), right=Const()):
            return _computed(expr)
        case ErrorMessage(of=Display(members=members)):
            return dict(members).get("Cause", NO_TEXT)
        case _:
            return expr


def _is_on_top(of: Expr, key: Any) -> bool:
    """Whether an object surely has a member, which was put there by name."""
    match of:
        case Display(members=members):
            return key in dict(members)
        case Apply(operation="merged", arguments=(_, Display(members=members))):
            return key in dict(members)
        case _:
            return False


def _member(of: Expr, key: str, type_: ValueType) -> Expr | None:
    match of:
        case Apply(operation="merged", arguments=(_, Display(members=members))) if key in dict(
            members
        ):
            return dict(members)[key]
        case Display(members=members):
            return dict(members).get(key)
        case Filled(of=inner, defaults=defaults, replaced=replaced):
            if key in dict(replaced):
                return dict(replaced)[key]
            if key in dict(defaults):
                default = dict(defaults)[key]
                return FieldOr(inner, key, default, type_)
            return Field(inner, key, type_)
        case _:
            return None


def applied(body: Expr, parameter: str, value: Expr) -> Expr:
    """An expression over an item, for one value of the item."""
    if isinstance(body, Local) and body.name == parameter:
        return _narrowed(value, body.type)
    return fold(with_parts(body, lambda part: applied(part, parameter, value)))


def _computed(expr: Binary) -> Expr:
    """Arithmetic on constants, where the result is one that JSONata's numbers hold."""
    operate = _OPERATIONS.get(expr.op)
    if operate is None or not (isinstance(expr.left, Const) and isinstance(expr.right, Const)):
        return expr
    try:
        value = operate(expr.left.value, expr.right.value)
    except ArithmeticError:
        return expr  # a guard stands before it
    if isinstance(value, (int, float)) and abs(value) > LARGEST_EXACT_INTEGER:
        return expr
    return Const(value, expr.type)


def with_type(expr: Expr, type_: ValueType) -> Expr:
    """The same expression, of which more is known, or less."""
    return cast("Expr", replace(cast("Any", expr), type=type_))


def not_none(expr: Expr) -> Expr:
    """A value that is known not to be None, without what it would be if it were."""
    match expr:
        case FieldOr(of=of, key=key, default=Const(value=None)):
            return Field(of, key, without_none(expr.type))
        case Conditional(then=then, orelse=Const(value=None)) if _is_never_none(then):
            return then
        case _:
            return expr


def _is_never_none(expr: Expr) -> bool:
    return isinstance(expr, (Display, Sequence)) or expr.type in (TEXT, INTEGER, BOOLEAN, FLOAT)


def parts(expr: Expr) -> Iterator[Expr]:
    """The expressions directly inside an expression."""
    for field in fields(expr):
        yield from _expressions_in(getattr(expr, field.name))


def _expressions_in(value: Any) -> Iterator[Expr]:
    if isinstance(value, tuple):
        for one in value:
            yield from _expressions_in(one)
    elif is_expression(value):
        yield value


def is_expression(value: Any) -> bool:
    """Whether a value is a node of an expression (and no type or text)."""
    return is_dataclass(value) and type(value).__module__ == Var.__module__


def walk(expr: Expr) -> Iterator[Expr]:
    """An expression and everything inside it."""
    yield expr
    for part in parts(expr):
        yield from walk(part)


def is_larger(expr: Expr, size: int) -> bool:
    """Whether an expression has more than a number of parts."""
    return next(islice(walk(expr), size, None), None) is not None


def variables(expr: Expr) -> frozenset[str]:
    """The variables an expression reads."""
    return frozenset(node.name for node in walk(expr) if isinstance(node, Var))


def with_parts(expr: Expr, change: Callable[[Expr], Expr]) -> Expr:
    """An expression with another in the place of each directly inside it."""
    changed: dict[str, Any] = {}
    for field in fields(expr):
        old = getattr(expr, field.name)
        new = _changed(old, change)
        if new is not old:
            changed[field.name] = new
    return cast("Expr", replace(cast("Any", expr), **changed)) if changed else expr


def _changed(value: Any, change: Callable[[Expr], Expr]) -> Any:
    if isinstance(value, tuple):
        new = tuple(_changed(one, change) for one in value)
        return value if all(a is b for a, b in zip(new, value, strict=True)) else new
    return change(value) if is_expression(value) else value
