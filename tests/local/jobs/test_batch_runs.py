"""Batch jobs on their way, without the requests for them."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Any

import pytest

from stepsmith.local.jobs.batch_container import container
from stepsmith.local.jobs.batch_job import ENDED, Job
from stepsmith.local.jobs.batch_runs import BatchRuns
from tests.local.jobs.batch_cloud import IMAGE, make_project
from tests.local.jobs.test_batch import pid_in
from tests.server.served import is_alive


def job(*command: str, **more: Any) -> Job:
    return Job(
        job_id="1",
        definition="report",
        told={"jobQueue": "arn:aws:batch:us-east-1:123456789012:job-queue/jobs"},
        region="us-east-1",
        container=container({"image": IMAGE, "command": list(command)}, {}, {}),
        **more,
    )


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    make_project(tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_an_attempt_that_takes_too_long_ends_the_job(project: Path) -> None:
    runs = BatchRuns(lambda *_: None)
    slow = job("sleep", "600", timeout_seconds=0.2, attempts_most=3)
    runs.add(slow)
    deadline = time.monotonic() + 30
    while slow.status not in ENDED and time.monotonic() < deadline:
        time.sleep(0.02)
    runs.close()
    assert (slow.status, slow.status_reason) == ("FAILED", "Job attempt duration exceeded timeout")
    assert [attempt["container"]["exitCode"] for attempt in slow.attempts] == [143]


def test_no_process_outlives_the_services(project: Path) -> None:
    runs = BatchRuns(lambda *_: None)
    pid_file = project / "pid"
    runs.add(job("sh", "-c", f"trap '' TERM; echo $$ > {pid_file}; while true; do sleep 1; done"))
    pid = pid_in(pid_file)
    runs.close()
    deadline = time.monotonic() + 10
    while is_alive(pid) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not is_alive(pid)


def test_a_reference_without_parameter_stays(project: Path) -> None:
    made = container({"image": IMAGE, "command": ["Ref::here", "Ref::there"]}, {}, {"here": "1"})
    assert made.command == ["1", "Ref::there"]


def test_the_environment_of_the_services_is_seen(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:9")
    seen: list[str] = []
    runs = BatchRuns(lambda _job, _stream, lines: seen.extend(text for _, text in lines))
    told = job("sh", "-c", "echo $AWS_ENDPOINT_URL $AWS_REGION")
    runs.add(told)
    deadline = time.monotonic() + 30
    while told.status not in ENDED and time.monotonic() < deadline:
        time.sleep(0.02)
    runs.close()
    assert os.environ["AWS_ENDPOINT_URL"] == "http://127.0.0.1:9"
    assert seen == ["http://127.0.0.1:9 us-east-1"]
