"""The server's time: the machine's, or a virtual one that jumps when there is nothing to do."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import Final, Protocol

from stepsmith.engine import VIRTUAL_EPOCH

PATIENCE_SECONDS: Final = 5.0
"""How long virtual time waits for somebody outside, unless told otherwise."""

_QUIET_SECONDS: Final = 0.001


class HostClock(Protocol):
    """What time it is, and how long to wait for a moment.

    Attributes:
        jumps: it passes no time by itself.
        patience_seconds: how many real seconds nothing must have happened before it jumps while
            somebody outside is to answer.
    """

    jumps: bool
    patience_seconds: float

    def now(self) -> datetime:
        """The present moment, never before one that was told earlier."""
        ...

    def seconds_until(self, moment: datetime) -> float:
        """How many real seconds from now a moment comes."""
        ...

    def reached(self, moment: datetime) -> None:
        """The wait for a moment is over."""
        ...


class RealTime:
    """The machine's clock; it stands still where the machine's is set back."""

    jumps = False
    patience_seconds = 0.0

    def __init__(self) -> None:
        self._latest = datetime.fromtimestamp(time.time(), UTC)

    def now(self) -> datetime:
        self._latest = max(self._latest, datetime.fromtimestamp(time.time(), UTC))
        return self._latest

    def seconds_until(self, moment: datetime) -> float:
        return max(0.0, (moment - self.now()).total_seconds())

    def reached(self, moment: datetime) -> None:
        self._latest = max(self._latest, moment)


class VirtualTime:
    """A clock that stands still while something is in flight, and then jumps to what is next.

    Args:
        start: where it begins, and no earlier than what is kept in the database.
        patience_seconds: how many real seconds nothing must have happened before it jumps while
            workers, callbacks or jobs are waited for, which may be about to answer.
    """

    jumps = True

    def __init__(
        self, start: datetime = VIRTUAL_EPOCH, *, patience_seconds: float = PATIENCE_SECONDS
    ) -> None:
        self._now: datetime = start
        self.patience_seconds = patience_seconds

    def now(self) -> datetime:
        return self._now

    def seconds_until(self, moment: datetime) -> float:
        return _QUIET_SECONDS

    def reached(self, moment: datetime) -> None:
        self._now = max(self._now, moment)


class FedTime:
    """The clock of all executions: it shows the moment of what is being fed in."""

    def __init__(self) -> None:
        self.moment: datetime = VIRTUAL_EPOCH

    def now(self) -> datetime:
        return self.moment

    def wait_until(self, moment: datetime) -> None:
        """Nobody waits for an execution here; the host feeds it when the time has come."""
        raise NotImplementedError
