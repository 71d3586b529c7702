"""Python's truth values: what `if x:` means for each type."""

from __future__ import annotations

import ast

from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.form import Compare, Conditional, Const, Expr, Logic, Size
from stepsmith.authoring.frontend.passed_on import check_computable
from stepsmith.authoring.frontend.reader import Reader
from stepsmith.authoring.rewrite import FALSE, TRUE, fold, not_none
from stepsmith.authoring.value_type import (
    BOOLEAN,
    CAUGHT,
    FLOAT,
    INTEGER,
    NOTHING,
    TEXT,
    DictOf,
    Found,
    KeyedDict,
    ListOf,
    Record,
    SetOf,
    ValueType,
    members,
)


class _NoTruth(Exception):
    """The truth of a value of this type cannot be told in JSONata as Python tells it."""


def _truth(expr: Expr, type_: ValueType) -> Expr:
    """A boolean that is true just when Python takes the value for true.

    Raises:
        _NoTruth: a type whose truth is not known at compile time.
    """
    options = members(type_)
    if isinstance(expr, Conditional) and len(options) > 1:
        return _truth_of_choice(expr)
    if len(options) == 1:
        return _truth_of(expr, options[0])
    rest = [option for option in options if option != NOTHING]
    if len(rest) == len(options) or len({_kind(option) for option in rest}) != 1:
        raise _NoTruth(f"a value that is {type_}")
    present = Compare("!=", expr, Const(None, NOTHING))
    return fold(Logic("and", present, _truth_of(not_none(expr), rest[0])))


def _truth_of_choice(expr: Conditional) -> Expr:
    """The truth of `a and b` and `a or b` of several types, and of other choices."""
    then, orelse = _truth(expr.then, expr.then.type), _truth(expr.orelse, expr.orelse.type)
    if orelse in (expr.test, FALSE):
        return fold(Logic("and", expr.test, then))
    if then in (expr.test, TRUE):
        return fold(Logic("or", expr.test, orelse))
    return fold(Conditional(expr.test, then, orelse, BOOLEAN))


def _kind(type_: ValueType) -> type:
    return type(type_)


def _truth_of(expr: Expr, type_: ValueType) -> Expr:
    match type_:
        case _ if type_ == BOOLEAN:
            return expr
        case _ if type_ == NOTHING:
            return FALSE
        case _ if type_ == TEXT:
            return fold(Compare("!=", expr, Const("", TEXT)))
        case _ if type_ in (INTEGER, FLOAT):
            return fold(Compare("!=", expr, Const(0, INTEGER)))
        case ListOf() | DictOf() | KeyedDict() | SetOf():
            return fold(Compare(">", fold(Size(expr)), Const(0, INTEGER)))
        case Record(python=python) if not hasattr(python, "__bool__") and not hasattr(
            python, "__len__"
        ):
            return TRUE
        case _ if type_ == CAUGHT or isinstance(type_, Found):
            return TRUE
        case _:
            raise _NoTruth(f"a value of type {type_}")


def as_truth(reader: Reader, node: ast.expr, value: Expr) -> Expr:
    """The truth of a value already read."""
    try:
        return _truth(value, reader.scope.narrow(value))
    except _NoTruth as reason:
        check_computable(reader, node, reader.scope.narrow(value))
        reader.reject(
            Code.NOT_SAME_AS_PYTHON,
            node,
            f"whether {reason} is true cannot be told in JSONata as Python tells it",
            "compare it: `x is not None`, `x != 0`, `len(x) > 0`",
        )
