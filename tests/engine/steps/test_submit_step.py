"""Task states that run a job or wait for a callback: two answers, one after the other."""

from __future__ import annotations

from typing import Any

import pytest

from stepsmith.engine import (
    CancelTask,
    Event,
    Execution,
    Failed,
    InvokeTask,
    Machine,
    NoAnswer,
    Submitted,
    Succeeded,
    VirtualClock,
    run,
)
from tests.engine.scripted_tasks import Script
from tests.engine.small_machine import chain, details, links, part, task, types

JOB = "arn:aws:states:::batch:submitJob.sync"
CALLBACK = "arn:aws:states:::sqs:sendMessage.waitForTaskToken"
TOKEN = "{% $states.context.Task.Token %}"
CAUGHT = [{"ErrorEquals": ["States.ALL"], "Next": "Caught"}]
PASS = {"Type": "Pass"}


def job(**fields: Any) -> dict[str, Any]:
    return task(Resource=JOB, **fields)


def callback(**fields: Any) -> dict[str, Any]:
    return task(Resource=CALLBACK, Arguments={"MessageBody": {"token": TOKEN}}, **fields)


@pytest.mark.parametrize("pattern", [".sync", ".sync:2", ".waitForTaskToken"])
def test_the_request_and_what_it_led_to_leave_events_of_their_own(pattern: str) -> None:
    work = task(Resource=f"arn:aws:states:::batch:submitJob{pattern}", Arguments={"JobName": "n"})

    result = run(
        chain(Work=work), {}, Script(Submitted({"JobId": "7"}, Succeeded({"Status": "SUCCEEDED"})))
    )

    which = {"resourceType": "batch", "resource": f"submitJob{pattern}"}
    assert links(result)[2:6] == [
        (3, 2, "TaskScheduled"),
        (4, 3, "TaskStarted"),
        (5, 4, "TaskSubmitted"),
        (6, 5, "TaskSucceeded"),
    ]
    assert details(result, "TaskSubmitted") == [
        {**which, "output": '{"JobId":"7"}', "outputDetails": {"truncated": False}}
    ]
    assert details(result, "TaskSucceeded") == [
        {**which, "output": '{"Status":"SUCCEEDED"}', "outputDetails": {"truncated": False}}
    ]
    assert result.output == {"Status": "SUCCEEDED"}


def test_the_job_s_time_counts_from_its_submission() -> None:
    script = Script(Submitted({}, Succeeded(1, duration_seconds=30), duration_seconds=2))

    assert run(chain(Work=job()), {}, script).virtual_seconds == 32


def test_a_job_that_fails_fails_the_task() -> None:
    script = Script(Submitted({}, Failed("States.TaskFailed", '{"Status":"FAILED"}')))

    result = run(chain(Work=job()), {}, script)

    assert links(result)[4:] == [
        (5, 4, "TaskSubmitted"),
        (6, 5, "TaskFailed"),
        (7, 6, "ExecutionFailed"),
    ]
    assert (result.error, result.cause) == ("States.TaskFailed", '{"Status":"FAILED"}')


def test_a_request_that_fails_was_never_submitted() -> None:
    script = Script(Failed("Batch.ServerException", "try later", submitted=False))

    result = run(chain(Work=job(Catch=CAUGHT), Caught=PASS), {}, script)

    assert links(result)[3:6] == [
        (4, 3, "TaskStarted"),
        (5, 4, "TaskSubmitFailed"),
        (6, 5, "TaskStateExited"),
    ]
    assert details(result, "TaskSubmitFailed") == [
        {
            "resourceType": "batch",
            "resource": "submitJob.sync",
            "error": "Batch.ServerException",
            "cause": "try later",
        }
    ]
    assert result.output == {"Error": "Batch.ServerException", "Cause": "try later"}


def test_a_request_that_fails_is_the_task_s_failure_where_it_is_all_there_is() -> None:
    result = run(chain(Work=task()), {}, Script(Failed("E", submitted=False)))

    assert types(result)[-2:] == ["TaskFailed", "ExecutionFailed"]


def test_an_outcome_alone_tells_nothing_of_the_request() -> None:
    result = run(chain(Work=job()), {}, Script(Succeeded(1)))

    assert types(result)[2:5] == ["TaskScheduled", "TaskStarted", "TaskSucceeded"]


def test_a_failure_without_an_error_name_is_one_of_its_own() -> None:
    script = Script(Submitted({}, Failed(None)))

    result = run(chain(Work=callback(Catch=CAUGHT), Caught=PASS), {}, script)

    assert details(result, "TaskFailed") == [
        {"resourceType": "sqs", "resource": "sendMessage.waitForTaskToken"}
    ]
    assert result.output == {}


