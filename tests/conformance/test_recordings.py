"""The engine answers as AWS itself did, event for event; what differs is listed with its reason."""

from __future__ import annotations

import pytest

from stepsmith.testing import replay
from tests.conformance.recorded_case import (
    ABSENT,
    Case,
    index,
    judge,
    known_failures,
    load,
    replayable,
)

CASES = replayable()

pytestmark = pytest.mark.skipif(not CASES, reason=ABSENT)


@pytest.mark.parametrize("entry", CASES, ids=[entry["id"] for entry in CASES])
def test_the_answer_is_the_recorded_one(entry: Case) -> None:
    replayed = replay(load(entry))

    if entry["id"] in known_failures():
        assert replayed.verdict == "failed", "it passes now: take it off docs/conformance.md"
    else:
        assert replayed.verdict == "passed", replayed


@pytest.mark.parametrize("entry", CASES, ids=[entry["id"] for entry in CASES])
def test_the_comparison_that_comes_with_the_recordings_agrees(entry: Case) -> None:
    """It is shown the very history that was compared."""
    case = load(entry)
    replayed = replay(case)

    if replayed.history and case["expected"].get("events"):
        differs = bool(judge().compare_events(case, list(replayed.history)))
        assert differs == (replayed.verdict == "failed"), replayed


def test_every_case_listed_as_failing_is_one() -> None:
    assert known_failures() <= {entry["id"] for entry in index()}
