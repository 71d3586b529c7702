"""`InputPath` and `OutputPath`: what a state sees of its input, and what it hands on.

See https://docs.aws.amazon.com/step-functions/latest/dg/input-output-inputpath-params.html
"""

from __future__ import annotations

from typing import Any, Final

from stepsmith.asl import ABSENT, Absent
from stepsmith.asl.jsonpath import compile_path
from stepsmith.engine.frame import Frame
from stepsmith.engine.jsonpath.runtime_failure import resolved
from stepsmith.engine.payload import Payload

_NOTHING: Final = Payload({})
"""What null selects."""


class Selection:
    """Everything if the field is absent, nothing if it is null, else what its path leads to."""

    __slots__ = ("_all", "_path")

    def __init__(self, definition: str | Absent | None) -> None:
        self._all = definition is ABSENT or definition == "$"
        self._path = compile_path(definition) if isinstance(definition, str) else None

    def payload(self, frame: Frame, document: Payload) -> Payload:
        """What is selected of a document, with its text."""
        if self._all:
            return document
        if self._path is None:
            return _NOTHING
        return Payload(resolved(self._path, frame, document.value))

    def value(self, frame: Frame, document: Payload) -> Any:
        """What is selected of a document."""
        if self._all:
            return document.value
        return {} if self._path is None else resolved(self._path, frame, document.value)
