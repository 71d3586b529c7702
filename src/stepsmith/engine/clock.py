"""The engine's only source of time, so that a run can be repeated to the byte.

`VirtualClock` jumps to the next moment at which something happens; `RealClock` waits for it.
"""

from __future__ import annotations

import time  # noqa: TID251  # RealClock is the one place where real time enters
from datetime import UTC, datetime
from typing import Final, Protocol

VIRTUAL_EPOCH: Final = datetime(2025, 1, 1, tzinfo=UTC)
"""Where virtual time begins unless told otherwise: the same in every run."""


class Clock(Protocol):
    """Tells the time and lets it pass."""

    def now(self) -> datetime:
        """The present moment, with a time zone."""
        ...

    def wait_until(self, moment: datetime) -> None:
        """Return when `moment` has come; at once when it is past."""
        ...


class VirtualClock:
    """A clock that stands still while anything runs and jumps over every wait.

    A thirty-day wait, a retry's back-off or a heartbeat that never comes costs no real time.
    """

    def __init__(self, start: datetime = VIRTUAL_EPOCH) -> None:
        if start.tzinfo is None:
            raise ValueError("a clock's start needs a time zone, such as datetime.UTC")
        self._now = start

    def now(self) -> datetime:
        return self._now

    def wait_until(self, moment: datetime) -> None:
        self._now = max(self._now, moment)


class RealClock:
    """The machine's own clock: waits take as long as they say."""

    def now(self) -> datetime:
        return datetime.fromtimestamp(time.time(), UTC)

    def wait_until(self, moment: datetime) -> None:
        while (seconds := (moment - self.now()).total_seconds()) > 0:
            time.sleep(seconds)
