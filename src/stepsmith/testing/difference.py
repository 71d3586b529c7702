"""A place in which two answers differ, and how it is told: short, around what differs."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import Enum
from typing import Any, Final

_WIDTH: Final = 100
_BEFORE: Final = 30
_LEFT_OUT: Final = "…"


class Missing(Enum):
    """One side has nothing where the other has something."""

    NOTHING = "nothing"

    def __repr__(self) -> str:
        return "nothing"


NOTHING: Final = Missing.NOTHING


@dataclass(frozen=True, slots=True)
class Difference:
    """One place in which an answer is not the recorded one.

    Attributes:
        path: the place within an event (or an answer), as `stateExitedEventDetails.output.x[2]`;
            empty for the whole.
        expected: what was recorded there; `NOTHING` where the answer has more.
        actual: what the engine answered there; `NOTHING` where it has less.
        event_id: the number of the recorded event, from 1; None outside a history.
        event_type: that event's type.
    """

    path: str
    expected: Any
    actual: Any
    event_id: int | None = None
    event_type: str | None = None

    @property
    def place(self) -> str:
        """`event 7, TaskSucceeded: taskSucceededEventDetails.output`."""
        event = "" if self.event_id is None else f"event {self.event_id}, {self.event_type}"
        return ": ".join(part for part in (event, self.path) if part) or "the answer"

    def __str__(self) -> str:
        text = _text if self.path or self.event_id is None else _event_text
        expected, actual = _side_by_side(text(self.expected), text(self.actual))
        return f"{self.place}\n  recorded  {expected}\n  engine    {actual}"

    def as_json(self) -> dict[str, Any]:
        """For programs; a side with nothing has no member."""
        sides = {"recorded": self.expected, "engine": self.actual}
        return {
            "event": self.event_id,
            "type": self.event_type,
            "path": self.path,
            **{name: value for name, value in sides.items() if value is not NOTHING},
        }


def _side_by_side(expected: str, actual: str) -> tuple[str, str]:
    """Both sides in one line each, cut alike, so that what differs is in view."""
    if max(len(expected), len(actual)) <= _WIDTH:
        return expected, actual
    start = max(_first_difference(expected, actual) - _BEFORE, 0)
    return _cut(expected, start), _cut(actual, start)


def _event_text(event: Any) -> str:
    """A whole event: `TaskStateExited {"name": "Ship", …}`."""
    if event is NOTHING:
        return repr(event)
    details = next((value for name, value in event.items() if name != "type"), None)
    return f"{event['type']} {'' if details is None else _text(details)}".rstrip()


def _text(value: Any) -> str:
    if value is NOTHING:
        return repr(value)
    return json.dumps(value, ensure_ascii=False, default=str)


def _first_difference(one: str, other: str) -> int:
    for position, (left, right) in enumerate(zip(one, other, strict=False)):
        if left != right:
            return position
    return min(len(one), len(other))


def _cut(text: str, start: int) -> str:
    begin = _LEFT_OUT if start else ""
    end = _LEFT_OUT if len(text) > start + _WIDTH else ""
    return f"{begin}{text[start : start + _WIDTH]}{end}"
