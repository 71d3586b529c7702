"""What an argument has to be, told alike by all functions."""

from __future__ import annotations

import math
from typing import Any, Final

from stepsmith.asl.intrinsics.failure import ArgumentsRefused
from stepsmith.asl.json_value import is_number

LONGEST_TEXT: Final = 10_000
"""AWS's limit for what is encoded, decoded or hashed, in characters."""

_LEAST, _MOST = -(2**31), 2**31 - 1


def text_of(value: Any) -> str:
    """The string that an argument has to be."""
    if not isinstance(value, str):
        raise ArgumentsRefused
    return value


def short_text_of(value: Any) -> str:
    """A string of a length that may be encoded, decoded or hashed."""
    if len(text_of(value)) > LONGEST_TEXT:
        raise ArgumentsRefused
    return text_of(value)


def array_of(value: Any) -> list[Any]:
    """The array that an argument has to be."""
    if not isinstance(value, list):
        raise ArgumentsRefused
    return value


def object_of(value: Any) -> dict[str, Any]:
    """The object that an argument has to be."""
    if not isinstance(value, dict):
        raise ArgumentsRefused
    return value


def integer_of(value: Any) -> int:
    """A number of 32 bits, without its fraction.

    The documentation promises the nearest whole number, which the service makes for
    States.MathAdd only.
    """
    if not is_number(value) or not math.isfinite(value):
        raise ArgumentsRefused
    return _within_32_bits(int(value))


def rounded_of(value: Any) -> int:
    """A number of 32 bits, rounded to the nearest whole one, halves upwards."""
    if not is_number(value) or not math.isfinite(value):
        raise ArgumentsRefused
    return _within_32_bits(value if isinstance(value, int) else math.floor(value + 0.5))


def _within_32_bits(number: int) -> int:
    if not _LEAST <= number <= _MOST:
        raise ArgumentsRefused
    return number
