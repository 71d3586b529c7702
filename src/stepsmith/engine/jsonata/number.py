"""Fields in JSONata mode that hold a number."""

from __future__ import annotations

from stepsmith.engine.dataflow import LONGEST_SECONDS
from stepsmith.engine.frame import Frame
from stepsmith.engine.jsonata.field import Field


def seconds(field: Field | None, frame: Frame) -> int | None:
    """A whole number of seconds, as many as AWS takes."""
    value = whole(field, frame)
    if field is not None and value is not None and value > LONGEST_SECONDS:
        raise field.unexpected("integer", value)
    return value


def whole(field: Field | None, frame: Frame) -> int | None:
    """The value of a field that is a whole number of at least zero."""
    value = number(field, frame)
    if field is not None and value is not None and value != int(value):
        raise field.unexpected("integer", value)
    return None if value is None else int(value)


def number(field: Field | None, frame: Frame) -> float | None:
    """The value of a field that is a number of at least zero."""
    if field is None:
        return None
    value = field.value(frame)
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise field.unexpected("number", value)
    if value < 0:
        raise field.unexpected("number of at least zero", value)
    return value
