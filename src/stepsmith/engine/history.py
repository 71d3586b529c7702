"""The history of an execution, event by event, as GetExecutionHistory tells it.

See https://docs.aws.amazon.com/step-functions/latest/apireference/API_HistoryEvent.html
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, Final

from stepsmith.engine.failure import RUNTIME, ExecutionStopped
from stepsmith.engine.fork import shallow_copy

Event = dict[str, Any]
"""One history event in boto3's shape: `id`, `previousEventId`, `timestamp`, `type`, details."""

Sink = Callable[[Event], None]

NOT_TRUNCATED: Final = {"truncated": False}
"""What events say of every text that they hold: one object, which all of them share."""

MAX_EVENTS: Final = 25_000
"""AWS's limit for the events of a standard execution, the closing one included."""


class History:
    """Numbers events and hands each to the sink, if there is one, as it happens.

    Attributes:
        sink: called with each event; None if nobody wants them.
        now: the time that events get; whoever owns the history moves it on.
        last_id: the id of the latest event.
        transitions: states entered, attempts repeated and redrives, which is what AWS bills.
    """

    __slots__ = ("_room", "last_id", "now", "sink", "transitions")

    def __init__(self, sink: Sink | None, now: datetime, max_events: int = MAX_EVENTS) -> None:
        self.sink = sink
        self.now = now
        self.last_id = 0
        self._room = max_events - 1
        self.transitions = 0

    def add(self, type_: str, previous: int, details_name: str = "", details: Any = None) -> int:
        """Record an event and return its id.

        Raises:
            ExecutionStopped: only the event that closes the history has room left.
        """
        if self.last_id >= self._room:
            raise ExecutionStopped(
                RUNTIME,
                f"The execution reached the maximum number of history events ({MAX_EVENTS}).",
            )
        self.last_id = id_ = self.last_id + 1
        if self.sink is None:
            return id_
        event: Event = {
            "timestamp": self.now,
            "type": type_,
            "id": id_,
            "previousEventId": previous,
        }
        if details_name:
            event[details_name] = details
        self.sink(event)
        return id_

    def close(self, type_: str, previous: int, details_name: str, details: Any) -> None:
        """Record the event that ends the execution, for which there is always room."""
        self._room += 1
        self.add(type_, previous, details_name, details)

    def forked(self, sink: Sink | None) -> History:
        """A history that goes on from here with the same numbers, elsewhere."""
        twin = shallow_copy(self)
        twin.sink = sink
        return twin

    def redriven(self, count: int) -> int:
        """Go on after the event that ended the execution; a redrive is billed as a transition."""
        self._room -= 1
        self.transitions += 1
        return self.add(
            "ExecutionRedriven",
            self.last_id,
            "executionRedrivenEventDetails",
            {"redriveCount": count},
        )
