"""docs/language.md: what it says is supported compiles as it says, and the rest is rejected so."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from stepsmith import CompileError, compile_workflow
from stepsmith.authoring.diagnostic import Code, Diagnostic
from tests.docs.examples import compiled_example, example
from tests.docs.marked_blocks import Block, marked_blocks, table_rows

PAGE = "language.md"
BLOCKS = marked_blocks(PAGE)
PREAMBLE = next(block.text for block in BLOCKS if block.mark == "preamble")
EXPRESSIONS = list(table_rows(PAGE, "expressions"))


def blocks(mark: str) -> list[Any]:
    """The blocks with a mark, each with the one after it, as parameters of a test."""
    return [
        pytest.param(block, following, id=f"line {block.line}")
        for block, following in pairwise([*BLOCKS, Block("end", "", "", "", 0)])
        if block.mark == mark
    ]


@pytest.mark.parametrize(("block", "says"), blocks("rejected"))
def test_a_bad_example_is_rejected_as_shown(block: Block, says: Block, tmp_path: Path) -> None:
    """With this one diagnostic: its code, its place, its words."""
    with example(PREAMBLE, block.text, tmp_path) as workflow, pytest.raises(CompileError) as caught:
        compile_workflow(workflow)
    (diagnostic,) = caught.value.diagnostics
    assert isinstance(diagnostic, Diagnostic)
    assert diagnostic.code.value == block.about
    assert str(diagnostic) == says.text.rstrip("\n")


@pytest.mark.parametrize(("block", "following"), blocks("accepted"))
def test_what_to_write_instead_compiles(block: Block, following: Block, tmp_path: Path) -> None:
    """And gives the output that stands after it, if one does."""
    compiled = compiled_example(PREAMBLE, block.text, tmp_path)
    if following.mark == "output":
        assert output_of(compiled.definition) == json.loads(following.text)


def test_every_code_has_its_example() -> None:
    """In the order of the codes."""
    shown = [block.about for block in BLOCKS if block.mark == "rejected"]
    assert shown == [code.value for code in Code]


@pytest.mark.parametrize(("python", "jsonata", "error"), EXPRESSIONS)
def test_an_expression_becomes_what_the_table_says(
    python: str, jsonata: str, error: str, tmp_path: Path
) -> None:
    """With a guard before it where it can fail, and none where it cannot."""
    source = f"@workflow\ndef example(order: Order) -> Any:\n    return {python}\n"
    definition = compiled_example(PREAMBLE, source, tmp_path).definition
    text = output_of(definition).replace("$states.input", "$order")
    assert text == f"{{% {jsonata} %}}"
    failing = [state for state in definition["States"].values() if state["Type"] == "Fail"]
    assert [state["Error"] for state in failing] == error.split()


def output_of(definition: dict[str, Any]) -> Any:
    """The one output that a definition's states give."""
    (output,) = (state["Output"] for state in definition["States"].values() if "Output" in state)
    return output
