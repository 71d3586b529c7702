"""The work of Task states in the server: activities here, the rest in threads."""

from __future__ import annotations

import logging
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final

from stepsmith.engine import Failed, NoAnswer, TaskExecutor, TaskRequest
from stepsmith.engine.failure import RUNTIME
from stepsmith.server.host.tasks import Report
from stepsmith.server.operations.activities import ActivityTasks

MOST_AT_ONCE: Final = 64
"""How many tasks are worked on at once; the others wait."""

_log: Final = logging.getLogger("stepsmith.server")


class ServerTasks:
    """Does the work of tasks.

    Args:
        executor: called for each attempt that is no activity's, in a thread.
        activities: where activities' tasks wait for workers.
    """

    def __init__(self, executor: TaskExecutor, activities: ActivityTasks) -> None:
        self._executor = executor
        self._activities = activities
        self._threads = ThreadPoolExecutor(MOST_AT_ONCE, thread_name_prefix="stepsmith-task")

    def begin(self, request: TaskRequest, report: Report, /) -> None:
        if ":activity:" in request.resource:
            self._activities.add(request, report)
            return
        self._threads.submit(self._work, request, report)

    def resume(self, request: TaskRequest, output: Any, report: Report, /) -> None:
        """Callbacks and activities answer by themselves."""
        report(NoAnswer())

    def cancel(self, task_token: str, /) -> None:
        self._activities.remove(task_token)

    def close(self) -> None:
        """Begin nothing more."""
        self._threads.shutdown(wait=False, cancel_futures=True)

    def _work(self, request: TaskRequest, report: Report) -> None:
        try:
            outcome = self._executor(request)
        except Exception as error:
            _log.exception("state %s of %s", request.state_name, request.execution_arn)
            outcome = Failed(RUNTIME, str(error))
        report(outcome)
