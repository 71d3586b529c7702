"""Random numbers that can be repeated."""

from __future__ import annotations

from stepsmith.engine.chance import Chance


def test_the_same_seed_gives_the_same_numbers() -> None:
    one, other = Chance(7), Chance(7)

    assert [one.fraction(), one.seed()] == [other.fraction(), other.seed()]


def test_neighbouring_seeds_give_other_numbers() -> None:
    assert len({Chance(seed).seed() for seed in range(100)}) == 100
    assert len({Chance(seed).fraction() for seed in range(100)}) == 100
