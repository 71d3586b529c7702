"""What all kinds of resources leave behind."""

from __future__ import annotations

from typing import Protocol

from stepsmith.engine.failure import Failure
from stepsmith.engine.history import History
from stepsmith.engine.payload import Payload
from stepsmith.engine.task_events.scheduled import Scheduled


class TaskEvents(Protocol):
    """Records what happens to an attempt. Every method returns the event's id.

    Attributes:
        name: what causes call the resource.
    """

    name: str

    def scheduled(self, history: History, previous: int, task: Scheduled, region: str) -> int: ...

    def succeeded(self, history: History, previous: int, output: Payload) -> int: ...

    def failed(self, history: History, previous: int, failure: Failure) -> int: ...

    def timed_out(self, history: History, previous: int, failure: Failure) -> int: ...


class StartedEvents(TaskEvents, Protocol):
    """Of what starts by itself, as functions and services do."""

    def started(self, history: History, previous: int) -> int: ...
