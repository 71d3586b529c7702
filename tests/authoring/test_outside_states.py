"""The states that callbacks, activities, other workflows and raw states become, in full."""

from __future__ import annotations

from typing import Any

import pytest

from stepsmith import (
    CompileError,
    DeclarationError,
    TaskToken,
    Timeout,
    UnansweredCall,
    Workflow,
    activity,
    compile_workflow,
    execution,
    raw_state,
    raw_states_answered_by,
    state,
    substitution,
    task,
    task_token,
    workflow,
)
from stepsmith.authoring.diagnostic import Diagnostic
from tests.authoring.test_lowering import invoke

BUCKET = substitution("ReportsBucket")


class Refused(Exception):
    pass


@task
def ask(number: int, token: TaskToken, since: str = "") -> None: ...


@task
def note(text: str, attempt: int) -> None: ...


look = activity("look-at-it", takes=int, returns=bool, timeout_seconds=60, heartbeat_seconds=10)
SEND = {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage"}


@workflow
def waits(number: int) -> str:
    try:
        return ask.wait_for_callback(returns=str, timeout_seconds=60, heartbeat_seconds=9)(
            number, task_token()
        )
    except Timeout:
        return "late"


@workflow
def looks(number: int) -> bool:
    return look(number + 1)


@workflow
def refuses(number: int) -> int:
    if number > 3:
        raise Refused(f"{number}")
    return number


@workflow
def calls(number: int) -> int:
    try:
        return refuses(number)
    except Refused:
        return 0


@workflow
def starts(number: int) -> str:
    return refuses.start(number).ExecutionArn


@workflow
def again(number: int) -> int:
    return again(number - 1) if number > 0 else 0


@workflow
def sends(number: int) -> str:
    sent = raw_state(
        SEND,
        arguments={"QueueUrl": BUCKET, "MessageBody": number},
        returns=dict[str, str],
        name="Put",
    )
    return "sent" if "MessageId" in sent else "none"


@workflow
def notes(number: int) -> str:
    note(f"{BUCKET}/{number}", state.retry_count)
    return execution.id


def states(of: Workflow[..., Any]) -> dict[str, Any]:
    found: dict[str, Any] = compile_workflow(of).definition["States"]
    return found


def test_a_callback_is_a_task_with_its_token() -> None:
    expected = invoke(
        "Ask",
        {"number": "{% $states.input %}", "token": "{% $states.context.Task.Token %}", "since": ""},
        {
            "TimeoutSeconds": 60,
            "HeartbeatSeconds": 9,
            "Catch": [
                {
                    "ErrorEquals": ["States.Timeout", "Sandbox.Timedout"],
                    "Output": "late",
                    "Next": "Done",
                }
            ],
            "Output": "{% $states.result %}",
            "End": True,
        },
    )
    expected["Resource"] = "arn:aws:states:::lambda:invoke.waitForTaskToken"
    assert states(waits) == {"Ask": expected, "Done": {"Type": "Succeed"}}


def test_an_activity_is_a_task_of_its_arn() -> None:
    assert states(looks) == {
        "LookAtIt": {
            "Type": "Task",
            "Resource": "${LookAtItActivityArn}",
            "Arguments": "{% $states.input + 1 %}",
            "TimeoutSeconds": 60,
            "HeartbeatSeconds": 10,
            "Output": "{% $states.result %}",
            "End": True,
        }
    }
    assert compile_workflow(looks).activities == {"LookAtItActivityArn": look}


def test_an_error_of_a_called_workflow_is_looked_for_in_the_cause() -> None:
    assert states(calls) == {
        "Refuses": {
            "Type": "Task",
            "Resource": "arn:aws:states:::states:startExecution.sync:2",
            "Arguments": {"StateMachineArn": "${RefusesArn}", "Input": "{% $states.input %}"},
            "Catch": [
                {
                    "ErrorEquals": ["States.TaskFailed"],
                    "Assign": {
                        "refuses_failure": "{% ($e := $states.errorOutput; $e.Error = "
                        "'States.TaskFailed' and $contains($e.Cause, '\"ExecutionArn\"') ? "
                        "$parse($e.Cause).{'Error': Error, 'Cause': Cause} : $e) %}"
                    },
                    "Next": "CheckRefusesFailureError",
                }
            ],
            "Output": "{% $states.result.Output %}",
            "End": True,
        },
        "CheckRefusesFailureError": {
            "Type": "Choice",
            "Choices": [
                {
                    "Condition": "{% $refuses_failure.Error in ['Refused'] %}",
                    "Output": 0,
                    "Next": "Done",
                }
            ],
            "Default": "CallsFailed",
        },
        "CallsFailed": {
            "Type": "Fail",
            "Error": "{% $refuses_failure.Error %}",
            "Cause": "{% $exists($refuses_failure.Cause) ? $refuses_failure.Cause : '' %}",
        },
        "Done": {"Type": "Succeed"},
    }
    assert compile_workflow(calls).workflows == {"RefusesArn": refuses}


def test_a_workflow_that_is_started_is_not_waited_for() -> None:
    assert states(starts) == {
        "StartRefuses": {
            "Type": "Task",
            "Resource": "arn:aws:states:::states:startExecution",
            "Arguments": {"StateMachineArn": "${RefusesArn}", "Input": "{% $states.input %}"},
            "Output": "{% $states.result.ExecutionArn %}",
            "End": True,
        }
    }


def test_a_workflow_that_calls_itself_knows_its_own_arn() -> None:
    called = states(again)["Again"]["Arguments"]
    assert called["StateMachineArn"] == "{% $states.context.StateMachine.Id %}"
    assert compile_workflow(again).values == ()


def test_a_raw_state_stands_where_it_is_called() -> None:
    assert states(sends)["Put"] == {
        "Type": "Task",
        "Resource": "arn:aws:states:::sqs:sendMessage",
        "Arguments": {"QueueUrl": "${ReportsBucket}", "MessageBody": "{% $states.input %}"},
        "Output": "{% $exists($lookup($states.result, 'MessageId')) ? 'sent' : 'none' %}",
        "End": True,
    }
    assert compile_workflow(sends).values == ("ReportsBucket",)


def test_the_context_is_read_in_the_state_that_is_meant() -> None:
    assert states(notes) == {
        "Note": invoke(
            "Note",
            {
                "text": "{% '${ReportsBucket}/' & $formatNumber($states.input, '0') %}",
                "attempt": "{% $states.context.State.RetryCount %}",
            },
            {"Output": "{% $states.context.Execution.Id %}", "End": True},
        )
    }


def test_a_raw_state_in_a_plain_run_is_answered() -> None:
    with raw_states_answered_by(lambda definition, arguments: {"MessageId": definition["Type"]}):
        assert sends(3) == "sent"


@pytest.mark.parametrize("flow", [waits, looks, sends], ids=lambda flow: flow.name)
def test_a_plain_run_makes_no_answers_up(flow: Workflow[[int], Any]) -> None:
    with pytest.raises(UnansweredCall):
        flow(3)


# -- what is refused


@workflow
def no_token(number: int) -> str:
    return ask.wait_for_callback(returns=str)(number, "a token")  # type: ignore[arg-type]


@workflow
def token_of_nothing(number: int) -> None:
    ask(number, task_token())


@workflow
def state_of_nothing(number: int) -> str:
    return state.name


@workflow(type="EXPRESS")
def quick(number: int) -> int:
    return calls(number)


@workflow(type="EXPRESS")
def counts_redrives(number: int) -> int:
    return execution.redrive_count


@workflow
def waits_for_quick(number: int) -> int:
    return quick(number)


@workflow
def misspelt(number: int) -> str:
    return execution.naem  # type: ignore[attr-defined, no-any-return]


@workflow
def raw_with_data(number: int) -> None:
    raw_state({**SEND, "Arguments": {"MessageBody": number}})


@workflow
def raw_choice(number: int) -> None:
    raw_state({"Type": "Choice"})


@pytest.mark.parametrize(
    ("flow", "code", "message"),
    [
        (no_token, "SW013", "ask is not given the token, so nobody can answer"),
        (token_of_nothing, "SW003", "a task token is that of a call that waits for a callback"),
        (state_of_nothing, "SW002", "which state this is of cannot be told here"),
        (quick, "SW021", "an Express workflow cannot have a workflow that it waits for"),
        (
            counts_redrives,
            "SW021",
            "an Express workflow is never redriven, and has no count or time of it",
        ),
        (
            waits_for_quick,
            "SW003",
            "quick is an Express workflow, and Step Functions waits for Standard ones",
        ),
        (misspelt, "SW005", "execution has no naem"),
        (raw_with_data, "SW022", "the state depends on workflow data"),
        (raw_choice, "SW022", "a raw state is of type Task, Parallel, Map, Wait"),
    ],
    ids=lambda value: value.name if isinstance(value, Workflow) else None,
)
def test_misuse_is_told(flow: Workflow[..., Any], code: str, message: str) -> None:
    with pytest.raises(CompileError) as caught:
        compile_workflow(flow)
    (found,) = caught.value.diagnostics
    assert isinstance(found, Diagnostic)
    assert (found.code.value, found.message) == (code, message)


def test_an_express_workflow_is_over_in_five_minutes() -> None:
    with pytest.raises(DeclarationError) as refused:

        @workflow(type="EXPRESS", timeout_seconds=301)
        def too_long(number: int) -> int:
            return number

    assert str(refused.value) == (
        "workflow too_long: timeout_seconds is a whole number between 1 and 300, not 301"
    )


def test_a_task_without_a_token_cannot_wait_for_a_callback() -> None:
    with pytest.raises(DeclarationError) as refused:
        note.wait_for_callback(returns=str)
    assert str(refused.value) == (
        "task note: wait_for_callback(…): no parameter of note is a TaskToken, "
        "so nobody could answer"
    )
