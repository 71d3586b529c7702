"""A Fail: ends an execution, a branch or an iteration with an error.

See https://docs.aws.amazon.com/step-functions/latest/dg/state-fail.html
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from stepsmith.asl.absent import ABSENT, Absent
from stepsmith.asl.definition_field import Named
from stepsmith.asl.query_language import JSONPATH
from stepsmith.asl.state import State


@dataclass(frozen=True, slots=True, kw_only=True)
class FailState(State):
    """A Fail state; error and cause are texts, JSONata expressions, or read by a path."""

    type: ClassVar[str] = "Fail"

    error: Annotated[str | Absent, Named("Error")] = ABSENT
    cause: Annotated[str | Absent, Named("Cause")] = ABSENT
    error_path: Annotated[str | Absent, Named("ErrorPath", language=JSONPATH)] = ABSENT
    cause_path: Annotated[str | Absent, Named("CausePath", language=JSONPATH)] = ABSENT
