"""The moments at which something is to happen in an execution."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from heapq import heapify, heappop, heappush

from stepsmith.engine.fork import Fork
from stepsmith.engine.frame import Action, Frame


@dataclass(slots=True, eq=False)
class Timer:
    """An action of a frame that is due at a moment."""

    moment: datetime
    frame: Frame
    action: Action
    cancelled: bool = False


@dataclass(slots=True)
class Timers:
    """Timers in the order in which they are due; those of one moment in the order they were set."""

    _queue: list[tuple[datetime, int, Timer]] = field(
        default_factory=list[tuple[datetime, int, Timer]]
    )
    _set: int = 0

    def set(self, moment: datetime, frame: Frame, action: Action) -> Timer:
        """Have `action` happen to `frame` at a moment."""
        timer = Timer(moment, frame, action)
        self._set += 1
        heappush(self._queue, (moment, self._set, timer))
        return timer

    def forked(self, fork: Fork) -> Timers:
        """A copy that goes on by itself."""
        queue = [
            (moment, number, fork.timer(timer))
            for moment, number, timer in self._queue
            if not timer.cancelled
        ]
        heapify(queue)
        return Timers(queue, self._set)

    def clear(self) -> None:
        """Nothing is waited for any more."""
        self._queue.clear()

    def next_moment(self) -> datetime | None:
        """When the next timer is due."""
        while self._queue and self._queue[0][2].cancelled:
            heappop(self._queue)
        return self._queue[0][0] if self._queue else None

    def pop_due(self, now: datetime) -> Timer | None:
        """Take the next timer that is due by now."""
        moment = self.next_moment()
        if moment is None or moment > now:
            return None
        return heappop(self._queue)[2]
