"""Tasks that wait for jobs of other services (`.sync`), by asking after them."""

from __future__ import annotations

import json
from collections.abc import Generator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Event, Thread
from typing import Any
from uuid import uuid4

import pytest

from tests.server.served import ROLE, Served
from tests.server.test_executions import ended
from tests.server.test_mocks import task


class Glue:
    """Glue at an endpoint of its own, with one job: its runs take a state at each look."""

    def __init__(self) -> None:
        self.states: list[str] = []
        self.stopped = Event()
        glue = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                asked = json.loads(self.rfile.read(int(self.headers["content-length"])))
                operation = self.headers["x-amz-target"].rpartition(".")[2]
                status, answer = glue.answer(operation, asked)
                body = json.dumps(answer).encode()
                self.send_response(status)
                self.send_header("content-length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: Any) -> None:
                """Say nothing."""

        self.http = HTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.http.server_address[1]}"
        self.thread = Thread(target=self.http.serve_forever)
        self.thread.start()

    def answer(self, operation: str, asked: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        if asked["JobName"] != "clean":
            return 400, {"__type": "EntityNotFoundException", "message": "no such job"}
        if operation == "StartJobRun":
            return 200, {"JobRunId": "jr_1"}
        if operation == "BatchStopJobRun":
            self.stopped.set()
            return 200, {}
        state = self.states.pop(0) if len(self.states) > 1 else self.states[0]
        return 200, {"JobRun": {"Id": asked["RunId"], "JobName": "clean", "JobRunState": state}}

    def close(self) -> None:
        self.http.shutdown()
        self.thread.join()
        self.http.server_close()


@pytest.fixture(scope="module")
def glue() -> Generator[Glue]:
    glue = Glue()
    yield glue
    glue.close()


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory, glue: Glue) -> Generator[Served]:
    """One server with emulated services for all tests."""
    folder = tmp_path_factory.mktemp("server")
    with Served("--glue-endpoint", glue.url, folder=folder) as started:
        yield started


def run(server: Served, resource: str, parameters: dict[str, Any], **more: Any) -> Any:
    """The description of an execution of one task."""
    sfn = server.client("stepfunctions")
    definition = task(f"arn:aws:states:::{resource}", Parameters=parameters, **more)
    arn = sfn.create_state_machine(
        name=str(uuid4()),
        definition=json.dumps(definition),
        roleArn=ROLE,
    )["stateMachineArn"]
    return ended(sfn, sfn.start_execution(stateMachineArn=arn)["executionArn"])


def types(server: Served, described: Any) -> list[str]:
    sfn = server.client("stepfunctions")
    events = sfn.get_execution_history(executionArn=described["executionArn"])["events"]
    return [event["type"] for event in events if event["type"].startswith("Task")]


def test_a_glue_job_run_gives_what_glue_tells_of_it(server: Served, glue: Glue) -> None:
    glue.states = ["STARTING", "RUNNING", "SUCCEEDED"]
    described = run(server, "glue:startJobRun.sync", {"JobName": "clean"})
    assert json.loads(described["output"]) == {
        "Id": "jr_1",
        "JobName": "clean",
        "JobRunState": "SUCCEEDED",
    }
    assert types(server, described) == [
        "TaskStateEntered",
        "TaskScheduled",
        "TaskStarted",
        "TaskSubmitted",
        "TaskSucceeded",
        "TaskStateExited",
    ]


def test_a_job_that_fails_is_its_own_cause(server: Served, glue: Glue) -> None:
    glue.states = ["RUNNING", "FAILED"]
    described = run(server, "glue:startJobRun.sync", {"JobName": "clean"})
    assert described["error"] == "States.TaskFailed"
    assert json.loads(described["cause"])["JobRunState"] == "FAILED"


def test_a_job_that_nobody_waits_for_is_stopped(server: Served, glue: Glue) -> None:
    glue.states = ["RUNNING"]
    described = run(server, "glue:startJobRun.sync", {"JobName": "clean"}, TimeoutSeconds=1)
    assert described["error"] == "States.Timeout"
    assert glue.stopped.wait(10)


def test_a_job_is_waited_for_after_a_crash(tmp_path: Path, glue: Glue) -> None:
    """It is not started again."""
    glue.states = ["RUNNING"]
    arguments = ("--db", str(tmp_path / "server.db"), "--glue-endpoint", glue.url)
    definition = task("arn:aws:states:::glue:startJobRun.sync", Parameters={"JobName": "clean"})
    with Served(*arguments, folder=tmp_path) as first:
        sfn = first.client("stepfunctions")
        arn = sfn.create_state_machine(name="a", definition=json.dumps(definition), roleArn=ROLE)
        execution = sfn.start_execution(stateMachineArn=arn["stateMachineArn"])["executionArn"]
        while "TaskSubmitted" not in types(first, {"executionArn": execution}):
            pass
        first.kill()
    glue.states = ["SUCCEEDED"]
    with Served(*arguments, folder=tmp_path) as second:
        described = ended(second.client("stepfunctions"), execution)
        assert described["status"] == "SUCCEEDED"
        assert types(second, described).count("TaskSubmitted") == 1


def test_virtual_time_stands_still_while_a_job_runs(tmp_path: Path, glue: Glue) -> None:
    """Its timeout of a day has no chance before the job is over."""
    glue.states = ["RUNNING", "RUNNING", "SUCCEEDED"]
    arguments = ("--time", "virtual", "--patience", "0", "--glue-endpoint", glue.url)
    with Served(*arguments, folder=tmp_path) as server:
        described = run(
            server, "glue:startJobRun.sync", {"JobName": "clean"}, TimeoutSeconds=86_400
        )
    assert described["status"] == "SUCCEEDED"


def test_an_athena_query_gives_its_execution(server: Served) -> None:
    query = {
        "QueryString": "SELECT 1",
        "ResultConfiguration": {"OutputLocation": "s3://results/"},
    }
    described = run(server, "athena:startQueryExecution.sync", query)
    output = json.loads(described["output"])
    assert output["QueryExecution"]["Status"]["State"] == "SUCCEEDED"


def test_a_codebuild_build_gives_the_build(server: Served) -> None:
    server.client("codebuild").create_project(
        name="app",
        source={"type": "S3", "location": "bucket/app.zip"},
        artifacts={"type": "NO_ARTIFACTS"},
        environment={
            "type": "LINUX_CONTAINER",
            "image": "contents_not_validated",
            "computeType": "BUILD_GENERAL1_SMALL",
        },
        serviceRole="arn:aws:iam::123456789012:role/service-role/build",
    )
    described = run(server, "codebuild:startBuild.sync", {"ProjectName": "app"})
    assert json.loads(described["output"])["Build"]["BuildStatus"] == "SUCCEEDED"


def test_a_job_that_cannot_be_submitted_says_so(server: Served) -> None:
    """It is an error of the request, not of the job."""
    described = run(server, "glue:startJobRun.sync", {"JobName": "missing"})
    assert described["error"] == "Glue.EntityNotFoundException"
    assert "TaskSubmitFailed" in types(server, described)


def _task_definition(server: Served) -> None:
    ecs = server.client("ecs")
    ecs.create_cluster(clusterName="small")
    container = {"name": "main", "image": "busybox", "memory": 64}
    ecs.register_task_definition(family="work", containerDefinitions=[container])


def test_an_ecs_task_gives_the_task(server: Served) -> None:
    _task_definition(server)
    described = run(
        server,
        "ecs:runTask.sync",
        {"Cluster": "small", "TaskDefinition": "work", "LaunchType": "FARGATE"},
    )
    assert json.loads(described["output"])["LastStatus"] == "STOPPED"
