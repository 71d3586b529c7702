"""The work of Task states in the server, each kind where it is done."""

from __future__ import annotations

import logging
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any, Final

from stepsmith.engine import (
    Failed,
    NoAnswer,
    Outcome,
    Submitted,
    Succeeded,
    TaskExecutor,
    TaskRequest,
)
from stepsmith.engine.failure import RUNTIME
from stepsmith.engine.nested.resources import nested_resource
from stepsmith.server.host.tasks import Report
from stepsmith.server.operations.activities import ActivityTasks
from stepsmith.server.tasks.nested_starts import NestedStarts

MOST_AT_ONCE: Final = 64
"""How many tasks are worked on at once; the others wait."""

_CALLBACK: Final = ".waitForTaskToken"
_log: Final = logging.getLogger("stepsmith.server")


class ServerTasks:
    """Does the work of tasks.

    Args:
        executor: called for each attempt that nothing here does, in a thread.
        activities: where activities' tasks wait for workers.

    Attributes:
        nested: starts executions; it is given once there is a service to start them in.
    """

    def __init__(self, executor: TaskExecutor, activities: ActivityTasks) -> None:
        self.nested: NestedStarts | None = None
        self._executor = executor
        self._activities = activities
        self._threads = ThreadPoolExecutor(MOST_AT_ONCE, thread_name_prefix="stepsmith-task")

    def begin(self, request: TaskRequest, report: Report, /) -> None:
        if ":activity:" in request.resource:
            self._activities.add(request, report)
        elif self.nested is not None and self.nested.takes(request):
            self.nested.begin(request, report)
        else:
            self._threads.submit(self._work, self._outcome, request, report)

    def begin_mocked(self, request: TaskRequest, mock: TaskExecutor, report: Report, /) -> None:
        self._threads.submit(self._work, mock, request, report)

    def resume(self, request: TaskRequest, output: Any, report: Report, /) -> None:
        if self.nested is not None and self.nested.takes(request):
            self.nested.resume(request, output, report)
        else:
            report(NoAnswer())  # whoever has the token answers

    def is_outside(self, request: TaskRequest, /, *, accepted: bool) -> bool:
        if ":activity:" in request.resource:
            return True
        return accepted and not (self.nested is not None and self.nested.waits(request))

    def cancel(self, task_token: str, /) -> None:
        self._activities.remove(task_token)
        if self.nested is not None:
            self.nested.cancel(task_token)

    def close(self) -> None:
        """Begin nothing more."""
        self._threads.shutdown(wait=False, cancel_futures=True)

    def _work(self, executor: TaskExecutor, request: TaskRequest, report: Report) -> None:
        try:
            outcome = executor(request)
        except Exception as error:
            _log.exception("state %s of %s", request.state_name, request.execution_arn)
            outcome = Failed(RUNTIME, str(error))
        report(outcome)

    def _outcome(self, request: TaskRequest) -> Outcome:
        if not request.resource.endswith(_CALLBACK) or nested_resource(request.resource):
            return self._executor(request)
        outcome = self._executor(replace(request, resource=request.resource[: -len(_CALLBACK)]))
        match outcome:
            case Succeeded(output=output, duration_seconds=seconds):
                return Submitted(output, NoAnswer(), seconds)
            case Failed():
                return replace(outcome, submitted=False)
            case _:
                return outcome
