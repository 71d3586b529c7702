"""The generator behind `$random(seed)`, whose numbers the service's users may rely on.

`$random(42)` is 0.7275636800328681: the first double of Java's `java.util.Random`, a linear
congruential generator of 48 bits.
See https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/Random.html
"""

from __future__ import annotations

from typing import Final

_MULTIPLIER: Final = 0x5DEECE66D
_INCREMENT: Final = 0xB
_MASK: Final = (1 << 48) - 1


def first_double(seed: int) -> float:
    """The first number from 0.0 to 1.0 that the generator gives for a seed."""
    state = ((seed ^ _MULTIPLIER) & _MASK) * _MULTIPLIER + _INCREMENT & _MASK
    high = state >> 22
    state = state * _MULTIPLIER + _INCREMENT & _MASK
    return ((high << 27) + (state >> 21)) / (1 << 53)
