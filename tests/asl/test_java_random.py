"""Java's generator: the numbers that its documentation's algorithm gives."""

from __future__ import annotations

import pytest

from stepsmith.asl.java_random import first_below, first_double


def test_the_first_double_of_a_seed() -> None:
    assert first_double(42) == 0.7275636800328681


@pytest.mark.parametrize(
    ("seed", "bound", "expected"),
    [(42, 10, 0), (42, 1, 0), (0, 16, 11), (0, 100, 60), (42, 2**31 - 1, 1562431130)],
)
def test_the_first_whole_number_of_a_seed(seed: int, bound: int, expected: int) -> None:
    assert first_below(seed, bound) == expected


def test_a_number_of_the_incomplete_last_stretch_is_passed_over() -> None:
    # The first number of 31 bits is 1562431130, which lies beyond the only whole stretch.
    assert first_below(42, 1_500_000_000) == 117392763
