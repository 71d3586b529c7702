"""Expressions with parts that differ each time, which must be evaluated once."""

from __future__ import annotations

from collections.abc import Iterator

from stepsmith.authoring.form import (
    AnyOf,
    ChildFailure,
    Drawn,
    Each,
    ErrorMessage,
    Expr,
    FieldOr,
    Local,
    Select,
    Sorted,
    Var,
)
from stepsmith.authoring.rewrite import parts, walk


def draws(expr: Expr) -> bool:
    """Whether it differs each time it is evaluated."""
    return any(isinstance(part, Drawn) for part in walk(expr))


def reads_once(expr: Expr, name: str) -> bool:
    """Whether evaluating it reads a variable exactly once."""
    found = [once for part, once in _places(expr, once=True) if _is(part, name)]
    return found == [True]


def free_locals(expr: Expr) -> frozenset[str]:
    """The parameters of functions around an expression that it reads."""
    match expr:
        case Local(name=name):
            return frozenset({name})
        case Each(parameter=parameter, index=index) | Select(parameter=parameter, index=index):
            return _inside(expr) - {parameter, index}
        case Sorted(parameter=parameter) | AnyOf(parameter=parameter):
            return _inside(expr) - {parameter}
        case _:
            return _inside(expr)


def _inside(expr: Expr) -> frozenset[str]:
    return frozenset[str]().union(*map(free_locals, parts(expr)))


def _is(expr: Expr, name: str) -> bool:
    return isinstance(expr, Var) and expr.name == name


def _places(expr: Expr, *, once: bool) -> Iterator[tuple[Expr, bool]]:
    """Everything in an expression, and whether it is evaluated once for the whole."""
    yield expr, once
    of = getattr(expr, "of", None)
    for part in parts(expr):
        match expr:
            case Each() | Select() | Sorted() | AnyOf():
                yield from _places(part, once=once and part is of)
            case FieldOr() | ErrorMessage() | ChildFailure():
                yield from _places(part, once=once and part is not of)
            case _:
                yield from _places(part, once=once)
