"""What kind of JSON value a Python value stands for, in terms that type checkers follow."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeGuard


def is_object(value: Any) -> TypeGuard[Mapping[str, Any]]:
    """Whether a value stands for a JSON object."""
    return isinstance(value, Mapping)


def is_array(value: Any) -> TypeGuard[Sequence[Any]]:
    """Whether a value stands for a JSON array."""
    return isinstance(value, list | tuple)


def is_number(value: Any) -> TypeGuard[int | float]:
    """Whether a value stands for a JSON number, which true and false do not."""
    return isinstance(value, int | float) and not isinstance(value, bool)


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
    layer = [value]
    for _ in range(levels):
        layer = [part for holder in layer for part in _parts(holder)]
        if not layer:
            return False
    return any(is_object(value) or is_array(value) for value in layer)


def _parts(value: Any) -> Iterable[Any]:
    if is_object(value):
        return value.values()
    return value if is_array(value) else ()
