"""The intrinsic functions for numbers, and those that draw."""

from __future__ import annotations

from random import Random
from typing import Any
from uuid import UUID

from stepsmith.asl.intrinsics.argument import integer_of, rounded_of
from stepsmith.asl.intrinsics.failure import ArgumentsRefused
from stepsmith.asl.java_random import first_below


def math_add(first: Any, second: Any) -> int:
    """`States.MathAdd(a, b)`: of numbers rounded to whole ones; all have 32 bits."""
    return rounded_of(rounded_of(first) + rounded_of(second))


def math_random(draw: int, first: Any, last: Any, *seed: Any) -> int:
    """`States.MathRandom(first, last[, seed])`: from `first` to below `last`.

    Args:
        draw: from which the number is drawn if the expression gives no seed.
        first: the least number.
        last: one more than the greatest.
        seed: from which Java's generator starts; the same seed gives the same number.
    """
    start, stop = integer_of(first), integer_of(last)
    if stop <= start or stop - start >= 1 << 31:
        raise ArgumentsRefused
    if seed:
        return start + first_below(integer_of(seed[0]), stop - start)
    return Random(draw).randrange(start, stop)


def uuid(draw: int) -> str:
    """`States.UUID()`: an identifier of version 4."""
    return str(UUID(int=Random(draw).getrandbits(128), version=4))
