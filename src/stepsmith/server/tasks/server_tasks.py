"""The work of Task states in the server, each kind where it is done."""

from __future__ import annotations

import asyncio
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
from stepsmith.local.polled_jobs import PolledJobs
from stepsmith.server.host.tasks import Report, Whereabouts
from stepsmith.server.operations.activities import ActivityTasks
from stepsmith.server.tasks.job_waits import JobWaits
from stepsmith.server.tasks.nested_starts import NestedStarts

MOST_AT_ONCE: Final = 64
"""How many tasks are worked on at once; the others wait."""

_CALLBACK: Final = ".waitForTaskToken"
_JOB: Final = ".sync"
_log: Final = logging.getLogger("stepsmith.server")


class ServerTasks:
    """Does the work of tasks.

    Args:
        executor: called for each attempt that nothing here does, in a thread.
        activities: where activities' tasks wait for workers.
        jobs: asks after jobs that the executor has started; None where no task waits for one.

    Attributes:
        nested: starts executions; it is given once there is a service to start them in.
    """

    def __init__(
        self,
        executor: TaskExecutor,
        activities: ActivityTasks,
        jobs: PolledJobs | None = None,
    ) -> None:
        self.nested: NestedStarts | None = None
        self._executor = executor
        self._activities = activities
        self._threads = ThreadPoolExecutor(MOST_AT_ONCE, thread_name_prefix="stepsmith-task")
        self._jobs = None if jobs is None else JobWaits(jobs, self._threads)

    def begin(self, request: TaskRequest, report: Report, /) -> None:
        if ":activity:" in request.resource:
            self._activities.add(request, report)
        elif self.nested is not None and self.nested.takes(request):
            self.nested.begin(request, report)
        elif self._jobs is not None and self._jobs.takes(request):
            self._begin_job(self._jobs, request, report)
        else:
            self._threads.submit(self._work, self._outcome, request, report)

    def begin_mocked(self, request: TaskRequest, mock: TaskExecutor, report: Report, /) -> None:
        self._threads.submit(self._work, mock, request, report)

    def resume(self, request: TaskRequest, output: Any, report: Report, /) -> None:
        if self.nested is not None and self.nested.takes(request):
            self.nested.resume(request, output, report)
        elif self._jobs is not None and self._jobs.takes(request):
            self._jobs.begin(request)
            self._jobs.wait(request, output, report)
        else:
            report(NoAnswer())  # whoever has the token answers

    def whereabouts(self, request: TaskRequest, /, *, accepted: bool) -> Whereabouts:
        if ":activity:" in request.resource:
            return "outside"
        if not accepted or (self._jobs is not None and self._jobs.takes(request)):
            return "here"
        if self.nested is not None and self.nested.waits(request):
            return "in executions"
        return "outside"

    def cancel(self, task_token: str, /) -> None:
        self._activities.remove(task_token)
        if self.nested is not None:
            self.nested.cancel(task_token)
        if self._jobs is not None:
            self._jobs.cancel(task_token)

    def close(self) -> None:
        """Begin nothing more."""
        if self._jobs is not None:
            self._jobs.close()
        self._threads.shutdown(wait=False, cancel_futures=True)

    def _begin_job(self, jobs: JobWaits, request: TaskRequest, report: Report) -> None:
        loop = asyncio.get_running_loop()
        jobs.begin(request)

        def submitted(outcome: Outcome) -> None:
            report(outcome)
            if isinstance(outcome, Submitted):
                loop.call_soon_threadsafe(jobs.wait, request, outcome.output, report)
            else:
                loop.call_soon_threadsafe(jobs.cancel, request.task_token)

        self._threads.submit(self._work, self._outcome, request, submitted)

    def _work(self, executor: TaskExecutor, request: TaskRequest, report: Report) -> None:
        try:
            outcome = executor(request)
        except Exception as error:
            _log.exception("state %s of %s", request.state_name, request.execution_arn)
            outcome = Failed(RUNTIME, str(error))
        report(outcome)

    def _outcome(self, request: TaskRequest) -> Outcome:
        pattern = self._pattern(request)
        if pattern is None:
            return self._executor(request)
        resource = request.resource.removesuffix(pattern)
        outcome = self._executor(replace(request, resource=resource))
        match outcome:
            case Succeeded(output=output, duration_seconds=seconds):
                return Submitted(output, NoAnswer(), seconds)
            case Failed():
                return replace(outcome, submitted=False)
            case _:
                return outcome

    def _pattern(self, request: TaskRequest) -> str | None:
        """The pattern of a task that waits for more than the answer to its request."""
        if self._jobs is not None and self._jobs.takes(request):
            return _JOB
        if request.resource.endswith(_CALLBACK) and not nested_resource(request.resource):
            return _CALLBACK
        return None
