"""Batch's jobs as a whole: what runs, and the application that answers for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from stepsmith.local.jobs.batch_requests import BatchRequests
from stepsmith.local.jobs.batch_runs import BatchRuns
from stepsmith.local.jobs.log_streams import Line, LogStreams

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

    from stepsmith.local.jobs.batch_job import Job

LOG_GROUP: Final = "/aws/batch/job"


class Batch:
    """Jobs; definitions and queues stay moto's.

    Args:
        endpoint: where CloudWatch Logs is.
    """

    def __init__(self, endpoint: Callable[[], str]) -> None:
        self._logs = LogStreams(endpoint)
        self._runs = BatchRuns(self._log)

    def requests(self, application: WSGIApplication) -> BatchRequests:
        """An application that answers for jobs, and leaves all else to another one."""
        return BatchRequests(application, self._runs)

    def close(self) -> None:
        """End all processes."""
        self._runs.close()

    def _log(self, job: Job, stream: str, lines: Sequence[Line]) -> None:
        self._logs.put(job.region, LOG_GROUP, stream, lines)
