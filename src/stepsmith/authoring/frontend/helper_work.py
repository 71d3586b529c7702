"""What helpers do for one item, as part of an expression, where that is all they do.

A helper is read in the place of its call, as statements: its arguments and variables are assigned,
its `if`s are choices, its `return` jumps to its end. Inside an expression over items no statement
can run. There, each variable is replaced by its value, and a choice by a conditional.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from stepsmith.authoring.drawn import draws
from stepsmith.authoring.form import (
    Assign,
    Block,
    Conditional,
    Expr,
    If,
    Jump,
    Labelled,
    Raise,
    Statement,
)
from stepsmith.authoring.rewrite import is_larger, substitute
from stepsmith.authoring.value_type import union

LARGEST_EXPRESSION = 400
"""How many parts an item's value may have that was written in several statements."""

MOST_WAYS = 32
"""How many ways there may be through the work."""

_Values = dict[str, Expr]


class _IsMore(Exception):
    """The work is more than an expression."""


@dataclass(frozen=True, slots=True)
class _End:
    """Where a jump to a label leads."""

    label: str


_Rest = tuple[Statement | _End, ...]


def as_expression(before: Sequence[Statement], value: Expr) -> tuple[Block, Expr]:
    """A value with the work of helpers in it, and what is left to be done before.

    Only tests that can fail are left where the work is no more than expressions; else all is.
    """
    if not any(isinstance(statement, Labelled) for statement in before):
        return tuple(before), value
    try:
        left, whole = _Helpers(value).run(tuple(before), {})
    except _IsMore:
        return tuple(before), value
    return (tuple(before), value) if whole is None else (left, whole)


@dataclass(slots=True)
class _Helpers:
    """Goes the ways through the statements before a value.

    Attributes:
        ends: how many of the ways have come to their end.
    """

    value: Expr
    ends: int = 0

    def run(self, rest: _Rest, values: _Values) -> tuple[Block, Expr | None]:
        """What can fail on the way, and the value at the end, if control comes there."""
        while rest:
            first, rest = rest[0], rest[1:]
            match first:
                case Assign(name=name, value=worth) if not draws(worth):
                    values = {**values, name: _substituted(worth, values)}
                case Labelled(label=label, body=body):
                    rest = (*body, _End(label), *rest)
                case Jump(label=label):
                    rest = _after(rest, label)
                case _End():
                    pass
                case Raise(cause=cause):
                    told = None if cause is None else _substituted(cause, values)
                    return (replace(first, cause=told),), None
                case If():
                    return self._choose(first, rest, values)
                case _:
                    raise _IsMore
        self.ends += 1
        if self.ends > MOST_WAYS:
            raise _IsMore
        return (), _substituted(self.value, values)

    def _choose(self, choice: If, rest: _Rest, values: _Values) -> tuple[Block, Expr | None]:
        test = _substituted(choice.test, values)
        then, one = self.run((*choice.then, *rest), values)
        orelse, other = self.run((*choice.orelse, *rest), values)
        left = (If(test, then, orelse, choice.span),) if then or orelse else ()
        return left, _either(test, one, other)


def _after(rest: _Rest, label: str) -> _Rest:
    end = _End(label)
    if end not in rest:
        raise _IsMore
    return rest[rest.index(end) + 1 :]


def _either(test: Expr, one: Expr | None, other: Expr | None) -> Expr | None:
    if one is None or other is None or one == other:
        return other if one is None else one
    return _bounded(Conditional(test, one, other, union(one.type, other.type)))


def _substituted(expr: Expr, values: _Values) -> Expr:
    return _bounded(substitute(expr, values))


def _bounded(expr: Expr) -> Expr:
    if is_larger(expr, LARGEST_EXPRESSION):
        raise _IsMore
    return expr
