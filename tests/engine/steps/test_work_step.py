"""Retry and Catch, which Task, Parallel and Map have."""

from __future__ import annotations

from typing import Any

import pytest

from stepsmith.engine import Failed, Succeeded, run
from tests.engine.scripted_tasks import Script, boom, echo
from tests.engine.small_machine import chain, details, links, task, types

PASS = {"Type": "Pass"}


def retrier(*errors: str, **fields: Any) -> dict[str, Any]:
    return {"ErrorEquals": list(errors), **fields}


def catcher(*errors: str, **fields: Any) -> dict[str, Any]:
    return {"ErrorEquals": list(errors), "Next": "Caught", **fields}


def test_a_retried_attempt_follows_the_failed_one() -> None:
    work = task(Retry=[retrier("Boom", IntervalSeconds=3)])

    result = run(chain(Work=work), {}, Script(boom(), Succeeded(1)))

    assert links(result)[1:] == [
        (2, 0, "TaskStateEntered"),
        (3, 2, "TaskScheduled"),
        (4, 3, "TaskStarted"),
        (5, 4, "TaskFailed"),
        (6, 5, "TaskScheduled"),
        (7, 6, "TaskStarted"),
        (8, 7, "TaskSucceeded"),
        (9, 8, "TaskStateExited"),
        (10, 9, "ExecutionSucceeded"),
    ]
    assert result.virtual_seconds == 3


def test_without_a_limit_there_are_three_retries_with_growing_delays() -> None:
    script = Script(boom())

    result = run(chain(Work=task(Retry=[retrier("States.ALL")])), {}, script)

    assert len(script.requests) == 4
    assert (result.error, result.virtual_seconds) == ("Boom", 1 + 2 + 4)


def test_every_retry_is_billed_as_a_transition() -> None:
    result = run(
        chain(Work=task(Retry=[retrier("Boom")]), B=PASS), {}, Script(boom(), Succeeded(1))
    )

    assert result.transitions == 3


def test_max_attempts_zero_never_retries() -> None:
    script = Script(boom())
    work = task(Retry=[retrier("Boom", MaxAttempts=0), retrier("States.ALL")])

    run(chain(Work=work), {}, script)

    assert len(script.requests) == 1


def test_each_retrier_counts_for_itself() -> None:
    """The example in the documentation: of the errors A, B, C, B the last is one too many."""
    script = Script(Failed("A"), Failed("B"), Failed("C"), Failed("B"))
    work = task(
        Retry=[
            retrier("A", "B", IntervalSeconds=1, BackoffRate=2, MaxAttempts=2),
            retrier("C", IntervalSeconds=5),
        ],
        Catch=[catcher("States.ALL")],
    )

    result = run(chain(Work=work, Caught=PASS), {}, script)

    assert len(script.requests) == 4
    assert (result.output, result.virtual_seconds) == ({"Error": "B"}, 1 + 2 + 5)


def test_a_used_up_retrier_does_not_pass_the_error_on_to_the_next() -> None:
    script = Script(boom())
    work = task(Retry=[retrier("Boom", MaxAttempts=1), retrier("States.ALL", MaxAttempts=5)])

    run(chain(Work=work), {}, script)

    assert len(script.requests) == 2


def test_retries_are_counted_anew_when_the_state_is_entered_again() -> None:
    script = Script(boom(), Succeeded(1), boom(), Succeeded(2))
    work = task(Retry=[retrier("Boom", MaxAttempts=1)], Next="More")
    more = {
        "Type": "Choice",
        "Choices": [{"Condition": "{% $states.input = 1 %}", "Next": "Work"}],
        "Default": "Done",
    }

    result = run(chain(Work=work, More=more, Done={"Type": "Succeed"}), {}, script)

    assert (result.status, len(script.requests)) == ("SUCCEEDED", 4)


