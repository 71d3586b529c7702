"""Run a machine as a recorded execution ran: under its names, from its time, with its outcomes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from stepsmith.engine import (
    Event,
    ExecutionType,
    Machine,
    ObjectStore,
    Status,
    TaskRequest,
    VirtualClock,
    run,
)
from stepsmith.testing.recorded_outcomes import RecordedOutcome, RecordedOutcomes, with_tokens


@dataclass(frozen=True, slots=True)
class Names:
    """What the recorded execution and its machine are called; None for what is not known."""

    name: str | None = None
    state_machine_arn: str | None = None
    execution_arn: str | None = None
    role_arn: str | None = None


@dataclass(frozen=True, slots=True)
class RecordedRun:
    """What the engine did, with the recorded task tokens in place of its own."""

    status: Status
    output: Any
    error: str | None
    cause: str | None
    history: list[Event]
    unanswered: Sequence[TaskRequest]


def run_as_recorded(
    machine: Machine,
    input: Any,
    outcomes: Sequence[RecordedOutcome],
    *,
    names: Names,
    start: datetime | None = None,
    type: ExecutionType | None = None,
    objects: ObjectStore | None = None,
    as_of: date | None = None,
) -> RecordedRun:
    """Run a machine against recorded outcomes.

    Args:
        names: what the context object and the history show.
        start: when the execution starts, in virtual time.
        type: which limits it has; the execution's ARN tells if it is not given.
        objects: what distributed Maps find in S3.
        as_of: the day of the recording, as which the engine is to answer.
    """
    executor = RecordedOutcomes(outcomes)
    result = run(
        machine,
        input,
        executor,
        clock=None if start is None else VirtualClock(start),
        name=names.name or "run",
        state_machine_arn=names.state_machine_arn,
        execution_arn=names.execution_arn,
        role_arn=names.role_arn,
        type=type,
        objects=objects,
        as_of=as_of,
    )
    return RecordedRun(
        status=result.status,
        output=with_tokens(result.output, executor.tokens),
        error=result.error,
        cause=result.cause,
        history=with_tokens(result.history, executor.tokens),
        unanswered=executor.unanswered,
    )
