"""`sleep(…)` and `sleep_until(…)`."""

from __future__ import annotations

import ast
from datetime import datetime, timedelta
from typing import NoReturn

from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.form import Compare, Conditional, Const, Expr, Wait
from stepsmith.authoring.frontend.dates import seconds_to_sleep
from stepsmith.authoring.frontend.reader import Read, Reader
from stepsmith.authoring.frontend.state_options import read_name
from stepsmith.authoring.rewrite import fold
from stepsmith.authoring.value_type import DURATION, INTEGER, NOTHING, TEXT

LONGEST_SECONDS = 99_999_999
"""What a Wait state takes: a little more than three years."""


def read_sleep(reader: Reader, node: ast.Call, read: Read) -> Expr:
    """`sleep(timedelta(…))`, or a number of whole seconds."""
    argument = _one_argument(reader, node, "sleep(seconds)")
    static = _static(reader, argument)
    seconds: Expr
    if isinstance(static, timedelta):
        seconds = Const(static.total_seconds(), INTEGER)
    else:
        seconds = read(reader, argument)
        if reader.scope.narrow(seconds) == DURATION:
            seconds = seconds_to_sleep(reader, argument, seconds)
    if isinstance(seconds, Const):
        if not _is_whole(seconds.value):
            _reject(reader, argument, f"a Wait state takes whole seconds, not {seconds.value}")
        seconds = Const(int(seconds.value), INTEGER)
        if not 0 <= seconds.value <= LONGEST_SECONDS:
            _reject(reader, argument, f"a Wait state takes 0 to {LONGEST_SECONDS:,} seconds")
    elif seconds.type != INTEGER:
        _reject(reader, argument, f"seconds are an int, and this is {seconds.type}")
    else:
        none = Const(0, INTEGER)
        seconds = fold(Conditional(Compare(">", seconds, none), seconds, none, INTEGER))
    reader.emit(Wait(seconds, None, reader.span(node), _called(reader, node, "sleep")))
    return Const(None, NOTHING)


def read_sleep_until(reader: Reader, node: ast.Call, read: Read) -> Expr:
    """`sleep_until(moment)`: a `datetime` with a time zone, or its ISO 8601 text."""
    argument = _one_argument(reader, node, "sleep_until(moment)")
    static = _static(reader, argument)
    if isinstance(static, datetime):
        if static.tzinfo is None:
            _reject(reader, argument, "this moment has no time zone")
        moment: Expr = Const(static.isoformat(), TEXT)
    else:
        moment = read(reader, argument)
    if moment.type != TEXT and str(moment.type) != "datetime":
        _reject(reader, argument, f"a moment is ISO 8601 text, and this is {moment.type}")
    reader.emit(Wait(None, moment, reader.span(node), _called(reader, node, "sleep_until")))
    return Const(None, NOTHING)


def _one_argument(reader: Reader, node: ast.Call, usage: str) -> ast.expr:
    if len(node.args) != 1 or any(keyword.arg != "name" for keyword in node.keywords):
        reader.reject(Code.CALL_NOT_SUPPORTED, node, "one argument is needed", f"write {usage}")
    return node.args[0]


def _called(reader: Reader, node: ast.Call, what: str) -> str | None:
    return read_name(reader, what, node.keywords[0].value if node.keywords else None)


def _static(reader: Reader, node: ast.expr) -> object:
    if not reader.static.is_static(node):
        return None
    try:
        found: object = reader.static.evaluate(node)
    except Exception:
        return None  # `read` reports it
    return found


def _is_whole(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value == int(value)


def _reject(reader: Reader, node: ast.expr, message: str) -> NoReturn:
    reader.reject(
        Code.WRONG_TYPE,
        node,
        message,
        "pass a timedelta, whole seconds, or ISO 8601 text with a zone",
    )
