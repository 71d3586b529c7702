"""Sagas run as plain Python and as state machines end alike and make the same calls."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from stepsmith import LambdaCrashed, Task, Timeout, Workflow
from tests.authoring import sagas
from tests.authoring.both_ways import as_python, as_state_machine

WORKFLOWS = [value for value in vars(sagas).values() if isinstance(value, Workflow)]
TASKS = [value for value in vars(sagas).values() if isinstance(value, Task)]
NAMES = st.sampled_from(["a", "b", "c"])
TRIP = st.fixed_dictionaries(
    {"name": NAMES}, optional={"stops": st.lists(NAMES, max_size=3), "insured": st.booleans()}
)


@st.composite
def answers(draw: st.DrawFn) -> Any:
    """What each call gets: drawn by what it is called with, whenever that is."""
    drawn: dict[str, list[Any]] = {}
    for task in TASKS:
        result = st.none() if task.return_type in (None, type(None)) else NAMES
        errors = [Timeout(), LambdaCrashed("exit"), *(e(e.__name__) for e in task.raises)]
        outcome = result | result | result | st.sampled_from(errors)
        drawn[task.name] = draw(st.lists(outcome, min_size=1, max_size=4))

    def answer(name: str, arguments: Any) -> Any:
        text = json.dumps(arguments, sort_keys=True)
        return drawn[name][sum(text.encode()) % len(drawn[name])]

    return answer


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda w: w.name)
@settings(suppress_health_check=[HealthCheck.too_slow])
@given(trip=TRIP, answer=answers())
def test_a_saga_ends_alike_and_makes_the_same_calls(workflow: Any, trip: Any, answer: Any) -> None:
    """Calls in any order, since branches and items run side by side; also where some fail."""
    machine = as_state_machine(workflow, trip, by_arguments=answer)
    python = as_python(workflow, trip, by_arguments=answer)
    assert (machine.output, machine.error, machine.message) == (
        python.output,
        python.error,
        python.message,
    )
    assert in_any_order(machine.calls) == in_any_order(python.calls)


def in_any_order(calls: list[tuple[str, Any]]) -> list[str]:
    return sorted(json.dumps(call, sort_keys=True) for call in calls)
