"""A workflow run as plain Python and its compiled state machine do and say the same."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from stepsmith import LambdaServiceError, Task, Timeout, Workflow
from tests.authoring import control_flow, going_through, programs
from tests.authoring.both_ways import as_python, as_state_machine

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=6) | st.sampled_from(["a", "ab"])
WHOLE = st.integers(-(2**40), 2**40) | st.integers(-6, 6)

PART = st.fixed_dictionaries(
    {"name": TEXT, "weight": WHOLE},
    optional={"fragile": st.booleans(), "tags": st.lists(TEXT, max_size=2)},
)
BOX = st.fixed_dictionaries(
    {"label": TEXT, "count": WHOLE},
    optional={
        "price": st.integers(-(10**9), 10**9).map(lambda n: n / 4),
        "note": st.none() | TEXT,
        "parts": st.lists(PART, max_size=3),
        "spare": st.none() | PART,
        "limits": st.dictionaries(st.sampled_from(["max", "min", "a b"]), WHOLE),
        "shape": st.sampled_from(["round", "square"]),
        "sealed": st.booleans(),
        "size": st.sampled_from(["s", "m"]),
        "kindOf": TEXT,
    },
)
POINT = st.fixed_dictionaries(
    {"x": WHOLE}, optional={"y": WHOLE, "names": st.lists(TEXT, max_size=2)}
)

SUMMARY = st.fixed_dictionaries({"label": TEXT, "total": WHOLE, "note": st.none() | TEXT}).map(
    lambda summary: {**summary, "shape": "square"}
)
SERVICE_ERRORS: list[Exception] = [Timeout(), LambdaServiceError("busy")]
RESULTS: dict[str, st.SearchStrategy[Any]] = {
    "weigh": WHOLE,
    "inspect_part": SUMMARY,
    "pack": SUMMARY,
}


@st.composite
def answers(draw: st.DrawFn) -> Any:
    """What each call of each task gets: the first few drawn, later ones the last of them."""
    drawn = {}
    for task in (value for value in vars(programs).values() if isinstance(value, Task)):
        result = RESULTS.get(task.name, st.none())
        errors = SERVICE_ERRORS + [error(f'it\'s "{error.__name__}"') for error in task.raises]
        outcomes = st.lists(result | result | st.sampled_from(errors), min_size=1, max_size=5)
        drawn[task.name] = draw(outcomes)
    return lambda name, before: drawn[name][min(before, len(drawn[name]) - 1)]


WORKFLOWS = [
    value
    for module in (programs, control_flow, going_through)
    for value in vars(module).values()
    if isinstance(value, Workflow)
]
SIDE_BY_SIDE = [
    control_flow.branches,
    control_flow.each,
    control_flow.each_in_branches,
    control_flow.each_in_loop,
]
IN_ORDER = [w for w in WORKFLOWS if w.input_type is programs.Box and w not in SIDE_BY_SIDE]


@pytest.mark.parametrize("workflow", IN_ORDER, ids=lambda w: w.name)
@settings(suppress_health_check=[HealthCheck.too_slow])
@given(box=BOX, answer=answers())
def test_output_error_and_calls_agree(workflow: Any, box: Any, answer: Any) -> None:
    """Outputs, error names, messages and calls in order, optional keys left out or not."""
    assert as_state_machine(workflow, box, answer) == as_python(workflow, box, answer)


@st.composite
def answers_by_arguments(draw: st.DrawFn) -> Any:
    """What each call gets: drawn by what it is called with, whenever that is."""
    drawn = {}
    for task in (value for value in vars(programs).values() if isinstance(value, Task)):
        errors = [error(error.__name__) for error in task.raises]
        result = RESULTS.get(task.name, st.none())
        drawn[task.name] = draw(
            st.lists(result | result | st.sampled_from(errors), min_size=1, max_size=4)
            if errors
            else st.lists(result, min_size=1, max_size=4)
        )

    def answer(name: str, arguments: Any) -> Any:
        results = drawn[name]
        return results[len(as_text(arguments)) % len(results)]

    return answer


@pytest.mark.parametrize("workflow", SIDE_BY_SIDE, ids=lambda w: w.name)
@settings(suppress_health_check=[HealthCheck.too_slow])
@given(box=BOX, answer=answers_by_arguments())
def test_side_by_side_the_outcome_and_the_calls_agree(workflow: Any, box: Any, answer: Any) -> None:
    """Side by side, calls come in another order; when one fails, others may have been made."""
    machine = as_state_machine(workflow, box, by_arguments=answer)
    python = as_python(workflow, box, by_arguments=answer)
    assert (machine.output, machine.error, machine.message) == (
        python.output,
        python.error,
        python.message,
    )
    if not any(isinstance(answer(*call), Exception) for call in python.calls):
        assert in_any_order(machine.calls) == in_any_order(python.calls)


def in_any_order(calls: list[tuple[str, Any]]) -> list[str]:
    return sorted(as_text(call) for call in calls)


def as_text(value: Any) -> str:
    """JSON that is the same for what is equal: members in order, 2.0 as 2."""
    return json.dumps(_whole(value), sort_keys=True)


def _whole(value: Any) -> Any:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, dict):
        return {key: _whole(one) for key, one in value.items()}
    return [_whole(one) for one in value] if isinstance(value, list | tuple) else value


@given(point=POINT, answer=answers())
def test_dataclasses_and_typed_dicts_agree(point: Any, answer: Any) -> None:
    workflow = programs.dataclasses_and_dicts
    assert as_state_machine(workflow, point, answer) == as_python(workflow, point, answer)


def test_a_workflow_without_input_runs() -> None:
    told = as_state_machine(programs.nothing_given, {}, lambda name, before: None)
    assert told.output == "5 round"
    assert programs.nothing_given() == "5 round"
