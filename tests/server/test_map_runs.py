"""Distributed Maps: child executions and map runs through the API."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from botocore.exceptions import ClientError

from tests.server.test_executions import ended, machine

pytestmark = pytest.mark.needs("distributed Maps")

if TYPE_CHECKING:
    from mypy_boto3_stepfunctions import SFNClient


def _map(state: dict[str, Any], **more: Any) -> dict[str, Any]:
    processor = {
        "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
        "StartAt": "One",
        "States": {"One": state},
    }
    each = {"Type": "Map", "ItemsPath": "$", "ItemProcessor": processor, "End": True, **more}
    return {"StartAt": "Each", "States": {"Each": each}}


def test_children_can_be_listed_and_described(sfn: SFNClient) -> None:
    """By the map run that started them, which tells how many there are."""
    arn = machine(sfn, _map({"Type": "Pass", "End": True}))
    execution = sfn.start_execution(stateMachineArn=arn, input="[1, 2, 3]")["executionArn"]
    assert ended(sfn, execution)["output"] == "[1,2,3]"
    (run,) = sfn.list_map_runs(executionArn=execution)["mapRuns"]
    described = sfn.describe_map_run(mapRunArn=run["mapRunArn"])
    assert described["status"] == "SUCCEEDED"
    assert described["itemCounts"]["succeeded"] == 3
    children = sfn.list_executions(mapRunArn=run["mapRunArn"])["executions"]
    inputs = {sfn.describe_execution(executionArn=c["executionArn"])["input"] for c in children}
    assert inputs == {"1", "2", "3"}
    history = sfn.get_execution_history(executionArn=children[0]["executionArn"])["events"]
    assert [event["type"] for event in history][-1] == "ExecutionSucceeded"


def test_a_redrive_goes_on_where_the_execution_failed(sfn: SFNClient) -> None:
    """Its history goes on after the event that had ended it."""
    states = {
        "First": {"Type": "Pass", "Next": "Fails"},
        "Fails": {"Type": "Fail", "Error": "Broken"},
    }
    arn = machine(sfn, {"StartAt": "First", "States": states})
    execution = sfn.start_execution(stateMachineArn=arn)["executionArn"]
    ended(sfn, execution)
    sfn.redrive_execution(executionArn=execution)
    described = ended(sfn, execution)
    assert (described["redriveCount"], described["error"]) == (1, "Broken")
    events = sfn.get_execution_history(executionArn=execution)["events"]
    assert [event["id"] for event in events] == list(range(1, len(events) + 1))
    assert "ExecutionRedriven" in [event["type"] for event in events]


def test_a_map_run_is_redriven_with_its_execution(sfn: SFNClient) -> None:
    """Only the child that failed runs again; it fails again, before the third is started."""
    fails_for_two = {
        "Type": "Choice",
        "Choices": [{"Variable": "$", "NumericEquals": 2, "Next": "Bad"}],
        "Default": "Good",
    }
    definition = _map(fails_for_two)
    inner = definition["States"]["Each"]["ItemProcessor"]["States"]
    inner |= {"Bad": {"Type": "Fail", "Error": "Two"}, "Good": {"Type": "Succeed"}}
    execution = sfn.start_execution(stateMachineArn=machine(sfn, definition), input="[1, 2, 3]")
    arn = execution["executionArn"]
    ended(sfn, arn)
    sfn.redrive_execution(executionArn=arn)
    assert ended(sfn, arn)["redriveCount"] == 1
    (run,) = sfn.list_map_runs(executionArn=arn)["mapRuns"]
    children = sfn.list_executions(mapRunArn=run["mapRunArn"])["executions"]
    redriven = {json.loads(_input(sfn, c)): c.get("redriveCount") for c in children}
    assert redriven == {1: 0, 2: 1}


def _input(sfn: SFNClient, child: Any) -> str:
    return sfn.describe_execution(executionArn=child["executionArn"])["input"]


def test_a_map_run_under_way_is_updated(sfn: SFNClient) -> None:
    """With more at once, the second child starts while the first one still waits."""
    arn = machine(sfn, _map({"Type": "Wait", "Seconds": 600, "End": True}, MaxConcurrency=1))
    execution = sfn.start_execution(stateMachineArn=arn, input="[1, 2, 3]")["executionArn"]
    run = sfn.list_map_runs(executionArn=execution)["mapRuns"][0]["mapRunArn"]
    before = sfn.describe_map_run(mapRunArn=run)["itemCounts"]

    sfn.update_map_run(mapRunArn=run, maxConcurrency=2, toleratedFailureCount=1)

    described = sfn.describe_map_run(mapRunArn=run)
    assert (before["running"], described["itemCounts"]["running"]) == (1, 2)
    assert (described["maxConcurrency"], described["toleratedFailureCount"]) == (2, 1)
    sfn.stop_execution(executionArn=execution)


def test_a_map_run_fails_by_the_tolerance_that_it_was_given_under_way(sfn: SFNClient) -> None:
    fails_for_one = {
        "Type": "Choice",
        "Choices": [{"Variable": "$", "NumericEquals": 1, "Next": "Fails"}],
        "Default": "Waits",
    }
    definition = _map(fails_for_one, ToleratedFailureCount=5)
    definition["States"]["Each"]["ItemProcessor"]["States"] |= {
        "Fails": {"Type": "Fail", "Error": "Broken"},
        "Waits": {"Type": "Wait", "Seconds": 600, "End": True},
    }
    arn = machine(sfn, definition)
    execution = sfn.start_execution(stateMachineArn=arn, input="[1, 2]")["executionArn"]
    run = sfn.list_map_runs(executionArn=execution)["mapRuns"][0]["mapRunArn"]
    assert sfn.describe_map_run(mapRunArn=run)["itemCounts"]["failed"] == 1

    sfn.update_map_run(mapRunArn=run, toleratedFailureCount=0)

    assert ended(sfn, execution)["error"] == "States.ExceedToleratedFailureThreshold"


def test_a_map_run_that_is_over_is_not_updated(sfn: SFNClient) -> None:
    arn = machine(sfn, _map({"Type": "Pass", "End": True}))
    execution = sfn.start_execution(stateMachineArn=arn, input="[1]")["executionArn"]
    ended(sfn, execution)
    run = sfn.list_map_runs(executionArn=execution)["mapRuns"][0]["mapRunArn"]

    with pytest.raises(ClientError, match=r"\(ValidationException\).*not in progress"):
        sfn.update_map_run(mapRunArn=run, maxConcurrency=2)
