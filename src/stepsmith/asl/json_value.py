"""What kind of JSON value a Python value stands for, in terms that type checkers follow."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeGuard


def is_object(value: Any) -> TypeGuard[Mapping[str, Any]]:
    """Whether a value stands for a JSON object."""
    return type(value) is dict or isinstance(value, Mapping)


def is_array(value: Any) -> TypeGuard[Sequence[Any]]:
    """Whether a value stands for a JSON array."""
    return isinstance(value, (list, tuple))


def is_number(value: Any) -> TypeGuard[int | float]:
    """Whether a value stands for a JSON number, which true and false do not."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def is_same(left: Any, right: Any) -> bool:
    """Whether two JSON values are equal; unlike in Python, true is not 1, and 1 is 1.0."""
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    if is_object(left) and is_object(right):
        return left.keys() == right.keys() and all(
            is_same(left[name], right[name]) for name in left
        )
    if is_array(left) and is_array(right):
        return len(left) == len(right) and all(map(is_same, left, right))
    return bool(left == right)


def describe(value: Any) -> str:
    """What a JSON value is, in words that follow "not": "a string", "null"."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return str(value).lower()
    if is_object(value):
        return "an object"
    if isinstance(value, str):
        return "a string"
    return "an array" if is_array(value) else "a number"


def is_deeper_than(levels: int, value: Any) -> bool:
    """Whether a value has arrays and objects within one another at more than so many levels."""
    # Depth first, since a value that holds itself has no end in breadth.
    waiting = [(value, 0)]
    while waiting:
        holder, depth = waiting.pop()
        if is_object(holder) or is_array(holder):
            if depth >= levels:
                return True
            parts = holder.values() if is_object(holder) else holder
            waiting.extend((part, depth + 1) for part in parts)
    return False


Keys = tuple[str | int, ...]


def not_json(value: Any, keys: Keys = ()) -> Iterator[tuple[Keys, str]]:
    """What in a Python value JSON has no form for: where it stands, and what it is."""
    if is_object(value):
        for name, part in value.items():
            if isinstance(name, str):
                yield from not_json(part, (*keys, name))
            else:
                yield keys, f"a field named {name!r}, which is not a string"
    elif is_array(value):
        for index, part in enumerate(value):
            yield from not_json(part, (*keys, index))
    elif isinstance(value, float):
        if not math.isfinite(value):
            yield keys, f"the number {value}"
    elif not (value is None or isinstance(value, str | int)):
        yield keys, f"a value of the Python type {type(value).__name__}"
