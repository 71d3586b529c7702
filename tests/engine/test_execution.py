"""Executions: what ends them, their limits, and that they can be repeated."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest

from stepsmith.engine import (
    CancelTask,
    Succeeded,
    WakeAt,
    run,
)
from stepsmith.errors import InputError
from tests.engine.scripted_tasks import Script, boom, echo, lost, no_tasks
from tests.engine.small_machine import chain, details, links, part, task
from tests.engine.watched_execution import Watched, token

PASS = {"Type": "Pass"}


def test_a_task_is_asked_for_and_its_result_taken() -> None:
    watched = Watched(chain(Work=task()))

    effects = watched.execution.start()
    assert watched.types()[-1] == "TaskStarted"
    watched.execution.task_succeeded(token(effects), {"ok": 1})

    assert watched.execution.status == "SUCCEEDED"
    assert watched.execution.output is not None
    assert watched.execution.output.value == {"ok": 1}


def test_a_second_answer_is_ignored() -> None:
    watched = Watched(chain(Work=task(), Hold={"Type": "Wait", "Seconds": 1}))
    answer = token(watched.execution.start())
    watched.execution.task_succeeded(answer, 1)
    before = len(watched.events)

    assert watched.execution.task_failed(answer, "Late", None) == []
    assert len(watched.events) == before


def test_a_wait_asks_to_be_woken() -> None:
    watched = Watched(chain(Hold={"Type": "Wait", "Seconds": 60}))

    assert watched.execution.start() == [WakeAt(datetime(2025, 1, 1, 0, 1, tzinfo=UTC))]


def test_a_retry_asks_to_be_woken_after_its_delay() -> None:
    retry = [{"ErrorEquals": ["Boom"], "MaxDelaySeconds": 2, "JitterStrategy": "FULL"}]
    watched = Watched(chain(Work=task(Retry=retry)))
    answer = token(watched.execution.start())

    effects = watched.execution.task_failed(answer, "Boom", None)

    (wake,) = effects
    assert isinstance(wake, WakeAt)
    assert watched.clock.now() <= wake.moment <= watched.clock.now() + timedelta(seconds=1)


def test_being_woken_too_early_does_no_harm() -> None:
    watched = Watched(chain(Hold={"Type": "Wait", "Seconds": 60}))
    watched.execution.start()

    watched.after(59)
    watched.execution.wake()
    assert watched.types()[-1] == "WaitStateEntered"
    watched.after(1)
    watched.execution.wake()

    assert watched.execution.status == "SUCCEEDED"


def test_stop_ends_the_execution_at_once_and_drops_the_task() -> None:
    watched = Watched(chain(Work=task()))
    answer = token(watched.execution.start())

    effects = watched.execution.stop("Enough", "by hand")

    assert effects == [CancelTask(answer)]
    assert (watched.execution.status, watched.execution.error) == ("ABORTED", "Enough")
    assert watched.types()[-2:] == ["TaskStarted", "ExecutionAborted"]
    assert watched.events[-1]["previousEventId"] == 0
    assert watched.events[-1]["executionAbortedEventDetails"] == {
        "error": "Enough",
        "cause": "by hand",
    }


def test_nothing_comes_after_a_stop() -> None:
    branch = part(Hold={"Type": "Wait", "Seconds": 5})
    watched = Watched(chain(Both={"Type": "Parallel", "Branches": [branch]}))
    watched.execution.start()
    watched.execution.stop()
    before = len(watched.events)

    watched.after(5)

    assert watched.execution.wake() == []
    assert len(watched.events) == before


def test_stopping_what_has_ended_changes_nothing() -> None:
    watched = Watched(chain(A=PASS))
    watched.execution.start()

    watched.execution.stop()

    assert watched.execution.status == "SUCCEEDED"


def test_the_machine_s_timeout_ends_the_execution() -> None:
    machine = {
        **chain(Work=task(Catch=[{"ErrorEquals": ["States.ALL"], "Next": "Caught"}]), Caught=PASS),
        "TimeoutSeconds": 30,
    }

    result = run(machine, {}, lost)

    assert (result.status, result.error, result.virtual_seconds) == (
        "TIMED_OUT",
        "States.Timeout",
        30,
    )
    assert links(result)[-2:] == [(4, 3, "TaskStarted"), (5, 0, "ExecutionTimedOut")]
    assert details(result, "ExecutionTimedOut") == [{"error": "States.Timeout"}]


def test_no_execution_takes_longer_than_a_year() -> None:
    result = run(chain(Work=task()), {}, lost)

    assert (result.status, result.virtual_seconds) == ("TIMED_OUT", 365 * 86_400)


def test_a_history_has_25_000_events_at_the_most() -> None:
    again = {
        "Type": "Choice",
        "Choices": [{"Condition": True, "Next": "Again"}],
        "Default": "Again",
    }

    result = run(chain(Again=again), {}, no_tasks)

    assert (result.status, result.error) == ("FAILED", "States.Runtime")
    assert result.cause == "The execution reached the maximum number of history events (25000)."
    assert len(result.history) == 25_000
    assert links(result)[-1] == (25_000, 24_999, "ExecutionFailed")


def test_an_input_that_is_not_json_is_refused() -> None:
    with pytest.raises(InputError, match="not JSON"):
        run(chain(A=PASS), {"when": object()}, no_tasks)


def test_an_input_beyond_the_quota_is_refused() -> None:
    with pytest.raises(InputError, match=r"262,145 bytes.*at most 262,144"):
        run(chain(A=PASS), "x" * 262_143, no_tasks)


def test_the_context_tells_about_the_execution() -> None:
    state = {"Type": "Pass", "Output": "{% $states.context %}"}

    result = run(
        chain(Hold={"Type": "Wait", "Seconds": 90}, Look=state),
        {"order": 7},
        no_tasks,
        name="order-7",
        state_machine_arn="arn:aws:states:eu-west-1:111122223333:stateMachine:saga",
        role_arn="arn:aws:iam::111122223333:role/saga",
    )

    assert result.output == {
        "Execution": {
            "Id": "arn:aws:states:eu-west-1:111122223333:execution:saga:order-7",
            "Input": {"order": 7},
            "StartTime": "2025-01-01T00:00:00.000Z",
            "Name": "order-7",
            "RoleArn": "arn:aws:iam::111122223333:role/saga",
            "RedriveCount": 0,
        },
        "StateMachine": {
            "Id": "arn:aws:states:eu-west-1:111122223333:stateMachine:saga",
            "Name": "saga",
        },
        "State": {"Name": "Look", "EnteredTime": "2025-01-01T00:01:30.000Z"},
    }


def test_the_start_is_told_with_input_and_role() -> None:
    result = run(chain(A=PASS), {"n": 1}, no_tasks, role_arn="arn:aws:iam::1:role/r")

    assert result.history[0] == {
        "timestamp": datetime(2025, 1, 1, tzinfo=UTC),
        "type": "ExecutionStarted",
        "id": 1,
        "previousEventId": 0,
        "executionStartedEventDetails": {
            "input": '{"n":1}',
            "inputDetails": {"truncated": False},
            "roleArn": "arn:aws:iam::1:role/r",
        },
    }


EVENTFUL = chain(
    Draw={"Type": "Pass", "Output": ["{% $uuid() %}", "{% $random() %}", "{% $now() %}"]},
    Both={
        "Type": "Parallel",
        "Branches": [
            part(
                Work=task(
                    TimeoutSeconds=9,
                    Retry=[{"ErrorEquals": ["States.ALL"], "JitterStrategy": "FULL"}],
                )
            ),
            part(
                Each={
                    "Type": "Map",
                    "Items": [1, 2, 3],
                    "MaxConcurrency": 2,
                    "ItemProcessor": part(
                        Hold={"Type": "Wait", "Seconds": 1},
                        Name={"Type": "Pass", "Assign": {"id": "{% $uuid() %}"}},
                        Tell={"Type": "Pass", "Output": "{% [$id, $random(), $now()] %}"},
                    ),
                }
            ),
        ],
    },
)


def history_bytes(seed: int) -> bytes:
    script = Script(boom(), boom("again"), Succeeded({"ok": True}, duration_seconds=2))
    result = run(EVENTFUL, {"n": 1}, script, seed=seed)
    return json.dumps(result.history, default=str).encode()


def test_the_same_inputs_give_the_same_bytes_of_history() -> None:
    assert history_bytes(seed=3) == history_bytes(seed=3)


def test_another_seed_gives_other_chances() -> None:
    assert history_bytes(seed=3) != history_bytes(seed=4)


def test_every_draw_of_an_execution_is_different() -> None:
    draws = {f"S{n}": {"Type": "Pass", "Assign": {f"v{n}": "{% $uuid() %}"}} for n in range(20)}
    result = run(chain(**draws), {}, echo)

    drawn = [exited["assignedVariables"] for exited in details(result, "PassStateExited")]

    assert len({next(iter(assigned.values())) for assigned in drawn}) == 20