def test_an_answer_to_the_request_beyond_the_quota_fails_the_task() -> None:
    result = run(chain(Work=job()), {}, Script(Submitted("x" * 262_143)))

    assert types(result)[-2:] == ["TaskSubmitFailed", "ExecutionFailed"]
    assert result.error == "States.DataLimitExceeded"


def test_the_timeout_counts_over_request_and_wait() -> None:
    script = Script(Submitted({}, duration_seconds=4))

    result = run(chain(Work=callback(TimeoutSeconds=10)), {}, script)

    assert links(result)[4:] == [
        (5, 4, "TaskSubmitted"),
        (6, 5, "TaskTimedOut"),
        (7, 6, "ExecutionFailed"),
    ]
    assert (result.error, result.virtual_seconds) == ("States.Timeout", 10)


def test_heartbeats_begin_the_silence_anew_but_not_the_timeout() -> None:
    work = callback(TimeoutSeconds=60, HeartbeatSeconds=10)

    silent = run(chain(Work=work), {}, Script(Submitted({}, heartbeats=[9, 18])))
    alive = run(chain(Work=work), {}, Script(Submitted({}, heartbeats=range(9, 70, 9))))

    assert (silent.error, silent.virtual_seconds) == ("States.Timeout", 28)
    assert (alive.error, alive.virtual_seconds) == ("States.Timeout", 60)
    assert types(alive)[4:] == ["TaskSubmitted", "TaskTimedOut", "ExecutionFailed"]


def test_the_token_is_that_of_the_request() -> None:
    script = Script(Submitted({}, Succeeded(1)))

    run(chain(Work=callback()), {}, script)

    (request,) = script.requests
    assert request.arguments == {"MessageBody": {"token": request.task_token}}


def test_each_attempt_has_a_token_of_its_own() -> None:
    script = Script(Submitted({}, Failed("E")), Submitted({}, Succeeded(1)))

    run(chain(Work=callback(Retry=[{"ErrorEquals": ["E"]}])), {}, script)

    first, second = (request.arguments["MessageBody"]["token"] for request in script.requests)
    assert first != second
    assert [request.task_token for request in script.requests] == [first, second]


def test_each_iteration_of_a_map_has_a_token_of_its_own() -> None:
    script = Script(Submitted({}, Succeeded(1)))
    each = {"Type": "Map", "Items": [1, 2, 3], "ItemProcessor": part(Work=callback())}

    run(chain(Each=each), {}, script)

    tokens = [request.arguments["MessageBody"]["token"] for request in script.requests]
    assert len(set(tokens)) == 3
    assert tokens == [request.task_token for request in script.requests]


def test_the_token_may_be_read_until_the_state_is_left() -> None:
    script = Script(Submitted({}, Succeeded(1)))
    work = callback(Output=TOKEN, Assign={"kept": TOKEN})

    result = run(chain(Work=work, Read={"Type": "Pass", "Output": "{% $kept %}"}), {}, script)

    assert result.output == script.requests[0].task_token


def test_a_catcher_may_read_the_token() -> None:
    script = Script(Submitted({}, Failed("E")))
    catch = [{"ErrorEquals": ["E"], "Next": "Caught", "Output": TOKEN}]

    result = run(chain(Work=callback(Catch=catch), Caught=PASS), {}, script)

    assert result.output == script.requests[0].task_token


def test_a_job_has_a_token_too() -> None:
    script = Script(Submitted({}, Succeeded(1)))

    run(chain(Work=job(Arguments=TOKEN)), {}, script)

    assert script.requests[0].arguments == script.requests[0].task_token


@pytest.mark.parametrize("resource", ["arn:aws:states:::sqs:sendMessage", None])
def test_other_states_have_no_token(resource: str | None) -> None:
    before = callback(Next="Asks")
    asks = (
        {"Type": "Pass", "Output": TOKEN}
        if resource is None
        else task(Resource=resource, Arguments=TOKEN)
    )

    result = run(chain(Work=before, Asks=asks), {}, Script(Submitted({}, Succeeded(1))))

    assert result.error == "States.QueryEvaluationError"


def test_jsonpath_reads_the_token_at_its_path() -> None:
    script = Script(Submitted({}, Succeeded(1)))
    work = task(Resource=CALLBACK, Parameters={"token.$": "$$.Task.Token"}, End=True)

    run({"StartAt": "Work", "States": {"Work": work}}, {}, script)

    assert script.requests[0].arguments == {"token": script.requests[0].task_token}


