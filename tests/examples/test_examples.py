"""Each example as plain Python, as compiled, and as written by hand beforehand."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path as FilePath
from types import ModuleType
from typing import Any

import pytest

from stepsmith import Workflow, compile_workflow, items_read_by
from stepsmith.asl import check
from stepsmith.engine.distributed.object_store import MemoryObjects
from tests.authoring.both_ways import Told, as_python, as_state_machine, machine_by_hand
from tests.examples.outcomes import OUTCOMES
from tests.examples.paths import every_path

EXAMPLES = FilePath(__file__).parents[2] / "examples"
MODULES = [importlib.import_module(f"examples.{p.stem}") for p in sorted(EXAMPLES.glob("*.py"))]
WORKFLOWS = {
    value.name: value
    for module in MODULES
    for value in vars(module).values()
    if isinstance(value, Workflow)
}
NAMES = sorted(WORKFLOWS)
CUSTOMERS = [{"mail": f"{name}@example.org", "country": "AT"} for name in ("ada", "bob", "eve")]
ROWS = "\n".join(["mail,country", *(",".join(customer.values()) for customer in CUSTOMERS)])
OBJECTS = MemoryObjects({("files", "customers.csv"): ROWS.encode()})


def by_hand(name: str) -> dict[str, Any]:
    """What somebody wrote who had not seen what the compiler makes."""
    definition: dict[str, Any] = json.loads((EXAMPLES / "by_hand" / f"{name}.asl.json").read_text())
    return definition


def states(definition: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """All states, those inside Parallel and Map too."""
    for state in definition["States"].values():
        yield state
        for inner in [*state.get("Branches", ()), state.get("ItemProcessor")]:
            if inner is not None:
                yield from states(inner)


def test_the_committed_definitions_are_current() -> None:
    finished = subprocess.run(
        [sys.executable, "-m", "stepsmith.cli", "compile", "--check"],
        cwd=EXAMPLES,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (finished.returncode, finished.stderr) == (0, "")


def test_every_example_has_outcomes_and_a_definition_by_hand() -> None:
    assert sorted(OUTCOMES) == NAMES
    assert sorted(path.name for path in (EXAMPLES / "by_hand").iterdir()) == [
        f"{name}.asl.json" for name in NAMES
    ]


def test_there_are_more_than_twenty_examples() -> None:
    assert len(MODULES) > 20


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_every_example_says_when_to_use_it(module: ModuleType) -> None:
    assert "\nUse " in (module.__doc__ or "")
    assert module.__name__.partition(".")[2] in WORKFLOWS


@pytest.mark.parametrize("name", NAMES)
def test_every_definition_says_what_it_is_for(name: str) -> None:
    assert compile_workflow(WORKFLOWS[name]).definition["Comment"]


@pytest.mark.parametrize("name", NAMES)
def test_the_definition_by_hand_is_one_that_step_functions_would_take(name: str) -> None:
    assert check(by_hand(name)) == ()


@pytest.mark.parametrize("name", NAMES)
def test_no_more_states_than_by_hand(name: str) -> None:
    compiled = compile_workflow(WORKFLOWS[name]).definition
    assert len(list(states(compiled))) <= len(list(states(by_hand(name))))


@pytest.mark.parametrize("name", NAMES)
def test_on_every_path_all_agree_and_none_is_billed_more_than_by_hand(name: str) -> None:
    workflow = WORKFLOWS[name]
    definition = by_hand(name)
    hand = machine_by_hand(workflow, definition)
    side_by_side = any(state["Type"] in ("Parallel", "Map") for state in states(definition))
    ends: set[str | None] = set()
    for path in every_path(OUTCOMES[name]):
        with items_read_by(lambda source: CUSTOMERS):
            python = as_python(workflow, path.given, by_arguments=path.answers())
        ours = as_state_machine(workflow, path.given, by_arguments=path.answers(), objects=OBJECTS)
        theirs = as_state_machine(
            workflow, path.given, by_arguments=path.answers(), machine=hand, objects=OBJECTS
        )
        assert agree(ours, python, side_by_side), path
        assert agree(theirs, python, side_by_side), path
        assert ours.transitions <= theirs.transitions, path
        ends.add(python.error)
    assert len(ends) > 1, "an example succeeds and fails"
    assert None in ends


def agree(machine: Told, python: Told, side_by_side: bool) -> bool:
    """Same end and same calls; side by side in any order, and when one fails others may be made."""
    if not side_by_side:
        return machine == python
    made, expected = (
        Counter(json.dumps(call, sort_keys=True) for call in told.calls)
        for told in (machine, python)
    )
    return (machine.output, machine.error, machine.message) == (
        python.output,
        python.error,
        python.message,
    ) and (made == expected if python.error is None else expected <= made)
