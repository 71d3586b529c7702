"""Callbacks, activities and other workflows: plain Python and state machines agree."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from stepsmith import Task, Timeout, Workflow
from tests.authoring import outside, programs
from tests.authoring.both_ways import as_python, as_state_machine
from tests.authoring.test_same_as_python import BOX, SUMMARY, WHOLE, in_any_order

ANSWERS: dict[str, st.SearchStrategy[Any]] = {
    "ask_callback": WHOLE
    | st.sampled_from([outside.NotAllowed("no"), programs.Lost("gone"), Timeout()]),
    "weigh-by-hand": WHOLE | WHOLE | st.just(programs.TooHeavy("a ton")),
    "weigh": WHOLE,
    "pack": SUMMARY,
}
IN_ORDER = [
    outside.asks,
    outside.asks_in_saga,
    outside.by_hand,
    outside.packs,
    outside.packs_or_not,
    outside.packs_whatever,
    outside.packs_in_layers,
    outside.packs_finally,
    outside.says,
    outside.starts,
    outside.repeats_its_input,
]


@st.composite
def answers(draw: st.DrawFn) -> Any:
    """What each call gets: the first few drawn, later ones the last of them."""
    drawn: dict[str, Any] = {}
    tasks = {
        value.name: value
        for module in (programs, outside)
        for value in vars(module).values()
        if isinstance(value, Task)
    }
    for name in {*tasks, *ANSWERS}:
        result = ANSWERS.get(name, st.none())
        errors = [error(error.__name__) for error in (tasks[name].raises if name in tasks else ())]
        outcomes = result | result | st.sampled_from(errors) if errors else result
        drawn[name] = draw(st.lists(outcomes, min_size=1, max_size=4))
    return lambda name, before: drawn[name][min(before, len(drawn[name]) - 1)]


@pytest.mark.parametrize("workflow", IN_ORDER, ids=lambda w: w.name)
@settings(suppress_health_check=[HealthCheck.too_slow])
@given(box=BOX, answer=answers())
def test_output_error_and_calls_agree(workflow: Workflow[..., Any], box: Any, answer: Any) -> None:
    """Of all executions that a workflow waits for, whoever answers."""
    assert as_state_machine(workflow, box, answer) == as_python(workflow, box, answer)


@pytest.mark.parametrize("sealed", [True, False])
def test_side_by_side_the_error_of_a_child_is_the_same(sealed: bool) -> None:
    box = {"label": "b", "count": 1, "sealed": sealed}

    def answer(name: str, before: int) -> Any:
        packed = {"label": "b", "total": 1, "note": None, "shape": "square"}
        return packed if name == "pack" else None

    machine = as_state_machine(outside.packs_side_by_side, box, answer)
    python = as_python(outside.packs_side_by_side, box, answer)
    assert machine.output == python.output == (["b is sealed"] if sealed else ["b", "b"])
    assert in_any_order(machine.calls) == in_any_order(python.calls)


def test_activities_are_called_for_each_item() -> None:
    box = {"label": "b", "count": 1, "parts": [{"name": "p", "weight": w} for w in (1, 2, 3)]}
    machine = as_state_machine(outside.by_hand_each, box, lambda name, before: 10)
    assert machine.output == [11, 12, 13]
    assert machine == as_python(outside.by_hand_each, box, lambda name, before: 10)


@pytest.mark.parametrize("count", [0, 1, 5])
def test_a_workflow_may_call_itself(count: int) -> None:
    told = as_state_machine(outside.counts_down, count, lambda name, before: None)
    assert told.output == count == outside.counts_down(count)
