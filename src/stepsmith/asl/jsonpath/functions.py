"""Jayway's functions, which stand at the end of a path.

Step Functions documents them as unsupported in reference paths and takes some elsewhere.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from stepsmith.asl.json_value import is_number

Function = Callable[[Any, Sequence[Any]], Any]
"""From what the path leads to, and the arguments."""


class FunctionRefused(Exception):
    """A function cannot be applied to what it was given; never leaves the package."""


def length(value: Any, arguments: Sequence[Any]) -> int | None:
    """How many elements or members; null for what has none."""
    counted = arguments[0] if arguments and isinstance(arguments[0], list) else value
    return len(counted) if isinstance(counted, list | dict) else None


def keys(value: Any, arguments: Sequence[Any]) -> list[str] | None:
    """The names of an object's members; null for other values."""
    return list(value) if isinstance(value, dict) else None


def concat(value: Any, arguments: Sequence[Any]) -> str:
    """The strings of an array and of the arguments, one after the other."""
    strings = [part for part in value if isinstance(part, str)] if isinstance(value, list) else []
    return "".join([*strings, *(str(part) for part in _spread(arguments) if part is not None)])


def append(value: Any, arguments: Sequence[Any]) -> Any:
    """The array with the arguments behind it."""
    return [*value, *arguments] if isinstance(value, list) else value


def first(value: Any, arguments: Sequence[Any]) -> Any:
    """The first element."""
    return _element(value, 0)


def last(value: Any, arguments: Sequence[Any]) -> Any:
    """The last element."""
    return _element(value, -1)


def index(value: Any, arguments: Sequence[Any]) -> Any:
    """The element at an index, counted from the end where it is negative."""
    if len(arguments) != 1 or not is_number(arguments[0]):
        raise FunctionRefused("index() takes a number")
    return _element(value, int(arguments[0]))


def _sum(numbers: Sequence[float]) -> float:
    return math.fsum(numbers)


def _average(numbers: Sequence[float]) -> float:
    return math.fsum(numbers) / len(numbers)


def _deviation(numbers: Sequence[float]) -> float:
    average = _average(numbers)
    return math.sqrt(math.fsum((number - average) ** 2 for number in numbers) / len(numbers))


def _aggregate(name: str, combine: Callable[[Sequence[float]], float]) -> Function:
    def aggregate(value: Any, arguments: Sequence[Any]) -> float:
        given = [*(value if isinstance(value, list) else ()), *_spread(arguments)]
        try:
            numbers = [float(part) for part in given if is_number(part)]
            if not numbers:
                raise FunctionRefused(f"{name}() has no numbers to calculate with")
            return combine(numbers)
        except OverflowError:
            raise FunctionRefused(f"{name}() has numbers too large to calculate with") from None

    return aggregate


def _element(value: Any, position: int) -> Any:
    if not isinstance(value, list) or not -len(value) <= position < len(value):
        raise FunctionRefused("there is no such element")
    return value[position]


def _spread(arguments: Sequence[Any]) -> list[Any]:
    """The arguments, of arrays their elements."""
    return [
        part
        for argument in arguments
        for part in (argument if isinstance(argument, list) else (argument,))
    ]


FUNCTIONS: Final[Mapping[str, Function]] = {
    "length": length,
    "size": length,
    "keys": keys,
    "concat": concat,
    "append": append,
    "first": first,
    "last": last,
    "index": index,
    "min": _aggregate("min", min),
    "max": _aggregate("max", max),
    "sum": _aggregate("sum", _sum),
    "avg": _aggregate("avg", _average),
    "stddev": _aggregate("stddev", _deviation),
}
"""The functions by name."""
