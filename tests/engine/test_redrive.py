"""Redriving: executions that go on from where they failed.

See https://docs.aws.amazon.com/step-functions/latest/dg/redrive-executions.html
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stepsmith.engine import (
    Event,
    Failed,
    InvokeTask,
    Machine,
    NoAnswer,
    RunResult,
    Stop,
    Submitted,
    Succeeded,
    Taken,
    TaskRequest,
    VirtualClock,
    run,
)
from stepsmith.errors import ExecutionNotRedrivable
from tests.asl.generated import INPUTS, sound_definitions
from tests.engine.scripted_tasks import Script, boom, echo, lost, no_tasks
from tests.engine.small_machine import chain, details, links, part, task
from tests.engine.test_random_machines import ANSWERS
from tests.engine.watched_execution import Watched

PASS = {"Type": "Pass"}
OK = Succeeded("ok")
EARLY = {
    "Type": "Choice",
    "Choices": [
        {"Condition": "{% $exists($states.context.Execution.RedriveTime) %}", "Next": "There"}
    ],
}
"""Fails unless the execution was redriven."""


def added(redriven: RunResult, failed: RunResult) -> list[tuple[int, int, str]]:
    """The events of the redrive alone: id, the id it follows, type."""
    return links(redriven)[len(failed.history) :]


def by_state(**outcomes: Any) -> Any:
    """Answers by the name of the state; `ok` where nothing is said."""

    def work(request: TaskRequest) -> Any:
        return outcomes.get(request.state_name, OK)

    return work


# What the history tells.


def test_a_task_is_scheduled_again_without_being_entered_again() -> None:
    failed = run(chain(Before=PASS, Work=task(), After=PASS), {"n": 1}, Script(boom("no")))

    redriven = failed.redrive(Script(OK))

    assert failed.status == "FAILED"
    assert (redriven.status, redriven.output) == ("SUCCEEDED", "ok")
    assert links(redriven) == [
        (1, 0, "ExecutionStarted"),
        (2, 0, "PassStateEntered"),
        (3, 2, "PassStateExited"),
        (4, 3, "TaskStateEntered"),
        (5, 4, "TaskScheduled"),
        (6, 5, "TaskStarted"),
        (7, 6, "TaskFailed"),
        (8, 7, "ExecutionFailed"),
        (9, 8, "ExecutionRedriven"),
        (10, 4, "TaskScheduled"),
        (11, 10, "TaskStarted"),
        (12, 11, "TaskSucceeded"),
        (13, 12, "TaskStateExited"),
        (14, 13, "PassStateEntered"),
        (15, 14, "PassStateExited"),
        (16, 15, "ExecutionSucceeded"),
    ]


def test_the_event_tells_how_often_the_execution_was_redriven() -> None:
    failed = run(chain(Work=task()), {}, Script(boom()))

    twice = failed.redrive(Script(boom())).redrive(Script(OK))

    assert details(twice, "ExecutionRedriven") == [{"redriveCount": 1}, {"redriveCount": 2}]


def test_the_earlier_result_keeps_its_history() -> None:
    failed = run(chain(Work=task()), {}, Script(boom()))
    before = links(failed)

    redriven = failed.redrive(Script(OK))

    assert links(failed) == before
    assert redriven.history[: len(before)] == failed.history


def test_only_branches_that_failed_or_were_aborted_run_again() -> None:
    branches = [part(Good=task()), part(Bad=task()), part(Cut=task())]
    failed = run(
        chain(All={"Type": "Parallel", "Branches": branches}),
        {},
        by_state(
            Good=Succeeded("kept"),
            Bad=Failed("Boom", None, duration_seconds=1),
            Cut=NoAnswer(),
        ),
    )

    redriven = failed.redrive(by_state(Bad=Succeeded("mended"), Cut=Succeeded("done")))

    assert redriven.output == ["kept", "mended", "done"]
    assert links(failed) == [
        (1, 0, "ExecutionStarted"),
        (2, 0, "ParallelStateEntered"),
        (3, 2, "ParallelStateStarted"),
        (4, 3, "TaskStateEntered"),
        (5, 4, "TaskScheduled"),
        (6, 3, "TaskStateEntered"),
        (7, 6, "TaskScheduled"),
        (8, 3, "TaskStateEntered"),
        (9, 8, "TaskScheduled"),
        (10, 5, "TaskStarted"),
        (11, 7, "TaskStarted"),
        (12, 9, "TaskStarted"),
        (13, 10, "TaskSucceeded"),
        (14, 13, "TaskStateExited"),
        (15, 11, "TaskFailed"),
        (16, 15, "TaskStateAborted"),
        (17, 15, "TaskStateAborted"),
        (18, 15, "ParallelStateFailed"),
        (19, 18, "ExecutionFailed"),
    ]
    assert added(redriven, failed) == [
        (20, 19, "ExecutionRedriven"),
        (21, 6, "TaskScheduled"),
        (22, 8, "TaskScheduled"),
        (23, 21, "TaskStarted"),
        (24, 22, "TaskStarted"),
        (25, 23, "TaskSucceeded"),
        (26, 25, "TaskStateExited"),
        (27, 24, "TaskSucceeded"),
        (28, 27, "TaskStateExited"),
        (29, 28, "ParallelStateSucceeded"),
        (30, 28, "ParallelStateExited"),
        (31, 30, "ExecutionSucceeded"),
    ]


def test_iterations_not_reached_begin_after_those_that_failed() -> None:
    each = {
        "Type": "Map",
        "Items": [0, 1, 2],
        "MaxConcurrency": 1,
        "ItemProcessor": part(Item=task(Arguments="{% $states.input %}")),
    }
    failed = run(chain(Each=each), {}, Script(Succeeded("kept"), boom()))

    redriven = failed.redrive(echo)

    assert redriven.output == ["kept", 1, 2]
    assert links(failed)[8:] == [
        (9, 8, "TaskStateExited"),
        (10, 9, "MapIterationSucceeded"),
        (11, 9, "MapIterationStarted"),
        (12, 11, "TaskStateEntered"),
        (13, 12, "TaskScheduled"),
        (14, 13, "TaskStarted"),
        (15, 14, "TaskFailed"),
        (16, 15, "MapIterationFailed"),
        (17, 15, "TaskStateAborted"),
        (18, 15, "MapStateFailed"),
        (19, 18, "ExecutionFailed"),
    ]
    assert added(redriven, failed) == [
        (20, 19, "ExecutionRedriven"),
        (21, 12, "TaskScheduled"),
        (22, 21, "TaskStarted"),
        (23, 22, "TaskSucceeded"),
        (24, 23, "TaskStateExited"),
        (25, 24, "MapIterationSucceeded"),
        (26, 24, "MapIterationStarted"),
        (27, 26, "TaskStateEntered"),
        (28, 27, "TaskScheduled"),
        (29, 28, "TaskStarted"),
        (30, 29, "TaskSucceeded"),
        (31, 30, "TaskStateExited"),
        (32, 31, "MapIterationSucceeded"),
        (33, 32, "MapStateSucceeded"),
        (34, 32, "MapStateExited"),
        (35, 34, "ExecutionSucceeded"),
    ]


def test_a_fail_state_fails_again_without_being_entered_again() -> None:
    failed = run(chain(Give={"Type": "Fail", "Error": "Up", "Cause": "why"}), {}, no_tasks)

    redriven = failed.redrive(no_tasks)

    assert (redriven.status, redriven.error, redriven.cause) == ("FAILED", "Up", "why")
    assert links(redriven) == [
        (1, 0, "ExecutionStarted"),
        (2, 0, "FailStateEntered"),
        (3, 2, "ExecutionFailed"),
        (4, 3, "ExecutionRedriven"),
        (5, 4, "ExecutionFailed"),
    ]


def test_the_rules_of_a_choice_are_evaluated_again() -> None:
    failed = run(chain(Choose=EARLY, There={"Type": "Succeed"}), {}, no_tasks)

    redriven = failed.redrive(no_tasks)

    assert (failed.error, redriven.status) == ("States.Runtime", "SUCCEEDED")
    assert added(redriven, failed) == [
        (4, 3, "ExecutionRedriven"),
        (5, 2, "ChoiceStateExited"),
        (6, 5, "SucceedStateEntered"),
        (7, 6, "SucceedStateExited"),
        (8, 7, "ExecutionSucceeded"),
    ]


def test_a_wait_for_a_moment_gone_by_is_over() -> None:
    hold = {"Type": "Wait", "Timestamp": "2025-01-01T00:01:00Z"}
    machine = {**chain(Hold=hold), "TimeoutSeconds": 30}
    failed = run(machine, {}, no_tasks, clock=(clock := VirtualClock()))
    clock.wait_until(datetime(2025, 1, 2, tzinfo=UTC))

    redriven = failed.redrive(no_tasks)

    assert failed.status == "TIMED_OUT"
    assert added(redriven, failed) == [
        (4, 3, "ExecutionRedriven"),
        (5, 2, "WaitStateExited"),
        (6, 5, "ExecutionSucceeded"),
    ]


def test_a_wait_in_seconds_begins_anew() -> None:
    hold = {"Type": "Wait", "Seconds": 20}
    failed = run(chain(Hold=hold), {}, no_tasks, stop=Stop(15))

    assert failed.redrive(no_tasks).virtual_seconds == 35


# What is kept, and what begins anew.


def test_the_context_tells_of_the_redrive_and_keeps_the_time_of_entry() -> None:
    look = task(Arguments="{% $states.context %}")
    failed = run(chain(Look=look), {}, Script(Failed("Boom", None, duration_seconds=7)))

    redriven = failed.redrive(echo)

    assert redriven.output["Execution"]["StartTime"] == "2025-01-01T00:00:00.000Z"
    assert redriven.output["Execution"]["RedriveCount"] == 1
    assert redriven.output["Execution"]["RedriveTime"] == "2025-01-01T00:00:07.000Z"
    assert redriven.output["State"] == {
        "EnteredTime": "2025-01-01T00:00:00.000Z",
        "Name": "Look",
        "RetryCount": 0,
    }


def test_variables_are_kept() -> None:
    machine = chain(
        Set={"Type": "Pass", "Assign": {"kept": "{% $uuid() %}"}},
        Work=task(Output="{% $kept %}"),
    )
    failed = run(machine, {}, Script(boom()))

    kept = details(failed, "PassStateExited")[0]["assignedVariables"]["kept"]

    assert f'"{failed.redrive(Script(OK)).output}"' == kept


def test_retries_are_counted_anew() -> None:
    retry = [{"ErrorEquals": ["Boom"], "MaxAttempts": 2}]
    failed = run(chain(Work=task(Retry=retry)), {}, first := Script(boom()))

    redriven = failed.redrive(again := Script(boom(), boom(), OK))

    assert redriven.status == "SUCCEEDED"
    assert [request.attempt for request in first.requests] == [0, 1, 2]
    assert [request.attempt for request in again.requests] == [0, 1, 2]


def test_every_attempt_has_a_token_of_its_own() -> None:
    failed = run(chain(Work=task()), {}, first := Script(boom()))

    failed.redrive(again := Script(OK))

    assert first.requests[0].task_token != again.requests[0].task_token


def test_a_task_has_its_full_timeout_again() -> None:
    failed = run(chain(Work=task(TimeoutSeconds=10)), {}, lost)

    redriven = failed.redrive(lost)

    assert (redriven.error, redriven.virtual_seconds) == ("States.Timeout", 20)


def test_the_execution_has_its_full_timeout_again() -> None:
    failed = run({**chain(Work=task()), "TimeoutSeconds": 30}, {}, lost)

    redriven = failed.redrive(lost)

    assert (redriven.status, redriven.virtual_seconds) == ("TIMED_OUT", 60)
    assert added(redriven, failed) == [
        (6, 5, "ExecutionRedriven"),
        (7, 2, "TaskScheduled"),
        (8, 7, "TaskStarted"),
        (9, 0, "ExecutionTimedOut"),
    ]


def test_a_catcher_takes_what_fails_in_the_redrive() -> None:
    catch = [{"ErrorEquals": ["Later"], "Next": "Caught"}]
    failed = run(chain(Work=task(Catch=catch, End=True), Caught=PASS), {}, Script(boom()))

    redriven = failed.redrive(Script(Failed("Later", "caught")))

    assert redriven.output == {"Error": "Later", "Cause": "caught"}


def test_a_redrive_is_billed_as_a_transition() -> None:
    failed = run(chain(Work=task()), {}, Script(boom()))

    assert (failed.transitions, failed.redrive(Script(OK)).transitions) == (1, 2)


def test_a_late_answer_to_an_attempt_before_the_redrive_is_ignored() -> None:
    watched = Watched(chain(Work=task(TimeoutSeconds=5)))
    (first, _) = watched.execution.start()
    assert isinstance(first, InvokeTask)
    watched.after(5)
    watched.execution.wake()
    watched.execution.redrive()
    before = watched.types()

    watched.execution.task_succeeded(first.request.task_token, "late")

    assert watched.types() == before
    assert watched.execution.status == "RUNNING"


# Where it goes on.


def test_a_branch_between_two_states_goes_on_with_the_next_one() -> None:
    branches = [part(One=PASS, Two=task(), Three=PASS), part(Wrong={"Type": "Fail"})]
    failed = run(chain(Both={"Type": "Parallel", "Branches": branches}), {}, Script(OK))

    redriven = failed.redrive(Script(OK))

    assert failed.states == ["Both", "One", "Wrong"]
    assert redriven.states == ["Both", "One", "Wrong", "Two"]
    assert redriven.status == "FAILED"


def test_a_branch_that_had_not_begun_begins() -> None:
    branches = [part(Choose=EARLY, There=PASS), part(Never=task())]
    failed = run(chain(Both={"Type": "Parallel", "Branches": branches}), 1, no_tasks)

    redriven = failed.redrive(Script(OK))

    assert links(failed)[2:] == [
        (3, 2, "ParallelStateStarted"),
        (4, 3, "ChoiceStateEntered"),
        (5, 4, "ExecutionFailed"),
    ]
    assert added(redriven, failed)[:3] == [
        (6, 5, "ExecutionRedriven"),
        (7, 4, "ChoiceStateExited"),
        (8, 3, "TaskStateEntered"),
    ]
    assert redriven.output == [1, "ok"]


def test_what_had_succeeded_of_a_nested_parallel_is_kept() -> None:
    inner = {"Type": "Parallel", "Branches": [part(Good=task()), part(Bad=task())]}
    machine = chain(Outer={"Type": "Parallel", "Branches": [part(Inner=inner), part(Other=task())]})
    failed = run(machine, {}, by_state(Bad=Failed("Boom", None, duration_seconds=1)))
    asked: list[str] = []

    def work(request: TaskRequest) -> Succeeded:
        asked.append(request.state_name)
        return Succeeded("mended")

    redriven = failed.redrive(work)

    assert asked == ["Bad"]
    assert redriven.output == [["ok", "mended"], "ok"]


def test_a_runtime_error_deep_inside_is_resumed_there() -> None:
    branches = [part(Work=task()), part(Choose=EARLY, There=PASS)]
    failed = run(chain(Both={"Type": "Parallel", "Branches": branches}), 1, lost)

    redriven = failed.redrive(Script(OK))

    assert failed.error == "States.Runtime"
    assert redriven.output == ["ok", 1]


def test_an_output_that_failed_is_evaluated_again_without_the_branches() -> None:
    output = "{% $exists($states.context.Execution.RedriveTime) ? 'late' : $error('early') %}"
    both = {"Type": "Parallel", "Branches": [part(Work=task())], "Output": output}
    failed = run(chain(Both=both), {}, Script(OK))

    redriven = failed.redrive(no_tasks)

    assert failed.error == "States.QueryEvaluationError"
    assert redriven.output == "late"


def test_a_parallel_with_too_much_data_runs_all_branches_again() -> None:
    big = Succeeded("x" * 200_000)
    branches = [part(One=task()), part(Two=task())]
    failed = run(chain(Both={"Type": "Parallel", "Branches": branches}), {}, Script(big))

    redriven = failed.redrive(again := Script(OK))

    assert failed.error == "States.DataLimitExceeded"
    assert redriven.output == ["ok", "ok"]
    assert [request.state_name for request in again.requests] == ["One", "Two"]
    assert added(redriven, failed)[:2] == [
        (17, 16, "ExecutionRedriven"),
        (18, 2, "ParallelStateStarted"),
    ]


def test_a_stop_during_a_retry_s_delay_is_resumed_with_the_attempt() -> None:
    retry = [{"ErrorEquals": ["Boom"], "IntervalSeconds": 10}]
    failed = run(chain(Work=task(Retry=retry)), {}, Script(boom()), stop=Stop(5))

    redriven = failed.redrive(Script(OK))

    assert failed.status == "ABORTED"
    assert (redriven.status, redriven.virtual_seconds) == ("SUCCEEDED", 5)


# What can be redriven.


def test_an_aborted_execution_goes_on_with_what_was_open() -> None:
    failed = run(chain(Work=task()), {}, lost, stop=Stop(3, "Enough", "by hand"))

    redriven = failed.redrive(Script(OK))

    assert (failed.status, failed.error, failed.cause) == ("ABORTED", "Enough", "by hand")
    assert links(redriven)[4:] == [
        (5, 0, "ExecutionAborted"),
        (6, 5, "ExecutionRedriven"),
        (7, 2, "TaskScheduled"),
        (8, 7, "TaskStarted"),
        (9, 8, "TaskSucceeded"),
        (10, 9, "TaskStateExited"),
        (11, 10, "ExecutionSucceeded"),
    ]


def test_a_succeeded_execution_is_not_redriven() -> None:
    result = run(chain(A=PASS), {}, no_tasks, execution_arn="arn:e")

    with pytest.raises(
        ExecutionNotRedrivable,
        match="Execution arn:e invalid for redrive as: "
        "Execution is SUCCEEDED and cannot be redriven",
    ):
        result.redrive(no_tasks)


def status(watched: Watched) -> tuple[str, str | None]:
    return watched.execution.redrive_status, watched.execution.redrive_status_reason


def failed_one() -> Watched:
    watched = Watched(chain(Give={"Type": "Fail"}))
    watched.execution.start()
    return watched


def test_a_failed_execution_is_redrivable() -> None:
    assert status(failed_one()) == ("REDRIVABLE", None)


@pytest.mark.parametrize(
    "arn",
    [
        "arn:aws:states:us-east-1:123456789012:execution:orders/EachOrder:b5c1",
        "arn:aws:states:us-east-1:123456789012:express:orders/EachOrder:b5c1:77aa",
    ],
)
def test_a_failed_child_of_a_map_run_is_redrivable_by_it(arn: str) -> None:
    watched = Watched(chain(Give={"Type": "Fail"}), execution_arn=arn)
    watched.execution.start()

    assert status(watched) == ("REDRIVABLE_BY_MAP_RUN", None)


def test_a_running_execution_is_not_redrivable() -> None:
    watched = Watched(chain(Hold={"Type": "Wait", "Seconds": 5}))
    watched.execution.start()

    assert status(watched) == ("NOT_REDRIVABLE", "Execution is RUNNING and cannot be redriven")


def test_a_redriven_execution_runs() -> None:
    watched = Watched(chain(Work=task()))
    watched.execution.start()
    watched.execution.stop("Enough")

    watched.execution.redrive()

    assert watched.execution.status == "RUNNING"
    assert (watched.execution.error, watched.execution.ended_at) == (None, None)
    assert status(watched) == ("NOT_REDRIVABLE", "Execution is RUNNING and cannot be redriven")


def test_two_weeks_after_its_end_an_execution_is_not_redrivable() -> None:
    watched = failed_one()
    watched.clock.wait_until(watched.clock.now() + timedelta(days=14))

    assert status(watched) == ("NOT_REDRIVABLE", "Execution redrivable period exceeded")


def test_a_year_after_its_start_an_execution_is_not_redrivable() -> None:
    result = Watched(chain(Hold={"Type": "Wait", "Seconds": 99_999_999}))
    result.execution.start()
    result.after(365 * 86_400)
    result.execution.wake()

    assert result.execution.status == "TIMED_OUT"
    assert status(result) == (
        "NOT_REDRIVABLE",
        "Execution has exceeded the max execution time",
    )


def test_a_full_history_has_no_room_for_a_redrive() -> None:
    again = {
        "Type": "Choice",
        "Choices": [{"Condition": True, "Next": "Again"}],
        "Default": "Again",
    }
    watched = Watched(chain(Again=again))
    watched.execution.start()

    assert status(watched) == (
        "NOT_REDRIVABLE",
        "Execution has exceeded the maximum history event limit",
    )


def test_the_events_of_a_redrive_can_go_elsewhere() -> None:
    watched = failed_one()
    later: list[Event] = []

    watched.execution.redrive(later.append)

    assert watched.types() == ["ExecutionStarted", "FailStateEntered", "ExecutionFailed"]
    assert [event["type"] for event in later] == ["ExecutionRedriven", "ExecutionFailed"]


# Distributed Maps.


def distributed(*states: dict[str, Any], **fields: Any) -> dict[str, Any]:
    processor = part(**{f"S{n}": state for n, state in enumerate(states)})
    config = {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}
    return {
        "Type": "Map",
        "Items": [1, 2],
        "ItemProcessor": {**processor, "ProcessorConfig": config},
        **fields,
    }


def test_a_map_run_that_succeeded_before_the_state_failed_is_followed_by_a_new_one() -> None:
    output = "{% $exists($states.context.Execution.RedriveTime) ? 'late' : $error('early') %}"
    failed = run(chain(Each=distributed(PASS, Output=output)), {}, no_tasks)

    redriven = failed.redrive(no_tasks)

    assert redriven.output == "late"
    first, second = (event["mapRunArn"] for event in details(redriven, "MapRunStarted"))
    assert first != second


def test_a_failed_map_run_that_was_caught_does_no_harm() -> None:
    catch = [{"ErrorEquals": ["States.ALL"], "Next": "Work"}]
    each = distributed({"Type": "Fail"}, Catch=catch, End=True)
    failed = run(chain(Each=each, Work=task()), {}, Script(boom()))

    assert failed.redrive(Script(OK)).output == "ok"


# Tasks of other patterns.


def test_an_activity_is_scheduled_again() -> None:
    activity = "arn:aws:states:us-east-1:123456789012:activity:paint"
    failed = run(chain(Work=task(Resource=activity)), {}, lost, stop=Stop(1))

    redriven = failed.redrive(Script(Taken("ann", OK)))

    assert links(redriven)[2:] == [
        (3, 2, "ActivityScheduled"),
        (4, 0, "ExecutionAborted"),
        (5, 4, "ExecutionRedriven"),
        (6, 2, "ActivityScheduled"),
        (7, 6, "ActivityStarted"),
        (8, 7, "ActivitySucceeded"),
        (9, 8, "TaskStateExited"),
        (10, 9, "ExecutionSucceeded"),
    ]


def test_a_job_is_submitted_again() -> None:
    job = task(Resource="arn:aws:states:::batch:submitJob.sync")
    failed = run(chain(Work=job), {}, Script(Submitted({"JobId": "1"}, boom())))

    redriven = failed.redrive(Script(Submitted({"JobId": "2"}, OK)))

    assert added(redriven, failed) == [
        (8, 7, "ExecutionRedriven"),
        (9, 2, "TaskScheduled"),
        (10, 9, "TaskStarted"),
        (11, 10, "TaskSubmitted"),
        (12, 11, "TaskSucceeded"),
        (13, 12, "TaskStateExited"),
        (14, 13, "ExecutionSucceeded"),
    ]


# Whatever the definition.


LEFT_AT_ONCE = {"PassStateExited", "ChoiceStateExited", "WaitStateExited", "SucceedStateExited"}
"""What follows the event with which its state was entered."""


@given(sound_definitions(), INPUTS, st.lists(ANSWERS, min_size=1, max_size=4), st.integers(0, 200))
def test_a_redriven_run_ends_and_runs_nothing_again_that_was_left(
    definition: dict[str, Any], input_: Any, outcomes: list[Any], seconds: int
) -> None:
    machine = Machine.compile({**definition, "TimeoutSeconds": 1_000})
    result = run(machine, input_, Script(*outcomes), stop=Stop(seconds))

    for _ in range(3):
        if result.status == "SUCCEEDED":
            break
        earlier, result = result, result.redrive(Script(*outcomes, OK))
        assert result.history[: len(earlier.history)] == earlier.history
        assert (result.history[-1]["type"], result.status) in {
            ("ExecutionSucceeded", "SUCCEEDED"),
            ("ExecutionFailed", "FAILED"),
            ("ExecutionTimedOut", "TIMED_OUT"),
        }

    ids = [event["id"] for event in result.history]
    assert ids == list(range(1, len(ids) + 1))
    assert all(event["previousEventId"] < event["id"] for event in result.history)
    left = [event["previousEventId"] for event in result.history if event["type"] in LEFT_AT_ONCE]
    assert len(left) == len(set(left))
