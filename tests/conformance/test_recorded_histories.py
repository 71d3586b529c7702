"""The engine's histories are those that AWS itself recorded, event for event."""

from __future__ import annotations

from typing import Any

import pytest

from tests.conformance.recorded_case import CONFORMANCE, answer, index, judge, load

CASES = [
    entry
    for entry in index()
    if entry["kind"] in ("execution", "express_sync", "express_async")
    and entry["language"] == "jsonata"
    and entry["replay"] == "direct"
]


@pytest.mark.skipif(not CASES, reason=f"the recordings are not here ({CONFORMANCE})")
@pytest.mark.parametrize("entry", CASES, ids=[entry["id"] for entry in CASES])
def test_history_is_the_recorded_one(entry: dict[str, Any]) -> None:
    case = load(entry)

    result = answer(case)

    assert judge()(case, result.history) == []
    assert result.status == case["expected"]["status"]
