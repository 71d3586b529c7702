"""How a path can fail: when it is compiled, when it is read, and when it is written to."""

from __future__ import annotations

from typing import Any, ClassVar

from stepsmith.asl.json_text import compact
from stepsmith.errors import StepsmithError


class PathSyntaxError(StepsmithError):
    """Text that is no path or no intrinsic function.

    Attributes:
        text: all of it.
        reason: what is wrong.
        position: the characters before the fault.
    """

    def __init__(self, text: str, reason: str, position: int) -> None:
        self.text = text
        self.reason = reason
        self.position = position
        super().__init__(f"'{text}', at character {position}: {reason}")


class DataFailure(StepsmithError):
    """Data that a field could not be evaluated on.

    Attributes:
        error: the error name that a history records.
        cause: the text that a history records, without the state it happened in.
    """

    error: ClassVar[str] = "States.Runtime"

    def __init__(self, cause: str) -> None:
        self.cause = cause
        super().__init__(cause)


class PathNotFound(DataFailure):
    """A path that leads to nothing in the document it was applied to.

    Attributes:
        text: the path.
        reason: what is missing, as Jayway tells it.
        document: what the path was applied to.
    """

    def __init__(self, text: str, reason: str, document: Any) -> None:
        self.text = text
        self.reason = reason
        self.document = document
        super().__init__(f"Invalid path '{text}' : {reason}")


class UndefinedVariable(PathNotFound):
    """A path into a variable that has no value."""

    def __init__(self, text: str, variable: str) -> None:
        self.variable = variable
        super().__init__(text, f"No results for path: ${variable}", {})


class ParameterPathFailure(DataFailure):
    """A field of a payload template whose path leads to nothing.

    Attributes:
        text: the path.
        field: the field's name, with its `.$`.
        document: what the path was applied to, which the cause shows.
    """

    def __init__(self, text: str, field: str, document: Any) -> None:
        self.text = text
        self.field = field
        self.document = document
        super().__init__(
            f"The JSONPath '{text}' specified for the field '{field}' could not be found in the "
            f"input '{compact(document)}'"
        )


class ReferencePathConflict(DataFailure):
    """A reference path that does not fit the document it is to be written to or followed in.

    The documentation has `States.ResultPathMatchFailure` for a result that cannot be put in its
    place; what the service records is `States.ReferencePathConflict`.

    Attributes:
        step: the name or index at which the path left the document.
    """

    error: ClassVar[str] = "States.ReferencePathConflict"

    def __init__(self, step: str | int, document: Any) -> None:
        self.step = step
        self.document = document
        super().__init__(f'Unable to apply step "{step}" to input {compact(document)}')
