"""State machines that start one another."""

from __future__ import annotations

import json
from typing import Any

import pytest

from stepsmith.engine import (
    Machine,
    NestedExecutions,
    Outcome,
    RunResult,
    Succeeded,
    TaskExecutor,
    TaskRequest,
    run,
)
from stepsmith.errors import EndlessNesting, InvalidDefinition
from tests.engine.scripted_tasks import no_tasks
from tests.engine.small_machine import chain, details, part, task, types

CHILD = "arn:aws:states:us-east-1:123456789012:stateMachine:child"
OTHER = "arn:aws:states:us-east-1:123456789012:stateMachine:other"
FIRST = "arn:aws:states:us-east-1:123456789012:execution:child:first"
PARENT = "arn:aws:states:us-east-1:123456789012:execution:stepsmith:run"
EPOCH_MS = 1_735_689_600_000

PASS = {"Type": "Pass"}
WAITS = {"Type": "Wait", "Seconds": 3}
FAILS = {"Type": "Fail", "Error": "NoStock", "Cause": "sold out"}
CAUGHT = [{"ErrorEquals": ["States.ALL"], "Next": "Caught"}]


def start(resource: str = "states:startExecution.sync:2", **arguments: Any) -> dict[str, Any]:
    given = {"StateMachineArn": CHILD, "Name": "first", "Input": {"n": 1}, **arguments}
    return task(Resource=f"arn:aws:states:::{resource}", Arguments=given)


def send(action: str, **arguments: Any) -> dict[str, Any]:
    return task(
        Resource=f"arn:aws:states:::aws-sdk:sfn:{action}",
        Arguments={"TaskToken": "{% $states.context.Execution.Input.token %}", **arguments},
        Output="{% $states.input %}",
    )


def with_child(
    parent: dict[str, Any], *, tasks: TaskExecutor = no_tasks, **states: dict[str, Any]
) -> RunResult:
    return run(parent, {}, NestedExecutions({CHILD: chain(**states)}, tasks))


def test_an_execution_nobody_waits_for_is_told_by_its_arn_and_start() -> None:
    executor = NestedExecutions({CHILD: chain(Work=WAITS)}, no_tasks)

    result = run(chain(Start=start("states:startExecution")), {}, executor)

    assert result.output == {"ExecutionArn": FIRST, "StartDate": EPOCH_MS}
    assert result.virtual_seconds == 0
    assert executor.executions[FIRST].status == "SUCCEEDED"
    assert executor.executions[FIRST].virtual_seconds == 3


def test_the_aws_sdk_writes_dates_as_text() -> None:
    result = with_child(chain(Start=start("aws-sdk:sfn:startExecution")), Work=PASS)

    assert result.output == {"ExecutionArn": FIRST, "StartDate": "2025-01-01T00:00:00.000Z"}


def test_sync_waits_and_gives_input_and_output_as_texts() -> None:
    result = with_child(chain(Start=start("states:startExecution.sync")), Work=WAITS)

    assert result.virtual_seconds == 3
    assert list(result.output.items()) == [
        ("ExecutionArn", FIRST),
        ("Input", '{"n":1}'),
        ("InputDetails", {"Included": True}),
        ("Name", "first"),
        ("Output", '{"n":1}'),
        ("OutputDetails", {"Included": True}),
        ("RedriveCount", 0),
        ("RedriveStatus", "NOT_REDRIVABLE"),
        ("RedriveStatusReason", "Execution is SUCCEEDED and cannot be redriven"),
        ("StartDate", EPOCH_MS),
        ("StateMachineArn", CHILD),
        ("Status", "SUCCEEDED"),
        ("StopDate", EPOCH_MS + 3_000),
    ]
    assert [json.loads(one["output"]) for one in details(result, "TaskSubmitted")] == [
        {"ExecutionArn": FIRST, "StartDate": EPOCH_MS}
    ]


