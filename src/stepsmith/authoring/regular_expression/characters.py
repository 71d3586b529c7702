"""Sets of characters, as ranges of code points."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

LAST = 0x10FFFF
FIRST_BEYOND_UTF16_UNIT = 0x10000
_SURROGATES = (0xD800, 0xDFFF)

Ranges = tuple[tuple[int, int], ...]
"""Code points from … to …, in order, with something missing between two ranges."""

SPACE: Ranges = (
    (0x09, 0x0D),
    (0x1C, 0x20),
    (0x85, 0x85),
    (0xA0, 0xA0),
    (0x1680, 0x1680),
    (0x2000, 0x200A),
    (0x2028, 0x2029),
    (0x202F, 0x202F),
    (0x205F, 0x205F),
    (0x3000, 0x3000),
)
"""What `\\s` matches in Python."""

ASCII_SPACE: Ranges = ((0x09, 0x0D), (0x20, 0x20))
ASCII_DIGITS: Ranges = ((0x30, 0x39),)
ASCII_WORD: Ranges = ((0x30, 0x39), (0x41, 0x5A), (0x5F, 0x5F), (0x61, 0x7A))


def united(ranges: Iterable[tuple[int, int]]) -> Ranges:
    """Ranges in order, those that touch made one."""
    found: list[tuple[int, int]] = []
    for first, last in sorted(ranges):
        if found and first <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(last, found[-1][1]))
        else:
            found.append((first, last))
    return tuple(found)


def complement(ranges: Ranges) -> Ranges:
    """All other code points."""
    found: list[tuple[int, int]] = []
    free = 0
    for first, last in ranges:
        if first > free:
            found.append((free, first - 1))
        free = last + 1
    return (*found, (free, LAST)) if free <= LAST else tuple(found)


def without_surrogates(ranges: Ranges) -> Ranges:
    """The ranges but for the halves of pairs, which no text has."""
    return complement(united((*complement(ranges), _SURROGATES)))


@cache
def without_case(ranges: Ranges, flags: int) -> Ranges:
    """Every character that Python takes for one of a set when it ignores case."""
    inside = "".join(f"\\U{first:08x}-\\U{last:08x}" for first, last in ranges)
    same = re.findall(f"[{inside}]", _with_case(), flags | re.IGNORECASE)
    return united((*ranges, *((ord(one), ord(one)) for one in same)))


@cache
def _with_case() -> str:
    """The characters that have a capital or a small letter beside them."""
    every = (chr(code) for code in range(2 * FIRST_BEYOND_UTF16_UNIT))
    return "".join(one for one in every if one.lower() != one or one.upper() != one)
