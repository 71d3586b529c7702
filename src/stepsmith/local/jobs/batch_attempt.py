"""One attempt of a Batch job: its command runs, and what becomes of it is told as Batch does."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, Final

from stepsmith.errors import LocalCloudError
from stepsmith.local.jobs.batch_job import EXITED, TIMED_OUT, Job, now
from stepsmith.local.jobs.images import folder_of
from stepsmith.local.jobs.job_process import JobProcess

_NOT_STARTED: Final = "Task failed to start"
_PAUSE_SECONDS: Final = 0.05


def make(
    job: Job, while_running: Callable[[Job, JobProcess], AbstractContextManager[None]]
) -> tuple[dict[str, Any], list[tuple[int, str]]]:
    """Try a job once.

    Args:
        while_running: entered while its process runs.

    Returns:
        The attempt as DescribeJobs tells of it, and its log with the moments of its lines.
    """
    number = len(job.attempts) + 1
    lines: list[tuple[int, str]] = []
    container: dict[str, Any] = {
        "logStreamName": f"{job.definition}/default/{job.job_id.replace(':', '-')}-{number}"
    }
    started = now()
    reason = _NOT_STARTED
    try:
        process = JobProcess(
            job.container.command,
            folder_of(job.container.image, Path.cwd()),
            _environment(job, number),
            lambda line: lines.append((now(), line)),
        )
    except LocalCloudError as error:
        container["reason"] = f"CannotPullContainerError: {error}"
    except (OSError, IndexError, ValueError) as error:
        container["reason"] = f"CannotStartContainerError: {error}"
    else:
        with while_running(job, process):
            container["exitCode"], reason = _end_of(job, process)
    attempt = {
        "container": container,
        "startedAt": started,
        "stoppedAt": now(),
        "statusReason": reason,
    }
    return attempt, lines


def _end_of(job: Job, process: JobProcess) -> tuple[int, str]:
    """Wait until a process is over, or until it has to be; its exit code and why."""
    began = time.monotonic()
    while True:
        code = process.wait(_PAUSE_SECONDS)
        if code is not None:
            return code, EXITED
        if job.stopping is not None:
            return process.stop(), job.stopping
        limit = job.timeout_seconds
        if limit is not None and time.monotonic() - began > limit:
            return process.stop(), TIMED_OUT


def _environment(job: Job, attempt: int) -> Mapping[str, str]:
    """The variables of a job.

    https://docs.aws.amazon.com/batch/latest/userguide/job_env_vars.html
    """
    queue = str(job.told["jobQueue"]).rpartition("/")[2]
    array = {} if job.index is None else {"AWS_BATCH_JOB_ARRAY_INDEX": str(job.index)}
    return {
        **os.environ,
        "PATH": os.pathsep.join((str(Path(sys.executable).parent), os.environ.get("PATH", ""))),
        "AWS_REGION": job.region,
        "AWS_DEFAULT_REGION": job.region,
        **job.container.environment,
        "AWS_BATCH_JOB_ID": job.job_id,
        "AWS_BATCH_JOB_ATTEMPT": str(attempt),
        "AWS_BATCH_JQ_NAME": queue,
        **array,
    }
