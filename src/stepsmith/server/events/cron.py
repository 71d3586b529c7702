"""Cron expressions as EventBridge has them: minute, hour, day of month, month, day of week, year.

No library reads them: they have `?`, `L`, `W` and `#`, a year, and days of the week that
begin with 1 for Sunday.
See https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, tzinfo
from typing import Final, Self

_FIRST_HALF: Final = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN")
_MONTHS: Final = (*_FIRST_HALF, "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_WEEKDAYS: Final = ("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT")
_FIRST_YEAR: Final = 1970
_LAST_YEAR: Final = 2199
_PART: Final = re.compile(r"(?:\*|(\w+)(?:-(\w+))?)(?:/(\d+))?")


class ScheduleError(Exception):
    """A schedule expression is wrong."""


Days = Callable[[int, int], set[int]]
"""Gives the days of a month, by its year and number."""


@dataclass(frozen=True, slots=True)
class Cron:
    """When something is to happen."""

    minutes: tuple[int, ...]
    hours: tuple[int, ...]
    months: tuple[int, ...]
    years: tuple[int, ...]
    days: Days

    @classmethod
    def read(cls, text: str) -> Self:
        """The expression of the six fields within `cron(…)`.

        Raises:
            ScheduleError: it is wrong.
        """
        fields = text.split()
        if len(fields) != 6:
            raise ScheduleError("a cron expression has six fields")
        minute, hour, day, month, weekday, year = (field.upper() for field in fields)
        if (day == "?") is (weekday == "?"):
            raise ScheduleError("one of day of month and day of week is ?")
        return cls(
            _values(minute, 0, 59),
            _values(hour, 0, 23),
            _values(month, 1, 12, _MONTHS),
            _values(year, _FIRST_YEAR, _LAST_YEAR),
            _days_of_month(day) if weekday == "?" else _days_of_week(weekday),
        )

    def next_after(self, moment: datetime, zone: tzinfo = UTC) -> datetime | None:
        """The first moment after another, in UTC; None if there is none.

        A time that a change to summer time skips does not come; one that comes twice counts once.
        """
        local = moment.astimezone(zone)
        for day in self._dates_from(local.date()):
            for hour in self.hours:
                for minute in self.minutes:
                    wall = datetime.combine(day, time(hour, minute), zone)
                    found = wall.astimezone(UTC)
                    exists = found.astimezone(zone).replace(tzinfo=None) == wall.replace(
                        tzinfo=None
                    )
                    if found > moment and exists:
                        return found
        return None

    def _dates_from(self, first: date) -> Iterator[date]:
        for year in self.years:
            if year < first.year:
                continue
            for month in self.months:
                if (year, month) < (first.year, first.month):
                    continue
                for day in sorted(self.days(year, month)):
                    found = date(year, month, day)
                    if found >= first:
                        yield found


def _values(field: str, low: int, high: int, names: tuple[str, ...] = ()) -> tuple[int, ...]:
    """The values of a field of ranges, lists and steps."""
    found: set[int] = set()
    for part in field.split(","):
        match = _PART.fullmatch(part)
        if match is None:
            raise ScheduleError(f"{part} is wrong")
        first, last, step = match.groups()
        start = low if first is None else _number(first, low, high, names)
        end = high if first is None or step is not None else start
        if last is not None:
            end = _number(last, low, high, names)
        if step == "0":
            raise ScheduleError("a step is at least 1")
        if end < start:
            found |= set(range(start, high + 1)) | set(range(low, end + 1))
        else:
            found |= set(range(start, end + 1, int(step or 1)))
    return tuple(sorted(found))


def _number(text: str, low: int, high: int, names: tuple[str, ...]) -> int:
    if text in names:
        return names.index(text) + low
    if not text.isdecimal() or not low <= int(text) <= high:
        raise ScheduleError(f"{text} is not from {low} to {high}")
    return int(text)


def _days_of_month(field: str) -> Days:
    if field == "L":
        return lambda year, month: {_length(year, month)}
    if field.endswith("W"):
        wanted = _number(field[:-1], 1, 31, ())
        return lambda year, month: _nearest_weekday(year, month, wanted)
    days = set(_values(field, 1, 31))
    return lambda year, month: {day for day in days if day <= _length(year, month)}


def _nearest_weekday(year: int, month: int, wanted: int) -> set[int]:
    """The weekday of the month that is nearest to a day, if the month has that day."""
    length = _length(year, month)
    if wanted > length:
        return set()
    weekday = calendar.weekday(year, month, wanted)
    if weekday == calendar.SATURDAY:
        return {wanted - 1 if wanted > 1 else wanted + 2}
    if weekday == calendar.SUNDAY:
        return {wanted + 1 if wanted < length else wanted - 2}
    return {wanted}


def _days_of_week(field: str) -> Days:
    if field == "L":
        field = "SAT"
    elif field.endswith("L"):
        weekday = _number(field[:-1], 1, 7, _WEEKDAYS)
        return lambda year, month: {max(_on(year, month, {weekday}))}
    elif "#" in field:
        name, _, text = field.partition("#")
        weekday = _number(name, 1, 7, _WEEKDAYS)
        which = _number(text, 1, 5, ())
        return lambda year, month: set(sorted(_on(year, month, {weekday}))[which - 1 : which])
    weekdays = set(_values(field, 1, 7, _WEEKDAYS))
    return lambda year, month: _on(year, month, weekdays)


def _on(year: int, month: int, weekdays: set[int]) -> set[int]:
    """The days of a month that are one of these days of the week, 1 for Sunday."""
    days = range(1, _length(year, month) + 1)
    return {day for day in days if (calendar.weekday(year, month, day) + 1) % 7 + 1 in weekdays}


def _length(year: int, month: int) -> int:
    return calendar.monthrange(year, month)[1]
