"""The driver: executors, clocks and what comes back."""

from __future__ import annotations

import gc
from typing import Any

import pytest

from stepsmith.engine import Event, Failed, Outcome, RealClock, Stop, Succeeded, TaskRequest, run
from tests.engine.scripted_tasks import Script, echo, lost, no_tasks
from tests.engine.small_machine import chain, part, task

PASS = {"Type": "Pass"}


def test_events_are_handed_out_as_they_happen() -> None:
    seen: list[str] = []

    def work(request: TaskRequest) -> Outcome:
        seen.append("work")
        return Succeeded(1)

    def see(event: Event) -> None:
        seen.append(event["type"])

    run(chain(Work=task()), {}, work, on_event=see)

    assert seen == [
        "ExecutionStarted",
        "TaskStateEntered",
        "TaskScheduled",
        "TaskStarted",
        "work",
        "TaskSucceeded",
        "TaskStateExited",
        "ExecutionSucceeded",
    ]


def test_a_succeeded_run_is_freed_with_its_result() -> None:
    gc.collect()
    gc.disable()
    try:
        result = run(chain(First=PASS, Work=task()), {}, echo)
        status = result.status
        del result
        unreachable = gc.collect()
    finally:
        gc.enable()

    assert (status, unreachable) == ("SUCCEEDED", 0)


def test_durations_advance_virtual_time() -> None:
    script = Script(Failed("Boom", duration_seconds=2), Succeeded(1, duration_seconds=3))
    work = task(Retry=[{"ErrorEquals": ["Boom"], "IntervalSeconds": 10}])

    result = run(chain(Work=work), {}, script)

    assert result.virtual_seconds == 15
    assert [(event["timestamp"].minute, event["timestamp"].second) for event in result.history] == [
        (0, 0),
        (0, 0),
        (0, 0),
        (0, 0),
        (0, 2),
        (0, 12),
        (0, 12),
        (0, 15),
        (0, 15),
        (0, 15),
    ]


def test_the_quicker_task_goes_on_first() -> None:
    def work(request: TaskRequest) -> Outcome:
        return Succeeded(None, duration_seconds={"Slow": 5, "Quick": 1}.get(request.state_name, 0))

    branches = [part(Slow=task(), AfterSlow=task()), part(Quick=task(), AfterQuick=task())]

    result = run(chain(Both={"Type": "Parallel", "Branches": branches}), {}, work)

    assert result.states == ["Both", "Slow", "Quick", "AfterQuick", "AfterSlow"]


def test_a_real_clock_really_waits() -> None:
    clock = RealClock()
    began = clock.now()

    result = run(chain(A={"Type": "Wait", "Seconds": 1}, Work=task()), {}, echo, clock=clock)

    assert result.status == "SUCCEEDED"
    assert (clock.now() - began).total_seconds() >= 1


def test_states_and_transitions_are_counted() -> None:
    result = run(chain(A=PASS, Work=task(), Z={"Type": "Succeed"}), {}, echo)

    assert (result.states, result.transitions) == (["A", "Work", "Z"], 3)


@pytest.mark.parametrize("answer", [None, {"output": 1}, "ok"])
def test_an_executor_must_answer_with_an_outcome(answer: Any) -> None:
    with pytest.raises(TypeError, match="expected Succeeded, Failed or NoAnswer"):
        run(chain(Work=task()), {}, lambda request: answer)


def test_an_executor_s_own_exception_comes_through() -> None:
    def broken(request: TaskRequest) -> Outcome:
        raise LookupError("no such function")

    with pytest.raises(LookupError, match="no such function"):
        run(chain(Work=task()), {}, broken)


def test_a_result_that_is_not_json_is_refused() -> None:
    with pytest.raises(TypeError):
        run(chain(Work=task()), {}, Script(Succeeded({1, 2})))


def test_a_stop_ends_the_execution_at_its_moment() -> None:
    result = run(chain(Work=task()), {}, lost, stop=Stop(30, "Enough", "by hand"))

    assert (result.status, result.error, result.cause) == ("ABORTED", "Enough", "by hand")
    assert result.virtual_seconds == 30
    assert result.history[-1]["executionAbortedEventDetails"] == {
        "error": "Enough",
        "cause": "by hand",
    }


def test_a_stop_without_error_and_cause_has_no_details() -> None:
    result = run(chain(Work=task()), {}, lost, stop=Stop(30))

    assert (result.status, result.error, result.cause) == ("ABORTED", None, None)
    assert result.history[-1]["executionAbortedEventDetails"] == {}


def test_a_stop_that_comes_after_the_end_is_none() -> None:
    hold = {"Type": "Wait", "Seconds": 5}

    result = run(chain(Hold=hold), {}, no_tasks, stop=Stop(6))

    assert (result.status, result.virtual_seconds) == ("SUCCEEDED", 5)


def test_what_comes_in_the_moment_of_the_stop_comes_before_it() -> None:
    hold = {"Type": "Wait", "Seconds": 5}

    assert run(chain(Hold=hold), {}, no_tasks, stop=Stop(5)).status == "SUCCEEDED"


def test_a_redrive_can_be_stopped_too() -> None:
    failed = run(chain(Work=task()), {}, lost, stop=Stop(5))

    again = failed.redrive(lost, stop=Stop(7, "Again"))

    assert (again.status, again.error, again.virtual_seconds) == ("ABORTED", "Again", 12)
