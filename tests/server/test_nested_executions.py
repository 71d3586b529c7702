"""State machines that start others."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.server.test_executions import PASS, WAIT, ended, machine

if TYPE_CHECKING:
    from mypy_boto3_stepfunctions import SFNClient


def _starts(child: str, pattern: str, **more: object) -> dict[str, object]:
    state = {
        "Type": "Task",
        "Resource": f"arn:aws:states:::states:startExecution{pattern}",
        "Parameters": {"StateMachineArn": child, "Input": {"a": 1}},
        "End": True,
        **more,
    }
    return {"StartAt": "Call", "States": {"Call": state}}


def test_the_result_of_a_called_state_machine_comes_back(sfn: SFNClient) -> None:
    """With `.sync:2` as a JSON value, and the execution can be described by itself."""
    arn = machine(sfn, _starts(machine(sfn, PASS), ".sync:2"))
    described = ended(sfn, sfn.start_execution(stateMachineArn=arn)["executionArn"])
    output = json.loads(described["output"])
    assert (output["Status"], output["Output"], output["Input"]) == ("SUCCEEDED", 7, {"a": 1})
    child = sfn.describe_execution(executionArn=output["ExecutionArn"])
    assert child["status"] == "SUCCEEDED"


def test_nobody_waits_without_a_pattern(sfn: SFNClient) -> None:
    """The answer of StartExecution is the result."""
    arn = machine(sfn, _starts(machine(sfn, WAIT), ""))
    described = ended(sfn, sfn.start_execution(stateMachineArn=arn)["executionArn"])
    child = json.loads(described["output"])["ExecutionArn"]
    assert sfn.describe_execution(executionArn=child)["status"] == "RUNNING"


def test_a_state_that_is_left_stops_what_it_waits_for(sfn: SFNClient) -> None:
    """As AWS does when the state times out."""
    slow = machine(sfn, WAIT)
    arn = machine(sfn, _starts(slow, ".sync", TimeoutSeconds=1))
    described = ended(sfn, sfn.start_execution(stateMachineArn=arn)["executionArn"])
    assert described["error"] == "States.Timeout"
    (child,) = sfn.list_executions(stateMachineArn=slow)["executions"]
    assert child["status"] == "ABORTED"


def test_a_state_machine_that_does_not_exist_is_an_error_of_the_task(sfn: SFNClient) -> None:
    """Its name is that of the integration."""
    missing = machine(sfn, PASS) + "-missing"
    arn = machine(sfn, _starts(missing, ".sync"))
    described = ended(sfn, sfn.start_execution(stateMachineArn=arn)["executionArn"])
    assert described["error"] == "StepFunctions.StateMachineDoesNotExistException"
