"""What a history tells of each attempt of a Task: asked for what, answered how, and when.

Events point to the one they follow (`previousEventId`), so each belongs to the attempt, the state
and the Map iterations of its predecessor.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import takewhile
from typing import Any, Final

from stepsmith.engine import MapIteration

Event = Mapping[str, Any]

_ENDS: Final = ("Succeeded", "Failed", "TimedOut")
_FAMILIES: Final = ("Task", "LambdaFunction", "Activity")
_OF_STATES: Final = "TaskState"


@dataclass(slots=True)
class RecordedAttempt:
    """One attempt of a Task state, as its events tell it.

    Attributes:
        state: the state's name.
        path: the Map iterations around it, outermost first.
        scheduled: the event that asked for it.
        submitted: the event that the request of a job or a callback was taken, if it was.
        worker: the event that an activity's worker took it, if one did.
        end: the event of its outcome; None if it had none.
    """

    state: str
    path: tuple[MapIteration, ...]
    scheduled: Event
    submitted: Event | None = None
    worker: Event | None = None
    end: Event | None = None

    @property
    def arguments(self) -> Any:
        """What was asked for: JSON text, or its value; None if the history leaves it out."""
        details = event_details(self.scheduled)
        return details.get("parameters", details.get("input"))

    @property
    def worker_name(self) -> str | None:
        """The name that the activity's worker gave."""
        return None if self.worker is None else event_details(self.worker).get("workerName")


def recorded_attempts(events: Sequence[Event]) -> list[RecordedAttempt]:
    """The attempts of a history, in the order in which they were asked for.

    Events of branches whose order the recording hides (`id` is a list) are passed over.
    """
    reading = _Reading()
    for event in events:
        if isinstance(event.get("id"), int):
            reading.read(event)
    return reading.attempts


def event_details(event: Event) -> Mapping[str, Any]:
    """The part of an event that belongs to its type; empty for those without."""
    for name, value in event.items():
        if name.endswith("EventDetails") and isinstance(value, Mapping):
            return value
    return {}


def moment(event: Event | None) -> datetime | None:
    """When an event happened, if the history says so."""
    value = None if event is None else event.get("timestamp")
    return value if isinstance(value, datetime) else None


@dataclass(frozen=True, slots=True)
class _Surroundings:
    """What an event stands in, and so whatever follows it."""

    state: str = ""
    path: tuple[MapIteration, ...] = ()
    attempt: RecordedAttempt | None = None


@dataclass(slots=True)
class _Reading:
    attempts: list[RecordedAttempt] = field(default_factory=list[RecordedAttempt])
    _around: dict[int, _Surroundings] = field(default_factory=dict[int, _Surroundings])

    def read(self, event: Event) -> None:
        around = self._around.get(event.get("previousEventId", 0), _Surroundings())
        self._around[event["id"]] = self._after(event, str(event.get("type", "")), around)

    def _after(self, event: Event, kind: str, around: _Surroundings) -> _Surroundings:
        details = event_details(event)
        if kind == "MapIterationStarted":
            iteration = MapIteration(str(details.get("name")), int(details.get("index", 0)))
            return _Surroundings(path=(*_outside(around.path, iteration.map), iteration))
        if kind.startswith("MapIteration"):
            return _Surroundings(path=_outside(around.path, str(details.get("name"))))
        if kind.endswith("StateEntered"):
            return _Surroundings(str(details.get("name")), around.path)
        if kind.startswith(_FAMILIES) and not kind.startswith(_OF_STATES):
            return self._of_attempt(event, kind, around)
        return around

    def _of_attempt(self, event: Event, kind: str, around: _Surroundings) -> _Surroundings:
        attempt = around.attempt
        if kind.endswith("Scheduled"):
            attempt = RecordedAttempt(around.state, around.path, event)
            self.attempts.append(attempt)
        elif attempt is None:
            return around
        elif kind == "TaskSubmitted":
            attempt.submitted = event
        elif kind == "ActivityStarted":
            attempt.worker = event
        elif kind.endswith(_ENDS):
            attempt.end = event
        return _Surroundings(around.state, around.path, attempt)


def _outside(path: tuple[MapIteration, ...], map_: str) -> tuple[MapIteration, ...]:
    """The iterations around a Map; with a limited concurrency one iteration follows another."""
    return tuple(takewhile(lambda iteration: iteration.map != map_, path))
