"""docs/how-it-works.md: each piece of source becomes the diagram and the states beside it."""

from __future__ import annotations

import json
import subprocess
import sys
from itertools import takewhile
from pathlib import Path
from typing import Any

import pytest

from stepsmith.adopt.mermaid import mermaid
from stepsmith.asl import parse
from tests.docs.examples import compiled_example
from tests.docs.marked_blocks import Block, is_shown, marked_blocks

BLOCKS = marked_blocks("how-it-works.md")
PREAMBLE = next(block.text for block in BLOCKS if block.mark == "preamble")
RESULTS = {"flow", "definition"}


def sources() -> list[Any]:
    """Each piece of source with the results that stand after it, as parameters of a test."""
    return [
        pytest.param(
            block,
            list(takewhile(lambda after: after.mark in RESULTS, BLOCKS[index + 1 :])),
            id=f"line {block.line}",
        )
        for index, block in enumerate(BLOCKS)
        if block.mark == "source"
    ]


@pytest.mark.parametrize(("source", "results"), sources())
def test_a_function_makes_the_states_beside_it(
    source: Block, results: list[Block], tmp_path: Path
) -> None:
    """The whole diagram, and the shown part of the states."""
    definition = compiled_example(PREAMBLE, source.text, tmp_path).definition
    assert results, "a source has a result beside it"
    for result in results:
        if result.mark == "flow":
            assert mermaid(parse(definition)) == result.text
        else:
            states = json.dumps(definition["States"], indent=2, ensure_ascii=False)
            assert is_shown(result.text, states), states


def test_the_program_prints_what_is_shown() -> None:
    """As a program of its own, in a process of its own."""
    program = next(block.text for block in BLOCKS if block.mark == "program")
    shown = next(block.text for block in BLOCKS if block.mark == "prints")
    finished = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert finished.stdout == shown
