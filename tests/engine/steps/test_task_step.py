"""Task states: what is asked, what is recorded, and how long is waited."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from stepsmith.engine import (
    Execution,
    Failed,
    InvokeTask,
    Machine,
    MapIteration,
    NoAnswer,
    Succeeded,
    VirtualClock,
    run,
)
from tests.engine.scripted_tasks import Script, echo, lost
from tests.engine.small_machine import INVOKE, LAMBDA, chain, details, links, part, task, types


def test_a_request_tells_all_about_the_attempt() -> None:
    script = Script(Succeeded(None))
    work = task(
        Arguments={"n": "{% $states.input %}"}, TimeoutSeconds=60, HeartbeatSeconds="{% 5 * 2 %}"
    )
    each = {"Type": "Map", "Items": [7], "ItemProcessor": part(Work=work)}

    run(chain(Each=each), {}, script, name="order-1")

    (request,) = script.requests
    assert request.state_name == "Work"
    assert request.resource == INVOKE
    assert request.arguments == {"n": 7}
    assert request.attempt == 0
    assert request.execution_name == "order-1"
    assert request.execution_arn == (
        "arn:aws:states:us-east-1:123456789012:execution:stepsmith:order-1"
    )
    assert request.path == (MapIteration("Each", 0),)
    assert (request.timeout_seconds, request.heartbeat_seconds) == (60, 10)
    assert request.now == datetime(2025, 1, 1, tzinfo=UTC)


def test_attempts_are_numbered_and_have_tokens_of_their_own() -> None:
    script = Script(Failed("E"), Failed("E"), Succeeded(1))

    run(chain(Work=task(Retry=[{"ErrorEquals": ["E"]}])), {}, script)

    assert [request.attempt for request in script.requests] == [0, 1, 2]
    assert len({request.task_token for request in script.requests}) == 3


def test_without_arguments_a_task_is_given_its_input() -> None:
    assert run(chain(Work=task()), {"order": 7}, echo).output == {"order": 7}


def test_a_service_integration_leaves_task_events() -> None:
    work = task(
        Resource="arn:aws:states:::aws-sdk:dynamodb:putItem",
        Arguments={"TableName": "orders"},
        TimeoutSeconds=9,
    )

    result = run(chain(Work=work), {}, Script(Succeeded({"ok": True})))

    assert links(result)[1:-1] == [
        (2, 0, "TaskStateEntered"),
        (3, 2, "TaskScheduled"),
        (4, 3, "TaskStarted"),
        (5, 4, "TaskSucceeded"),
        (6, 5, "TaskStateExited"),
    ]
    assert details(result, "TaskScheduled") == [
        {
            "resourceType": "aws-sdk:dynamodb",
            "resource": "putItem",
            "region": "us-east-1",
            "parameters": '{"TableName":"orders"}',
            "timeoutInSeconds": 9,
        }
    ]
    assert details(result, "TaskSucceeded") == [
        {
            "resourceType": "aws-sdk:dynamodb",
            "resource": "putItem",
            "output": '{"ok":true}',
            "outputDetails": {"truncated": False},
        }
    ]


def test_a_function_s_arn_leaves_lambda_function_events() -> None:
    result = run(chain(Work=task(Resource=LAMBDA)), {"n": 1}, Script(Failed("E", "because")))

    assert links(result)[1:] == [
        (2, 0, "TaskStateEntered"),
        (3, 2, "LambdaFunctionScheduled"),
        (4, 3, "LambdaFunctionStarted"),
        (5, 4, "LambdaFunctionFailed"),
        (6, 5, "ExecutionFailed"),
    ]
    assert details(result, "LambdaFunctionScheduled") == [
        {"resource": LAMBDA, "input": '{"n":1}', "inputDetails": {"truncated": False}}
    ]
    assert details(result, "LambdaFunctionFailed") == [{"error": "E", "cause": "because"}]


def test_credentials_are_told_and_handed_on() -> None:
    script = Script(Succeeded(None))
    work = task(Credentials={"RoleArn": "{% 'arn:aws:iam::1:role/' & $states.input %}"})

    result = run(chain(Work=work), "other", script)

    assert script.requests[0].credentials == {"RoleArn": "arn:aws:iam::1:role/other"}
    assert details(result, "TaskScheduled")[0]["taskCredentials"] == {
        "roleArn": "arn:aws:iam::1:role/other"
    }


def test_the_result_is_read_by_output_and_assign() -> None:
    work = task(
        Output="{% $states.result.n + $states.input %}", Assign={"last": "{% $states.result.n %}"}
    )
    machine = chain(Work=work, Read={"Type": "Pass", "Output": "{% [$states.input, $last] %}"})

    assert run(machine, 1, Script(Succeeded({"n": 4}))).output == [5, 4]


def test_a_task_that_never_answers_times_out_without_a_cause() -> None:
    result = run(chain(Work=task(TimeoutSeconds=5)), {}, lost)

    assert (result.error, result.cause, result.virtual_seconds) == ("States.Timeout", None, 5)
    assert links(result)[4:] == [(5, 4, "TaskTimedOut"), (6, 5, "ExecutionFailed")]
    assert details(result, "TaskTimedOut") == [
        {"resourceType": "lambda", "resource": "invoke", "error": "States.Timeout"}
    ]


def test_an_answer_after_the_timeout_is_too_late() -> None:
    result = run(chain(Work=task(TimeoutSeconds=5)), {}, Script(Succeeded(1, duration_seconds=5.5)))

    assert (result.error, result.virtual_seconds) == ("States.Timeout", 5)


def test_an_answer_at_the_moment_of_the_timeout_is_in_time() -> None:
    result = run(chain(Work=task(TimeoutSeconds=5)), {}, Script(Succeeded(1, duration_seconds=5)))

    assert (result.output, result.virtual_seconds) == (1, 5)


def test_a_silent_task_misses_its_heartbeat() -> None:
    work = task(
        TimeoutSeconds=60,
        HeartbeatSeconds=10,
        Catch=[{"ErrorEquals": ["States.HeartbeatTimeout"], "Next": "Caught"}],
    )

    result = run(chain(Work=work, Caught={"Type": "Pass"}), {}, lost)

    assert (result.output, result.virtual_seconds) == ({"Error": "States.Timeout"}, 10)
    assert types(result)[4] == "TaskTimedOut"


def test_a_timeout_and_a_missed_heartbeat_of_one_moment_are_one_timeout() -> None:
    work = task(TimeoutSeconds="{% 5 %}", HeartbeatSeconds="{% 5 %}")

    result = run(chain(Work=work), {}, lost)

    assert types(result)[-3:] == ["TaskStarted", "TaskTimedOut", "ExecutionFailed"]


def test_heartbeats_keep_a_task_alive_until_its_timeout() -> None:
    clock = VirtualClock()
    execution = Execution(
        Machine.compile(chain(Work=task(TimeoutSeconds=25, HeartbeatSeconds=10))),
        {},
        name="beating",
        clock=clock,
        sink=lambda event: None,
    )
    (invoke,) = (one for one in execution.start() if isinstance(one, InvokeTask))
    start = clock.now()
    for seconds in (9, 18):
        clock.wait_until(start + timedelta(seconds=seconds))
        execution.task_heartbeat(invoke.request.task_token)
        execution.wake()

    clock.wait_until(start + timedelta(seconds=25))
    execution.wake()

    assert (execution.status, execution.error) == ("FAILED", "States.Timeout")


def test_a_result_beyond_the_quota_fails_the_task_and_can_be_caught() -> None:
    work = task(Catch=[{"ErrorEquals": ["States.ALL"], "Next": "Caught"}])

    result = run(chain(Work=work, Caught={"Type": "Pass"}), {}, Script(Succeeded("x" * 262_143)))

    assert types(result)[3:6] == ["TaskStarted", "TaskFailed", "TaskStateExited"]
    assert result.output == {
        "Error": "States.DataLimitExceeded",
        "Cause": "The state/task 'lambda' returned a result with a size exceeding the maximum "
        "number of bytes service limit.",
    }


@pytest.mark.parametrize(
    "seconds", ["{% 'long' %}", "{% $states.input.none %}", "{% -1 %}", "{% 0.5 %}"]
)
def test_a_timeout_that_is_no_number_of_seconds_fails(seconds: str) -> None:
    result = run(chain(Work=task(TimeoutSeconds=seconds)), {}, Script(NoAnswer()))

    assert result.error == "States.QueryEvaluationError"
    assert types(result)[1:] == ["TaskStateEntered", "EvaluationFailed", "ExecutionFailed"]
