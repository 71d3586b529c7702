"""Batch behind the server, from state machines."""

from __future__ import annotations

import json
import time
from collections.abc import Generator
from typing import Any
from uuid import uuid4

import pytest

from tests.local.jobs.batch_cloud import described, make_project, make_queue, register, until
from tests.server.served import ROLE, Served
from tests.server.test_executions import ended
from tests.server.test_mocks import task


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Generator[Served]:
    """One server in a project with an image, and a queue."""
    folder = tmp_path_factory.mktemp("project")
    make_project(folder)
    with Served(folder=folder) as started:
        make_queue(started.client("batch"), started.client("iam"))
        yield started


def start(server: Served, definition: str, **more: Any) -> str:
    """The ARN of an execution that submits a job and waits for it."""
    sfn = server.client("stepfunctions")
    parameters = {"JobName": "weekly", "JobQueue": "jobs", "JobDefinition": definition, **more}
    machine = sfn.create_state_machine(
        name=str(uuid4()),
        definition=json.dumps(task("arn:aws:states:::batch:submitJob.sync", Parameters=parameters)),
        roleArn=ROLE,
    )
    arn: str = sfn.start_execution(stateMachineArn=machine["stateMachineArn"])["executionArn"]
    return arn


def test_a_state_machine_waits_for_a_job(server: Served) -> None:
    definition = register(server.client("batch"), "sh", "-c", "echo $AWS_ENDPOINT_URL")
    description = ended(server.client("stepfunctions"), start(server, definition))
    assert description["status"] == "SUCCEEDED", description
    output = json.loads(description["output"])
    assert (output["Status"], output["Attempts"][0]["Container"]["ExitCode"]) == ("SUCCEEDED", 0)
    told = server.client("logs").get_log_events(
        logGroupName="/aws/batch/job", logStreamName=output["Container"]["LogStreamName"]
    )
    assert [event["message"] for event in told["events"]] == [server.url]


def test_the_failure_of_a_job_is_its_description(server: Served) -> None:
    definition = register(server.client("batch"), "sh", "-c", "exit 3")
    description = ended(server.client("stepfunctions"), start(server, definition))
    assert description["error"] == "States.TaskFailed"
    cause = json.loads(description["cause"])
    assert (cause["Status"], cause["Container"]["ExitCode"]) == ("FAILED", 3)


def test_an_array_job_is_waited_for_as_a_whole(server: Served) -> None:
    definition = register(
        server.client("batch"), "sh", "-c", "test $AWS_BATCH_JOB_ARRAY_INDEX -lt 3"
    )
    arn = start(server, definition, ArrayProperties={"Size": 3})
    description = ended(server.client("stepfunctions"), arn)
    assert description["status"] == "SUCCEEDED", description
    output = json.loads(description["output"])
    assert output["ArrayProperties"]["Size"] == 3
    assert output["ArrayProperties"]["StatusSummary"]["SUCCEEDED"] == 3


def test_an_execution_that_is_stopped_ends_its_job(server: Served) -> None:
    batch, sfn = server.client("batch"), server.client("stepfunctions")
    arn = start(server, register(batch, "sleep", "600"))
    job_id = _submitted(sfn, arn)
    until(batch, job_id, "RUNNING")
    sfn.stop_execution(executionArn=arn)
    assert until(batch, job_id)["statusReason"] == (
        "The Task state which was managing this resource was aborted"
    )
    assert described(batch, job_id)["status"] == "FAILED"


def _submitted(sfn: Any, arn: str) -> str:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        for event in sfn.get_execution_history(executionArn=arn)["events"]:
            if event["type"] == "TaskSubmitted":
                job_id: str = json.loads(event["taskSubmittedEventDetails"]["output"])["JobId"]
                return job_id
        time.sleep(0.05)
    raise AssertionError("no job was submitted")
