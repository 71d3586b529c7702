"""Random expressions over dates, moments and durations, and random values for these."""

from __future__ import annotations

import random
import re
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

from pydantic import BaseModel, TypeAdapter


class Dates(BaseModel):
    at: datetime
    by: datetime
    day: date
    due: date
    long: timedelta
    n: int


# What a module of drawn workflows begins with.
HEAD = """\
from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from stepsmith import execution, sleep, sleep_until, workflow
from tests.authoring.drawn_dates import A_BIT, A_WHILE, NEW_YEAR, Dates
"""
NEW_YEAR = datetime(2026, 1, 1, tzinfo=UTC)
A_WHILE = timedelta(hours=-5, minutes=1)
A_BIT = timedelta(days=1, microseconds=250)

# What stands between < and > is drawn: an expression of that type.
FORMS = {
    "moment": [
        "data.at",
        "data.by",
        "NEW_YEAR",
        "datetime(2026, 11, 23, 8, 30, tzinfo=UTC)",
        "<moment> + <duration>",
        "<moment> - <duration>",
        "<duration> + <moment>",
        "datetime.fromtimestamp(<int>, UTC)",
        "sorted([data.at, data.by, NEW_YEAR])[1]",
        "(<moment> if <bool> else <moment>)",
    ],
    "day": [
        "data.day",
        "data.due",
        "date(2026, 2, 28)",
        "<moment>.date()",
        "<day> + <duration>",
        "<day> - <duration>",
    ],
    "duration": [
        "data.long",
        "A_WHILE",
        "A_BIT",
        "timedelta(hours=<int>, seconds=data.n)",
        "timedelta(<int>)",
        "timedelta(microseconds=<int>)",
        "(<moment> - <moment>)",
        "(<day> - <day>)",
        "(<duration> + <duration>)",
        "(<duration> - <duration>)",
        "data.long * 3",
    ],
    "int": [
        "data.n",
        "3",
        "<day>.weekday()",
        "<moment>.isoweekday()",
        "<moment>.year",
        "<moment>.month",
        "<day>.day",
        "<moment>.hour",
        "<moment>.minute",
        "<moment>.second",
        "<moment>.microsecond",
        "<duration>.days",
        "<duration>.seconds",
        "<duration>.microseconds",
    ],
    "float": ["<moment>.timestamp()", "<duration>.total_seconds()"],
    "text": [
        "<moment>.isoformat()",
        "<day>.isoformat()",
        "str(<day>)",
        "<moment>.strftime('%y/%j')",
        "<moment>.strftime('%d.%m.%Y at %H:%M:%S.%f, 100%%')",
        "f'{<day>}!'",
    ],
    "bool": [
        "data.n > 3",
        "<moment> < <moment>",
        "<moment> == <moment>",
        "<moment> != <moment>",
        "<day> <= <day>",
        "<day> == <day>",
        "<duration> > <duration>",
        "<duration> == <duration>",
    ],
}
_PLACE = re.compile(r"<(\w+)>")


def written(chance: random.Random, form: str, depth: int) -> str:
    """The source of an expression with random parts."""

    def part(place: re.Match[str]) -> str:
        forms = FORMS[place[1]]
        if depth == 0:
            forms = [form for form in forms if not _PLACE.search(form)]
        return f"({written(chance, chance.choice(forms), depth - 1)})"

    return _PLACE.sub(part, form)


def drawn_dates(chance: random.Random) -> dict[str, Any]:
    """A random input, as pydantic writes it."""

    def micros() -> int:
        return chance.choice([0, 0, 500_000, 123_000, 1, 999_999, chance.randrange(1_000_000)])

    def moment() -> datetime:
        second = chance.choice([0, -1, chance.randrange(-800_000_000, 800_000_000)])
        offset = chance.choice([0, 0, 120, -330, 345])
        at = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=second, microseconds=micros())
        return at.astimezone(timezone(timedelta(minutes=offset)))

    def long() -> timedelta:
        seconds = chance.choice(
            [0, 1, 3600, 86_400, -86_400 * 400, chance.randrange(-(10**8), 10**8)]
        )
        return timedelta(seconds=seconds, microseconds=micros())

    values = {
        "at": moment(),
        "by": moment(),
        "day": moment().date(),
        "due": moment().date(),
        "long": long(),
        "n": chance.choice([0, 1, -1, 59, chance.randrange(-9999, 9999)]),
    }
    if chance.random() < 0.2:
        values["by"] = values["at"]
    dumped: dict[str, Any] = TypeAdapter(Dates).dump_python(Dates(**values), mode="json")
    return dumped