def test_sync_2_gives_input_and_output_as_values() -> None:
    result = with_child(chain(Start=start()), Work={"Type": "Pass", "Output": [1, 2]})

    assert (result.output["Input"], result.output["Output"]) == ({"n": 1}, [1, 2])


@pytest.mark.parametrize(("pattern", "input_"), [(".sync", '{"n":1}'), (".sync:2", {"n": 1})])
def test_a_child_that_fails_is_the_cause(pattern: str, input_: Any) -> None:
    result = with_child(chain(Start=start(f"states:startExecution{pattern}")), Work=FAILS)

    assert result.error == "States.TaskFailed"
    assert types(result)[-2:] == ["TaskFailed", "ExecutionFailed"]
    assert json.loads(result.cause or "") == {
        "Cause": "sold out",
        "Error": "NoStock",
        "ExecutionArn": FIRST,
        "Input": input_,
        "InputDetails": {"Included": True},
        "Name": "first",
        "RedriveCount": 0,
        "RedriveStatus": "REDRIVABLE",
        "StartDate": EPOCH_MS,
        "StateMachineArn": CHILD,
        "Status": "FAILED",
        "StopDate": EPOCH_MS,
    }


def test_a_child_begins_at_its_parent_s_time() -> None:
    parent = chain(Before=WAITS, Start=start())
    clock = {"Type": "Pass", "Output": "{% $states.context.Execution.StartTime %}"}

    assert with_child(parent, Work=clock).output["Output"] == "2025-01-01T00:00:03.000Z"


@pytest.mark.parametrize(
    ("given", "input_"),
    [(None, {}), ('{"m": 2}', {"m": 2}), ([1], [1]), ('"text"', "text")],
)
def test_the_input_is_a_json_text_or_a_value(given: Any, input_: Any) -> None:
    assert with_child(chain(Start=start(Input=given)), Work=PASS).output["Output"] == input_


@pytest.mark.parametrize("given", ["{", "", "NaN"])
def test_an_input_that_no_execution_can_have_is_refused(given: str) -> None:
    result = with_child(chain(Start=start(Input=given)), Work=PASS)

    assert result.error == "StepFunctions.InvalidExecutionInputException"
    assert types(result)[-2:] == ["TaskSubmitFailed", "ExecutionFailed"]


def test_without_a_name_each_execution_gets_one_of_its_own() -> None:
    unnamed = start(Name=None)
    executor = NestedExecutions({CHILD: chain(Work=PASS)}, no_tasks)

    first = run(chain(One=unnamed, Two=unnamed), {}, executor)
    again = run(
        chain(One=unnamed, Two=unnamed), {}, NestedExecutions({CHILD: chain(Work=PASS)}, no_tasks)
    )

    assert len(executor.executions) == 2
    assert again.output == first.output


def test_a_name_can_be_used_once() -> None:
    result = with_child(chain(One=start(), Two=start()), Work=PASS)

    assert result.error == "StepFunctions.ExecutionAlreadyExistsException"
    assert (result.cause or "").startswith(f"Execution Already Exists: '{FIRST}' (Service: AWSSt")


def test_the_aws_sdk_has_error_names_of_its_own() -> None:
    again = start("aws-sdk:sfn:startExecution")

    assert with_child(chain(One=start(), Two=again), Work=PASS).error == (
        "Sfn.ExecutionAlreadyExistsException"
    )


def test_the_same_request_again_finds_the_execution_that_still_runs() -> None:
    parent = chain(
        One=start("states:startExecution"), Wait={"Type": "Wait", "Seconds": 1}, Two=start()
    )

    result = with_child(parent, Work=WAITS)

    assert (result.status, result.virtual_seconds) == ("SUCCEEDED", 3)


