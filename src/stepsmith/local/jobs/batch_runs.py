"""Batch jobs on their way from state to state, as many at once as there are processors.

https://docs.aws.amazon.com/batch/latest/userguide/job_states.html
"""

from __future__ import annotations

import os
import time
from collections import Counter, deque
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from threading import RLock
from typing import TYPE_CHECKING, Any, Final

from stepsmith.local.jobs.batch_attempt import make
from stepsmith.local.jobs.batch_job import BEFORE_START, ENDED, Job, now

if TYPE_CHECKING:
    from collections.abc import Generator

    from stepsmith.local.jobs.job_process import JobProcess

AT_ONCE: Final = max(2, os.cpu_count() or 1)
"""How many jobs run at once; the others are runnable."""

END_SECONDS: Final = 2.0
"""How long processes may take to end when the services end."""

_DEPENDENCY: Final = "Dependent Job failed"
_CHILD: Final = "Array Child Job failed"

Log = Callable[[Job, str, Sequence[tuple[int, str]]], None]


class BatchRuns:
    """All jobs, and the processes of those that run.

    Args:
        log: takes the lines of an attempt for the stream of this name, with their moments.
    """

    def __init__(self, log: Log) -> None:
        self.jobs: dict[str, Job] = {}
        self._log = log
        self._lock = RLock()
        self._waiting: dict[str, list[Job]] = {}
        self._open_children: Counter[str] = Counter()
        self._running: dict[str, JobProcess] = {}
        self._pool: ThreadPoolExecutor | None = None

    def add(self, job: Job) -> None:
        """Take up a job, and the children of an array job."""
        parts = job.children or [job]
        with self._lock:
            for each in (job, *job.children):
                self.jobs[each.job_id] = each
                each.status = "PENDING"
            self._open_children[job.job_id] = len(job.children)
            for each in parts:
                for other in each.waits_for:
                    self._waiting.setdefault(other, []).append(each)
            for each in parts:
                self._consider(each)

    def stop(self, job: Job, reason: str, *, started: bool) -> None:
        """End a job for a reason; one that has started only where that is wanted."""
        with self._lock:
            for each in job.children or [job]:
                if each.status in BEFORE_START:
                    self._end(each, "FAILED", reason)
                elif started and each.status not in ENDED:
                    each.stopping = each.stopping or reason

    def reset(self) -> None:
        """Forget all jobs; processes are asked to end."""
        with self._lock:
            for job in self.jobs.values():
                job.stopping = job.stopping or "reset"
            for process in self._running.values():
                process.ask_to_end()
            self.jobs.clear()
            self._waiting.clear()
            self._open_children.clear()
            if self._pool is not None:
                self._pool.shutdown(wait=False, cancel_futures=True)
                self._pool = None

    def close(self) -> None:
        """Forget all jobs; no process of theirs is left."""
        self.reset()
        deadline = time.monotonic() + END_SECONDS
        with self._lock:
            running = list(self._running.values())
        for process in running:
            if process.wait(max(0.0, deadline - time.monotonic())) is None:
                process.kill()

    def _consider(self, job: Job) -> None:
        """Let a job run, or fail, if that is certain."""
        if job.status != "PENDING":
            return
        others = [self.jobs.get(each) for each in job.waits_for]
        if any(other is None or other.status == "FAILED" for other in others):
            self._end(job, "FAILED", _DEPENDENCY)
        elif all(other and other.status == "SUCCEEDED" for other in others):
            job.status = "RUNNABLE"
            self._pool = self._pool or ThreadPoolExecutor(AT_ONCE, "batch-job")
            self._pool.submit(self._run, job)

    def _end(self, job: Job, status: str, reason: str | None) -> None:
        """End a job, and move on whatever waited for that."""
        ended = deque([job])
        job.end(status, reason)
        while ended:
            one = ended.popleft()
            for waiter in self._waiting.pop(one.job_id, []):
                if waiter.status == "PENDING" and one.status == "FAILED":
                    waiter.end("FAILED", _DEPENDENCY)
                    ended.append(waiter)
                else:
                    self._consider(waiter)
            array = self.jobs.get(one.job_id.rpartition(":")[0])
            if array is not None:
                self._open_children[array.job_id] -= 1
                if not self._open_children[array.job_id]:
                    failed = any(child.status == "FAILED" for child in array.children)
                    array.end(*(("FAILED", _CHILD) if failed else ("SUCCEEDED", None)))
                    ended.append(array)

    def _run(self, job: Job) -> None:
        """Try a job until it is over."""
        while True:
            with self._lock:
                if job.status != "RUNNABLE":
                    return
                job.status = "STARTING"
            attempt, lines = make(job, self._while_running)
            if job.job_id in self.jobs:
                self._log(job, attempt["container"]["logStreamName"], lines)
            with self._lock:
                self._judge(job, attempt)

    @contextmanager
    def _while_running(self, job: Job, process: JobProcess) -> Generator[None]:
        with self._lock:
            job.status, job.started_at = "RUNNING", now()
            self._running[job.job_id] = process
        yield
        with self._lock:
            del self._running[job.job_id]

    def _judge(self, job: Job, attempt: dict[str, Any]) -> None:
        job.attempts.append(attempt)
        if job.stopping is not None:
            self._end(job, "FAILED", job.stopping)
        elif job.succeeded():
            self._end(job, "SUCCEEDED", attempt["statusReason"])
        elif job.retries():
            job.status = "RUNNABLE"
        else:
            self._end(job, "FAILED", attempt["statusReason"])
