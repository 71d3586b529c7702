"""Calls that give something else each time: the time, UUIDs, chance.

Each is evaluated once, where it stands, into a variable of its own.
"""

from __future__ import annotations

import ast
import os
import random
import re
import time
import uuid
from collections.abc import Callable
from datetime import date, datetime
from typing import Any, Literal, NoReturn

from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.drawn import reads_once
from stepsmith.authoring.form import (
    Assign,
    Binary,
    Block,
    Compare,
    Const,
    Drawn,
    Expr,
    IntegerText,
    Item,
    Sequence,
    Size,
    Statement,
    Var,
)
from stepsmith.authoring.frontend.differing import is_drawn
from stepsmith.authoring.frontend.guards import guard
from stepsmith.authoring.frontend.operation_call import apply
from stepsmith.authoring.frontend.reader import Read, Reader, closed
from stepsmith.authoring.rewrite import fold, substitute
from stepsmith.authoring.value_type import (
    FLOAT,
    INTEGER,
    MOMENT,
    TEXT,
    UNIQUE,
    ListOf,
    TupleOf,
    ValueType,
    is_number,
)

Kind = Literal["now", "millis", "uuid", "random"]

_NAMES: dict[Kind, str] = {"now": "moment", "millis": "clock", "uuid": "unique", "random": "chance"}
_ONE = Const(1, INTEGER)


def read_drawn(reader: Reader, node: ast.Call, callee: Any, read: Read) -> Expr | None:
    """A call that gives something else each time; `None` for another."""
    if getattr(callee, "__self__", None) is os.environ:
        reject_environment(reader, node)
    if not is_drawn(callee):
        return None
    made = _READERS.get(callee)
    if made is None:
        reader.reject(
            Code.CALL_NOT_SUPPORTED,
            node,
            f"{ast.unparse(node.func)}() gives something else each time, and has no form here",
            _INSTEAD.get(callee, "make it a @task"),
        )
    return made(reader, node, read)


def reject_environment(reader: Reader, node: ast.AST) -> NoReturn:
    """Refuse what would be the environment of the machine that compiles."""
    reader.reject(
        Code.EXPRESSION_NOT_SUPPORTED,
        node,
        "a state machine has no environment variables",
        "use substitution(…) for what deployment knows; for the compiling machine's, read it "
        "beside the workflow: STAGE = os.environ[…]",
    )


def is_draw(statement: Statement) -> bool:
    """Whether a statement only evaluates what differs each time, which cannot fail."""
    return isinstance(statement, Assign) and isinstance(statement.value, Drawn)


def kept(reader: Reader, node: ast.AST, wanted: str, value: Expr) -> Var:
    """A variable of the compiler's own with a value that is evaluated here, once."""
    variable = reader.fresh_variable(wanted, value.type)
    reader.emit(Assign(variable.name, value, reader.span(node)))
    return variable


def for_each_item(before: Block, value: Expr) -> tuple[Block, Expr]:
    """An item's value that evaluates itself what differs each time, and what is left before it.

    What the value reads more than once stays before it.
    """
    left: list[Statement] = []
    for statement in before:
        if isinstance(statement, Assign) and reads_once(value, statement.name):
            value = substitute(value, {statement.name: statement.value})
        else:
            left.append(statement)
    return closed(left), value


def _draw(reader: Reader, node: ast.AST, kind: Kind, type_: ValueType) -> Var:
    return kept(reader, node, _NAMES[kind], Drawn(kind, type_))


def _now(reader: Reader, node: ast.Call, read: Read) -> Expr:
    zones = [*node.args, *(keyword.value for keyword in node.keywords)]
    if len(zones) != 1 or not _is_utc(reader, zones[0]):
        reader.reject(
            Code.CALL_NOT_SUPPORTED,
            node,
            "the time of a state machine is that of UTC",
            "write datetime.now(UTC)",
        )
    return _draw(reader, node, "now", MOMENT)


def _is_utc(reader: Reader, node: ast.expr) -> bool:
    if not reader.static.is_static(node):
        return False
    try:
        return bool(datetime(2000, 1, 1, tzinfo=reader.static.evaluate(node)).tzname() == "UTC")
    except Exception:
        return False


def _time(reader: Reader, node: ast.Call, read: Read) -> Expr:
    _arguments(reader, node, read, 0)
    return Binary("/", _draw(reader, node, "millis", INTEGER), Const(1000, INTEGER), FLOAT)


def _uuid(reader: Reader, node: ast.Call, read: Read) -> Expr:
    _arguments(reader, node, read, 0)
    return _draw(reader, node, "uuid", UNIQUE)


def _random(reader: Reader, node: ast.Call, read: Read) -> Expr:
    _arguments(reader, node, read, 0)
    return _draw(reader, node, "random", FLOAT)


def _randint(reader: Reader, node: ast.Call, read: Read) -> Expr:
    first, last = _whole(reader, node, read, 2)
    return _below(reader, node, first, fold(Binary("+", last, _ONE, INTEGER)))


