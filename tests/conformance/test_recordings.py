"""The engine answers as AWS itself did, event for event; what differs is listed with its reason."""

from __future__ import annotations

import pytest

from tests.conformance.recorded_case import (
    CONFORMANCE,
    Case,
    choice_tables,
    differences,
    executions,
    index,
    known_failures,
    load,
)

CASES = [*executions(), *choice_tables()]

pytestmark = pytest.mark.skipif(not CASES, reason=f"the recordings are not here ({CONFORMANCE})")


@pytest.mark.parametrize("entry", CASES, ids=[entry["id"] for entry in CASES])
def test_the_answer_is_the_recorded_one(entry: Case) -> None:
    found = differences(load(entry))

    if entry["id"] in known_failures():
        assert found, "it passes now: take it off docs/conformance.md"
    else:
        assert found == []


def test_every_case_listed_as_failing_is_one() -> None:
    assert known_failures() <= {entry["id"] for entry in index()}
