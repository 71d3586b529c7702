"""The order in which a `java.util.HashSet` made of a JSON array gives its elements.

States.ArrayUnique has that order: of `[true, false, true]` it makes `[false, true]`. A set keeps
its elements in a table of twice as many places or more, the place being taken from the hash code.
See https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/HashSet.html
"""

from __future__ import annotations

import struct
from typing import Any, Final

from stepsmith.asl.json_value import is_same

_BITS_32: Final = (1 << 32) - 1
_BITS_64: Final = (1 << 64) - 1
_LEAST_CAPACITY: Final = 16
_LOAD: Final = 0.75
_TRUE, _FALSE = 1231, 1237


def in_order_of_a_hash_set(values: list[Any]) -> list[Any]:
    """The values without repetitions."""
    places = _capacity(len(values))
    table: dict[int, list[Any]] = {}
    for value in values:
        code = hash_code(value)
        found = table.setdefault((code ^ code >> 16) & (places - 1), [])
        if not any(is_same(value, other) for other in found):
            found.append(value)
    return [value for place in sorted(table) for value in table[place]]


def hash_code(value: Any) -> int:
    """The hash code, as an unsigned number of 32 bits, of what Java has for a JSON value."""
    match value:
        case None:
            return 0
        case bool():
            return _TRUE if value else _FALSE
        case int():
            return _of_integer(value)
        case float():
            return _of_float(value)
        case str():
            return _of_text(value)
        case dict():
            return sum(_of_text(name) ^ hash_code(part) for name, part in value.items()) & _BITS_32
        case _:
            code = 1
            for part in value:
                code = code * 31 + hash_code(part) & _BITS_32
            return code


def _of_integer(number: int) -> int:
    if -(1 << 31) <= number < 1 << 31:
        return number & _BITS_32
    bits = number & _BITS_64
    return (bits ^ bits >> 32) & _BITS_32


def _of_float(number: float) -> int:
    if number.is_integer() and abs(number) < 1 << 31:
        return _of_integer(int(number))  # So that 1 and 1.0, which are the same, meet.
    (bits,) = struct.unpack(">Q", struct.pack(">d", number))
    return int(bits ^ bits >> 32) & _BITS_32


def _of_text(text: str) -> int:
    code = 0
    units = text.encode("utf-16-be", "surrogatepass")
    for high, low in zip(units[::2], units[1::2], strict=True):
        code = code * 31 + (high << 8 | low) & _BITS_32
    return code


def _capacity(count: int) -> int:
    wanted = max(int(count / _LOAD) + 1, _LEAST_CAPACITY)
    return 1 << (wanted - 1).bit_length()
