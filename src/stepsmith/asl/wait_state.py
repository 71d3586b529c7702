"""A Wait: holds an execution for a time or until a moment.

See https://docs.aws.amazon.com/step-functions/latest/dg/state-wait.html
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from stepsmith.asl.absent import ABSENT, Absent
from stepsmith.asl.definition_field import Named, Scalar
from stepsmith.asl.query_language import JSONPATH
from stepsmith.asl.state import TransitionState


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitState(TransitionState):
    """A Wait state: exactly one of its four fields says how long."""

    type: ClassVar[str] = "Wait"

    seconds: Annotated[int | str | Absent, Named("Seconds", Scalar.NUMBER_OR_TEXT)] = ABSENT
    timestamp: Annotated[str | Absent, Named("Timestamp")] = ABSENT
    seconds_path: Annotated[str | Absent, Named("SecondsPath", language=JSONPATH)] = ABSENT
    timestamp_path: Annotated[str | Absent, Named("TimestampPath", language=JSONPATH)] = ABSENT
