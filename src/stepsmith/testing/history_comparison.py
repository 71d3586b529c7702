"""Compare a recorded history with an engine's, event by event."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import zip_longest
from typing import Any

from stepsmith.testing.comparison import Comparison
from stepsmith.testing.difference import NOTHING, Difference
from stepsmith.testing.masking import masked

Event = Mapping[str, Any]


def history_differences(
    comparison: Comparison, expected: Sequence[Event], actual: Sequence[Event]
) -> Iterator[Difference]:
    """Where two histories differ, in the order of events.

    Timestamps do not count. Where the recording hides the order of parallel branches (an event's
    `id` is a list), those events are compared as a multiset of type and details; if so many
    events are not there, the first one without a counterpart is told.

    Args:
        comparison: how values are compared.
        expected: recorded events, masked.
        actual: the engine's events, as boto3 gives them.
    """
    answers = [masked(_without(event, "timestamp")) for event in actual]
    unordered = [index for index, event in enumerate(expected) if isinstance(event.get("id"), list)]
    if len(expected) == len(answers):
        yield from _in_step(comparison, expected, answers, frozenset(unordered))
        yield from _of_unordered(comparison, expected, answers, unordered)
    else:
        found = _in_step(comparison, expected, answers, frozenset(unordered))
        first = next(found, None)
        if first is None:
            yield from _of_unordered(comparison, expected, answers, unordered)
            yield Difference("the number of events", len(expected), len(answers))
        else:
            yield first
            yield from found


def _in_step(
    comparison: Comparison,
    expected: Sequence[Event],
    answers: Sequence[Event],
    unordered: frozenset[int],
) -> Iterator[Difference]:
    for index, (event, answer) in enumerate(zip_longest(expected, answers)):
        if index in unordered:
            continue
        at, kind = _named(event or answer, index)
        if event is None or answer is None:
            yield Difference("", _shown(event), _shown(answer), at, kind)
        elif not comparison.match(event["type"], answer["type"]):
            # Other events from here on: what follows would tell the same again and again.
            yield Difference("", _shown(event), _shown(answer), at, kind)
            return
        else:
            for difference in comparison.differences(_without(event, "timestamp"), answer):
                yield replace(difference, event_id=at, event_type=kind)


def _of_unordered(
    comparison: Comparison,
    expected: Sequence[Event],
    answers: Sequence[Event],
    unordered: Sequence[int],
) -> Iterator[Difference]:
    left = [index for index in unordered if index < len(answers)]
    for index in unordered:
        body = _without(expected[index], "timestamp", "id", "previousEventId")
        for candidate in left:
            answer = _without(answers[candidate], "id", "previousEventId")
            if comparison.match(body, answer):
                left.remove(candidate)
                break
        else:
            at, kind = _named(expected[index], index)
            yield Difference("", _shown(expected[index]), NOTHING, at, kind)


def _named(event: Event, index: int) -> tuple[int, str]:
    """An event's id, or its place where the recording hides the id; its type."""
    id_ = event.get("id")
    return (id_ if isinstance(id_, int) else index + 1), str(event["type"])


def _shown(event: Event | None) -> Any:
    """An event as a whole: its type, then its details."""
    if event is None:
        return NOTHING
    details = _without(event, "timestamp", "id", "previousEventId", "type")
    return {"type": event["type"], **details}


def _without(event: Event, *names: str) -> dict[str, Any]:
    return {name: value for name, value in event.items() if name not in names}