def test_a_version_is_told_beside_the_state_machine() -> None:
    executor = NestedExecutions({f"{CHILD}:7": chain(Work=PASS)}, no_tasks)

    result = run(chain(Start=start(StateMachineArn=f"{CHILD}:7")), {}, executor)

    assert result.output["ExecutionArn"] == FIRST
    assert result.output["StateMachineArn"] == CHILD
    assert result.output["StateMachineVersionArn"] == f"{CHILD}:7"


def test_other_state_machines_and_tasks_go_to_the_other_executor() -> None:
    asked: list[str] = []

    def tasks(request: TaskRequest) -> Outcome:
        asked.append(request.state_name)
        return Succeeded(None)

    with_child(
        chain(Elsewhere=start(StateMachineArn=OTHER), Here=start()), tasks=tasks, Work=task()
    )

    assert asked == ["Elsewhere", "Work"]


def test_the_parent_s_timeout_stops_the_child() -> None:
    executor = NestedExecutions({CHILD: chain(Work=WAITS)}, no_tasks)

    result = run(chain(Start={**start(), "TimeoutSeconds": 2}), {}, executor)

    assert (result.error, result.virtual_seconds) == ("States.Timeout", 2)
    child = executor.executions[FIRST]
    assert (child.status, child.virtual_seconds) == ("ABORTED", 2)
    assert child.cause == (
        f"The Task state in AWS Step Functions execution [{PARENT}] which was managing this "
        "resource was aborted"
    )


def test_a_callback_from_the_child_ends_the_wait() -> None:
    arguments = {"token": "{% $states.context.Task.Token %}"}
    parent = chain(Start=start("states:startExecution.waitForTaskToken", Input=arguments))

    result = with_child(
        parent, Before=WAITS, Send=send("sendTaskSuccess", Output='{"ok": true}'), After=WAITS
    )

    assert (result.output, result.virtual_seconds) == ({"ok": True}, 3)
    assert types(result)[4:6] == ["TaskSubmitted", "TaskSucceeded"]


def test_a_failure_from_the_child_fails_the_wait() -> None:
    arguments = {"token": "{% $states.context.Task.Token %}"}
    parent = chain(Start=start("states:startExecution.waitForTaskToken", Input=arguments))

    result = with_child(parent, Send=send("sendTaskFailure", Error="E", Cause="because"))

    assert (result.error, result.cause) == ("E", "because")


def test_heartbeats_from_the_child_keep_the_parent_waiting() -> None:
    arguments = {"token": "{% $states.context.Task.Token %}"}
    waiting = start("states:startExecution.waitForTaskToken", Input=arguments)
    parent = chain(Start={**waiting, "HeartbeatSeconds": 5})

    result = with_child(
        parent,
        One=WAITS,
        Beat=send("sendTaskHeartbeat"),
        Two=WAITS,
        Again=send("sendTaskHeartbeat"),
        Three={"Type": "Wait", "Seconds": 60},
    )

    assert (result.error, result.virtual_seconds) == ("States.Timeout", 11)


def test_a_callback_ends_a_job_before_its_end() -> None:
    arguments = {"token": "{% $states.context.Task.Token %}"}

    result = with_child(
        chain(Start=start(Input=arguments)), Send=send("sendTaskSuccess", Output="1"), After=WAITS
    )

    assert (result.output, result.virtual_seconds) == (1, 0)


def test_a_second_callback_is_told_that_it_is_too_late() -> None:
    arguments = {"token": "{% $states.context.Task.Token %}"}
    executor = NestedExecutions(
        {
            CHILD: chain(
                One=send("sendTaskSuccess", Output="1"), Two=send("sendTaskSuccess", Output="2")
            )
        },
        no_tasks,
    )

    result = run(chain(Start=start(Input=arguments)), {}, executor)

    assert result.output == 1
    assert executor.executions[FIRST].error == "Sfn.TaskTimedOutException"


