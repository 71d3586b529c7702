"""Values that differ each time, put into the one expression that reads them.

The front end keeps each in a variable of its own. A variable that is read once, and next, is not
needed: what reads it evaluates the value, and does so once.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

from stepsmith.authoring.drawn import draws, reads_once
from stepsmith.authoring.form import (
    Assign,
    Block,
    CallTask,
    Expr,
    If,
    Parallel,
    Raise,
    Return,
    Statement,
    Try,
    Var,
    Wait,
)
from stepsmith.authoring.rewrite import is_expression, substitute, variables, walk


def drawn_in_place(block: Block) -> Block:
    """A block without variables that only hand such a value on."""
    reads = Counter(part.name for expr in _expressions(block) for part in _variables(expr))
    return _in_place(block, frozenset(name for name, times in reads.items() if times == 1))


def _in_place(block: Block, read_once: frozenset[str]) -> Block:
    left: list[Statement] = []
    for statement in block:
        changed = _within(statement, read_once)
        for place in _handed_on(left, read_once):
            held = left[place]
            assert isinstance(held, Assign)
            taken = _taking(changed, held)
            if taken is not None:
                changed = taken
                del left[place]
        left.append(changed)
    return tuple(left)


def _handed_on(before: list[Statement], read_once: frozenset[str]) -> list[int]:
    """Where the values stand that the next statement may take, the last one first."""
    found: list[int] = []
    assigned_since: set[str] = set()
    for place in reversed(range(len(before))):
        match before[place]:
            case Assign(name=name, value=value):
                changed = {name, *variables(value)} & assigned_since
                if name in read_once and draws(value) and not changed:
                    found.append(place)
                assigned_since.add(name)
            case If(then=(Raise(),), orelse=()):
                pass  # a guard
            case _:
                break
    return found


def _taking(statement: Statement, held: Assign) -> Statement | None:
    """A statement that evaluates a value itself, if it does so once."""
    reading = [expr for expr in _expressions(statement) if _reads(expr, held.name)]
    if len(reading) != 1 or not reads_once(reading[0], held.name):
        return None
    values = {held.name: held.value}
    match statement:
        case Assign(value=value) | Return(value=value):
            return replace(statement, value=substitute(value, values))
        case CallTask(task=task, arguments=arguments) if not task.retry:
            taken = tuple((name, substitute(value, values)) for name, value in arguments)
            return replace(statement, arguments=taken)
        case Wait(seconds=seconds, until=until):
            return replace(
                statement,
                seconds=seconds and substitute(seconds, values),
                until=until and substitute(until, values),
            )
        case _:
            return None


def _within(statement: Statement, read_once: frozenset[str]) -> Statement:
    """A statement with the blocks in it changed."""
    changed: dict[str, Any] = {}
    for field in fields(statement):
        value = getattr(statement, field.name)
        if field.name in ("then", "orelse", "body", "final"):
            changed[field.name] = _in_place(value, read_once)
        elif isinstance(statement, Parallel) and field.name == "branches":
            changed[field.name] = tuple(_in_place(branch, read_once) for branch in value)
        elif isinstance(statement, Try) and field.name == "handlers":
            changed[field.name] = tuple(
                replace(one, body=_in_place(one.body, read_once)) for one in value
            )
    return replace(statement, **changed) if changed else statement


def _reads(expr: Expr, name: str) -> bool:
    return any(variable.name == name for variable in _variables(expr))


def _variables(expr: Expr) -> Iterator[Var]:
    return (part for part in walk(expr) if isinstance(part, Var))


def _expressions(value: Any) -> Iterator[Expr]:
    """The expressions of statements, blocks, and what else a statement is made of."""
    if is_expression(value):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from _expressions(one)
    elif is_dataclass(value) and type(value).__module__ == Assign.__module__:
        for field in fields(value):
            yield from _expressions(getattr(value, field.name))
