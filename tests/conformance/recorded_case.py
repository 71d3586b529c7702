"""What AWS recorded, and the comparison that comes with it.

The data stays where it is, in `../shared/conformance` beside this repository; a clone without it
has nothing to compare with.
"""

from __future__ import annotations

import importlib.util
import json
import re
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any, Final

REPOSITORY: Final = Path(__file__).parents[2]
CONFORMANCE: Final = REPOSITORY.parent / "shared" / "conformance"
KNOWN_FAILURES: Final = REPOSITORY / "docs" / "conformance.md"
ABSENT: Final = f"the recordings are not here ({CONFORMANCE})"

REPLAYED: Final = frozenset(
    {"execution", "express_sync", "express_async", "choice_table", "validate_definition"}
)
"""The kinds that `stepsmith replay` answers; of those that are refused, only definitions."""

_LISTED: Final = re.compile(r"^\| `(?P<id>[^`]+)` \|", re.MULTILINE)

Case = dict[str, Any]


@cache
def index() -> list[Case]:
    """What is known of each case without reading it; empty where the recordings are absent."""
    path = CONFORMANCE / "index.json"
    return json.loads(path.read_text()) if path.exists() else []


def replayable() -> list[Case]:
    """The cases that a definition, an input, S3 objects and the tasks' outcomes determine."""
    return [
        one
        for one in index()
        if one["kind"] in REPLAYED and one["replay"] in ("direct", "async", "distributed")
    ]


def load(entry: Case) -> Case:
    case: Case = json.loads((CONFORMANCE / entry["path"]).read_text())
    return case


@cache
def known_failures() -> frozenset[str]:
    """The ids of the cases that the page on conformance lists, each with its reason."""
    return frozenset(match["id"] for match in _LISTED.finditer(KNOWN_FAILURES.read_text()))


@cache
def judge() -> ModuleType:
    """The comparison that comes with the recordings."""
    spec = importlib.util.spec_from_file_location("compare", CONFORMANCE / "compare.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
