"""Durations as people read them."""

from __future__ import annotations

import pytest

from stepsmith.cli.duration import duration, seconds_exactly


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "0 ms"),
        (0.0124, "12 ms"),
        (0.9994, "999 ms"),
        (0.9996, "1 s"),
        (1.52, "1.5 s"),
        (9.94, "9.9 s"),
        (9.96, "10 s"),
        (14, "14 s"),
        (119.4, "119 s"),
        (120, "2 min"),
        (125, "2 min 5 s"),
        (3_600, "1 h"),
        (12_000, "3 h 20 min"),
        (2_592_000, "30 d"),
        (90_000, "1 d 1 h"),
    ],
)
def test_a_duration_is_as_exact_as_it_needs_to_be(seconds: float, text: str) -> None:
    assert duration(seconds) == text


@pytest.mark.parametrize(("seconds", "text"), [(0.048, "0.05 s"), (1, "1.0 s"), (14.12, "14.1 s")])
def test_a_sum_is_in_seconds(seconds: float, text: str) -> None:
    assert seconds_exactly(seconds) == text
