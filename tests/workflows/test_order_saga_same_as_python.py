"""The order saga as plain Python and as a state machine: same output, error, message, calls."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from stepsmith import (
    LambdaCrashed,
    LambdaServiceError,
    Task,
    Timeout,
    TooManyRequests,
    compile_workflow,
)
from tests.authoring.both_ways import as_python, as_state_machine
from workflows.order_saga import order_saga

TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=8)
KEY = st.from_regex(r"[A-Za-z0-9-]{1,12}", fullmatch=True)
ITEM = st.fixed_dictionaries(
    {
        "sku": KEY,
        "quantity": st.integers(1, 99),
        "unit_price_cents": st.integers(0, 10**7),
    }
)
ORDER = st.fixed_dictionaries(
    {"order_id": KEY, "customer_id": KEY, "items": st.lists(ITEM, max_size=3)},
    optional={
        "currency": st.sampled_from(["EUR", "USD"]),
        "carrier": st.sampled_from(["overland", "seaways"]),
        "note": st.none() | TEXT,
        "gift": st.booleans(),
    },
)
RESULTS: dict[str, st.SearchStrategy[Any]] = {
    "reserve_inventory": st.fixed_dictionaries(
        {"reservation_id": KEY, "units": st.integers(0, 2**53)}
    ),
    "charge_payment": st.fixed_dictionaries(
        {"payment_id": KEY, "amount_cents": st.integers(0, 2**53), "currency": st.just("EUR")}
    ),
    "ship_order": st.fixed_dictionaries({"tracking_number": TEXT, "carrier": TEXT}),
}
SERVICE_ERRORS = [Timeout(), LambdaServiceError("busy"), TooManyRequests("slow"), LambdaCrashed()]


def outcomes(task: Task[..., Any]) -> st.SearchStrategy[list[Any]]:
    """What the first calls of a task get; later calls get the last of them."""
    result = RESULTS.get(task.name, st.none())
    declared = [error(f'no "{error.__name__}"') for error in task.raises]
    failure = st.sampled_from([*SERVICE_ERRORS, *declared])
    return st.lists(result | result | failure, min_size=1, max_size=6)


ANSWERS = st.fixed_dictionaries({t.name: outcomes(t) for t in compile_workflow(order_saga).tasks})


@given(order=ORDER, answers=ANSWERS)
def test_output_error_and_calls_agree(order: Any, answers: dict[str, list[Any]]) -> None:
    def answer(name: str, before: int) -> Any:
        return answers[name][min(before, len(answers[name]) - 1)]

    assert as_state_machine(order_saga, order, answer) == as_python(order_saga, order, answer)
