"""Executions through boto3: started, described, stopped, told of."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest
from botocore.exceptions import ClientError

if TYPE_CHECKING:
    from mypy_boto3_stepfunctions import SFNClient

ROLE = "arn:aws:iam::123456789012:role/machine"
PASS = {"StartAt": "A", "States": {"A": {"Type": "Pass", "Result": 7, "End": True}}}
WAIT = {"StartAt": "A", "States": {"A": {"Type": "Wait", "Seconds": 3600, "End": True}}}


def machine(sfn: SFNClient, definition: dict[str, Any], **more: Any) -> str:
    answer = sfn.create_state_machine(
        name=str(uuid4()), definition=json.dumps(definition), roleArn=ROLE, **more
    )
    return answer["stateMachineArn"]


def ended(sfn: SFNClient, execution_arn: str) -> Any:
    for _ in range(500):
        described = sfn.describe_execution(executionArn=execution_arn)
        if described["status"] != "RUNNING":
            return described
        time.sleep(0.02)
    raise AssertionError(f"{execution_arn} still runs")


def test_an_execution_runs_to_its_end(sfn: SFNClient) -> None:
    """Its output and its history can be asked for afterwards."""
    arn = sfn.start_execution(stateMachineArn=machine(sfn, PASS))["executionArn"]
    assert ended(sfn, arn)["output"] == "7"
    events = sfn.get_execution_history(executionArn=arn)["events"]
    assert [event["type"] for event in events] == [
        "ExecutionStarted",
        "PassStateEntered",
        "PassStateExited",
        "ExecutionSucceeded",
    ]


def test_a_history_comes_in_pages(sfn: SFNClient) -> None:
    """Forwards and backwards, the same events."""
    arn = sfn.start_execution(stateMachineArn=machine(sfn, PASS))["executionArn"]
    ended(sfn, arn)
    pages = sfn.get_paginator("get_execution_history")
    for backwards, ids in ((False, [1, 2, 3, 4]), (True, [4, 3, 2, 1])):
        found = pages.paginate(
            executionArn=arn, reverseOrder=backwards, PaginationConfig={"PageSize": 3}
        )
        assert [event["id"] for page in found for event in page["events"]] == ids


def test_a_stopped_execution_tells_why(sfn: SFNClient) -> None:
    """Error and cause are those of StopExecution."""
    arn = sfn.start_execution(stateMachineArn=machine(sfn, WAIT))["executionArn"]
    sfn.stop_execution(executionArn=arn, error="Stopped", cause="by hand")
    described = ended(sfn, arn)
    assert (described["status"], described["error"], described["cause"]) == (
        "ABORTED",
        "Stopped",
        "by hand",
    )


def test_a_name_stands_for_one_execution(sfn: SFNClient) -> None:
    """The same input while it runs gives the same execution, another input an error."""
    arn = machine(sfn, WAIT)
    first = sfn.start_execution(stateMachineArn=arn, name="one", input='{"a": 1}')
    again = sfn.start_execution(stateMachineArn=arn, name="one", input='{"a":1}')
    assert again["executionArn"] == first["executionArn"]
    with pytest.raises(ClientError, match="ExecutionAlreadyExists"):
        sfn.start_execution(stateMachineArn=arn, name="one", input="{}")


def test_an_express_execution_answers_at_once(sfn: SFNClient) -> None:
    """StartSyncExecution waits for the end."""
    arn = machine(sfn, PASS, type="EXPRESS")
    answer = sfn.start_sync_execution(stateMachineArn=arn, input='{"a": 1}')
    assert (answer["status"], answer["output"]) == ("SUCCEEDED", "7")


def test_a_worker_takes_an_activity_s_task(sfn: SFNClient) -> None:
    """What it sends is the state's result; a second time nobody waits for it."""
    activity = sfn.create_activity(name=str(uuid4()))["activityArn"]
    work = {"Type": "Task", "Resource": activity, "End": True}
    arn = machine(sfn, {"StartAt": "Work", "States": {"Work": work}})
    execution = sfn.start_execution(stateMachineArn=arn, input='{"a": 1}')["executionArn"]
    task = sfn.get_activity_task(activityArn=activity, workerName="Ann")
    assert json.loads(task["input"]) == {"a": 1}
    sfn.send_task_success(taskToken=task["taskToken"], output='{"done": true}')
    assert ended(sfn, execution)["output"] == '{"done":true}'
    with pytest.raises(ClientError, match="TaskTimedOut"):
        sfn.send_task_success(taskToken=task["taskToken"], output="1")
