"""`ResultPath`: where in a state's input its result, or an error caught, is put.

See https://docs.aws.amazon.com/step-functions/latest/dg/input-output-resultpath.html
"""

from __future__ import annotations

from stepsmith.asl import ABSENT, Absent
from stepsmith.asl.jsonpath import DataFailure, compile_reference_path
from stepsmith.engine.frame import Frame
from stepsmith.engine.jsonpath.runtime_failure import failure_of
from stepsmith.engine.payload import Payload


class Placement:
    """The result alone if the field is absent, the input alone if it is null, else both."""

    __slots__ = ("_discards", "_path")

    def __init__(self, definition: str | Absent | None) -> None:
        self._discards = definition is None
        self._path = (
            None
            if definition is None or definition is ABSENT or definition == "$"
            else compile_reference_path(definition)
        )

    def payload(self, frame: Frame, result: Payload) -> Payload:
        """What comes of the state's input and a result."""
        if self._discards:
            return frame.input
        if self._path is None:
            return result
        try:
            return Payload(self._path.write(frame.input.value, result.value))
        except DataFailure as failure:
            raise failure_of(frame, failure) from None
