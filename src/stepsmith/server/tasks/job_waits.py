"""Waiting for jobs, without a thread for each."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from concurrent.futures import Executor
from typing import Any, Final

from stepsmith.engine import TaskRequest
from stepsmith.local.polled_jobs import PolledJobs
from stepsmith.server.host.tasks import Report

_FIRST_SECONDS: Final = 0.05
_MOST_SECONDS: Final = 5.0
_log: Final = logging.getLogger("stepsmith.server")


class JobWaits:
    """The jobs under way.

    Args:
        jobs: asks after them.
        threads: where that is done.
    """

    def __init__(self, jobs: PolledJobs, threads: Executor) -> None:
        self._jobs = jobs
        self._threads = threads
        self._begun: set[str] = set()
        self._waits: dict[str, tuple[asyncio.Task[None], TaskRequest, Mapping[str, Any]]] = {}

    def takes(self, request: TaskRequest) -> bool:
        """Whether a task is such a job."""
        return self._jobs.knows(request.resource)

    def begin(self, request: TaskRequest) -> None:
        """A job is asked for."""
        self._begun.add(request.task_token)

    def wait(self, request: TaskRequest, output: Mapping[str, Any], report: Report) -> None:
        """Report what a job that was begun came to, once it is over, from within the event loop.

        Args:
            output: what answered the request for the job.
        """
        if request.task_token not in self._begun:
            self._threads.submit(self._stop, request, output)  # the state was left in the meantime
            return
        waiting = asyncio.get_running_loop().create_task(self._wait(request, output, report))
        self._waits[request.task_token] = (waiting, request, output)

    def cancel(self, task_token: str) -> None:
        """Nobody waits any more: the job is stopped, as AWS does."""
        self._begun.discard(task_token)
        found = self._waits.pop(task_token, None)
        if found is not None:
            waiting, request, output = found
            waiting.cancel()
            self._threads.submit(self._stop, request, output)

    def close(self) -> None:
        """Ask no more; the next server does."""
        for waiting, _, _ in self._waits.values():
            waiting.cancel()
        self._waits.clear()

    async def _wait(self, request: TaskRequest, output: Mapping[str, Any], report: Report) -> None:
        loop, seconds = asyncio.get_running_loop(), _FIRST_SECONDS
        while True:
            await asyncio.sleep(seconds)
            seconds = min(_MOST_SECONDS, seconds * 1.5)
            try:
                answer = await loop.run_in_executor(
                    self._threads, self._jobs.check, request, output
                )
            except Exception:
                _log.warning("no word of the job of %s", request.state_name, exc_info=True)
                continue
            if answer is not None:
                self._begun.discard(request.task_token)
                self._waits.pop(request.task_token, None)
                report(answer)
                return

    def _stop(self, request: TaskRequest, output: Mapping[str, Any]) -> None:
        try:
            self._jobs.stop(request, output)
        except Exception:
            _log.warning("the job of %s cannot be stopped", request.state_name, exc_info=True)
