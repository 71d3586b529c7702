"""Java's `java.util.Random`, whose numbers a seed gives the service's users.

`$random(42)` is 0.7275636800328681: the first double of that generator, a linear congruential one
of 48 bits.
See https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/Random.html
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

_MULTIPLIER: Final = 0x5DEECE66D
_INCREMENT: Final = 0xB
_MASK: Final = (1 << 48) - 1


def first_double(seed: int) -> float:
    """The first number from 0.0 to 1.0 that the generator gives for a seed."""
    states = _states(seed)
    return ((next(states) >> 22 << 27) + (next(states) >> 21)) / (1 << 53)


def first_below(seed: int, bound: int) -> int:
    """The first whole number from 0 to below `bound`, of at most 31 bits, for a seed."""
    states = _states(seed)
    bits = next(states) >> 17
    if bound & (bound - 1) == 0:
        return bound * bits >> 31
    # The numbers of the last, incomplete stretch of `bound` would come up more often.
    while bits - bits % bound + bound > 1 << 31:
        bits = next(states) >> 17
    return bits % bound


def _states(seed: int) -> Iterator[int]:
    state = (seed ^ _MULTIPLIER) & _MASK
    while True:
        state = state * _MULTIPLIER + _INCREMENT & _MASK
        yield state
