"""Fields of Fail that hold a text, or have a twin with `Path` in its name that says where one is.

See https://docs.aws.amazon.com/step-functions/latest/dg/state-fail.html
"""

from __future__ import annotations

from typing import Any

from stepsmith.asl import ABSENT
from stepsmith.asl.jsonpath import DataFailure
from stepsmith.asl.payload_template import compile_field
from stepsmith.engine.frame import Frame
from stepsmith.engine.jsonpath.runtime_failure import failure_of, runtime_failure, shown
from stepsmith.engine.jsonpath.sources import FrameSources


class Text:
    """`Error` with `ErrorPath`, or `Cause` with `CausePath`, which may be intrinsic functions."""

    __slots__ = ("_literal", "_name", "_reader")

    def __init__(self, name: str, literal: Any, path: Any) -> None:
        self._name = f"{name}Path"
        self._literal = None if literal is ABSENT else literal
        self._reader = None if path is ABSENT else compile_field(path, self._name)

    def value(self, frame: Frame) -> str | None:
        """The text; None if the state has neither field.

        Raises:
            Failure: the path leads to nothing or to something else, or the function fails.
        """
        if self._reader is None:
            return self._literal
        try:
            value = self._reader.evaluate(FrameSources(frame, frame.input.value))
        except DataFailure as failure:
            raise failure_of(frame, failure) from None
        if not isinstance(value, str):
            raise runtime_failure(
                frame,
                f'The {self._name} field refers to value "{shown(value)}" '
                f"which is not a valid string: {self._reader.text}",
            )
        return value
