"""Inline Map states."""

from __future__ import annotations

from typing import Any

from stepsmith.engine import Failed, NoAnswer, Outcome, Succeeded, TaskRequest, run
from tests.engine.scripted_tasks import Script, echo, no_tasks
from tests.engine.small_machine import chain, details, links, part, task, types

PASS = {"Type": "Pass"}


def map_over(processor: dict[str, Any], **fields: Any) -> dict[str, Any]:
    return {"Type": "Map", "ItemProcessor": processor, **fields}


def test_each_item_is_processed_and_the_results_keep_their_order() -> None:
    each = map_over(part(Double={"Type": "Pass", "Output": "{% $states.input * 2 %}"}))

    assert run(chain(Each=each), [1, 2, 3], no_tasks).output == [2, 4, 6]


def test_iterations_start_together_and_follow_the_start_of_the_map() -> None:
    result = run(chain(Each=map_over(part(P=PASS), Items=["a", "b"])), {}, no_tasks)

    assert links(result)[1:] == [
        (2, 0, "MapStateEntered"),
        (3, 2, "MapStateStarted"),
        (4, 3, "MapIterationStarted"),
        (5, 3, "MapIterationStarted"),
        (6, 4, "PassStateEntered"),
        (7, 6, "PassStateExited"),
        (8, 5, "PassStateEntered"),
        (9, 8, "PassStateExited"),
        (10, 7, "MapIterationSucceeded"),
        (11, 9, "MapIterationSucceeded"),
        (12, 11, "MapStateSucceeded"),
        (13, 11, "MapStateExited"),
        (14, 13, "ExecutionSucceeded"),
    ]
    assert details(result, "MapStateStarted") == [{"length": 2}]
    assert details(result, "MapIterationStarted") == [
        {"name": "Each", "index": 0},
        {"name": "Each", "index": 1},
    ]


def test_max_concurrency_holds_iterations_back() -> None:
    each = map_over(part(Work=task()), Items=[1, 2, 3, 4, 5], MaxConcurrency=2)

    result = run(chain(Each=each), {}, Script(Succeeded(0, duration_seconds=10)))

    assert result.virtual_seconds == 30


def test_an_inline_map_runs_forty_iterations_at_once_at_the_most() -> None:
    each = map_over(part(Work=task()), Items="{% [1..41] %}")

    result = run(chain(Each=each), {}, Script(Succeeded(0, duration_seconds=10)))

    assert result.virtual_seconds == 20


def test_the_next_iteration_follows_the_last_event_of_the_one_that_made_room() -> None:
    each = map_over(part(P=PASS), Items=[1, 2], MaxConcurrency="{% 1 %}")

    assert links(run(chain(Each=each), {}, no_tasks))[3:9] == [
        (4, 3, "MapIterationStarted"),
        (5, 4, "PassStateEntered"),
        (6, 5, "PassStateExited"),
        (7, 6, "MapIterationSucceeded"),
        (8, 6, "MapIterationStarted"),
        (9, 8, "PassStateEntered"),
    ]


def test_no_items_no_iterations() -> None:
    result = run(chain(Each=map_over(part(P=PASS), Items=[])), {}, no_tasks)

    assert result.output == []
    assert links(result)[1:5] == [
        (2, 0, "MapStateEntered"),
        (3, 2, "MapStateStarted"),
        (4, 3, "MapStateSucceeded"),
        (5, 3, "MapStateExited"),
    ]


def test_item_selector_makes_the_input_of_each_iteration() -> None:
    each = map_over(
        part(P=PASS),
        Items="{% $states.input.orders %}",
        ItemSelector={
            "order": "{% $states.context.Map.Item.Value %}",
            "position": "{% $states.context.Map.Item.Index %}",
            "shop": "{% $states.input.shop %}",
        },
    )

    result = run(chain(Each=each), {"orders": ["x", "y"], "shop": "s"}, no_tasks)

    assert result.output == [
        {"order": "x", "position": 0, "shop": "s"},
        {"order": "y", "position": 1, "shop": "s"},
    ]


