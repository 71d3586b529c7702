"""Each operation of the API once, through boto3 and through AWS's own command line."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest
from botocore import xform_name

from tests.server.aws_cli import AwsCli
from tests.server.test_any_request import MAP, MODEL
from tests.server.test_executions import PASS, ROLE, WAIT

pytestmark = pytest.mark.needs("all 37 operations")

if TYPE_CHECKING:
    from mypy_boto3_stepfunctions import SFNClient

Call = Callable[..., dict[str, Any]]
"""Calls an operation with its members, and gives the answer."""


@pytest.fixture(params=["boto3", "aws"])
def call(request: pytest.FixtureRequest, sfn: SFNClient, endpoint: str) -> Call:
    """A way to call operations."""
    if request.param == "aws":
        return AwsCli(endpoint)

    def through_boto3(operation: str, **params: Any) -> dict[str, Any]:
        answer: dict[str, Any] = getattr(sfn, xform_name(operation))(**params)
        return answer

    return through_boto3


class Counting:
    """Remembers which operations were called."""

    def __init__(self, call: Call) -> None:
        self._call = call
        self.called: set[str] = set()

    def __call__(self, operation: str, **params: Any) -> dict[str, Any]:
        self.called.add(operation)
        return self._call(operation, **params)

    def machine(self, definition: dict[str, Any], **more: Any) -> str:
        """The ARN of a new state machine."""
        text, name = json.dumps(definition), str(uuid4())
        answer = self("CreateStateMachine", name=name, definition=text, roleArn=ROLE, **more)
        return str(answer["stateMachineArn"])

    def execution(self, machine_arn: str, text: str = "{}") -> str:
        """The ARN of a new execution."""
        return str(self("StartExecution", stateMachineArn=machine_arn, input=text)["executionArn"])

    def ended(self, execution_arn: str) -> dict[str, Any]:
        """An execution, once it has ended."""
        while True:
            described = self("DescribeExecution", executionArn=execution_arn)
            if described["status"] != "RUNNING":
                return described
            time.sleep(0.02)


def test_every_operation_answers(call: Call) -> None:
    count = Counting(call)
    for scenario in (_definitions, _machines, _executions, _map_runs, _activities):
        scenario(count)
    assert count.called == set(MODEL.operation_names)


def _definitions(call: Counting) -> None:
    valid = call("ValidateStateMachineDefinition", definition=json.dumps(PASS))
    assert valid["result"] == "OK"
    state = json.dumps({"Type": "Pass", "Result": 7, "Next": "B"})
    tested = call("TestState", definition=state, roleArn=ROLE)
    assert (tested["output"], tested["nextState"]) == ("7", "B")


def _machines(call: Counting) -> None:
    arn = call.machine(WAIT, publish=True)
    updated = call("UpdateStateMachine", stateMachineArn=arn, definition=json.dumps(PASS))
    published = call(
        "PublishStateMachineVersion", stateMachineArn=arn, revisionId=updated["revisionId"]
    )
    listed = call("ListStateMachineVersions", stateMachineArn=arn)["stateMachineVersions"]
    versions = [version["stateMachineVersionArn"] for version in listed]
    assert versions == [f"{arn}:2", f"{arn}:1"]
    assert published["stateMachineVersionArn"] == versions[0]
    first, second = ([{"stateMachineVersionArn": one, "weight": 100}] for one in versions)
    alias = call("CreateStateMachineAlias", name="live", routingConfiguration=first)
    alias_arn = alias["stateMachineAliasArn"]
    call("UpdateStateMachineAlias", stateMachineAliasArn=alias_arn, routingConfiguration=second)
    described = call("DescribeStateMachineAlias", stateMachineAliasArn=alias_arn)
    assert described["routingConfiguration"] == second
    aliases = call("ListStateMachineAliases", stateMachineArn=arn)["stateMachineAliases"]
    assert [one["stateMachineAliasArn"] for one in aliases] == [alias_arn]
    assert json.loads(call("DescribeStateMachine", stateMachineArn=arn)["definition"]) == PASS
    assert arn in _listed_machines(call)
    call("TagResource", resourceArn=arn, tags=[{"key": "a", "value": "b"}])
    assert call("ListTagsForResource", resourceArn=arn)["tags"] == [{"key": "a", "value": "b"}]
    call("UntagResource", resourceArn=arn, tagKeys=["a"])
    call("DeleteStateMachineAlias", stateMachineAliasArn=alias_arn)
    call("DeleteStateMachineVersion", stateMachineVersionArn=versions[0])
    call("DeleteStateMachine", stateMachineArn=arn)
    assert arn not in _listed_machines(call)


def _listed_machines(call: Counting) -> set[str]:
    """The ARNs on all pages; other tests have made state machines too."""
    arns: set[str] = set()
    token: dict[str, str] = {}
    while True:
        page = call("ListStateMachines", maxResults=1000, **token)
        arns |= {one["stateMachineArn"] for one in page["stateMachines"]}
        if page.get("nextToken") is None:
            return arns
        token = {"nextToken": page["nextToken"]}


def _executions(call: Counting) -> None:
    arn = call.machine(WAIT)
    execution = call.execution(arn)
    call("StopExecution", executionArn=execution, error="Enough")
    assert call.ended(execution)["error"] == "Enough"
    call("RedriveExecution", executionArn=execution)
    assert call("DescribeExecution", executionArn=execution)["redriveCount"] == 1
    ran = call("DescribeStateMachineForExecution", executionArn=execution)
    assert ran["stateMachineArn"] == arn
    events = call("GetExecutionHistory", executionArn=execution)["events"]
    assert events[-1]["type"] == "ExecutionRedriven"
    (listed,) = call("ListExecutions", stateMachineArn=arn)["executions"]
    assert listed["status"] == "RUNNING"
    call("StopExecution", executionArn=execution)
    express = call.machine(PASS, type="EXPRESS")
    assert call("StartSyncExecution", stateMachineArn=express)["output"] == "7"


def _map_runs(call: Counting) -> None:
    execution = call.execution(call.machine(MAP), "[1, 2]")
    (run,) = call("ListMapRuns", executionArn=execution)["mapRuns"]
    call("UpdateMapRun", mapRunArn=run["mapRunArn"], maxConcurrency=1)
    assert call("DescribeMapRun", mapRunArn=run["mapRunArn"])["maxConcurrency"] == 1
    call("StopExecution", executionArn=execution)


def _activities(call: Counting) -> None:
    arn = call("CreateActivity", name=str(uuid4()))["activityArn"]
    name = call("DescribeActivity", activityArn=arn)["name"]
    listed = call("ListActivities", maxResults=1000)["activities"]
    assert name in {one["name"] for one in listed}
    states = {
        "First": {"Type": "Task", "Resource": arn, "Next": "Second"},
        "Second": {"Type": "Task", "Resource": arn, "End": True},
    }
    execution = call.execution(call.machine({"StartAt": "First", "States": states}), "1")
    token = call("GetActivityTask", activityArn=arn)["taskToken"]
    call("SendTaskHeartbeat", taskToken=token)
    call("SendTaskSuccess", taskToken=token, output="2")
    task = call("GetActivityTask", activityArn=arn)
    assert task["input"] == "2"
    call("SendTaskFailure", taskToken=task["taskToken"], error="Broken")
    assert call.ended(execution)["error"] == "Broken"
    call("DeleteActivity", activityArn=arn)
