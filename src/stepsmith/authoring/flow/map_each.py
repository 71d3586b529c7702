"""`map_each(f, items)`: a function for each item of a list; an inline Map state.

In plain Python the items are taken one after another: what is done must not depend on the order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")


def map_each(
    function: Callable[[T], R], items: Iterable[T], *, max_concurrency: int | None = None
) -> list[R]:
    """Call a function for every item and give the results in the items' order.

    Args:
        function: takes one item. It reads the variables around it and assigns its own.
        items: a list.
        max_concurrency: how many run at once; without it as many as AWS allows (40).
    """
    return [function(item) for item in items]
