"""Whatever comes of a task, in whatever order, leaves a history that AWS could have written."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from stepsmith.engine import (
    Event,
    Execution,
    Failed,
    InvokeTask,
    Machine,
    NoAnswer,
    Outcome,
    Submitted,
    Succeeded,
    Taken,
    VirtualClock,
    run,
)
from tests.engine.scripted_tasks import Script
from tests.engine.small_machine import chain, part, task

RESOURCES = {
    "request": "arn:aws:states:::sqs:sendMessage",
    "job": "arn:aws:states:::batch:submitJob.sync",
    "callback": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
    "activity": "arn:aws:states:us-east-1:123456789012:activity:paint",
    "function": "arn:aws:lambda:us-east-1:123456789012:function:work",
}
CLOSING = {"ExecutionSucceeded", "ExecutionFailed", "ExecutionTimedOut", "ExecutionAborted"}
ENDS_OF_AN_ATTEMPT = ("Succeeded", "Failed", "TimedOut")

SECONDS = st.integers(0, 30)
ANSWERS = (
    st.builds(Succeeded, st.integers(), SECONDS)
    | st.builds(Failed, st.sampled_from(["E", "F", None]), st.none(), SECONDS, st.booleans())
    | st.just(NoAnswer())
)
HEARTBEATS = st.lists(SECONDS, max_size=4)
OUTCOMES: dict[str, st.SearchStrategy[Outcome]] = {
    "request": ANSWERS,
    "function": ANSWERS,
    "job": ANSWERS | st.builds(Submitted, st.integers(), ANSWERS, SECONDS, HEARTBEATS),
    "callback": ANSWERS | st.builds(Submitted, st.integers(), ANSWERS, SECONDS, HEARTBEATS),
    "activity": ANSWERS
    | st.builds(Taken, st.sampled_from(["ann", None]), ANSWERS, SECONDS, HEARTBEATS),
}
RETRIED = st.fixed_dictionaries(
    {"TimeoutSeconds": st.integers(10, 20)},
    optional={
        "HeartbeatSeconds": st.integers(1, 9),
        "Retry": st.just([{"ErrorEquals": ["E", "States.Timeout"], "MaxAttempts": 2}]),
    },
)
CATCH = [{"ErrorEquals": ["States.ALL"], "Next": "Caught"}]
CAUGHT = RETRIED.map(lambda fields: {**fields, "Catch": CATCH})
WORK = RETRIED | CAUGHT


def is_well_formed(history: list[Event]) -> None:
    """Ids rise by one, each event follows an earlier one, and only the last one closes."""
    assert [event["id"] for event in history] == list(range(1, len(history) + 1))
    assert all(event["previousEventId"] < event["id"] for event in history)
    assert [event["type"] in CLOSING for event in history] == [False] * (len(history) - 1) + [True]
    stamps = [event["timestamp"] for event in history]
    assert stamps == sorted(stamps)


def working(kind: str, work: dict[str, Any]) -> dict[str, Any]:
    states = {"Work": task(Resource=RESOURCES[kind], **work)}
    return chain(**states, **({"Caught": {"Type": "Pass"}} if "Catch" in work else {}))


def attempts(history: list[Event]) -> int:
    return sum(event["type"].endswith("Scheduled") for event in history)


def ends_of_attempts(history: list[Event]) -> int:
    of_tasks = ("Task", "LambdaFunction", "Activity")
    return sum(
        event["type"] == f"{kind}{end}"
        for event in history
        for kind in of_tasks
        for end in (*ENDS_OF_AN_ATTEMPT, "SubmitFailed")
    )


@given(kind=st.sampled_from(sorted(RESOURCES)), work=WORK, data=st.data())
def test_any_outcomes_leave_a_well_formed_history(
    kind: str, work: dict[str, Any], data: st.DataObject
) -> None:
    outcomes = data.draw(st.lists(OUTCOMES[kind], min_size=1, max_size=4))
    machine = {**working(kind, work), "TimeoutSeconds": 100}

    result = run(machine, {}, Script(*outcomes))

    is_well_formed(result.history)
    unanswered = 1 if result.status == "TIMED_OUT" else 0
    assert attempts(result.history) - ends_of_attempts(result.history) in (0, unanswered)


@given(kinds=st.lists(st.sampled_from(sorted(RESOURCES)), min_size=2, max_size=4), data=st.data())
def test_so_do_tasks_side_by_side(kinds: list[str], data: st.DataObject) -> None:
    scripts = {
        f"{kind}{index}": Script(data.draw(OUTCOMES[kind])) for index, kind in enumerate(kinds)
    }
    branches = [
        part(**{name: task(Resource=RESOURCES[kind], **data.draw(RETRIED))})
        for name, kind in zip(scripts, kinds, strict=True)
    ]
    machine = {
        **chain(Both={"Type": "Parallel", "Branches": branches}),
        "TimeoutSeconds": 100,
    }

    result = run(machine, {}, lambda request: scripts[request.state_name](request))

    is_well_formed(result.history)


INPUTS = st.lists(
    st.sampled_from(
        ["submitted", "submit_failed", "succeeded", "failed", "heartbeat", "started", "wake"]
    ),
    max_size=10,
)


@given(kind=st.sampled_from(sorted(RESOURCES)), inputs=INPUTS, work=WORK)
def test_any_order_of_what_is_fed_in_leaves_a_well_formed_history(
    kind: str, inputs: list[str], work: dict[str, Any]
) -> None:
    history: list[Event] = []
    clock = VirtualClock()
    machine = working(kind, work)
    execution = Execution(
        Machine.compile(machine), {}, name="any", clock=clock, sink=history.append
    )
    effects = execution.start()
    token = ""
    for one in inputs:
        tokens = [effect.request.task_token for effect in effects if isinstance(effect, InvokeTask)]
        token = tokens[0] if tokens else token
        clock.wait_until(clock.now() + timedelta(seconds=3))
        match one:
            case "submitted":
                effects = execution.task_submitted(token, 1)
            case "submit_failed":
                effects = execution.task_submit_failed(token, "E", None)
            case "succeeded":
                effects = execution.task_succeeded(token, 1)
            case "failed":
                effects = execution.task_failed(token, "E", "cause")
            case "heartbeat":
                effects = execution.task_heartbeat(token)
            case "started":
                effects = execution.activity_started(token, "ann")
            case _:
                effects = execution.wake()
    execution.stop()

    is_well_formed(history)
    assert ends_of_attempts(history) <= attempts(history)
