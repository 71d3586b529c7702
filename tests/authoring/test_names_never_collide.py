"""Whatever a source calls its things, states and variables keep apart, and mean what they say."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from stepsmith import Workflow, compile_workflow
from tests.authoring import control_flow, outside, programs, sagas, with_options
from tests.authoring.both_ways import as_python, as_state_machine
from tests.authoring.test_same_as_python import in_any_order
from tests.authoring.written_module import imported

NAMES = [
    *("order", "value", "subject", "result", "results", "failure", "failure_2", "failure_inside"),
    *("not_undone", "outcomes", "outcomes_2", "parallel_results", "given", "item", "entry"),
    *("left_by", "error", "notes", "failed_with", "failed_because", "undo_due", "first_due"),
    *("first_result", "to_undo", "state", "context", "input", "index", "start", "done"),
    *("in_parallel", "each_first", "check_in_parallel", "check_n", "after_finally", "next_round"),
    *("flow_failed", "keep_token", "keep_n", "first_line20", "Done", "n" * 80, "n" * 79 + "m"),
]
"""What users may call things, much of it as the compiler calls its own."""

SOURCE = """\
from stepsmith import map_each, parallel, saga, task, workflow

class Odd(Exception):
    pass

@task
def {undo}(n: int) -> None: ...

@task(raises=[Odd], undone_by={undo})
def {first}(n: int) -> int:
    raise NotImplementedError

@task(raises=[Odd])
def {second}(n: int) -> int:
    raise NotImplementedError

def {helper}({a}: int) -> int:
    {b} = {second}({a})
    if {b} > 2:
        return {second}({b})
    return {b} + {a}

@workflow
def flow({a}: int) -> list[int]:
    {c} = {helper}({a})
    try:
        with saga():
            {d}, {b} = parallel(lambda: {first}({a}), lambda: {helper}({c}))
            for {e} in [{a}, {b}]:
                {d} += {first}({e})
    except Odd as {f}:
        return [len(str({f})), {helper}({c})]
    finally:
        {c} += {second}({c})
    {g} = map_each(lambda {h}: {h} + {second}({h}) + {c}, [{a}, {b}])
    return [{c}, {d}, *{g}]
"""
VARIABLES = ("a", "b", "c", "d", "e", "f", "g", "h")
FUNCTIONS = ("undo", "first", "second", "helper")


@st.composite
def sources(draw: st.DrawFn) -> str:
    """The program with names drawn, no two functions called alike in ASL."""
    short = [name for name in NAMES if len(name) <= 64]
    functions = draw(
        st.lists(st.sampled_from(short), min_size=4, max_size=4, unique_by=lambda n: n.lower())
    )
    free = [name for name in NAMES if name not in functions]
    variables = draw(st.lists(st.sampled_from(free), min_size=8, max_size=8, unique=True))
    called = zip((*FUNCTIONS, *VARIABLES), (*functions, *variables), strict=True)
    return SOURCE.format(**dict(called))


def states_of(machine: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """All states with their names, those inside others too."""
    for name, state in machine["States"].items():
        yield name, state
        for inner in [*state.get("Branches", ()), state.get("ItemProcessor")]:
            if inner is not None:
                yield from states_of(inner)


def check_names(definition: dict[str, Any]) -> None:
    """States have names of their own, and no name is longer than AWS takes."""
    found = list(states_of(definition))
    names = [name for name, _ in found]
    assert len(set(names)) == len(names)
    assert max(map(len, names)) <= 80
    for _, state in found:
        for place in [state, *state.get("Catch", ()), *state.get("Choices", ())]:
            assert all(len(variable) <= 80 for variable in place.get("Assign", {}))


@settings(
    suppress_health_check=[HealthCheck.too_slow],
    deadline=None,
    max_examples=10,
    phases=[Phase.generate],
)
@given(
    source=sources(),
    answers=st.lists(st.sampled_from([1, 2, 3, "odd"]), min_size=1, max_size=9),
)
def test_a_program_means_the_same_whatever_its_things_are_called(
    source: str, answers: list[Any]
) -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        imported(Path(folder) / "flows.py", source) as module,
    ):

        def answer(name: str, arguments: Any) -> Any:
            given = answers[(len(name) + 3 * sum(arguments.values())) % len(answers)]
            if name == source.partition("def ")[2].partition("(")[0]:
                return None  # the compensation
            return module.Odd("x") if given == "odd" else given

        check_names(compile_workflow(module.flow).definition)
        machine = as_state_machine(module.flow, 1, by_arguments=answer)
        python = as_python(module.flow, 1, by_arguments=answer)
    assert (machine.output, machine.error, machine.message) == (
        python.output,
        python.error,
        python.message,
    )
    assert in_any_order(machine.calls) == in_any_order(python.calls)


@pytest.mark.parametrize(
    "workflow",
    [
        value
        for module in (control_flow, outside, programs, sagas, with_options)
        for value in vars(module).values()
        if isinstance(value, Workflow)
    ],
    ids=lambda one: one.name,
)
def test_no_two_states_of_a_workflow_have_one_name(workflow: Workflow[..., Any]) -> None:
    check_names(compile_workflow(workflow).definition)
