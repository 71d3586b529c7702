"""Dates, times and durations: what is computed with them.

They travel as pydantic writes them. A moment is compared and subtracted as microseconds since 1970,
and a duration is computed with as microseconds.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import reduce
from typing import Any, Literal, NoReturn

from pydantic import TypeAdapter

from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.form import Apply, Binary, Const, Expr, IntegerText, Reserved
from stepsmith.authoring.frontend.operation_call import apply
from stepsmith.authoring.frontend.reader import Read, Reader, did_you_mean
from stepsmith.authoring.rewrite import fold
from stepsmith.authoring.value_type import (
    DAY,
    DURATION,
    FLOAT,
    INTEGER,
    MOMENT,
    TEXT,
    ValueType,
)

SECOND = 1_000_000
DAY_IN_MILLIS = 86_400_000
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_UNITS = {
    "weeks": 7 * 86_400 * SECOND,
    "days": 86_400 * SECOND,
    "hours": 3600 * SECOND,
    "minutes": 60 * SECOND,
    "seconds": SECOND,
    "milliseconds": 1000,
    "microseconds": 1,
}
_BY_POSITION = ("days", "seconds", "microseconds", "milliseconds", "minutes", "hours", "weeks")


def micros_of(reader: Reader, node: ast.AST, value: Expr) -> Expr:
    """A moment or a duration in microseconds."""
    type_ = reader.scope.narrow(value)
    match value:
        case Const(value=str(text)) if type_ == MOMENT:
            moment = TypeAdapter(datetime).validate_python(text)
            if moment.tzinfo is None:
                _reject_naive(reader, node)
            return Const((moment - _EPOCH) // timedelta(microseconds=1), INTEGER)
        case Const(value=str(text)):
            duration = TypeAdapter(timedelta).validate_python(text)
            return Const(duration // timedelta(microseconds=1), INTEGER)
        case Apply(operation="duration", arguments=(micros,)):
            return micros
        case Reserved():  # of the context object, to the millisecond
            return _times(apply("millis", INTEGER, value), 1000)
        case _:
            operation = "micros_of_moment" if type_ == MOMENT else "micros_of_duration"
            return apply(operation, INTEGER, value)


def _reject_naive(reader: Reader, node: ast.AST) -> NoReturn:
    reader.reject(
        Code.NOT_SAME_AS_PYTHON,
        node,
        "a datetime without a zone is no moment",
        "give it one: datetime(…, tzinfo=UTC)",
    )


def duration_of(micros: Expr) -> Expr:
    """A duration from its microseconds."""
    micros = fold(micros)
    if isinstance(micros, Const):
        value = timedelta(microseconds=micros.value)
        return Const(TypeAdapter(timedelta).dump_python(value, mode="json"), DURATION)
    return apply("duration", DURATION, micros)


def read_date_arithmetic(reader: Reader, node: ast.BinOp, left: Expr, right: Expr) -> Expr | None:
    """`+`, `-` and `*` of dates, moments and durations; `None` for other values."""
    types = reader.scope.narrow(left), reader.scope.narrow(right)
    match node.op, types:
        case ast.Add(), (_, _) if types == (DURATION, MOMENT) or types == (DURATION, DAY):
            return _moved(reader, node, right, left, back=False)
        case ast.Add() | ast.Sub(), (_, _) if types[0] in (MOMENT, DAY) and types[1] == DURATION:
            return _moved(reader, node, left, right, back=isinstance(node.op, ast.Sub))
        case ast.Sub(), (_, _) if types == (DAY, DAY):
            one, other = (apply("millis", INTEGER, day) for day in (left, right))
            return duration_of(_times(Binary("-", one, other, INTEGER), 1000))
        case ast.Sub(), (_, _) if types in ((MOMENT, MOMENT), (DURATION, DURATION)):
            return _combined(reader, node, "-", left, right)
        case ast.Add(), (_, _) if types == (DURATION, DURATION):
            return _combined(reader, node, "+", left, right)
        case ast.Mult(), (_, _) if types == (DURATION, INTEGER):
            return duration_of(Binary("*", micros_of(reader, node, left), right, INTEGER))
        case ast.Mult(), (_, _) if types == (INTEGER, DURATION):
            return duration_of(Binary("*", left, micros_of(reader, node, right), INTEGER))
        case _:
            return None


def _combined(
    reader: Reader, node: ast.AST, op: Literal["+", "-"], left: Expr, right: Expr
) -> Expr:
    one, other = (micros_of(reader, node, value) for value in (left, right))
    return duration_of(Binary(op, one, other, INTEGER))


def _moved(reader: Reader, node: ast.AST, of: Expr, by: Expr, *, back: bool) -> Expr:
    micros = micros_of(reader, node, by)
    type_ = reader.scope.narrow(of)
    if type_ == DAY:
        days = fold(Binary("//", micros, Const(86_400 * SECOND, INTEGER), INTEGER))
        return apply("later_day", DAY, of, _times(days, -DAY_IN_MILLIS if back else DAY_IN_MILLIS))
    if isinstance(of, Const):
        micros_of(reader, node, of)  # which has to have a zone
    if back:
        micros = _times(micros, -1)
    millis = _in_whole_seconds(micros)
    if millis is not None:
        return apply("later", MOMENT, of, millis)
    return apply("later_by_micros", MOMENT, of, micros)


def _times(value: Expr, factor: int) -> Expr:
    match value:
        case Const(value=known):
            return Const(known * factor, INTEGER)
        case Binary(op="*", left=left, right=Const(value=known)):
            return fold(Binary("*", left, Const(known * factor, INTEGER), INTEGER))
        case _:
            return Binary("*", value, Const(factor, INTEGER), INTEGER)


def _in_whole_seconds(micros: Expr) -> Expr | None:
    """Microseconds as milliseconds, if they surely are whole seconds."""
    match micros:
        case Const(value=value) if value % SECOND == 0:
            return Const(value // 1000, INTEGER)
        case Binary(op="*", left=left, right=Const(value=value)) if value % SECOND == 0:
            return Binary("*", left, Const(value // 1000, INTEGER), INTEGER)
        case Binary(op="+" | "-" as op, left=left, right=right):
            one, other = _in_whole_seconds(left), _in_whole_seconds(right)
            return None if one is None or other is None else Binary(op, one, other, INTEGER)
        case _:
            return None


def seconds_to_sleep(reader: Reader, node: ast.AST, duration: Expr) -> Expr:
    """Whole seconds that a duration takes, the last one if it is not whole too."""
    micros = micros_of(reader, node, duration)
    match micros:
        case Binary(op="*", left=seconds, right=Const(value=value)) if value == SECOND:
            return seconds
        case _:
            exact = Binary("/", micros, Const(SECOND, INTEGER), FLOAT)
            return apply("ceil", INTEGER, exact)


# -- attributes and methods


def _number(start: int, length: int) -> Callable[[Expr], Expr]:
    def read(of: Expr) -> Expr:
        places = (Const(start, INTEGER), Const(length, INTEGER), Const("0" * length, TEXT))
        return apply("number_at", INTEGER, of, *places)

    return read


_OF_DAYS: dict[str, Callable[[Expr], Expr]] = {
    "year": _number(0, 4),
    "month": _number(5, 2),
    "day": _number(8, 2),
}
_OF_MOMENTS: dict[str, Callable[[Expr], Expr]] = {
    **_OF_DAYS,
    "hour": _number(11, 2),
    "minute": _number(14, 2),
    "second": _number(17, 2),
    "microsecond": lambda of: apply("microsecond", INTEGER, of),
}


def read_date_attribute(
    reader: Reader, node: ast.Attribute, of: Expr, type_: ValueType
) -> Expr | None:
    """`moment.year`, `duration.days`; `None` for what there is not."""
    if type_ == DURATION and node.attr in ("days", "seconds", "microseconds"):
        micros = micros_of(reader, node, of)
        size, within = {
            "days": (86_400 * SECOND, None),
            "seconds": (SECOND, 86_400),
            "microseconds": (1, SECOND),
        }[node.attr]
        whole: Expr = micros
        if size > 1:
            whole = fold(Binary("//", micros, Const(size, INTEGER), INTEGER))
        if within is None:
            return whole
        return fold(Binary("%", whole, Const(within, INTEGER), INTEGER))
    known = _OF_DAYS if type_ == DAY else _OF_MOMENTS if type_ == MOMENT else {}
    made = known.get(node.attr)
    return None if made is None else made(of)


def read_date_method(
    reader: Reader, node: ast.Call, name: str, of: Expr, type_: ValueType, read: Read
) -> Expr:
    """A method of a date, a moment or a duration."""
    found = _METHODS[type_].get(name)
    if type_ != DURATION and name == "strftime" and len(node.args) == 1:
        return _strftime(reader, node, of, type_, read)
    if found is None or node.args or node.keywords:
        reader.reject(
            Code.CALL_NOT_SUPPORTED,
            node,
            f"{ast.unparse(node.func)}() of a {type_} with these arguments is not supported",
            did_you_mean(name, _METHODS[type_]) or "make it a @task",
        )
    return found(reader, node, of)


def _weekday(first: int) -> Callable[[Reader, ast.AST, Expr], Expr]:
    def read(reader: Reader, node: ast.AST, of: Expr) -> Expr:
        day = apply("first_characters", DAY, of, Const(10, INTEGER))
        millis = apply("millis", INTEGER, day)
        days = Binary("/", millis, Const(DAY_IN_MILLIS, INTEGER), INTEGER)
        since_monday = Binary("+", days, Const(3, INTEGER), INTEGER)
        number = Binary("%", since_monday, Const(7, INTEGER), INTEGER)
        return Binary("+", number, Const(first, INTEGER), INTEGER) if first else number

    return read


def _seconds(reader: Reader, node: ast.AST, of: Expr) -> Expr:
    return Binary("/", micros_of(reader, node, of), Const(SECOND, INTEGER), FLOAT)


_Method = Callable[[Reader, ast.AST, Expr], Expr]
_WEEKDAYS: dict[str, _Method] = {"weekday": _weekday(0), "isoweekday": _weekday(1)}
_METHODS: dict[ValueType, dict[str, _Method]] = {
    DURATION: {"total_seconds": _seconds},
    DAY: {**_WEEKDAYS, "isoformat": lambda reader, node, of: apply("same_text", TEXT, of)},
    MOMENT: {
        **_WEEKDAYS,
        "isoformat": lambda reader, node, of: apply("isoformat", TEXT, of),
        "date": lambda reader, node, of: apply("first_characters", DAY, of, Const(10, INTEGER)),
        "timestamp": _seconds,
    },
}

_DIRECTIVES = {"m": (5, 2), "d": (8, 2), "H": (11, 2), "M": (14, 2), "S": (17, 2), "y": (2, 2)}


def _strftime(reader: Reader, node: ast.Call, of: Expr, type_: ValueType, read: Read) -> Expr:
    form = read(reader, node.args[0])
    pieces = _pieces(form.value) if isinstance(form, Const) else None
    if pieces is None or (type_ == DAY and any(d in "HMSf" for d, _ in pieces if d)):
        reader.reject(
            Code.NOT_SAME_AS_PYTHON,
            node,
            "only %Y %y %m %d %j %H %M %S %f %% of a format known at compile time read alike",
            "use these, or format it in a task",
        )
    texts = [_directive(of, directive) or Const(text, TEXT) for directive, text in pieces]
    return reduce(lambda one, other: fold(Binary("&", one, other, TEXT)), texts or [form])


def _directive(of: Expr, directive: str) -> Expr | None:
    if directive == "Y":
        return IntegerText(_number(0, 4)(of))  # C writes the year 999 so
    if directive == "f":
        return apply("picture", TEXT, apply("microsecond", INTEGER, of), Const("000000", TEXT))
    if directive == "j":
        return apply("day_of_year", TEXT, of)
    if directive in _DIRECTIVES:
        start, length = _DIRECTIVES[directive]
        return apply("part", TEXT, of, Const(start, INTEGER), Const(length, INTEGER))
    return None


def _pieces(form: str) -> list[tuple[str, str]] | None:
    """Directives and what stands between them; nothing if one of them is unknown."""
    found: list[tuple[str, str]] = []
    rest = form
    while rest:
        literal, mark, rest = rest.partition("%")
        if literal:
            found.append(("", literal))
        if not mark:
            break
        directive, rest = rest[:1], rest[1:]
        if directive == "%":
            found.append(("", "%"))
        elif directive and directive in "YymdjHMSf":
            found.append((directive, ""))
        else:
            return None
    return found


# -- making them


def read_date_call(reader: Reader, node: ast.Call, callee: Any, read: Read) -> Expr | None:
    """`timedelta(hours=data)`, `datetime.fromtimestamp(seconds, UTC)`; `None` for another call."""
    if callee is timedelta:
        return _timedelta(reader, node, read)
    if callee == datetime.fromtimestamp:
        return _from_timestamp(reader, node, read)
    if isinstance(callee, type) and issubclass(callee, date):
        reader.reject(
            Code.CALL_NOT_SUPPORTED,
            node,
            f"a {callee.__name__} made of workflow data may not be one",
            "make it in a task, or add a timedelta to a constant",
        )
    return None


def _timedelta(reader: Reader, node: ast.Call, read: Read) -> Expr:
    given = [*zip(_BY_POSITION, node.args, strict=False)]
    given += [(keyword.arg or "", keyword.value) for keyword in node.keywords]
    micros: Expr = Const(0, INTEGER)
    for unit, argument in given:
        value = read(reader, argument)
        if reader.scope.narrow(value) != INTEGER or unit not in _UNITS:
            reader.reject(
                Code.NOT_SAME_AS_PYTHON,
                argument,
                f"timedelta() of {value.type} rounds differently in JSONata",
                "use whole numbers of a smaller unit",
            )
        part = _times(value, _UNITS[unit])
        micros = part if micros == Const(0, INTEGER) else fold(Binary("+", micros, part, INTEGER))
    return duration_of(micros)


def _from_timestamp(reader: Reader, node: ast.Call, read: Read) -> Expr:
    zones = [*node.args[1:], *(k.value for k in node.keywords if k.arg == "tz")]
    seconds = read(reader, node.args[0]) if node.args else None
    utc = len(zones) == 1 and reader.static.callee_or_none(zones[0]) is UTC
    if seconds is None or not utc or reader.scope.narrow(seconds) != INTEGER:
        reader.reject(
            Code.CALL_NOT_SUPPORTED,
            node,
            "fromtimestamp() takes whole seconds and UTC here",
            "write datetime.fromtimestamp(seconds, UTC)",
        )
    return apply("later", MOMENT, Const("1970-01-01T00:00:00Z", MOMENT), _times(seconds, 1000))
