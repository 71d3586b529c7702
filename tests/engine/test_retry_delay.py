"""How long retriers wait."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stepsmith.asl import Retrier
from stepsmith.engine.retry_delay import RetryDelay


def delays(count: int, **fields: object) -> list[float]:
    delay = RetryDelay.of(Retrier(error_equals=("States.ALL",), **fields))  # type: ignore[arg-type]  # fields of any type, by name
    return [delay.seconds(retry, 0.5) for retry in range(count)]


def test_the_first_delay_is_a_second_and_each_is_twice_the_one_before() -> None:
    assert delays(4) == [1, 2, 4, 8]


def test_interval_and_backoff_rate_shape_the_delays() -> None:
    assert delays(3, interval_seconds=3, backoff_rate=1.5) == [3, 4.5, 6.75]


def test_no_delay_is_longer_than_the_maximum() -> None:
    assert delays(4, interval_seconds=3, max_delay_seconds=10) == [3, 6, 10, 10]


def test_full_jitter_takes_a_random_part_of_each_delay() -> None:
    assert delays(3, interval_seconds=4, jitter_strategy="FULL") == [2, 4, 8]


def test_jitter_strategy_none_leaves_the_delays_alone() -> None:
    assert delays(3, jitter_strategy="NONE") == [1, 2, 4]


@pytest.mark.parametrize("retry", [400, 5_000])
def test_a_delay_beyond_the_longest_execution_stays_a_number(retry: int) -> None:
    delay = RetryDelay.of(Retrier(error_equals=("States.ALL",), backoff_rate=10.0))

    assert delay.seconds(retry, 0.0) == 31_622_400


@given(
    interval=st.integers(1, 99_999_999),
    rate=st.floats(1.0, 100.0),
    limit=st.none() | st.integers(1, 31_622_399),
    jitter=st.booleans(),
    retry=st.integers(0, 200),
    chance=st.floats(0.0, 1.0, exclude_max=True),
)
def test_delays_grow_and_keep_within_their_bounds(
    interval: int, rate: float, limit: int | None, jitter: bool, retry: int, chance: float
) -> None:
    delay = RetryDelay(interval, rate, limit, full_jitter=jitter)
    bound = 31_622_400 if limit is None else limit

    now, next_ = delay.seconds(retry, chance), delay.seconds(retry + 1, chance)

    assert 0 <= now <= next_ <= bound
    assert jitter or now >= min(interval, bound)
