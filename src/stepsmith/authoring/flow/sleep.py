"""`sleep(…)` and `sleep_until(…)`: Wait states.

In plain Python they wait too, unless `without_waiting()` says otherwise.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime, timedelta

from stepsmith.runtime.state_name import check_state_name

_waits: ContextVar[bool] = ContextVar("stepsmith_waits", default=True)


def sleep(duration: timedelta | int | float, *, name: str | None = None) -> None:
    """Let time pass: a `timedelta`, or a number of seconds; `name` is what the state is called."""
    if name is not None:
        check_state_name("sleep", name)
    seconds = duration.total_seconds() if isinstance(duration, timedelta) else duration
    if _waits.get() and seconds > 0:
        time.sleep(seconds)


def sleep_until(moment: datetime | str, *, name: str | None = None) -> None:
    """Let time pass until a moment: a `datetime` with a time zone, or its ISO 8601 text."""
    end = datetime.fromisoformat(moment) if isinstance(moment, str) else moment
    sleep(end - datetime.now(UTC), name=name)


@contextmanager
def without_waiting() -> Iterator[None]:
    """Run workflows as plain Python with every sleep over at once."""
    token = _waits.set(False)
    try:
        yield
    finally:
        _waits.reset(token)
