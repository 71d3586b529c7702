"""Schedule expressions: `rate(5 minutes)`, `cron(0 12 * * ? *)`, `at(2026-01-01T00:00:00)`.

See https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from stepsmith.server.events.cron import Cron, ScheduleError

_EXPRESSION: Final = re.compile(r"(rate|cron|at)\((.*)\)")
_RATE: Final = re.compile(r"([1-9]\d*) (minute|hour|day)(s?)")


@dataclass(frozen=True, slots=True)
class Rate:
    """Again and again, from when it begins.

    Attributes:
        at_once: whether it happens when it begins, and not only one period later.
    """

    period: timedelta
    begins: datetime
    at_once: bool

    def next_after(self, moment: datetime, zone: tzinfo) -> datetime | None:
        """The first moment after another."""
        count = max((moment - self.begins) // self.period + 1, 0 if self.at_once else 1)
        return self.begins + count * self.period


@dataclass(frozen=True, slots=True)
class Once:
    """At one moment of the clock on the wall."""

    wall: datetime

    def next_after(self, moment: datetime, zone: tzinfo) -> datetime | None:
        """That moment, if it is after another."""
        found = self.wall.replace(tzinfo=zone).astimezone(UTC)
        return found if found > moment else None


def read_expression(
    text: str, begins: datetime, *, at_once: bool = False, once: bool = False
) -> Rate | Cron | Once:
    """What an expression says.

    Args:
        begins: when a rate begins.
        at_once: whether a rate happens when it begins.
        once: whether `at(…)` is understood.

    Raises:
        ScheduleError: it is wrong.
    """
    match = _EXPRESSION.fullmatch(text)
    if match is None:
        raise ScheduleError(f"{text} is no schedule expression")
    kind, inner = match.groups()
    if kind == "cron":
        return Cron.read(inner)
    if kind == "at":
        return _once(inner, understood=once)
    rate = _RATE.fullmatch(inner)
    if rate is None or (rate[1] == "1") is bool(rate[3]):
        raise ScheduleError(f"{text} is no rate")
    return Rate(timedelta(**{f"{rate[2]}s": int(rate[1])}), begins, at_once)


def read_zone(name: str) -> tzinfo:
    """A time zone.

    Raises:
        ScheduleError: there is none of that name.
    """
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ScheduleError(f"{name} is no time zone") from None


def _once(text: str, *, understood: bool) -> Once:
    try:
        wall = datetime.strptime(text, "%Y-%m-%dT%H:%M:%S")
    except ValueError:
        raise ScheduleError(f"{text} is no moment") from None
    if not understood:
        raise ScheduleError("rules have no at(…)")
    return Once(wall)
