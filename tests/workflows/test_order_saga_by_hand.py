"""The compiled order saga beside one written by hand: no more states, no more transitions."""

from __future__ import annotations

import json
from collections.abc import Collection
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from stepsmith import compile_workflow
from stepsmith.engine import Failed, Machine, RunResult, Succeeded, TaskRequest, run
from workflows.order_saga import order_saga

BY_HAND = json.loads((Path(__file__).parent / "by_hand" / "order_saga.asl.json").read_text())
COMPILED = compile_workflow(order_saga).definition

ORDER = {
    "order_id": "7",
    "customer_id": "c",
    "items": [{"sku": "a", "quantity": 1, "unit_price_cents": 100}],
}
RESULTS: dict[str, Any] = {
    "${ReserveInventoryArn}": {"reservation_id": "R-7", "units": 1},
    "${ShipOrderArn}": {"tracking_number": "T-7", "carrier": "overland"},
}
FUNCTIONS = sorted(f"${{{name}}}" for name in compile_workflow(order_saga).substitutions)


def play(definition: dict[str, Any], order: Any, failing: Collection[str]) -> tuple[Any, ...]:
    """How a run ends and what it calls, and the transitions it is billed for."""
    called: list[str] = []

    def executor(request: TaskRequest) -> Succeeded | Failed:
        function = request.arguments["FunctionName"]
        called.append(function)
        if function in failing:
            return Failed("OutOfStock", "none left")  # nobody retries it
        return Succeeded({"Payload": RESULTS.get(function)})

    result: RunResult = run(Machine.compile(definition), order, executor)
    return (result.status, result.output, result.error, called), result.transitions


def test_no_more_states_than_by_hand() -> None:
    assert len(COMPILED["States"]) <= len(BY_HAND["States"])


@pytest.mark.parametrize(
    "failing",
    [names for n in range(len(FUNCTIONS) + 1) for names in combinations(FUNCTIONS, n)],
    ids=lambda names: "-".join(name[2:-4] for name in names) or "none",
)
def test_no_more_transitions_than_by_hand_on_any_path(failing: tuple[str, ...]) -> None:
    """Every set of tasks failing for good: that is every path through either machine."""
    ours, our_transitions = play(COMPILED, ORDER, failing)
    theirs, their_transitions = play(BY_HAND, ORDER, failing)
    assert ours == theirs
    assert our_transitions <= their_transitions


def test_no_more_transitions_than_by_hand_for_an_empty_order() -> None:
    ours, our_transitions = play(COMPILED, {**ORDER, "items": []}, ())
    theirs, their_transitions = play(BY_HAND, {**ORDER, "items": []}, ())
    assert ours == theirs == ("FAILED", None, "EmptyOrder", [])
    assert our_transitions <= their_transitions
