"""What the default bus is told of executions."""

from __future__ import annotations

import json
from collections.abc import Generator
from typing import Any

import pytest

from tests.server.events.cloud import PASS, Cloud
from tests.server.served import ROLE, Served

FAIL = json.dumps(
    {"StartAt": "F", "States": {"F": {"Type": "Fail", "Error": "Broken", "Cause": "by intent"}}}
)


@pytest.fixture(scope="module")
def cloud(tmp_path_factory: pytest.TempPathFactory) -> Generator[Cloud]:
    with Served(folder=tmp_path_factory.mktemp("status")) as served:
        yield Cloud(served, "status")


def told(cloud: Cloud, name: str, definition: str, kind: str = "STANDARD") -> tuple[str, list[Any]]:
    """The ARN of an execution, and the events of it."""
    machine = cloud.sfn.create_state_machine(
        name=name, definition=definition, roleArn=ROLE, type=kind
    )["stateMachineArn"]
    queue = cloud.sqs.create_queue(QueueName=name)["QueueUrl"]
    pattern = {"source": ["aws.states"], "detail": {"stateMachineArn": [machine]}}
    cloud.events.put_rule(Name=name, EventPattern=json.dumps(pattern))
    target = {"Id": "q", "Arn": f"arn:aws:sqs:us-east-1:123456789012:{name}"}
    cloud.events.put_targets(Rule=name, Targets=[target])
    arn: str = cloud.sfn.start_execution(stateMachineArn=machine, name="one", input='{"a":1}')[
        "executionArn"
    ]
    found: list[Any] = []
    while messages := cloud.sqs.receive_message(QueueUrl=queue, WaitTimeSeconds=2).get("Messages"):
        for message in messages:
            cloud.sqs.delete_message(QueueUrl=queue, ReceiptHandle=message["ReceiptHandle"])
            found.append(json.loads(message["Body"]))
    return arn, sorted(found, key=lambda event: event["detail"]["stopDate"] or 0)


def test_an_execution_that_succeeds_is_told_of_twice(cloud: Cloud) -> None:
    arn, (running, succeeded) = told(cloud, "succeeds", PASS)
    described = cloud.sfn.describe_execution(executionArn=arn)
    start, stop = (round(described[name].timestamp() * 1000) for name in ("startDate", "stopDate"))
    assert (running["detail-type"], running["source"], running["resources"]) == (
        "Step Functions Execution Status Change",
        "aws.states",
        [arn],
    )
    assert running["detail"]["status"] == "RUNNING"
    assert succeeded["detail"] == {
        "executionArn": arn,
        "stateMachineArn": "arn:aws:states:us-east-1:123456789012:stateMachine:succeeds",
        "name": "one",
        "status": "SUCCEEDED",
        "startDate": start,
        "stopDate": stop,
        "input": '{"a":1}',
        "output": '{"a":1}',
        "stateMachineVersionArn": None,
        "stateMachineAliasArn": None,
        "redriveCount": 0,
        "redriveDate": None,
        "redriveStatus": "NOT_REDRIVABLE",
        "redriveStatusReason": "Execution is SUCCEEDED and cannot be redriven",
        "inputDetails": {"included": True},
        "outputDetails": {"included": True},
        "error": None,
        "cause": None,
    }


def test_an_execution_that_fails_tells_why(cloud: Cloud) -> None:
    _, (_, failed) = told(cloud, "fails", FAIL)
    detail = failed["detail"]
    assert (detail["status"], detail["error"], detail["cause"]) == ("FAILED", "Broken", "by intent")
    assert (detail["redriveStatus"], detail["redriveStatusReason"]) == ("REDRIVABLE", None)
    assert (detail["output"], detail["outputDetails"]) == (None, None)


def test_express_executions_are_not_told_of(cloud: Cloud) -> None:
    assert told(cloud, "express", PASS, kind="EXPRESS")[1] == []
