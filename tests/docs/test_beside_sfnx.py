"""docs/comparison.md: each construct is here what its row says, and does what Python does."""

from __future__ import annotations

import json
import re

import pytest

from benchmarks.beside.construct import Construct
from benchmarks.beside.constructs import GROUPS
from benchmarks.beside.outcome import answers_of, declared
from benchmarks.beside.page import here_cell, rows
from stepsmith import Compiled, CompileError, Workflow, compile_workflow
from tests.authoring.both_ways import as_python, as_state_machine
from tests.docs.marked_blocks import DOCS

CONSTRUCTS = [one for group in GROUPS.values() for one in group]
AT_RUN_TIME = r"\$(random|uuid|now|millis|states\.context)\b|\"Timestamp|\"Seconds"
"""What gives another value at each run."""
ROWS = dict(rows((DOCS / "comparison.md").read_text(encoding="utf-8")))


def test_every_construct_has_its_row() -> None:
    """`python -m benchmarks.beside_sfnx` writes them."""
    assert list(ROWS) == [one.title for one in CONSTRUCTS]


@pytest.mark.parametrize("construct", CONSTRUCTS, ids=lambda one: one.title)
def test_a_construct_is_what_its_row_says(construct: Construct) -> None:
    """Refused as shown, or compiled, and then with Python's output, error and calls."""
    with declared(construct.here) as names:
        workflow = names["example"]
        compiled = _compiled(workflow)
        refusal = compiled if isinstance(compiled, CompileError) else None
        assert ROWS[construct.title] == here_cell(construct, refusal)
        if isinstance(compiled, CompileError):
            return
        if construct.changes:
            assert re.search(AT_RUN_TIME, json.dumps(compiled.definition))
            return
        for given in construct.inputs:
            answer = answers_of(construct, names)
            expected = as_python(workflow, given, by_arguments=answer)
            assert as_state_machine(workflow, given, by_arguments=answer) == expected


def _compiled(workflow: Workflow[..., object]) -> Compiled | CompileError:
    try:
        return compile_workflow(workflow)
    except CompileError as refusal:
        return refusal