def test_an_output_that_is_no_json_is_refused() -> None:
    arguments = {"token": "{% $states.context.Task.Token %}"}
    executor = NestedExecutions({CHILD: chain(One=send("sendTaskSuccess", Output="{"))}, no_tasks)

    run(chain(Start=start("states:startExecution.sync", Input=arguments)), {}, executor)

    assert executor.executions[FIRST].error == "Sfn.InvalidOutputException"


def test_a_synchronous_express_execution_s_failure_is_an_answer() -> None:
    result = with_child(
        chain(Start=start("aws-sdk:sfn:startSyncExecution")), Wait=WAITS, Work=FAILS
    )

    assert result.status == "SUCCEEDED"
    arn = result.output.pop("ExecutionArn")
    assert arn.startswith("arn:aws:states:us-east-1:123456789012:express:child:first:")
    assert result.output == {
        "BillingDetails": {"BilledDurationInMilliseconds": 3000, "BilledMemoryUsedInMB": 64},
        "Cause": "sold out",
        "Error": "NoStock",
        "Input": '{"n":1}',
        "InputDetails": {"Included": True},
        "Name": "first",
        "StartDate": "2025-01-01T00:00:00.000Z",
        "StateMachineArn": CHILD,
        "Status": "FAILED",
        "StopDate": "2025-01-01T00:00:03.000Z",
    }


def test_children_have_children() -> None:
    executor = NestedExecutions(
        {CHILD: chain(Start=start(StateMachineArn=OTHER)), OTHER: chain(Wait=WAITS)}, no_tasks
    )

    result = run(chain(Start=start(), After=WAITS), {}, executor)

    assert result.virtual_seconds == 6
    assert [arn.split(":")[-2] for arn in executor.executions] == ["other", "child"]


def test_a_machine_may_start_itself_a_number_of_times_without_waiting() -> None:
    again = task(
        Resource="arn:aws:states:::states:startExecution",
        Arguments={"StateMachineArn": CHILD, "Input": "{% {'left': $states.input.left - 1} %}"},
    )
    counts = chain(
        More={
            "Type": "Choice",
            "Choices": [{"Condition": "{% $states.input.left > 0 %}", "Next": "Again"}],
            "Default": "Done",
        },
        Again={**again, "Next": "Done"},
        Done={"Type": "Succeed"},
    )
    executor = NestedExecutions({CHILD: counts}, no_tasks)

    run(counts, {"left": 200}, executor)

    assert len(executor.executions) == 200
    assert {result.status for result in executor.executions.values()} == {"SUCCEEDED"}


@pytest.mark.parametrize(
    ("pattern", "message"),
    [
        ("", "more than 10,000 executions were started, the last one by state 'Start' of arn:"),
        (".sync", "32 executions wait for one another, the last one in state 'Start' of arn:aws"),
    ],
)
def test_a_machine_that_starts_itself_for_ever_is_told(pattern: str, message: str) -> None:
    endless = Machine.compile(chain(Start=start(f"states:startExecution{pattern}", Name=None)))

    with pytest.raises(EndlessNesting, match=message):
        run(endless, {}, NestedExecutions({CHILD: endless}, no_tasks))


def test_an_execution_that_waits_for_itself_gets_no_answer() -> None:
    parent = chain(Start={**start(), "TimeoutSeconds": 5})

    result = with_child(parent, Start=start())

    assert (result.error, result.virtual_seconds) == ("States.Timeout", 5)


def test_a_child_s_definition_is_checked_at_once() -> None:
    with pytest.raises(InvalidDefinition):
        NestedExecutions({CHILD: {"StartAt": "A", "States": {}}}, no_tasks)


def test_children_of_a_map_run_side_by_side() -> None:
    each = {
        "Type": "Map",
        "Items": [1, 2, 3],
        "ItemProcessor": part(Start=start(Name=None, Input="{% $states.input %}")),
    }

    result = with_child(chain(Each=each), Work=WAITS)

    assert [one["Output"] for one in result.output] == [1, 2, 3]
    assert result.virtual_seconds == 3
