"""Parallel states."""

from __future__ import annotations

from typing import Any

from stepsmith.engine import Failed, NoAnswer, Outcome, ParallelBranch, Succeeded, TaskRequest, run
from tests.engine.scripted_tasks import Script, echo, no_tasks
from tests.engine.small_machine import chain, links, part, task, types

PASS = {"Type": "Pass"}


def parallel(*branches: dict[str, Any], **fields: Any) -> dict[str, Any]:
    return {"Type": "Parallel", "Branches": list(branches), **fields}


def test_the_result_holds_the_branches_outputs_in_their_order() -> None:
    slow = part(A={"Type": "Wait", "Seconds": 9}, B={"Type": "Pass", "Output": "slow"})
    quick = part(C={"Type": "Pass", "Output": "quick"})

    result = run(chain(Both=parallel(slow, quick)), {}, no_tasks)

    assert (result.output, result.virtual_seconds) == (["slow", "quick"], 9)


def test_events_of_a_branch_follow_one_another() -> None:
    result = run(chain(Both=parallel(part(A=PASS), part(B=PASS))), {}, no_tasks)

    assert links(result)[1:] == [
        (2, 0, "ParallelStateEntered"),
        (3, 2, "ParallelStateStarted"),
        (4, 3, "PassStateEntered"),
        (5, 4, "PassStateExited"),
        (6, 3, "PassStateEntered"),
        (7, 6, "PassStateExited"),
        (8, 7, "ParallelStateSucceeded"),
        (9, 7, "ParallelStateExited"),
        (10, 9, "ExecutionSucceeded"),
    ]


def test_arguments_are_what_every_branch_is_given() -> None:
    both = parallel(
        part(A=PASS),
        part(B={"Type": "Pass", "Output": "{% $states.input.n + 1 %}"}),
        Arguments={"n": "{% $states.input %}"},
        Output="{% $append($states.result, $states.input) %}",
    )

    assert run(chain(Both=both), 5, no_tasks).output == [{"n": 5}, 6, 5]


def test_branches_read_outer_variables_and_keep_their_own() -> None:
    inner = part(
        A={"Type": "Pass", "Assign": {"mine": "{% $outer + 1 %}"}},
        B={"Type": "Pass", "Output": "{% $mine %}"},
    )
    machine = chain(
        Set={"Type": "Pass", "Assign": {"outer": 1}},
        Both=parallel(inner, Assign={"outer": "{% $states.result[0] %}"}),
        Read={"Type": "Pass", "Output": "{% [$outer, $exists($mine)] %}"},
    )

    assert run(machine, {}, no_tasks).output == [2, False]


def test_tasks_of_branches_run_at_the_same_time_and_say_where_they_are() -> None:
    paths: list[object] = []

    def work(request: TaskRequest) -> Outcome:
        paths.append(request.path)
        return Succeeded(None, duration_seconds=10)

    result = run(chain(Both=parallel(part(A=task()), part(B=task()))), {}, work)

    assert result.virtual_seconds == 10
    assert paths == [(ParallelBranch("Both", 0),), (ParallelBranch("Both", 1),)]


def test_a_failing_branch_ends_the_others() -> None:
    def work(request: TaskRequest) -> Outcome:
        return Failed("Boom", None, duration_seconds=1) if request.state_name == "A" else NoAnswer()

    both = parallel(part(A=task()), part(B=task()), part(C={"Type": "Wait", "Seconds": 9}))

    result = run(chain(Both=both), {}, work)

    assert (result.error, result.virtual_seconds) == ("Boom", 1)
    assert links(result)[10:] == [
        (11, 9, "TaskFailed"),
        (12, 11, "TaskStateAborted"),
        (13, 11, "TaskStateAborted"),
        (14, 11, "WaitStateAborted"),
        (15, 11, "ParallelStateFailed"),
        (16, 15, "ExecutionFailed"),
    ]


def test_a_fail_state_in_a_branch_fails_the_parallel() -> None:
    both = parallel(part(A={"Type": "Fail", "Error": "E", "Cause": "c"}), part(B=PASS))

    result = run(chain(Both=both), {}, no_tasks)

    assert (result.error, result.cause) == ("E", "c")
    assert links(result)[3:] == [
        (4, 3, "FailStateEntered"),
        (5, 4, "ParallelStateFailed"),
        (6, 5, "ExecutionFailed"),
    ]


def test_a_failure_is_caught_by_the_parallel() -> None:
    both = parallel(
        part(A={"Type": "Fail", "Error": "E"}),
        Catch=[{"ErrorEquals": ["E"], "Next": "Caught"}],
    )

    result = run(chain(Both=both, Caught=PASS), {}, no_tasks)

    assert result.output == {"Error": "E"}
    assert links(result)[3:6] == [
        (4, 3, "FailStateEntered"),
        (5, 4, "ParallelStateFailed"),
        (6, 5, "ParallelStateExited"),
    ]


def test_a_retry_runs_all_branches_again() -> None:
    both = parallel(
        part(A=task()), part(B=task()), Retry=[{"ErrorEquals": ["States.ALL"], "MaxAttempts": 1}]
    )
    script = Script(Failed("Boom"), Succeeded("b"), Succeeded("a2"), Succeeded("b2"))

    result = run(chain(Both=both), {}, script)

    assert result.output == ["a2", "b2"]
    assert types(result).count("ParallelStateStarted") == 2
    assert "ParallelStateFailed" not in types(result)


def test_a_failed_evaluation_in_a_branch_is_told_once() -> None:
    both = parallel(part(A={"Type": "Pass", "Output": "{% $states.input.gone %}"}))

    result = run(chain(Both=both), {}, no_tasks)

    assert types(result)[3:] == [
        "PassStateEntered",
        "EvaluationFailed",
        "ParallelStateFailed",
        "ExecutionFailed",
    ]


def test_a_runtime_error_in_a_branch_ends_the_execution_at_once() -> None:
    lost = {"Type": "Choice", "Choices": [{"Condition": False, "Next": "End"}]}
    both = parallel(
        part(Lost=lost, End=PASS),
        part(B={"Type": "Wait", "Seconds": 9}),
        Catch=[{"ErrorEquals": ["States.ALL"], "Next": "Caught"}],
    )

    result = run(chain(Both=both, Caught=PASS), {}, no_tasks)

    assert result.error == "States.Runtime"
    assert links(result)[2:] == [
        (3, 2, "ParallelStateStarted"),
        (4, 3, "ChoiceStateEntered"),
        (5, 4, "ExecutionFailed"),
    ]


def test_parallel_states_nest() -> None:
    inner = parallel(part(Deep=task()), part(Deeper=PASS))

    result = run(chain(Outer=parallel(part(Inner=inner), part(Other=PASS))), 1, echo)

    assert result.output == [[1, 1], 1]


def test_what_is_open_at_any_depth_is_aborted() -> None:
    inner = parallel(part(Deep={"Type": "Wait", "Seconds": 60}))
    failing = part(A={"Type": "Wait", "Seconds": 1}, B={"Type": "Fail", "Error": "E"})

    result = run(chain(Outer=parallel(part(Inner=inner), failing)), {}, no_tasks)

    assert types(result)[-5:] == [
        "FailStateEntered",
        "ParallelStateAborted",
        "WaitStateAborted",
        "ParallelStateFailed",
        "ExecutionFailed",
    ]
