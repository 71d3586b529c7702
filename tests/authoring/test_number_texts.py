"""Texts that are numbers, and those that are none."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import BaseModel

from stepsmith import Workflow, workflow
from tests.authoring.both_ways import as_python, as_state_machine


class Cell(BaseModel):
    text: str


@workflow
def whole(cell: Cell) -> int:
    """An integer."""
    return int(cell.text)


@workflow
def number(cell: Cell) -> float:
    """A number with a fraction."""
    return float(cell.text)


TEXTS = ["0", "-0", "12", " +1_2\u3000\n", "0012", "1__2", "_1", "1_", "", " ", "x", "- 1", "--1"]
TEXTS += [".5", "5.", ".", "-.5e+1_0", "1e5", "1E-2", "1e", "12.5", "1.2.3", "0x1F", "it's", "1,5"]


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("flow", [whole, number])
def test_a_text_is_read_as_python_reads_it(flow: Workflow[..., Any], text: str) -> None:
    """Blanks around it, signs and underscores; what is no number fails with Python's message."""
    machine, python = as_state_machine(flow, {"text": text}), as_python(flow, {"text": text})
    assert (machine.error, machine.message) == (python.error, python.message)
    assert machine.output == python.output
