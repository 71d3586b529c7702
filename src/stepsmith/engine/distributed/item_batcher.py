"""ItemBatcher: gathers items into the inputs of child executions.

See https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itembatcher.html
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import inf
from typing import Any

from stepsmith.engine.failure import DATA_LIMIT_EXCEEDED, TerminalFailure
from stepsmith.engine.fork import shallow_copy
from stepsmith.engine.payload import MAX_BYTES, Payload


@dataclass(frozen=True, slots=True)
class Batching:
    """The bounds of a batch, and what every batch is given.

    Attributes:
        max_items: None for as many as fit.
        max_bytes: of the child execution's whole input, as JSON without white space.
        batch_input: None if the Map has no `BatchInput`.
    """

    max_items: int | None = None
    max_bytes: int = MAX_BYTES
    batch_input: Payload | None = None


class Batcher:
    """Takes items one by one; gives batches as they fill up."""

    __slots__ = ("_batching", "_empty_size", "_items", "_most", "_size")

    def __init__(self, batching: Batching) -> None:
        self._batching = batching
        self._most = inf if batching.max_items is None else batching.max_items
        self._empty_size = Payload(self._input([])).size
        self._items: list[Any] = []
        self._size = self._empty_size

    def add(self, item: Payload) -> Iterator[tuple[Payload, int]]:
        """Add an item; gives the batches that are full now, each with the number of its items.

        Raises:
            TerminalFailure: the item alone exceeds the bytes of a batch.
        """
        needed = item.size + (1 if self._items else 0)
        if self._items and self._size + needed > self._batching.max_bytes:
            yield from self.rest()
            needed = item.size
        if self._size + needed > self._batching.max_bytes:
            raise TerminalFailure(
                DATA_LIMIT_EXCEEDED,
                f"An item of {item.size} bytes does not fit into a batch of "
                f"{self._batching.max_bytes} bytes.",
            )
        self._items.append(item.value)
        self._size += needed
        if len(self._items) >= self._most:
            yield from self.rest()

    def rest(self) -> Iterator[tuple[Payload, int]]:
        """The batch begun, if there is one: no more items come, or the next does not fit."""
        if self._items:
            batch = Payload(self._input(self._items)), len(self._items)
            self._items, self._size = [], self._empty_size
            yield batch

    def forked(self) -> Batcher:
        """A batcher that goes on by itself, with the batch begun so far."""
        twin = shallow_copy(self)
        twin._items = self._items.copy()
        return twin

    def _input(self, items: list[Any]) -> dict[str, Any]:
        given = self._batching.batch_input
        return {"Items": items} if given is None else {"BatchInput": given.value, "Items": items}
