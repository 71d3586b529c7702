"""Two histories, compared event by event."""

from __future__ import annotations

from typing import Any

from stepsmith.testing.comparison import Comparison
from stepsmith.testing.difference import NOTHING, Difference
from stepsmith.testing.history_comparison import history_differences


def event(id_: Any, type_: str, previous: int = 0, **details: Any) -> dict[str, Any]:
    return {
        "id": id_,
        "previousEventId": previous,
        "type": type_,
        "timestamp": "timestamp",
        "stateEnteredEventDetails": details,
    }


def differences(expected: list[Any], actual: list[Any]) -> list[Difference]:
    return list(history_differences(Comparison(), expected, actual))


def test_timestamps_do_not_count() -> None:
    assert differences([event(1, "A")], [{**event(1, "A"), "timestamp": 3}]) == []


def test_a_difference_names_its_event() -> None:
    assert differences(
        [event(1, "A"), event(2, "B", x=1)], [event(1, "A"), event(2, "B", x=2)]
    ) == [Difference("stateEnteredEventDetails.x", 1, 2, 2, "B")]


def test_ids_and_links_count() -> None:
    found = differences([event(2, "A", 1)], [event(1, "A", 0)])
    assert [one.path for one in found] == ["id", "previousEventId"]


def test_another_event_is_told_whole_and_what_follows_is_not() -> None:
    expected = [event(1, "A", x=1), event(2, "C")]
    actual = [event(1, "B", y=2), event(2, "D")]
    assert differences(expected, actual) == [
        Difference(
            "",
            {"type": "A", "stateEnteredEventDetails": {"x": 1}},
            {"type": "B", "stateEnteredEventDetails": {"y": 2}},
            1,
            "A",
        )
    ]


def test_an_event_too_few_is_told_as_missing() -> None:
    (first, *_) = differences([event(1, "A"), event(2, "B")], [event(1, "A")])
    assert (first.event_id, first.event_type, first.actual) == (2, "B", NOTHING)


def test_an_event_too_many_is_told_as_such() -> None:
    (first, *_) = differences([event(1, "A")], [event(1, "A"), event(2, "B")])
    assert (first.event_id, first.event_type, first.expected) == (2, "B", NOTHING)


def test_events_without_order_are_a_multiset() -> None:
    expected = [event([0], "A", x=1), event([0], "A", x=2)]
    assert differences(expected, [event(1, "A", x=2), event(2, "A", x=1)]) == []
    (found,) = differences(expected, [event(1, "A", x=2), event(2, "A", x=2)])
    assert found.expected == {"type": "A", "stateEnteredEventDetails": {"x": 1}}
    assert found.actual is NOTHING


def test_an_event_too_few_among_those_without_order_is_told() -> None:
    assert differences([event([0], "A"), event([0], "B")], [event(1, "A")]) != []
