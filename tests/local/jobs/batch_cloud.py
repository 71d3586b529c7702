"""A local cloud with a Batch queue, and a project whose folder stands for an image."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any, Final

IMAGE: Final = "123456789012.dkr.ecr.us-east-1.amazonaws.com/report"
ENDED: Final = ("SUCCEEDED", "FAILED")


def make_project(folder: Path) -> None:
    """Map the image to a folder, with a program that tells of its surroundings."""
    image = folder / "report"
    image.mkdir()
    (folder / "pyproject.toml").write_text(f'[tool.stepsmith.images]\n"{IMAGE}" = "report"\n')


def make_queue(batch: Any, iam: Any) -> None:
    """The queue `jobs`."""
    role = iam.create_role(RoleName="batch", AssumeRolePolicyDocument="{}")
    environment = batch.create_compute_environment(
        computeEnvironmentName="anywhere",
        type="UNMANAGED",
        state="ENABLED",
        serviceRole=role["Role"]["Arn"],
    )["computeEnvironmentArn"]
    batch.create_job_queue(
        jobQueueName="jobs",
        state="ENABLED",
        priority=1,
        computeEnvironmentOrder=[{"order": 1, "computeEnvironment": environment}],
    )


def register(batch: Any, *command: str, image: str = IMAGE, **more: Any) -> str:
    """The ARN of a definition that runs a command."""
    properties = {"image": image, "command": list(command), "vcpus": 1, "memory": 128}
    arn: str = batch.register_job_definition(
        jobDefinitionName="report",
        type="container",
        containerProperties={**properties, **more.pop("containerProperties", {})},
        **more,
    )["jobDefinitionArn"]
    return arn


def submit(batch: Any, definition: str, **more: Any) -> str:
    """The id of a new job."""
    job_id: str = batch.submit_job(
        jobName="weekly", jobQueue="jobs", jobDefinition=definition, **more
    )["jobId"]
    return job_id


def described(batch: Any, job_id: str) -> Any:
    """What Batch tells of a job now."""
    return batch.describe_jobs(jobs=[job_id])["jobs"][0]


def until(batch: Any, job_id: str, *states: str) -> Any:
    """What Batch tells of a job as soon as it is in one of these states, or has ended."""
    deadline = time.monotonic() + 60
    while (job := described(batch, job_id))["status"] not in (states or ENDED):
        assert time.monotonic() < deadline, job
        assert job["status"] not in ENDED, job
        time.sleep(0.02)
    return job