def test_arguments_are_evaluated_for_each_attempt() -> None:
    script = Script(boom(), boom(), Succeeded(1))
    work = task(Arguments="{% $states.context.State.RetryCount %}", Retry=[retrier("Boom")])

    run(chain(Work=work), {}, script)

    assert [request.arguments for request in script.requests] == [0, 1, 2]


def test_full_jitter_comes_from_the_seed() -> None:
    machine = chain(Work=task(Retry=[retrier("Boom", IntervalSeconds=100, JitterStrategy="FULL")]))

    def took(seed: int) -> float:
        return run(machine, {}, Script(boom()), seed=seed).virtual_seconds

    assert took(1) == took(1)
    assert took(1) != took(2)
    assert 0 < took(1) < 700


def test_a_caught_error_is_the_output_and_leads_to_the_catcher_s_state() -> None:
    work = task(Catch=[catcher("Other"), catcher("Boom", "Bang")])

    result = run(chain(Work=work, Caught=PASS), {"order": 7}, Script(boom("why")))

    assert result.output == {"Error": "Boom", "Cause": "why"}
    assert links(result)[4:6] == [(5, 4, "TaskFailed"), (6, 5, "TaskStateExited")]


def test_a_catcher_shapes_output_and_variables() -> None:
    work = task(
        Catch=[
            catcher(
                "States.ALL",
                Output={
                    "order": "{% $states.input.order %}",
                    "why": "{% $states.errorOutput.Cause %}",
                },
                Assign={"name": "{% $states.errorOutput.Error %}"},
            )
        ]
    )
    read = {"Type": "Pass", "Output": "{% $merge([$states.input, {'name': $name}]) %}"}

    result = run(chain(Work=work, Caught=read), {"order": 7}, Script(boom("why")))

    assert result.output == {"order": 7, "why": "why", "name": "Boom"}


def test_an_error_that_no_catcher_takes_fails_the_execution() -> None:
    work = task(Catch=[catcher("Other")])

    result = run(chain(Work=work, Caught=PASS), {}, Script(boom("why")))

    assert (result.status, result.error, result.cause) == ("FAILED", "Boom", "why")


def test_a_catcher_takes_no_error_of_its_own_output() -> None:
    work = task(Catch=[catcher("States.ALL", Output="{% $states.errorOutput.Nothing %}")])

    result = run(chain(Work=work, Caught=PASS), {}, Script(boom("why")))

    assert result.error == "States.QueryEvaluationError"
    assert types(result)[-3:] == ["TaskFailed", "EvaluationFailed", "ExecutionFailed"]
    assert details(result, "EvaluationFailed")[0]["location"] == "Catch[0]/Output"


def test_arguments_that_cannot_be_evaluated_are_caught() -> None:
    work = task(Arguments={"n": "{% $gone %}"}, Catch=[catcher("States.QueryEvaluationError")])

    result = run(chain(Work=work, Caught=PASS), {}, echo)

    assert result.output["Error"] == "States.QueryEvaluationError"
    assert links(result)[1:5] == [
        (2, 0, "TaskStateEntered"),
        (3, 0, "EvaluationFailed"),
        (4, 3, "TaskStateExited"),
        (5, 4, "PassStateEntered"),
    ]


@pytest.mark.parametrize("wildcard", ["States.ALL", "States.TaskFailed"])
def test_an_output_beyond_the_quota_is_not_taken_by_wildcards(wildcard: str) -> None:
    work = task(Output="{% $pad('', 262143, 'x') %}", Catch=[catcher(wildcard)])

    result = run(chain(Work=work, Caught=PASS), {}, echo)

    assert (result.status, result.error) == ("FAILED", "States.DataLimitExceeded")


def test_states_runtime_is_never_caught() -> None:
    work = task(Retry=[retrier("States.ALL")], Catch=[catcher("States.ALL")])
    script = Script(Failed("States.Runtime", "broken"))

    result = run(chain(Work=work, Caught=PASS), {}, script)

    assert (result.error, len(script.requests)) == ("States.Runtime", 1)
