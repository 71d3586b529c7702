"""What holds for the history of every execution, as AWS documents and its API model says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import cache
from itertools import pairwise
from typing import Any

import botocore.session
from botocore.model import StructureShape
from botocore.validate import ParamValidator

from stepsmith.engine import Event, RunResult

_CLOSING = {
    "SUCCEEDED": "ExecutionSucceeded",
    "FAILED": "ExecutionFailed",
    "TIMED_OUT": "ExecutionTimedOut",
    "ABORTED": "ExecutionAborted",
}
_ENDS_OF_AN_ITERATION = frozenset(
    {"MapIterationSucceeded", "MapIterationFailed", "MapIterationAborted"}
)
_TROUBLE = ("Failed", "TimedOut", "Aborted")


def assert_well_formed(result: RunResult) -> None:
    """A history is numbered, linked, closed once, and made of events that the API knows."""
    history = result.history
    assert [event["id"] for event in history] == list(range(1, len(history) + 1))
    assert all(0 <= event["previousEventId"] < event["id"] for event in history)
    assert all(one["timestamp"] <= next_["timestamp"] for one, next_ in pairwise(history))
    assert history[0]["type"] == "ExecutionStarted"
    closing = [event["type"] for event in history if event["type"] in _CLOSING.values()]
    assert closing == [history[-1]["type"]] == [_CLOSING[result.status]]
    for event in history:
        assert_known_to_the_api(event)
    assert_every_state_ends(result)
    assert_every_iteration_ends(result)


@cache
def _event_shape() -> StructureShape:
    model = botocore.session.get_session().get_service_model("stepfunctions")
    shape = model.shape_for("HistoryEvent")
    assert isinstance(shape, StructureShape)
    return shape


def assert_known_to_the_api(event: Event) -> None:
    """The event has the details that its type names and no others, of the API's types."""
    shape = _event_shape()
    report = ParamValidator().validate(event, shape)
    assert not report.has_errors(), report.generate_report()
    assert event["type"] in getattr(shape.members["type"], "enum")  # noqa: B009
    details = {name for name in event if name.endswith("EventDetails")}
    assert details == ({name} if (name := _details_name(event["type"])) in shape.members else set())


def _details_name(type_: str) -> str:
    for moment in ("StateEntered", "StateExited"):
        if type_.endswith(moment):
            return f"{moment[0].lower()}{moment[1:]}EventDetails"
    return f"{type_[0].lower()}{type_[1:]}EventDetails"


def assert_every_state_ends(result: RunResult) -> None:
    """A state is left at most once for each time it is entered; always, where nothing fails."""
    by_id = {event["id"]: event for event in result.history}
    entered = [event["id"] for event in result.history if event["type"].endswith("StateEntered")]
    exited = [
        _entered_before(event, by_id)
        for event in result.history
        if event["type"].endswith("StateExited")
    ]
    assert len(set(exited)) == len(exited)
    assert set(exited) <= set(entered)
    if not any(trouble in event["type"] for event in result.history for trouble in _TROUBLE):
        assert set(exited) == set(entered)


def _entered_before(exited: Event, by_id: Mapping[int, Event]) -> int:
    """The event that entered the state which this one leaves, found along the links.

    An evaluation that fails before the state does anything follows what the entering event follows.
    """
    name = exited["stateExitedEventDetails"]["name"]
    event: Event = exited
    while True:
        previous = event["previousEventId"]
        if event.get("evaluationFailedEventDetails", {}).get("state") == name:
            beside = [one for one in by_id.values() if one["previousEventId"] == previous]
            found = [one for one in beside if _enters(one, name)]
            if found:
                return int(found[0]["id"])
        assert previous, f"{exited} follows no event that enters its state"
        event = by_id[previous]
        if _enters(event, name):
            assert event["type"] == exited["type"].replace("Exited", "Entered")
            return int(event["id"])


def _enters(event: Event, name: str) -> bool:
    return bool(event.get("stateEnteredEventDetails", {}).get("name") == name)


def assert_every_iteration_ends(result: RunResult) -> None:
    """Every iteration of a Map ends once, unless the execution ends before it."""
    started: Counter[Any] = Counter()
    ended: Counter[Any] = Counter()
    for event in result.history:
        type_ = event["type"]
        if type_ == "MapIterationStarted":
            started[_iteration(event)] += 1
        elif type_ in _ENDS_OF_AN_ITERATION:
            ended[_iteration(event)] += 1
            assert ended[_iteration(event)] <= started[_iteration(event)]
    if result.status == "SUCCEEDED":
        assert ended == started


def _iteration(event: Event) -> tuple[str, int]:
    (details,) = (value for name, value in event.items() if name.endswith("EventDetails"))
    return details["name"], details["index"]
