"""Whether an execution that ended without success can be redriven, and if not, why.

See https://docs.aws.amazon.com/step-functions/latest/dg/redrive-executions.html#redrive-eligibility
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final, Literal

from stepsmith.engine.history import MAX_EVENTS

Status = Literal["RUNNING", "SUCCEEDED", "FAILED", "TIMED_OUT", "ABORTED"]

RedriveStatus = Literal["REDRIVABLE", "NOT_REDRIVABLE", "REDRIVABLE_BY_MAP_RUN"]
"""The last one is for the children of a distributed Map, which are redriven with their Map Run."""

LONGEST_EXECUTION: Final = timedelta(days=365)
"""AWS's limit for how long a standard execution is open, redrives included."""

LONGEST_EXPRESS_EXECUTION: Final = timedelta(minutes=5)
"""AWS's limit for how long an express execution takes."""

REDRIVABLE_PERIOD: Final = timedelta(days=14)
"""How long after its end an execution can be redriven."""

EXPRESS_REASON: Final = "Execution is of type EXPRESS and cannot be redriven"

_MOST_EVENTS: Final = MAX_EVENTS - 2
"""There has to be room for the redrive itself and for one more event."""


def why_not_redrivable(
    status: Status,
    *,
    is_express: bool,
    now: datetime,
    started_at: datetime,
    ended_at: datetime | None,
    last_event_id: int,
) -> str | None:
    """The reason as DescribeExecution tells it; None for an execution that can be redriven."""
    if is_express:  # which the API refuses by their ARN, with the error InvalidArn
        return EXPRESS_REASON
    if ended_at is None or status in ("RUNNING", "SUCCEEDED"):
        return f"Execution is {status} and cannot be redriven"
    if last_event_id > _MOST_EVENTS:
        return "Execution has exceeded the maximum history event limit"
    if now - started_at >= LONGEST_EXECUTION:
        return "Execution has exceeded the max execution time"
    if now - ended_at >= REDRIVABLE_PERIOD:
        return "Execution redrivable period exceeded"
    return None