def test_states_of_an_iteration_know_their_item() -> None:
    item = {"Type": "Pass", "Output": "{% $states.context.Map.Item %}"}

    assert run(chain(Each=map_over(part(P=item))), ["a"], no_tasks).output == [
        {"Index": 0, "Value": "a"}
    ]


def test_inner_maps_hide_the_items_of_outer_ones() -> None:
    value = {"Type": "Pass", "Output": "{% $states.context.Map.Item.Value %}"}
    inner = map_over(part(P=value))

    result = run(chain(Outer=map_over(part(Inner=inner))), [[1, 2], [3]], no_tasks)

    assert result.output == [[1, 2], [3]]


def test_variables_of_an_iteration_stay_in_it() -> None:
    count = {"Type": "Pass", "Assign": {"seen": "{% $exists($seen) ? 'twice' : 'once' %}"}}
    read = {"Type": "Pass", "Output": "{% $seen %}"}
    each = map_over(part(Count=count, Read=read), Items=[1, 2], MaxConcurrency=1)

    assert run(chain(Each=each), {}, no_tasks).output == ["once", "once"]


def test_the_first_failing_iteration_ends_the_others() -> None:
    def work(request: TaskRequest) -> Outcome:
        return Failed("Boom") if request.arguments == "b" else NoAnswer()

    each = map_over(part(Work=task()), Items=["a", "b", "c"])

    result = run(chain(Each=each), {}, work)

    assert links(result)[15:] == [
        (16, 14, "TaskFailed"),
        (17, 16, "MapIterationFailed"),
        (18, 16, "TaskStateAborted"),
        (19, 16, "MapIterationAborted"),
        (20, 16, "TaskStateAborted"),
        (21, 16, "MapIterationAborted"),
        (22, 16, "TaskStateAborted"),
        (23, 16, "MapStateFailed"),
        (24, 23, "ExecutionFailed"),
    ]
    assert details(result, "MapIterationAborted") == [
        {"name": "Each", "index": 0},
        {"name": "Each", "index": 2},
    ]


def test_timeouts_of_one_moment_are_all_told_before_the_map_fails() -> None:
    each = map_over(part(Work=task(TimeoutSeconds=5)), Items=[1, 2])

    result = run(chain(Each=each), {}, Script(NoAnswer()))

    assert types(result)[-8:] == [
        "TaskTimedOut",
        "TaskTimedOut",
        "MapIterationFailed",
        "TaskStateAborted",
        "MapIterationAborted",
        "TaskStateAborted",
        "MapStateFailed",
        "ExecutionFailed",
    ]


def test_an_inline_map_tolerates_no_failure() -> None:
    each = map_over(
        part(Work=task()), Items=[1, 2], ToleratedFailureCount=2, ToleratedFailurePercentage=100
    )

    assert run(chain(Each=each), {}, Script(Failed("Boom"))).error == "Boom"


def test_a_retry_evaluates_items_again_and_starts_over() -> None:
    each = map_over(
        part(Work=task()),
        Items="{% [$states.context.State.RetryCount] %}",
        Retry=[{"ErrorEquals": ["Boom"]}],
    )

    result = run(chain(Each=each), {}, Script(Failed("Boom"), Succeeded("ok")))

    assert result.output == ["ok"]
    inputs = [entered["input"] for entered in details(result, "TaskStateEntered")]
    assert inputs == ["0", "1"]


def test_an_item_selector_that_fails_ends_the_iterations_already_started() -> None:
    each = map_over(
        part(Work=task()),
        Items=[{"n": 1}, {}],
        ItemSelector="{% $states.context.Map.Item.Value.n %}",
    )

    result = run(chain(Each=each), {}, echo)

    assert types(result)[3:] == [
        "MapIterationStarted",
        "EvaluationFailed",
        "MapIterationAborted",
        "MapStateFailed",
        "ExecutionFailed",
    ]


def test_items_must_be_an_array() -> None:
    result = run(chain(Each=map_over(part(P=PASS), Items="{% 'abc' %}")), {}, no_tasks)

    assert result.cause is not None
    assert result.cause.endswith("Expected 'array', but was 'string' for value: \"abc\"")
    assert types(result)[1:] == [
        "MapStateEntered",
        "EvaluationFailed",
        "MapStateFailed",
        "ExecutionFailed",
    ]
