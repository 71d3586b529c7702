"""`map_each(f, items)`: a function for each item of a list; an inline Map state.

In plain Python the items are taken one after another: what is done must not depend on the order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TypeVar

from stepsmith.authoring.flow.side_by_side import results_of
from stepsmith.runtime.retry_policy import RetryPolicy

T = TypeVar("T")
R = TypeVar("R")


def map_each(
    function: Callable[[T], R],
    items: Iterable[T],
    *,
    max_concurrency: int | None = None,
    retry: RetryPolicy | Sequence[RetryPolicy] | None = None,
    name: str | None = None,
) -> list[R]:
    """Call a function for every item and give the results in the items' order.

    The first that fails ends the others, and its error is the call's. In a saga that has to undo
    what is done for items, all come to their ends, and then the first error in the order of the
    items is the call's.

    Args:
        function: takes one item. It reads the variables around it and assigns its own.
        items: a list.
        max_concurrency: how many run at once; without it as many as AWS allows (40).
        retry: when all items are taken again because one of them has failed.
        name: what the state is called.
    """
    return results_of("map_each", (partial(function, item) for item in items), retry, name)
