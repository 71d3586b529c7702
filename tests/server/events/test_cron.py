"""Cron expressions, as EventBridge's documentation shows them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stepsmith.server.events.cron import Cron, ScheduleError

THURSDAY = datetime(2026, 1, 1, tzinfo=UTC)


def next_two(expression: str) -> list[str]:
    cron = Cron.read(expression)
    first = cron.next_after(THURSDAY)
    assert first is not None
    second = cron.next_after(first)
    return [moment.isoformat()[:16] for moment in (first, second) if moment is not None]


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("0 10 * * ? *", ["2026-01-01T10:00", "2026-01-02T10:00"]),
        ("15 12 * * ? *", ["2026-01-01T12:15", "2026-01-02T12:15"]),
        ("0 18 ? * MON-FRI *", ["2026-01-01T18:00", "2026-01-02T18:00"]),
        ("0 8 1 * ? *", ["2026-01-01T08:00", "2026-02-01T08:00"]),
        ("0/15 * * * ? *", ["2026-01-01T00:15", "2026-01-01T00:30"]),
        ("0/10 * ? * MON-FRI *", ["2026-01-01T00:10", "2026-01-01T00:20"]),
        ("0/5 8-17 ? * MON-FRI *", ["2026-01-01T08:00", "2026-01-01T08:05"]),
        ("0 9 ? * 2#1 *", ["2026-01-05T09:00", "2026-02-02T09:00"]),
        ("0 9 ? * FRI#5 *", ["2026-01-30T09:00", "2026-05-29T09:00"]),
        ("0 0 L * ? *", ["2026-01-31T00:00", "2026-02-28T00:00"]),
        ("15 10 ? * 6L 2026-2027", ["2026-01-30T10:15", "2026-02-27T10:15"]),
        ("0 0 ? * L *", ["2026-01-03T00:00", "2026-01-10T00:00"]),
        ("0 0 3W * ? *", ["2026-01-02T00:00", "2026-02-03T00:00"]),
        ("0 0 1W 2,8 ? *", ["2026-02-02T00:00", "2026-08-03T00:00"]),
        ("0 0 31W * ? *", ["2026-01-30T00:00", "2026-03-31T00:00"]),
        ("0 0 29 FEB ? *", ["2028-02-29T00:00", "2032-02-29T00:00"]),
        ("59 23 31 12 ? 2026", ["2026-12-31T23:59"]),
        ("0 0 ? * SAT-SUN *", ["2026-01-03T00:00", "2026-01-04T00:00"]),
    ],
)
def test_an_expression_names_these_moments(expression: str, expected: list[str]) -> None:
    assert next_two(expression) == expected


@pytest.mark.parametrize(
    ("expression", "message"),
    [
        ("0 12 * * *", "a cron expression has six fields"),
        ("0 12 * * * *", "one of day of month and day of week is ?"),
        ("0 12 ? * ? *", "one of day of month and day of week is ?"),
        ("60 12 * * ? *", "60 is not from 0 to 59"),
        ("0 12 ? * 0 *", "0 is not from 1 to 7"),
        ("0 12 * JANUARY ? *", "JANUARY is not from 1 to 12"),
        ("*/0 12 * * ? *", "a step is at least 1"),
        ("0 12 ? * MON#6 *", "6 is not from 1 to 5"),
        ("0 12 * * ? 2200", "2200 is not from 1970 to 2199"),
        ("- 12 * * ? *", "- is wrong"),
    ],
)
def test_a_wrong_expression_tells_what_is_wrong(expression: str, message: str) -> None:
    with pytest.raises(ScheduleError) as raised:
        Cron.read(expression)
    assert str(raised.value) == message


def test_what_lies_behind_never_comes() -> None:
    assert Cron.read("0 0 1 1 ? 2025").next_after(THURSDAY) is None


def test_a_time_that_summer_time_skips_does_not_come() -> None:
    zone = ZoneInfo("Europe/Berlin")
    found = Cron.read("30 2 * * ? *").next_after(datetime(2026, 3, 28, 12, tzinfo=UTC), zone)
    assert found == datetime(2026, 3, 30, 0, 30, tzinfo=UTC)


def test_a_time_that_comes_twice_in_autumn_counts_once() -> None:
    zone = ZoneInfo("Europe/Berlin")
    cron = Cron.read("30 2 * * ? *")
    first = cron.next_after(datetime(2026, 10, 24, 12, tzinfo=UTC), zone)
    assert first is not None
    assert first == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert cron.next_after(first, zone) == datetime(2026, 10, 26, 1, 30, tzinfo=UTC)


@given(
    st.datetimes(datetime(1999, 1, 1), datetime(2099, 1, 1), timezones=st.just(UTC)),
    st.integers(1, 59),
)
def test_every_few_minutes_the_next_moment_is_near(moment: datetime, step: int) -> None:
    found = Cron.read(f"*/{step} * * * ? *").next_after(moment)
    assert found is not None
    assert moment < found <= moment + timedelta(minutes=step)
    assert (found.minute % step, found.second, found.microsecond) == (0, 0, 0)
