"""The context object, which states read as `$states.context` or `$$`.

See https://docs.aws.amazon.com/step-functions/latest/dg/input-output-contextobject.html
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, Final

from stepsmith.engine.frame import Frame
from stepsmith.engine.identity import Identity
from stepsmith.engine.payload import Payload

_RETRIED_TYPES: Final = frozenset({"Task", "Parallel", "Map"})


def execution_context(
    identity: Identity,
    input_: Payload,
    start: datetime,
    redrive_count: int,
    redriven_at: datetime | None,
) -> dict[str, Any]:
    """The part of the context that stays the same until an execution ends."""
    execution: dict[str, Any] = {
        "Id": identity.execution_arn,
        "Input": input_.value,
        "StartTime": timestamp_text(start),
        "Name": identity.name,
        "RoleArn": identity.role_arn,
    }
    if not identity.is_express:  # only standard executions can be redriven
        execution["RedriveCount"] = redrive_count
    if redriven_at is not None:
        execution["RedriveTime"] = timestamp_text(redriven_at)
    return {
        "Execution": execution,
        "StateMachine": {
            "Id": identity.state_machine_arn,
            "Name": identity.state_machine_name,
        },
    }


def context_object(frame: Frame) -> dict[str, Any]:
    """What the context holds for a frame's current state."""
    state: dict[str, Any] = {
        "Name": frame.step.name,
        "EnteredTime": timestamp_text(frame.entered_at),
    }
    if frame.step.type in _RETRIED_TYPES:
        state["RetryCount"] = frame.retries
    context = {**frame.execution.context, "State": state}
    if frame.task_token is not None:
        context["Task"] = {"Token": frame.task_token}
    if frame.map_item is not None:
        context["Map"] = frame.map_item
    return context


def timestamp_text(moment: datetime) -> str:
    """A moment as AWS writes it: `2025-01-01T00:00:00.000Z`."""
    return (
        moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"
    )
