"""docs/testing.md and docs/conformance-cases.md: their examples, run as they stand."""

from __future__ import annotations

import copy
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from stepsmith.testing import replay, run
from tests.docs.marked_blocks import marked_blocks

BLOCKS = marked_blocks("testing.md")
PROGRAM = "\n".join(block.text for block in BLOCKS if block.mark == "python")
NAMESPACE: dict[str, Any] = {}
exec(compile(PROGRAM, "testing.md", "exec"), NAMESPACE)
DEFINITION: dict[str, Any] = NAMESPACE["definition"]
EXAMPLES = [name for name in NAMESPACE if name.startswith("test_")]


@pytest.fixture
def history(tmp_path: Path) -> Path:
    execution = run(DEFINITION, {"price": 12}, tasks={"Charge": {"charged": True}})
    path = tmp_path / "yesterday.json"
    events = [{**event, "timestamp": event["timestamp"].isoformat()} for event in execution.history]
    path.write_text(json.dumps({"events": events}))
    return path


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_passes(name: str, history: Path) -> None:
    if "yesterday" in name:
        NAMESPACE[name](history)
    else:
        NAMESPACE[name]()


def test_there_are_examples() -> None:
    assert len(EXAMPLES) == 5


def test_a_changed_definition_is_told_as_shown(history: Path) -> None:
    """With the price raised by a tenth, and a word of thanks at the end."""
    (shown,) = [block for block in BLOCKS if block.mark == "replay"]
    changed = copy.deepcopy(DEFINITION)
    charge = changed["States"]["Charge"]
    charge["Arguments"] = {"cents": "{% $states.input.price * 110 %}"}
    del charge["End"]
    charge["Next"] = "Thank"
    arn = "arn:aws:lambda:us-east-1:123456789012:function:thank"
    changed["States"]["Thank"] = {"Type": "Task", "Resource": arn, "End": True}
    (history.parent / "changed.asl.json").write_text(json.dumps(changed))
    finished = subprocess.run(
        [sys.executable, "-m", "stepsmith.cli", "replay", *shown.about.split()],
        cwd=history.parent,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert finished.returncode == 1
    assert finished.stdout == shown.text


def test_the_case_passes() -> None:
    (case,) = marked_blocks("conformance-cases.md")
    assert replay(json.loads(case.text)).passed
