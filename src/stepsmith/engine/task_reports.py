"""What task executors answered, brought to the executions at the moments that the answers say."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from heapq import heappop, heappush
from typing import Final

from stepsmith.engine.effects import Effect
from stepsmith.engine.execution import Execution
from stepsmith.engine.resource import Activity, ServiceIntegration, parse_resource
from stepsmith.engine.task import (
    Failed,
    NoAnswer,
    Outcome,
    Submitted,
    Succeeded,
    Taken,
    TaskRequest,
)


@dataclass(frozen=True, slots=True)
class _Heartbeat:
    """A sign of life of a task under way."""


_Report = Succeeded | Failed | Submitted | Taken | _Heartbeat
_ANSWERS: Final = (Succeeded, Failed, NoAnswer)
_Due = tuple[datetime, int, Execution, str, _Report]


@dataclass(slots=True)
class TaskReports:
    """Reports in the order in which they are due; those of one moment in the order they came."""

    _queue: list[_Due] = field(default_factory=list[_Due])
    _count: int = 0

    def clear(self) -> None:
        """Nobody waits for what is still to come."""
        self._queue.clear()

    def next_moment(self) -> datetime | None:
        """When the next report is due."""
        return self._queue[0][0] if self._queue else None

    def expect(
        self, execution: Execution, task_token: str, report: Outcome | _Heartbeat, moment: datetime
    ) -> None:
        """Have a report come at a moment; what follows from it is expected by itself later."""
        if isinstance(report, NoAnswer):
            return
        self._count += 1
        heappush(self._queue, (moment, self._count, execution, task_token, report))

    def deliver(self) -> tuple[Execution, list[Effect]]:
        """Feed the next report to its execution, which may not wait for it any more."""
        moment, _, execution, token, report = heappop(self._queue)
        return execution, self._fed(execution, token, report, moment)

    def _fed(
        self, execution: Execution, token: str, report: _Report, moment: datetime
    ) -> list[Effect]:
        match report:
            case Succeeded(output=output):
                return execution.task_succeeded(token, output)
            case Failed(error=error, cause=cause, submitted=True):
                return execution.task_failed(token, error, cause)
            case Failed(error=error, cause=cause):
                return execution.task_submit_failed(token, error, cause)
            case Submitted(output=output):
                self._expect_rest(execution, token, report, moment)
                return execution.task_submitted(token, output)
            case Taken(worker_name=worker_name):
                self._expect_rest(execution, token, report, moment)
                return execution.activity_started(token, worker_name)
            case _Heartbeat():
                return execution.task_heartbeat(token)

    def _expect_rest(
        self, execution: Execution, token: str, report: Submitted | Taken, moment: datetime
    ) -> None:
        then = report.then
        for seconds in report.heartbeats:
            self.expect(execution, token, _Heartbeat(), moment + timedelta(seconds=seconds))
        if not isinstance(then, NoAnswer):
            self.expect(execution, token, then, moment + timedelta(seconds=then.duration_seconds))


def checked_outcome(answer: object, request: TaskRequest) -> Outcome:
    """An executor's answer, if it is one and fits the state's resource.

    Raises:
        TypeError: it is something else.
    """
    if isinstance(answer, _ANSWERS):
        return answer
    expected = "Succeeded, Failed or NoAnswer"
    match parse_resource(request.resource):
        case ServiceIntegration(submits=True):
            if isinstance(answer, Submitted):
                return answer
            expected = f"Submitted, {expected}"
        case Activity():
            if isinstance(answer, Taken):
                return answer
            expected = f"Taken, {expected}"
        case _:
            pass
    raise TypeError(
        f"the task executor answered {answer!r} for the state '{request.state_name}'; "
        f"expected {expected}"
    )
