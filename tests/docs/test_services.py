"""docs/services.md: its workflows become the states that it shows, and its tests pass."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from stepsmith import CompileError, compile_workflow
from tests.docs.examples import compiled_example, example
from tests.docs.marked_blocks import Block, marked_blocks

BLOCKS = marked_blocks("services.md")
PREAMBLE = next(block.text for block in BLOCKS if block.mark == "preamble")


def blocks(mark: str) -> list[Any]:
    """The blocks with a mark, each with the one after it, as parameters of a test."""
    return [
        pytest.param(block, following, id=f"line {block.line}")
        for block, following in pairwise([*BLOCKS, Block("end", "", "", "", 0)])
        if block.mark == mark
    ]


@pytest.mark.parametrize(("block", "following"), blocks("source"))
def test_a_workflow_becomes_the_state_shown(block: Block, following: Block, tmp_path: Path) -> None:
    compiled = compiled_example(PREAMBLE, block.text, tmp_path)
    if following.mark == "state":
        assert compiled.definition["States"][following.about] == json.loads(following.text)


@pytest.mark.parametrize(("block", "says"), blocks("rejected"))
def test_a_mistake_is_told_as_shown(block: Block, says: Block, tmp_path: Path) -> None:
    with example(PREAMBLE, block.text, tmp_path) as workflow, pytest.raises(CompileError) as caught:
        compile_workflow(workflow)
    assert str(caught.value) == says.text.rstrip("\n")


@pytest.mark.parametrize(("block", "following"), blocks("test"))
def test_a_test_passes(block: Block, following: Block) -> None:
    namespace: dict[str, Any] = {}
    exec(compile(PREAMBLE + block.text, "services.md", "exec"), namespace)
    tests = [name for name in namespace if name.startswith("test_")]
    assert tests
    for name in tests:
        namespace[name]()
