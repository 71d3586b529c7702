"""Clocks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from stepsmith.engine import RealClock, VirtualClock


def test_virtual_time_jumps_to_the_moment_waited_for() -> None:
    clock = VirtualClock(datetime(2025, 1, 1, tzinfo=UTC))

    clock.wait_until(datetime(2025, 1, 31, tzinfo=UTC))

    assert clock.now() == datetime(2025, 1, 31, tzinfo=UTC)


def test_virtual_time_never_goes_back() -> None:
    clock = VirtualClock(datetime(2025, 1, 1, tzinfo=UTC))

    clock.wait_until(datetime(2024, 1, 1, tzinfo=UTC))

    assert clock.now() == datetime(2025, 1, 1, tzinfo=UTC)


def test_virtual_time_needs_a_time_zone() -> None:
    with pytest.raises(ValueError, match="time zone"):
        VirtualClock(datetime(2025, 1, 1))


def test_real_time_passes_while_waiting() -> None:
    clock = RealClock()
    moment = clock.now() + timedelta(milliseconds=20)

    clock.wait_until(moment)

    assert clock.now() >= moment
