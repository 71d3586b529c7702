"""Payload templates: JSON in which fields whose name ends in `.$` hold a path or an intrinsic.

See https://docs.aws.amazon.com/step-functions/latest/dg/input-output-inputpath-params.html
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from stepsmith.asl import ABSENT
from stepsmith.asl.json_value import is_object
from stepsmith.asl.jsonpath import DataFailure, Sources
from stepsmith.asl.payload_template import compile_payload_template
from stepsmith.engine.frame import Frame
from stepsmith.engine.jsonpath.runtime_failure import failure_of
from stepsmith.engine.jsonpath.sources import FrameSources
from stepsmith.engine.payload import Payload


class Template:
    """`Parameters`, `ResultSelector`, `ItemSelector`, `Assign` or `Credentials`."""

    __slots__ = ("_constant", "_template")

    def __init__(self, definition: Any) -> None:
        self._template = compile_payload_template(definition)
        self._constant = Payload(definition) if self._template.is_constant else None

    @classmethod
    def of(cls, definition: Any) -> Template | None:
        """The template of a field that the state may not have."""
        return None if definition is ABSENT else cls(definition)

    def payload(self, frame: Frame, document: Any) -> Payload:
        """The template filled in, with its text; `$` in it is the document."""
        return self.filled(frame, FrameSources(frame, document))

    def filled(self, frame: Frame, sources: Sources) -> Payload:
        """The template filled in from given sources.

        Raises:
            Failure: a path in it leads to nothing, or a function fails.
        """
        if self._constant is not None:
            return self._constant
        try:
            return Payload(self._template.evaluate(sources))
        except DataFailure as failure:
            raise failure_of(frame, failure) from None


class Assignment:
    """`Assign`, which sets variables."""

    __slots__ = ("_constant", "_template")

    def __init__(self, definition: Any) -> None:
        self._template = None if definition is ABSENT else compile_payload_template(definition)
        self._constant: Mapping[str, Payload] | None = None
        if self._template is not None and self._template.is_constant:
            self._constant = _each(definition)

    def variables(self, frame: Frame, document: Payload) -> Mapping[str, Payload] | None:
        """The variables to set, if any; `$` in the template is the document.

        Raises:
            Failure: a path in it leads to nothing, or a function fails.
        """
        if self._template is None:
            return None
        if self._constant is not None:
            return self._constant
        try:
            return _each(self._template.evaluate(FrameSources(frame, document.value)))
        except DataFailure as failure:
            raise failure_of(frame, failure) from None


def _each(values: Any) -> Mapping[str, Payload]:
    assert is_object(values), "checked before: Assign is an object"
    return {name: Payload(value) for name, value in values.items()}
