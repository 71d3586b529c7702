"""JSON whose numbers remember how they were written.

EventBridge compares numbers by their text: 300, 300.0 and 3.0e2 are not equal.
See https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html
"""

from __future__ import annotations

import json
import math
from typing import Any


class WrittenNumber(float):
    """A number that is no integer.

    Attributes:
        text: how it was written.
    """

    text: str


def read_json(text: str) -> Any:
    """The value of a JSON text.

    Raises:
        ValueError: it is no JSON.
    """
    try:
        return json.loads(text, parse_float=_number, parse_constant=_refuse)
    except RecursionError:
        raise ValueError("it is nested too deeply") from None


def same_scalar(pattern: Any, value: Any) -> bool:
    """Whether two values that are neither objects nor arrays are equal, as EventBridge sees it."""
    if isinstance(pattern, bool) or isinstance(value, bool) or pattern is None or value is None:
        return pattern is value
    if isinstance(pattern, (int, float)) and isinstance(value, (int, float)):
        return _text(pattern) == _text(value)
    return isinstance(pattern, str) and isinstance(value, str) and pattern == value


def _text(number: float) -> str:
    return number.text if isinstance(number, WrittenNumber) else repr(number)


def _number(text: str) -> WrittenNumber:
    number = WrittenNumber(text)
    if math.isinf(number):
        raise ValueError(f"{text} is out of range")
    number.text = text
    return number


def _refuse(text: str) -> Any:
    raise ValueError(f"{text} is no JSON value")
