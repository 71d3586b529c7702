"""Task states with an activity: scheduled, taken by a worker, done."""

from __future__ import annotations

from typing import Any

import pytest

from stepsmith.engine import Failed, NoAnswer, Outcome, Submitted, Succeeded, Taken, run
from tests.engine.scripted_tasks import Script
from tests.engine.small_machine import chain, details, links, task, types

ACTIVITY = "arn:aws:states:us-east-1:123456789012:activity:paint"


def paint(**fields: Any) -> dict[str, Any]:
    return task(Resource=ACTIVITY, **fields)


def test_an_activity_s_events_name_it_and_its_worker() -> None:
    work = paint(TimeoutSeconds=60, HeartbeatSeconds=10)

    result = run(chain(Work=work), {"n": 1}, Script(Taken("ann", Succeeded({"ok": True}))))

    assert links(result)[2:5] == [
        (3, 2, "ActivityScheduled"),
        (4, 3, "ActivityStarted"),
        (5, 4, "ActivitySucceeded"),
    ]
    assert details(result, "ActivityScheduled") == [
        {
            "resource": ACTIVITY,
            "input": '{"n":1}',
            "inputDetails": {"truncated": False},
            "timeoutInSeconds": 60,
            "heartbeatInSeconds": 10,
        }
    ]
    assert details(result, "ActivityStarted") == [{"workerName": "ann"}]
    assert details(result, "ActivitySucceeded") == [
        {"output": '{"ok":true}', "outputDetails": {"truncated": False}}
    ]


def test_a_worker_may_be_nameless() -> None:
    result = run(chain(Work=paint()), {}, Script(Taken(None, Succeeded(1))))

    assert details(result, "ActivityStarted") == [{}]


def test_a_worker_s_failure_is_the_activity_s() -> None:
    result = run(chain(Work=paint()), {}, Script(Taken("ann", Failed("NoPaint", "dry"))))

    assert types(result)[-2:] == ["ActivityFailed", "ExecutionFailed"]
    assert details(result, "ActivityFailed") == [{"error": "NoPaint", "cause": "dry"}]
    assert (result.error, result.cause) == ("NoPaint", "dry")


@pytest.mark.parametrize("outcome", [Succeeded(1), Failed("E")])
def test_an_outcome_alone_comes_from_a_nameless_worker(outcome: Outcome) -> None:
    result = run(chain(Work=paint()), {}, Script(outcome))

    assert types(result)[2:4] == ["ActivityScheduled", "ActivityStarted"]
    assert details(result, "ActivityStarted") == [{}]


def test_the_timeout_counts_from_when_a_worker_took_the_task() -> None:
    result = run(
        chain(Work=paint(TimeoutSeconds=5)), {}, Script(Taken("slow", duration_seconds=100))
    )

    assert types(result)[-2:] == ["ActivityTimedOut", "ExecutionFailed"]
    assert details(result, "ActivityTimedOut") == [{"error": "States.Timeout"}]
    assert (result.error, result.virtual_seconds) == ("States.Timeout", 105)


def test_only_the_machine_s_timeout_ends_the_wait_for_a_worker() -> None:
    machine = {**chain(Work=paint(TimeoutSeconds=5, HeartbeatSeconds=2)), "TimeoutSeconds": 50}

    result = run(machine, {}, Script(NoAnswer()))

    assert (result.status, result.virtual_seconds) == ("TIMED_OUT", 50)
    assert types(result)[2:] == ["ActivityScheduled", "ExecutionTimedOut"]


def test_a_worker_s_heartbeats_keep_the_task_alive() -> None:
    script = Script(Taken("ann", Succeeded(1, duration_seconds=25), heartbeats=[9, 18]))

    result = run(chain(Work=paint(HeartbeatSeconds=10)), {}, script)

    assert (result.output, result.virtual_seconds) == (1, 25)


def test_a_worker_that_falls_silent_misses_its_heartbeat() -> None:
    catch = [{"ErrorEquals": ["States.HeartbeatTimeout"], "Next": "Caught"}]
    work = paint(HeartbeatSeconds=10, Catch=catch)

    result = run(chain(Work=work, Caught={"Type": "Pass"}), {}, Script(Taken("ann")))

    assert (result.output, result.virtual_seconds) == ({"Error": "States.Timeout"}, 10)


def test_an_activity_can_be_tried_again_by_another_worker() -> None:
    script = Script(Taken("ann", Failed("E")), Taken("bob", Succeeded(1)))

    result = run(chain(Work=paint(Retry=[{"ErrorEquals": ["E"]}])), {}, script)

    assert details(result, "ActivityStarted") == [{"workerName": "ann"}, {"workerName": "bob"}]
    assert len({request.task_token for request in script.requests}) == 2


def test_an_activity_is_not_submitted() -> None:
    with pytest.raises(TypeError, match=r"for the state 'Work'; expected Taken, Succeeded"):
        run(chain(Work=paint()), {}, Script(Submitted({})))
