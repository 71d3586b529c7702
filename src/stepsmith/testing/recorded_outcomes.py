"""A task executor that answers as the tasks did when an execution was recorded."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from stepsmith.engine import (
    Answer,
    Failed,
    MapIteration,
    NoAnswer,
    Outcome,
    Submitted,
    Succeeded,
    Taken,
    TaskRequest,
)
from stepsmith.testing.recorded_attempts import (
    RecordedAttempt,
    event_details,
    moment,
    recorded_attempts,
)


@dataclass(frozen=True, slots=True)
class RecordedOutcome:
    """What came back for one attempt of a Task state.

    Attributes:
        path: the Map iterations around the state, outermost first; None if that is not known.
        arguments: what was asked for, as JSON text or value, if that is known.
        scheduled_at: when it was asked for, if that is known.
    """

    state: str
    path: tuple[MapIteration, ...] | None
    outcome: Outcome
    arguments: Any = None
    scheduled_at: datetime | None = None


_Place = tuple[str, tuple[MapIteration, ...] | None]


class RecordedOutcomes:
    """Answers each state's attempts in the order in which they were recorded.

    An attempt of which nothing is recorded gets no answer.

    Attributes:
        unanswered: those attempts.
        tokens: the engine's task tokens, and the recorded ones in their place.
    """

    def __init__(self, outcomes: Iterable[RecordedOutcome]) -> None:
        self._left = list(outcomes)
        self.unanswered: list[TaskRequest] = []
        self.tokens: dict[str, str] = {}

    def __call__(self, request: TaskRequest) -> Outcome:
        recorded = self._take(request)
        if recorded is None:
            self.unanswered.append(request)
            return NoAnswer()
        self._compare_tokens(request.task_token, request.arguments, recorded.arguments)
        return _at_its_time(recorded, request)

    def _take(self, request: TaskRequest) -> RecordedOutcome | None:
        path = tuple(one for one in request.path if isinstance(one, MapIteration))
        for position, one in enumerate(self._left):
            if one.state == request.state_name and one.path in (None, path):
                return self._left.pop(position)
        return None

    def _compare_tokens(self, token: str, ours: Any, recorded: Any) -> None:
        """Find what stands in the recording where the engine has its own task token."""
        if isinstance(recorded, str) and not isinstance(ours, str):
            recorded = _json_value(recorded)
        if isinstance(ours, str) and isinstance(recorded, str):
            before, found, after = ours.partition(token)
            fits = recorded.startswith(before) and recorded.endswith(after)
            if found and fits and len(recorded) > len(before) + len(after):
                self.tokens[token] = recorded[len(before) : len(recorded) - len(after)]
        elif isinstance(ours, dict) and isinstance(recorded, dict):
            for name in ours.keys() & recorded.keys():
                self._compare_tokens(token, ours[name], recorded[name])
        elif isinstance(ours, list) and isinstance(recorded, list):
            for one, other in zip(ours, recorded, strict=False):
                self._compare_tokens(token, one, other)


def with_tokens(value: Any, tokens: Mapping[str, str]) -> Any:
    """A JSON value in which task tokens are replaced."""
    if not tokens:
        return value
    if isinstance(value, str):
        for own, recorded in tokens.items():
            value = value.replace(own, recorded)
        return value
    if isinstance(value, list):
        return [with_tokens(part, tokens) for part in value]
    if isinstance(value, dict):
        return {name: with_tokens(part, tokens) for name, part in value.items()}
    return value


def outcomes_of_case(
    outcomes: Sequence[Mapping[str, Any]], events: Sequence[Mapping[str, Any]]
) -> list[RecordedOutcome]:
    """From a case's `task_outcomes`; the recorded events tell what those leave out."""
    by_end = {one.end["id"]: one for one in recorded_attempts(events) if one.end is not None}
    found: list[RecordedOutcome] = []
    submitted: dict[_Place, Mapping[str, Any]] = {}
    for one in outcomes:
        kind, place = str(one["event_type"]), (str(one["state"]), _path(one.get("path")))
        if kind == "TaskSubmitted":
            submitted[place] = one
        elif not kind.endswith("StateAborted"):  # which means that nothing had come back
            event_id = one.get("event_id")
            attempt = by_end.get(event_id) if isinstance(event_id, int) else None
            request = submitted.pop(place, None)
            then = _answer(kind, one)
            outcome: Outcome = then
            if request is not None:
                outcome = Submitted(request.get("output"), then)
            elif attempt is not None and attempt.worker is not None:
                outcome = Taken(attempt.worker_name, then)
            arguments = None if attempt is None else attempt.arguments
            found.append(RecordedOutcome(*place, outcome, arguments))
    # Submitted, and nothing came of it as long as was recorded.
    found += (RecordedOutcome(*at, Submitted(one.get("output"))) for at, one in submitted.items())
    return found


