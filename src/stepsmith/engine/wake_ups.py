"""When which execution wants to be woken, for all executions that one driver drives."""

from __future__ import annotations

from datetime import datetime
from heapq import heapify, heappop, heappush
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from stepsmith.engine.execution import Execution

_FEW: Final = 64


class WakeUps:
    """At most one moment for each execution; equal moments in the order in which they were set."""

    def __init__(self) -> None:
        self._heap: list[tuple[datetime, int, Execution]] = []
        self._valid: dict[Execution, int] = {}
        self._count = 0

    def set(self, execution: Execution, moment: datetime) -> None:
        """Have an execution woken at this moment, and no more at the one set before."""
        self._count += 1
        self._valid[execution] = self._count
        heappush(self._heap, (moment, self._count, execution))
        if len(self._heap) > 2 * len(self._valid) + _FEW:
            self._heap = [entry for entry in self._heap if self._holds(entry)]
            heapify(self._heap)

    def drop(self, execution: Execution) -> None:
        """The execution has ended."""
        self._valid.pop(execution, None)

    def next_moment(self) -> datetime | None:
        """When the next execution is to be woken."""
        while self._heap and not self._holds(self._heap[0]):
            heappop(self._heap)
        return self._heap[0][0] if self._heap else None

    def take(self) -> Execution | None:
        """The next execution to be woken, which has to set its next moment itself."""
        if self.next_moment() is None:
            return None
        execution = heappop(self._heap)[2]
        del self._valid[execution]
        return execution

    def _holds(self, entry: tuple[datetime, int, Execution]) -> bool:
        return self._valid.get(entry[2]) == entry[1]
