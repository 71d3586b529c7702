"""The context object, which states read as `$states.context` or `$$`.

See https://docs.aws.amazon.com/step-functions/latest/dg/input-output-contextobject.html
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

from stepsmith.engine.frame import Frame
from stepsmith.engine.identity import Identity
from stepsmith.engine.payload import Payload
from stepsmith.engine.timestamp import timestamp_text

_RETRIED_TYPES: Final = frozenset({"Task", "Parallel", "Map"})


def execution_context(
    identity: Identity,
    input_: Payload,
    start: datetime,
    redrive_count: int | None,
    redriven_at: datetime | None,
) -> dict[str, Any]:
    """The part of the context that stays the same until an execution ends.

    Args:
        redrive_count: None for an execution of a kind that is never redriven.
    """
    execution: dict[str, Any] = {
        "Id": identity.execution_arn,
        "Input": input_.value,
        "StartTime": timestamp_text(start),
        "Name": identity.name,
        "RoleArn": identity.role_arn,
    }
    if redrive_count is not None:
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
    inspection = frame.inspection
    if inspection is not None and inspection.context is not None:
        return dict(inspection.context)
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
