"""The options and variables of AWS's Step Functions Local."""

from __future__ import annotations

import json
from collections.abc import Generator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from tests.server.served import ROLE, Served, serve
from tests.server.test_executions import ended
from tests.server.test_mocks import task

FUNCTION = "arn:aws:lambda:us-east-1:123456789012:function:greet"


class _Lambda(BaseHTTPRequestHandler):
    """Answers Invoke as Lambda does: a greeting, or a failure where nobody is to be greeted."""

    def do_POST(self) -> None:
        event = json.loads(self.rfile.read(int(self.headers["content-length"])))
        failed = "name" not in event
        answer = {"errorType": "NoName", "errorMessage": "who?"} if failed else self.path
        body = json.dumps(answer if failed else {"hello": event["name"]}).encode()
        self.send_response(200)
        self.send_header("content-length", str(len(body)))
        self.send_header("x-amz-executed-version", "7")
        if failed:
            self.send_header("x-amz-function-error", "Unhandled")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


@pytest.fixture
def lambda_endpoint() -> Generator[str]:
    """A Lambda API such as that of `sam local start-lambda`."""
    server = HTTPServer(("127.0.0.1", 0), _Lambda)
    thread = Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    thread.join()
    server.server_close()


def run(server: Served, definition: dict[str, Any], input: Any = None) -> Any:
    """The description of an execution of a new state machine."""
    sfn = server.client("stepfunctions")
    arn = sfn.create_state_machine(name="one", definition=json.dumps(definition), roleArn=ROLE)[
        "stateMachineArn"
    ]
    text = json.dumps({} if input is None else input)
    return ended(sfn, sfn.start_execution(stateMachineArn=arn, input=text)["executionArn"])


def test_a_lambda_endpoint_is_called_by_lambda_invoke(tmp_path: Path, lambda_endpoint: str) -> None:
    definition = task(
        "arn:aws:states:::lambda:invoke",
        Parameters={"FunctionName": FUNCTION, "Payload.$": "$"},
    )
    with Served("--lambda-endpoint", lambda_endpoint, folder=tmp_path) as server:
        output = json.loads(run(server, definition, {"name": "Ann"})["output"])
    assert (output["Payload"], output["ExecutedVersion"], output["StatusCode"]) == (
        {"hello": "Ann"},
        "7",
        200,
    )