def _randrange(reader: Reader, node: ast.Call, read: Read) -> Expr:
    given = _whole(reader, node, read, 2 if len(node.args) > 1 else 1)
    start = Const(0, INTEGER) if len(given) == 1 else given[0]
    return _below(reader, node, start, given[-1])


def _below(reader: Reader, node: ast.Call, start: Expr, stop: Expr) -> Expr:
    """A whole number from `start` on and below `stop`."""
    width = fold(Binary("-", stop, start, INTEGER))
    some = fold(Compare(">", width, Const(0, INTEGER)))
    guard(reader, node, some, ValueError, _empty_range(node, start, stop, width))
    chance = _draw(reader, node, "random", FLOAT)
    steps = apply("floor", INTEGER, Binary("*", chance, width, FLOAT))
    return steps if start == Const(0, INTEGER) else Binary("+", steps, start, INTEGER)


def _empty_range(node: ast.Call, start: Expr, stop: Expr, width: Expr) -> Expr:
    """What this Python says of a range without numbers."""
    try:
        random.randrange(*((-59,) if len(node.args) == 1 else (70, 11)))
    except ValueError as error:
        told = str(error)
    else:
        raise AssertionError
    numbers = {"70": start, "11": stop, "-59": stop if len(node.args) == 1 else width}
    text: Expr = Const("", TEXT)
    for piece in re.split("(70|11|-59)", told):
        part = fold(IntegerText(numbers[piece])) if piece in numbers else Const(piece, TEXT)
        text = fold(Binary("&", text, part, TEXT)) if text != Const("", TEXT) else part
    return text


def _uniform(reader: Reader, node: ast.Call, read: Read) -> Expr:
    least, most = _arguments(reader, node, read, 2)
    chance = _draw(reader, node, "random", FLOAT)
    width = fold(Binary("-", most, least, FLOAT))
    return Binary("+", least, Binary("*", width, chance, FLOAT), FLOAT)


def _choice(reader: Reader, node: ast.Call, read: Read) -> Expr:
    (of,) = [read(reader, argument) for argument in node.args] or [Const(None, INTEGER)]
    if isinstance(of.type, TupleOf) and len(set(of.type.items)) == 1:
        list_type = ListOf(of.type.items[0])
        if isinstance(of, Sequence):
            of = Sequence(of.items, list_type)
        elif isinstance(of, Const):
            of = Const(of.value, list_type)
    type_ = reader.scope.narrow(of)
    if not isinstance(type_, ListOf) or node.keywords:
        reader.reject(
            Code.WRONG_TYPE, node, f"random.choice() takes a list, not {type_}", "pass a list"
        )
    size = fold(Size(of))
    some = fold(Compare(">", size, Const(0, INTEGER)))
    guard(reader, node, some, IndexError, _nothing_to_choose())
    chance = _draw(reader, node, "random", FLOAT)
    return Item(of, apply("floor", INTEGER, Binary("*", chance, size, FLOAT)), type_.item)


def _nothing_to_choose() -> str:
    nothing: list[int] = []
    try:
        random.choice(nothing)
    except IndexError as error:
        return str(error)
    raise AssertionError


def _whole(reader: Reader, node: ast.Call, read: Read, many: int) -> list[Expr]:
    values = _arguments(reader, node, read, many)
    for argument, value in zip(node.args, values, strict=True):
        type_ = reader.scope.narrow(value)
        if type_ != INTEGER:
            reader.reject(
                Code.WRONG_TYPE, argument, f"this takes an int, not {type_}", "pass an int"
            )
    return values


def _arguments(reader: Reader, node: ast.Call, read: Read, many: int) -> list[Expr]:
    values = [read(reader, argument) for argument in node.args]
    numbers = all(is_number(reader.scope.narrow(value)) for value in values)
    if node.keywords or len(values) != many or not numbers:
        reader.reject(
            Code.CALL_NOT_SUPPORTED,
            node,
            f"{ast.unparse(node.func)}() with these arguments is not supported",
            f"give it {many} numbers by position" if many else "call it without arguments",
        )
    return values


ReadCall = Callable[[Reader, ast.Call, Read], Expr]

_READERS: dict[Any, ReadCall] = {
    datetime.now: _now,
    time.time: _time,
    uuid.uuid4: _uuid,
    random.random: _random,
    random.randint: _randint,
    random.randrange: _randrange,
    random.uniform: _uniform,
    random.choice: _choice,
}
_CLOCK = "write datetime.now(UTC)"
_INSTEAD: dict[Any, str] = {
    datetime.today: _CLOCK,
    datetime.utcnow: _CLOCK,
    date.today: "write datetime.now(UTC).date()",
    time.time_ns: "write int(time.time() * 1000), or datetime.now(UTC)",
    time.gmtime: _CLOCK,
    time.localtime: _CLOCK,
    uuid.uuid1: "write uuid4()",
    os.getenv: "use substitution(…) for what deployment knows; for the compiling machine's, read "
    "it beside the workflow",
}
