"""The definitions that the real service was asked about, where they are at hand."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

CASES = Path(__file__).parents[2].parent / "shared" / "conformance" / "cases"

needs_recordings = pytest.mark.skipif(
    not CASES.is_dir(), reason="the recordings of the real service are not beside this checkout"
)


def definitions(*kinds: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Case names and definitions, of the given kinds or of all."""
    for path in sorted(CASES.glob("*/*.json")):
        case = json.loads(path.read_text("utf-8"))
        if kinds and case["kind"] not in kinds:
            continue
        rows = (row["definition"] for row in case.get("rows", ()))
        for definition in (case.get("definition"), *rows):
            if isinstance(definition, dict):
                yield path.stem, definition
