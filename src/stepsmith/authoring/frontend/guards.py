"""Guards: what would raise in Python becomes a test before it, so that expressions never fail."""

from __future__ import annotations

import ast

from stepsmith.authoring.form import Binary, Compare, Const, Expr, If, Logic, Not, Raise, Statement
from stepsmith.authoring.frontend.narrowing import facts
from stepsmith.authoring.frontend.reader import Reader
from stepsmith.authoring.rewrite import fold
from stepsmith.authoring.value_type import INTEGER, TEXT


def guard(
    reader: Reader, node: ast.AST, holds: Expr, error: type[Exception], message: str | Expr
) -> None:
    """Raise `error` unless a condition holds; a condition known to hold leaves no trace."""
    holds = fold(holds)
    if holds == Const(True, holds.type) or holds in reader.scope.proved:
        return
    span = reader.span(node)
    failing = fold(Not(holds))
    cause = Const(message, TEXT) if isinstance(message, str) else message
    reader.emit(If(failing, (Raise(error, cause, span),), (), span))
    reader.scope.learn(facts(holds, holds=True))


def is_guard(statement: Statement) -> bool:
    """Whether a statement only raises where something does not hold."""
    match statement:
        case If(then=then, orelse=()):
            return all(isinstance(one, Raise) or is_guard(one) for one in then)
        case If(then=(), orelse=orelse):
            return all(is_guard(one) for one in orelse)
        case _:
            return False


def in_range(index: Expr, size: Expr) -> Expr:
    """Whether a list of a size has an element at an index, which may be negative."""
    if isinstance(index, Const):
        least = index.value + 1 if index.value >= 0 else -index.value
        return fold(Compare(">", size, Const(least - 1, INTEGER)))
    from_start = Compare("<", index, size)
    from_end = Compare(">=", _plus(index, size), Const(0, INTEGER))
    return Logic("and", from_start, from_end)


def _plus(left: Expr, right: Expr) -> Expr:
    return Binary("+", left, right, INTEGER)


def message_of(error: Exception) -> str:
    """The text that this Python gives an error, `str(KeyError("a"))` being `'a'` in quotes."""
    return str(error)