def outcomes_of_history(events: Sequence[Mapping[str, Any]]) -> list[RecordedOutcome]:
    """From a history alone, each outcome taking the time that it took."""
    return [_outcome_of(attempt) for attempt in recorded_attempts(events)]


def _outcome_of(attempt: RecordedAttempt) -> RecordedOutcome:
    accepted = attempt.submitted or attempt.worker
    began = attempt.scheduled if accepted is None else accepted
    then: Answer = NoAnswer()
    if attempt.end is not None:
        details = {**event_details(attempt.end)}
        if "output" in details:
            details["output"] = _json_value(details["output"])
        then = _answer(str(attempt.end["type"]), details, _seconds(began, attempt.end))
    outcome: Outcome = then
    if attempt.submitted is not None:
        output = _json_value(event_details(attempt.submitted).get("output"))
        outcome = Submitted(output, then, _seconds(attempt.scheduled, attempt.submitted))
    elif attempt.worker is not None:
        wait = _seconds(attempt.scheduled, attempt.worker)
        outcome = Taken(attempt.worker_name, then, wait)
    scheduled_at = moment(attempt.scheduled)
    return RecordedOutcome(attempt.state, attempt.path, outcome, attempt.arguments, scheduled_at)


def _answer(kind: str, details: Mapping[str, Any], duration_seconds: float = 0.0) -> Answer:
    if kind.endswith("Succeeded"):
        return Succeeded(details.get("output"), duration_seconds)
    if kind.endswith("TimedOut"):
        return NoAnswer()
    submitted = not kind.endswith("SubmitFailed")
    error, cause = details.get("error"), details.get("cause")
    return Failed(error, cause, duration_seconds, submitted=submitted)


def _at_its_time(recorded: RecordedOutcome, request: TaskRequest) -> Outcome:
    """The outcome when it came by the clock, so that concurrent tasks end in the recorded order.

    The service takes its time between events, and the engine none: what was asked for too early
    takes as much longer, unless that would be too long for the state.
    """
    outcome = recorded.outcome
    if isinstance(outcome, Submitted | Taken):
        outcome = replace(outcome, heartbeats=_heartbeats(outcome, request))
    if recorded.scheduled_at is None or isinstance(outcome, NoAnswer):
        return outcome
    early = (recorded.scheduled_at - request.now).total_seconds()
    then = outcome.then if isinstance(outcome, Submitted | Taken) else NoAnswer()
    lasts = outcome.duration_seconds + _duration(then) + max(early, 0)
    limits = (request.timeout_seconds, request.heartbeat_seconds)
    if early <= 0 or any(limit is not None and lasts >= limit for limit in limits):
        return outcome
    return replace(outcome, duration_seconds=outcome.duration_seconds + early)


def _heartbeats(outcome: Submitted | Taken, request: TaskRequest) -> list[float]:
    """No event tells of heartbeats; where there was an outcome, they came in time."""
    often, lasts = request.heartbeat_seconds, _duration(outcome.then)
    if not often or lasts < often:
        return []
    return [often / 2 * number for number in range(1, int(lasts / (often / 2)) + 1)]


def _duration(answer: Answer) -> float:
    return 0.0 if isinstance(answer, NoAnswer) else answer.duration_seconds


def _seconds(earlier: Mapping[str, Any], later: Mapping[str, Any]) -> float:
    began, ended = moment(earlier), moment(later)
    return 0.0 if began is None or ended is None else max((ended - began).total_seconds(), 0.0)


def _path(path: Sequence[Mapping[str, Any]] | None) -> tuple[MapIteration, ...] | None:
    if path is None:
        return None
    return tuple(MapIteration(str(one["map"]), int(one["index"])) for one in path)


def _json_value(value: Any) -> Any:
    """The value of a JSON text; anything else as it is."""
    try:
        return json.loads(value) if isinstance(value, str) else value
    except ValueError:
        return value
