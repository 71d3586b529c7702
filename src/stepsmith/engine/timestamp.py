"""Timestamps in data: the ISO-8601 extended offset date-times that states wait for and compare.

See https://docs.aws.amazon.com/step-functions/latest/dg/state-wait.html
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any, Final

_OFFSET_DATE_TIME: Final = re.compile(
    r"\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)"
)


def moment_of(timestamp: Any) -> datetime | None:
    """The moment that a JSON value stands for; None if it is no such text."""
    if not isinstance(timestamp, str) or not _OFFSET_DATE_TIME.fullmatch(timestamp):
        return None
    try:
        return datetime.fromisoformat(timestamp)
    except ValueError:  # such as the thirteenth month
        return None


@lru_cache(maxsize=64)  # many things happen at one moment
def timestamp_text(moment: datetime) -> str:
    """A moment as AWS writes it: `2025-01-01T00:00:00.000Z`."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
