"""Definitions that are none, given to the command itself: one error, no traceback."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

HISTORY = [
    {
        "id": 1,
        "previousEventId": 0,
        "timestamp": "2025-01-01T00:00:00Z",
        "type": "ExecutionStarted",
        "executionStartedEventDetails": {"input": "{}"},
    }
]


@pytest.mark.parametrize(
    ("definition", "told", "code"),
    [
        (b"{", "error: definition.json: /: the definition is not JSON: ", 1),
        (
            b"[" * 100_000,
            "error: definition.json: /: the definition is not JSON: it is nested too deeply",
            1,
        ),
        (b'{"States": {}, "States": {}}', 'the field "States" stands twice in one object', 1),
        (
            b'{"StartAt": "A", "States": {"A": 7}}',
            "error: definition.json: /States/A: a state must be",
            1,
        ),
        (b"\xff{", "is not UTF-8 text", 2),
    ],
)
def test_one_error_says_what_is_wrong(
    tmp_path: Path, definition: bytes, told: str, code: int
) -> None:
    (tmp_path / "definition.json").write_bytes(definition)
    (tmp_path / "history.json").write_text(json.dumps({"events": HISTORY}))

    command = [sys.executable, "-m", "stepsmith.cli", "replay", "history.json"]
    done = subprocess.run(
        [*command, "-d", "definition.json"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == code
    assert told in done.stderr
    assert done.stderr.count("error: ") == 1
    assert "Traceback" not in done.stderr
