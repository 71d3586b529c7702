"""Items gathered into the inputs of child executions."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stepsmith.engine import run
from stepsmith.engine.distributed.item_batcher import Batcher, Batching
from stepsmith.engine.failure import TerminalFailure
from stepsmith.engine.payload import Payload
from tests.engine.distributed.distributed_map import counts, distributed
from tests.engine.scripted_tasks import no_tasks


def batches(batching: Batching, items: list[Any]) -> list[tuple[Any, int]]:
    batcher = Batcher(batching)
    made = [batch for item in items for batch in batcher.add(Payload(item))]
    return [(input_.value, count) for input_, count in [*made, *batcher.rest()]]


def test_a_batch_holds_at_most_so_many_items() -> None:
    assert batches(Batching(max_items=2), [1, 2, 3]) == [
        ({"Items": [1, 2]}, 2),
        ({"Items": [3]}, 1),
    ]


def test_a_batch_has_at_most_so_many_bytes_with_all_that_is_around_the_items() -> None:
    assert batches(Batching(max_bytes=len('{"Items":["aa","bb"]}')), ["aa", "bb", "cc"]) == [
        ({"Items": ["aa", "bb"]}, 2),
        ({"Items": ["cc"]}, 1),
    ]


def test_every_batch_is_given_the_batch_input() -> None:
    batching = Batching(max_items=1, batch_input=Payload({"day": 7}))

    assert batches(batching, [1, 2]) == [
        ({"BatchInput": {"day": 7}, "Items": [1]}, 1),
        ({"BatchInput": {"day": 7}, "Items": [2]}, 1),
    ]


def test_an_item_too_large_for_a_batch_of_its_own_is_a_failure() -> None:
    with pytest.raises(TerminalFailure, match="does not fit into a batch of 20 bytes"):
        batches(Batching(max_bytes=20), ["x" * 20])


@given(
    st.lists(st.text(max_size=20)),
    st.none() | st.integers(1, 5),
    st.integers(150, 400),
    st.none() | st.just({"day": 7}),
)
def test_every_item_is_in_one_batch_in_order_and_the_bounds_hold(
    items: list[str], max_items: int | None, max_bytes: int, given_: dict[str, int] | None
) -> None:
    batch_input = None if given_ is None else Payload(given_)
    made = batches(Batching(max_items, max_bytes, batch_input), items)

    assert [item for value, _ in made for item in value["Items"]] == items
    assert all(count == len(value["Items"]) >= 1 for value, count in made)
    assert all(max_items is None or count <= max_items for _, count in made)
    assert all(Payload(value).size <= max_bytes for value, _ in made)


def test_a_selector_shapes_each_item_before_it_is_batched() -> None:
    machine = distributed(
        ItemSelector={"n": "{% $states.context.Map.Item.Value * 10 %}"},
        ItemBatcher={"MaxItemsPerBatch": 2, "BatchInput": {"count": "{% $count($states.input) %}"}},
    )

    assert run(machine, [1, 2, 3], no_tasks).output == [
        {"BatchInput": {"count": 3}, "Items": [{"n": 10}, {"n": 20}]},
        {"BatchInput": {"count": 3}, "Items": [{"n": 30}]},
    ]


def test_items_and_executions_are_counted_apart() -> None:
    result = run(distributed(ItemBatcher={"MaxItemsPerBatch": 2}), [1, 2, 3], no_tasks)

    assert counts(result, "itemCounts") == {"succeeded": 3, "total": 3}
    assert counts(result, "executionCounts") == {"succeeded": 2, "total": 2}


@pytest.mark.parametrize("field", ["MaxItemsPerBatch", "MaxInputBytesPerBatch"])
def test_the_bounds_of_a_batch_are_positive(field: str) -> None:
    result = run(distributed(ItemBatcher={field: "{% 0 %}"}), [1], no_tasks)

    assert (result.error, result.cause) == (
        "States.ItemReaderFailed",
        f"field {field} must be positive",
    )
