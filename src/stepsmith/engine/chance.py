"""Random numbers that are the same in every run with the same seed.

The generator is SplitMix64 (Steele, Lea, Flood: "Fast Splittable Pseudorandom Number Generators",
OOPSLA 2014): its whole state is one integer, so a copied execution goes on exactly where it was.
"""

from __future__ import annotations

from typing import Final

_MASK: Final = (1 << 64) - 1
_GAMMA: Final = 0x9E3779B97F4A7C15


class Chance:
    """A sequence of random numbers."""

    __slots__ = ("_state",)

    def __init__(self, seed: int) -> None:
        self._state = seed << 1 & _MASK  # doubled, since `seed` leaves the lowest bit out

    def forked(self) -> Chance:
        """The same numbers from here on, drawn by itself."""
        twin = Chance(0)
        twin._state = self._state
        return twin

    def seed(self) -> int:
        """A seed of 63 bits for somebody else's generator, different every time."""
        self._state = state = (self._state + _GAMMA) & _MASK
        return state >> 1

    def fraction(self) -> float:
        """A number in [0, 1)."""
        self._state = state = (self._state + _GAMMA) & _MASK
        state = ((state ^ (state >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
        state = ((state ^ (state >> 27)) * 0x94D049BB133111EB) & _MASK
        return ((state ^ (state >> 31)) >> 11) / (1 << 53)
