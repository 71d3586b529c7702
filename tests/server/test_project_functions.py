"""The functions of a project, invoked at the endpoint of `stepsmith serve`."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

from tests.server.served import ROLE, Served, serve

TASKS = """
import os

from stepsmith import task


class TooSmall(Exception):
    pass


@task(raises=[TooSmall])
def double(number: int) -> dict[str, int]:
    print("doubling", number)
    if number < 0:
        raise TooSmall("below zero")
    return {"result": number * 2, "process": os.getpid()}


@task
def leave() -> None:
    os._exit(4)
"""
ARN = "arn:aws:lambda:us-east-1:123456789012:function:double"


def project_at(folder: Path, tasks: str = TASKS) -> Path:
    (folder / "tasks").mkdir(parents=True)
    (folder / "pyproject.toml").write_text("[tool.stepsmith]\n")
    (folder / "tasks" / "numbers_of_mine.py").write_text(tasks)
    return folder


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Generator[Served]:
    with Served(folder=project_at(tmp_path_factory.mktemp("served") / "project")) as server:
        yield server


def payload(**arguments: Any) -> bytes:
    context = {"execution": "e", "state": "Double"}
    return json.dumps({"arguments": arguments, "context": context}).encode()


def test_a_function_of_the_project_runs_in_a_process_of_its_own(served: Served) -> None:
    answer = served.client("lambda").invoke(FunctionName="double", Payload=payload(number=4))
    told = json.loads(answer["Payload"].read())
    assert told["result"] == 8
    assert told["process"] != served.process.pid
    assert answer["ExecutedVersion"] == "$LATEST"


def test_a_state_machine_invokes_functions_of_the_project(served: Served) -> None:
    sfn = served.client("stepfunctions")
    state = {
        "Type": "Task",
        "Resource": "arn:aws:states:::lambda:invoke",
        "Parameters": {
            "FunctionName": ARN,
            "Payload": {
                "arguments": {"number.$": "$"},
                "context": {"execution": "e", "state": "Double"},
            },
        },
        "OutputPath": "$.Payload.result",
        "End": True,
    }
    machine = sfn.create_state_machine(
        name="double",
        definition=json.dumps({"StartAt": "Double", "States": {"Double": state}}),
        roleArn=ROLE,
        type="EXPRESS",
    )["stateMachineArn"]
    assert sfn.start_sync_execution(stateMachineArn=machine, input="21")["output"] == "42"
    failed = sfn.start_sync_execution(stateMachineArn=machine, input="-1")
    assert failed["error"] == "TooSmall"
    assert json.loads(failed["cause"])["errorMessage"] == "below zero"


def test_a_function_of_the_project_that_ends_its_process_is_told(served: Served) -> None:
    answer = served.client("lambda").invoke(FunctionName="leave", Payload=payload())
    assert json.loads(answer["Payload"].read())["errorType"] == "Runtime.ExitError"


def test_a_version_of_a_projects_function_is_not_found(served: Served) -> None:
    client = served.client("lambda")
    with pytest.raises(client.exceptions.ResourceNotFoundException):
        client.invoke(FunctionName="double", Qualifier="1")


def test_functions_of_the_project_run_in_the_server_for_breakpoints(tmp_path: Path) -> None:
    with Served("--in-process", folder=project_at(tmp_path / "project")) as server:
        answer = server.client("lambda").invoke(
            FunctionName="double", Payload=payload(number=4), LogType="Tail"
        )
        told = json.loads(answer["Payload"].read())
        assert told == {"result": 8, "process": server.process.pid}


@pytest.mark.parametrize("options", [(), ("--in-process",)])
def test_a_client_of_a_tasks_module_finds_the_server(
    tmp_path: Path, options: tuple[str, ...]
) -> None:
    code = """
import boto3

from stepsmith import task

sqs = boto3.client("sqs")


@task
def queues() -> list[str]:
    return sqs.list_queues()["QueueUrls"]
"""
    with Served(*options, folder=project_at(tmp_path / "project", code)) as server:
        url = server.client("sqs").create_queue(QueueName="here")["QueueUrl"]
        answer = server.client("lambda").invoke(FunctionName="queues", Payload=payload())
        assert json.loads(answer["Payload"].read()) == [url]


def test_a_breakpoint_in_a_function_talks_to_the_servers_terminal(tmp_path: Path) -> None:
    code = TASKS.replace("    print(", "    breakpoint()\n    print(")
    served = Served(
        "--in-process", folder=project_at(tmp_path / "project", code), stdin=subprocess.PIPE
    )
    with served as server:
        assert server.process.stdin is not None
        server.process.stdin.write("number = 50\ncontinue\n")
        server.process.stdin.flush()
        client = server.client("lambda")
        answer = client.invoke(FunctionName="double", Payload=payload(number=4))
        assert json.loads(answer["Payload"].read())["result"] == 100
        server.process.stdin.close()


def test_a_project_whose_tasks_cannot_be_imported_is_not_served(tmp_path: Path) -> None:
    finished = serve(folder=project_at(tmp_path / "project", "import not_there\n"))
    assert finished.returncode != 0
    assert "numbers_of_mine.py:1: cannot be imported" in finished.stderr