def test_without_a_token_in_jsonpath_there_is_no_such_path() -> None:
    work = task(Parameters={"token.$": "$$.Task.Token"}, End=True)

    result = run({"StartAt": "Work", "States": {"Work": work}}, {}, Script(Succeeded(1)))

    assert result.error == "States.Runtime"
    assert result.cause is not None
    assert "The JSONPath '$$.Task.Token' specified for the field 'token.$'" in result.cause


def test_a_branch_that_fails_ends_the_waiting_of_the_others() -> None:
    both = {
        "Type": "Parallel",
        "Branches": [
            part(Waits=callback()),
            part(Fails={"Type": "Fail", "Error": "E"}),
        ],
    }

    result = run(chain(Both=both), {}, Script(Submitted({}, Succeeded(1, duration_seconds=5))))

    assert (result.error, result.virtual_seconds) == ("E", 0)
    assert "TaskStateAborted" in types(result)


def test_a_redrive_asks_again_under_a_new_token() -> None:
    script = Script(Submitted({}, Failed("E")), Submitted({}, Succeeded(1)))

    result = run(chain(Work=callback()), {}, script).redrive(script)

    assert result.output == 1
    first, second = (request.arguments["MessageBody"]["token"] for request in script.requests)
    assert first != second


class Waiting:
    """An execution with one callback that nobody has answered yet."""

    def __init__(self, work: dict[str, Any]) -> None:
        self.events: list[Event] = []
        self.execution = Execution(
            Machine.compile(chain(Work=work)),
            {},
            name="waiting",
            clock=VirtualClock(),
            sink=self.events.append,
        )
        (invoke,) = (one for one in self.execution.start() if isinstance(one, InvokeTask))
        self.token = invoke.request.task_token

    def types(self) -> list[str]:
        return [event["type"] for event in self.events[3:]]


def test_a_callback_may_come_before_the_answer_to_its_request() -> None:
    waiting = Waiting(callback())

    waiting.execution.task_succeeded(waiting.token, 7)
    waiting.execution.task_submitted(waiting.token, {})

    assert waiting.types() == [
        "TaskStarted",
        "TaskSucceeded",
        "TaskStateExited",
        "ExecutionSucceeded",
    ]


def test_a_branch_that_fails_cancels_the_tasks_that_wait() -> None:
    branches = [part(Waits=callback()), part(Fails=task(Resource=JOB))]
    execution = Execution(
        Machine.compile(chain(Both={"Type": "Parallel", "Branches": branches})),
        {},
        name="both",
        clock=VirtualClock(),
        sink=lambda event: None,
    )
    waits, fails = (one.request for one in execution.start() if isinstance(one, InvokeTask))
    execution.task_submitted(waits.task_token, {})

    effects = execution.task_failed(fails.task_token, "E", None)

    assert CancelTask(waits.task_token) in effects


def test_a_fork_waits_under_the_same_token() -> None:
    waiting = Waiting(callback())
    waiting.execution.task_submitted(waiting.token, {})
    events: list[Event] = []

    twin = waiting.execution.fork(sink=events.append, clock=VirtualClock())
    twin.task_succeeded(waiting.token, 7)

    assert [event["type"] for event in events] == [
        "TaskSucceeded",
        "TaskStateExited",
        "ExecutionSucceeded",
    ]
    assert waiting.types() == ["TaskStarted", "TaskSubmitted"]


def test_only_the_first_answer_to_a_request_counts() -> None:
    waiting = Waiting(callback())

    waiting.execution.task_submitted(waiting.token, {"n": 1})
    waiting.execution.task_submitted(waiting.token, {"n": 2})
    waiting.execution.task_submit_failed(waiting.token, "E", None)

    assert waiting.types() == ["TaskStarted", "TaskSubmitted", "TaskFailed", "ExecutionFailed"]


@pytest.mark.parametrize("token", ["", "AAAA"])
def test_a_token_of_nobody_is_ignored(token: str) -> None:
    waiting = Waiting(callback())

    waiting.execution.task_submitted(token, {})
    waiting.execution.task_submit_failed(token, "E", None)
    waiting.execution.activity_started(token, "worker")
    waiting.execution.task_heartbeat(token)

    assert waiting.types() == ["TaskStarted"]


def test_an_answer_that_fits_another_pattern_is_no_outcome() -> None:
    with pytest.raises(TypeError, match=r"for the state 'Work'; expected Succeeded, Failed or No"):
        run(chain(Work=task()), {}, Script(Submitted({}, NoAnswer())))