def test_the_lambda_endpoint_s_variable_is_the_same(
    tmp_path: Path, lambda_endpoint: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A function's own ARN gives what the function returns, or fails as the function did."""
    monkeypatch.setenv("LAMBDA_ENDPOINT", lambda_endpoint)
    with Served(folder=tmp_path) as server:
        assert run(server, task(FUNCTION), {"name": "Ann"})["output"] == '{"hello":"Ann"}'
        failed = run(server, task(FUNCTION))
    assert (failed["error"], json.loads(failed["cause"])["errorMessage"]) == ("NoName", "who?")


def test_another_service_s_endpoint_is_called_by_its_tasks(tmp_path: Path) -> None:
    """And its table is there, and not here."""
    with (
        Served(folder=tmp_path) as elsewhere,
        Served("-dynamoDBEndpoint", elsewhere.url, folder=tmp_path) as server,
    ):
        elsewhere.client("dynamodb").create_table(
            TableName="orders",
            KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
            BillingMode="PAY_PER_REQUEST",
        )
        item = {"TableName": "orders", "Item": {"id": {"S": "7"}}}
        described = run(server, task("arn:aws:states:::dynamodb:putItem", Parameters=item))
        assert described["status"] == "SUCCEEDED"
        items = elsewhere.client("dynamodb").scan(TableName="orders")["Items"]
        assert items == [{"id": {"S": "7"}}]
        assert server.client("dynamodb").list_tables()["TableNames"] == []


@pytest.mark.parametrize("scale", ["0", "0.0001"])
def test_wait_time_scale_shortens_wait_states(tmp_path: Path, scale: str) -> None:
    wait = {"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 3600, "End": True}}}
    with Served("-waitTimeScale", scale, folder=tmp_path) as server:
        assert run(server, wait)["status"] == "SUCCEEDED"


def test_wait_time_scale_leaves_timeouts_alone(tmp_path: Path) -> None:
    """A worker has the time that the state gives it."""
    with Served("--wait-time-scale", "0", folder=tmp_path) as server:
        sfn = server.client("stepfunctions")
        activity = sfn.create_activity(name="people")["activityArn"]
        arn = sfn.create_state_machine(
            name="one", definition=json.dumps(task(activity, TimeoutSeconds=3600)), roleArn=ROLE
        )["stateMachineArn"]
        execution = sfn.start_execution(stateMachineArn=arn)["executionArn"]
        token = sfn.get_activity_task(activityArn=activity)["taskToken"]
        sfn.send_task_success(taskToken=token, output="1")
        assert ended(sfn, execution)["status"] == "SUCCEEDED"


def test_the_account_is_that_of_all_resources(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Those of the emulated services, too."""
    monkeypatch.setenv("AWS_ACCOUNT_ID", "000000000007")
    with Served(folder=tmp_path) as server:
        activity = server.client("stepfunctions").create_activity(name="one")
        topic = server.client("sns").create_topic(Name="two")
    assert activity["activityArn"] == "arn:aws:states:us-east-1:000000000007:activity:one"
    assert topic["TopicArn"] == "arn:aws:sns:us-east-1:000000000007:two"


def test_tasks_call_services_in_the_region_of_the_state_machine(tmp_path: Path) -> None:
    create = task("arn:aws:states:::aws-sdk:sqs:createQueue", Parameters={"QueueName": "here"})
    with Served(folder=tmp_path) as server:
        sfn = server.client("stepfunctions", region="eu-west-1")
        arn = sfn.create_state_machine(name="q", definition=json.dumps(create), roleArn=ROLE)[
            "stateMachineArn"
        ]
        described = ended(sfn, sfn.start_execution(stateMachineArn=arn)["executionArn"])
        url = json.loads(described["output"])["QueueUrl"]
        assert server.client("sqs", region="eu-west-1").list_queues()["QueueUrls"] == [url]
        assert "QueueUrls" not in server.client("sqs").list_queues()


def test_a_file_with_variables_is_read_as_docker_does(tmp_path: Path) -> None:
    """What the environment has counts more; credentials are of no account."""
    (tmp_path / "credentials.txt").write_text(
        "# of the project\n"
        "AWS_DEFAULT_REGION=eu-west-1\n"
        "AWS_ACCESS_KEY_ID=AKIAEXAMPLE\n"
        "AWS_ACCOUNT_ID=000000000007\n"
        "LAMBDA_ENDPOINT=\n"
    )
    with Served("--env-file", "credentials.txt", folder=tmp_path) as server:
        arn = server.client("stepfunctions").create_activity(name="one")["activityArn"]
        assert "export AWS_REGION=eu-west-1 AWS_DEFAULT_REGION=eu-west-1" in server.lines
    assert arn == "arn:aws:states:us-east-1:000000000007:activity:one"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--lambda-endpoint", "VALUE"], "the endpoint of lambda is VALUE: give a URL"),
        (["--aws-account", "7"], "give the 12 digits of an account"),
        (["--wait-time-scale", "-1"], "Invalid value"),
        (["--wait-time-scale", "inf"], "is no number to multiply with"),
        (["--env-file", "none.txt"], "none.txt cannot be read"),
    ],
)
def test_wrong_options_are_told(tmp_path: Path, arguments: list[str], told: str) -> None:
    refused = serve("--port", "0", *arguments, folder=tmp_path)
    assert refused.returncode == 2
    assert told in " ".join(refused.stderr.split())
