"""A Task: one piece of work, done by a Lambda function, a service or an activity.

See https://docs.aws.amazon.com/step-functions/latest/dg/state-task.html
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, ClassVar

from stepsmith.asl.absent import ABSENT, Absent
from stepsmith.asl.definition_field import Named, Scalar
from stepsmith.asl.query_language import JSONATA, JSONPATH
from stepsmith.asl.state import WorkState


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskState(WorkState):
    """A Task state. `timeout_seconds` and `heartbeat_seconds` may be JSONata expressions."""

    type: ClassVar[str] = "Task"

    resource: Annotated[str, Named("Resource", required=True)] = ""
    arguments: Annotated[Any, Named("Arguments", Scalar.JSON, language=JSONATA)] = ABSENT
    credentials: Annotated[Any, Named("Credentials", Scalar.OBJECT_OR_TEXT)] = ABSENT
    timeout_seconds: Annotated[
        int | str | Absent, Named("TimeoutSeconds", Scalar.NUMBER_OR_TEXT)
    ] = ABSENT
    timeout_seconds_path: Annotated[
        str | Absent, Named("TimeoutSecondsPath", language=JSONPATH)
    ] = ABSENT
    heartbeat_seconds: Annotated[
        int | str | Absent, Named("HeartbeatSeconds", Scalar.NUMBER_OR_TEXT)
    ] = ABSENT
    heartbeat_seconds_path: Annotated[
        str | Absent, Named("HeartbeatSecondsPath", language=JSONPATH)
    ] = ABSENT
