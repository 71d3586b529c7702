"""What is to happen when: the wake-ups of executions, and answers that come later."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime
from heapq import heapify, heappop, heappush

from stepsmith.engine import Execution
from stepsmith.engine.wake_ups import WakeUps
from stepsmith.server.host.clock import HostClock


class Schedule:
    """Does things at their moments, in one event loop.

    Under a virtual clock the next moment comes as soon as nothing is in flight, and if somebody
    outside is to answer, once nothing has happened for the clock's patience.

    Args:
        clock: the server's time.
        wake: called with each execution whose wake-up is due.

    Attributes:
        wake_ups: of the executions.
    """

    def __init__(self, clock: HostClock, wake: Callable[[Execution], None]) -> None:
        self.wake_ups = WakeUps()
        self._clock = clock
        self._wake = wake
        self._later: list[tuple[datetime, int, Callable[[], None]]] = []
        self._count = 0
        self._in_flight = 0
        self._outside = 0
        self._stirred = 0.0
        self._armed: tuple[datetime, asyncio.TimerHandle] | None = None

    def at(self, moment: datetime, action: Callable[[], None]) -> Callable[[], None]:
        """Have something done at a moment; what is returned cancels it."""
        self._count += 1
        entry = (moment, self._count, action)
        heappush(self._later, entry)
        self.arm()

        def cancel() -> None:
            if entry in self._later:
                self._later.remove(entry)
                heapify(self._later)
                self.arm()

        return cancel

    def hold(self, *, outside: bool = False) -> Callable[[], None]:
        """Something is in flight; virtual time stands still until the answer is called.

        Args:
            outside: it is with somebody whom nobody can ask; virtual time loses its patience.
        """
        self._count_held(outside=outside, by=1)
        released = False

        def release() -> None:
            nonlocal released
            if not released:
                released = True
                self._count_held(outside=outside, by=-1)
                self.arm()

        return release

    def _count_held(self, *, outside: bool, by: int) -> None:
        if outside:
            self._outside += by
        else:
            self._in_flight += by

    def arm(self) -> None:
        """Something has happened: see that the next moment is waited for."""
        self._stirred = asyncio.get_running_loop().time()
        moment = self._next_moment()
        if self._armed is not None:
            if self._armed[0] == moment:
                return
            self._armed[1].cancel()
            self._armed = None
        if moment is not None:
            seconds = self._clock.seconds_until(moment)
            loop = asyncio.get_running_loop()
            self._armed = (moment, loop.call_later(seconds, self._come, moment))

    def close(self) -> None:
        """Nothing more happens."""
        if self._armed is not None:
            self._armed[1].cancel()

    def _next_moment(self) -> datetime | None:
        wake = self.wake_ups.next_moment()
        later = self._later[0][0] if self._later else None
        return min((m for m in (wake, later) if m is not None), default=None)

    def _come(self, moment: datetime) -> None:
        self._armed = None
        loop = asyncio.get_running_loop()
        if self._clock.jumps:
            if self._in_flight:
                return  # whoever releases it arms
            patience = self._stirred + self._clock.patience_seconds - loop.time()
            if self._outside and patience > 0:
                self._armed = (moment, loop.call_later(patience, self._come, moment))
                return
        self._clock.reached(moment)
        now = self._clock.now()
        while self._later and self._later[0][0] <= now:
            heappop(self._later)[2]()
        while (due := self.wake_ups.next_moment()) is not None and due <= now:
            execution = self.wake_ups.take()
            assert execution is not None
            self._wake(execution)
        self.arm()
