"""The intrinsic functions for arrays."""

from __future__ import annotations

from typing import Any, Final

from stepsmith.asl.intrinsics.argument import array_of, integer_of
from stepsmith.asl.intrinsics.failure import ArgumentsRefused
from stepsmith.asl.intrinsics.java_set import in_order_of_a_hash_set
from stepsmith.asl.json_value import is_same

_LONGEST_RANGE: Final = 1_000


def array(*values: Any) -> list[Any]:
    """`States.Array(…)`: its arguments."""
    return list(values)


def array_partition(values: Any, size: Any) -> list[Any]:
    """`States.ArrayPartition(array, size)`: the array in chunks, the last one with what is left."""
    whole, step = array_of(values), integer_of(size)
    if step < 1:
        raise ArgumentsRefused
    return [whole[start : start + step] for start in range(0, len(whole), step)]


def array_contains(values: Any, sought: Any) -> bool:
    """`States.ArrayContains(array, value)`."""
    return any(is_same(value, sought) for value in array_of(values))


def array_range(first: Any, last: Any, step: Any) -> list[int]:
    """`States.ArrayRange(first, last, step)`: numbers from `first` to at most `last`."""
    start, stop, by = integer_of(first), integer_of(last), integer_of(step)
    if by == 0:
        raise ArgumentsRefused
    numbers = range(start, stop + (1 if by > 0 else -1), by)
    if len(numbers) > _LONGEST_RANGE:
        raise ArgumentsRefused
    return list(numbers)


def array_get_item(values: Any, index: Any) -> Any:
    """`States.ArrayGetItem(array, index)`; of an empty array, null."""
    whole, position = array_of(values), integer_of(index)
    if not whole and position >= 0:
        return None
    if not 0 <= position < len(whole):
        raise ArgumentsRefused
    return whole[position]


def array_length(values: Any) -> int:
    """`States.ArrayLength(array)`."""
    return len(array_of(values))


def array_unique(values: Any) -> list[Any]:
    """`States.ArrayUnique(array)`: without repetitions, in the service's own order."""
    return in_order_of_a_hash_set(array_of(values))
