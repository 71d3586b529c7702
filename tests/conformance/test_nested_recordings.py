"""State machines that start recorded ones learn of them what AWS told."""

from __future__ import annotations

import json
from typing import Any

import pytest

from stepsmith.engine import NestedExecutions, NoAnswer, Outcome, TaskRequest, run
from tests.conformance.recorded_case import ABSENT, Case, index, judge, load


def nested() -> list[Case]:
    """The executions whose outcome is that of another one, whose definition is at hand.

    One of them is left out: there a task's callback comes before the other execution's end.
    """
    return [
        entry
        for entry in index()
        if "nested" in entry["needs"] and "test_sync_with_task_token" not in entry["id"]
    ]


CASES = nested()

pytestmark = pytest.mark.skipif(not CASES, reason=ABSENT)


@pytest.mark.parametrize("entry", CASES, ids=[entry["id"] for entry in CASES])
def test_the_outcome_is_the_recorded_one(entry: Case) -> None:
    case = load(entry)
    machines = {
        arn: machine["definition"] for arn, machine in case["related_state_machines"].items()
    }

    result = run(case["definition"], case["input"], NestedExecutions(machines, lost))

    recorded = case["expected"]
    assert result.status == recorded["status"]
    told = json.loads(result.cause) if result.cause else result.output
    expected = described(case)
    actual = judge().normalise(like(expected, told))
    assert judge().compare(expected, actual, case["wildcards"]) == []


def lost(request: TaskRequest) -> Outcome:
    return NoAnswer()


def described(case: Case) -> dict[str, Any]:
    recorded = case["expected"]
    found: dict[str, Any] = recorded.get("cause") or recorded["output"]
    return found


def like(recorded: dict[str, Any], told: dict[str, Any]) -> dict[str, Any]:
    """Older recordings are from before executions could be redriven."""
    return {
        name: value
        for name, value in told.items()
        if name in recorded or not name.startswith("Redrive")
    }
