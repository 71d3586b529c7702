"""`stepsmith replay` compares as the comparison that comes with the recordings does."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stepsmith.testing import replay
from stepsmith.testing.comparison import Comparison, Wildcards
from stepsmith.testing.history_comparison import history_differences
from stepsmith.testing.masking import masked
from tests.conformance.recorded_case import ABSENT, Case, index, judge, load

WITH_HISTORY = [one for one in index() if one["kind"] == "execution" and one["replay"] != "no"]
MUTATIONS = 6

pytestmark = pytest.mark.skipif(not WITH_HISTORY, reason=ABSENT)


@pytest.mark.parametrize("entry", WITH_HISTORY, ids=[entry["id"] for entry in WITH_HISTORY])
def test_both_say_the_same_of_an_answer_that_is_slightly_wrong(entry: Case) -> None:
    case = load(entry)
    expected = case["expected"].get("events")
    if not expected:
        pytest.skip("only the outcome was recorded")
    answer = list(replay(case).history)
    chance = random.Random(entry["id"])
    for _ in range(MUTATIONS):
        mutated = copy.deepcopy(answer)
        if mutated:
            chance.choice(MUTATE)(mutated, chance)
        ours = history_differences(Comparison(Wildcards.read(case["wildcards"])), expected, mutated)
        theirs = judge().compare_events(case, mutated)
        assert bool(list(ours)) == bool(theirs), theirs


TEXTS = st.sampled_from(
    [
        *("", "a", "<id>", "x<id>y", "x7y", "1", "[1]", "[ 1 ]", '"a"', "null"),
        *('{"a":"<id>"}', '{"a": 7}', "2025-01-01T00:00:00Z", "date", "timestamp"),
        *("arn:aws:s3:::b", "arn:<partition>:s3:::b"),
    ]
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(0, 2) | st.sampled_from([0.0, 1.0, 1.5]) | TEXTS,
    lambda parts: (
        st.lists(parts, max_size=3)
        | st.dictionaries(st.sampled_from(["a", "b", "startTimestamp"]), parts, max_size=3)
    ),
    max_leaves=6,
)


@given(VALUES, VALUES, st.sampled_from([{}, {"exact": ["<id>"]}, {"substrings": ["<id>"]}]))
def test_both_say_the_same_of_any_two_values(
    expected: Any, actual: Any, wildcards: dict[str, list[str]]
) -> None:
    ours = Comparison(Wildcards.read(wildcards)).match(expected, masked(actual))
    theirs = judge().compare(expected, judge().normalise(actual), wildcards)
    assert ours == (not theirs), theirs


def drop(events: list[Any], chance: random.Random) -> None:
    del events[chance.randrange(len(events))]


def repeat(events: list[Any], chance: random.Random) -> None:
    events.append(events[chance.randrange(len(events))])


def swap(events: list[Any], chance: random.Random) -> None:
    one, other = chance.randrange(len(events)), chance.randrange(len(events))
    events[one], events[other] = events[other], events[one]


def change_a_value(events: list[Any], chance: random.Random) -> None:
    """Anywhere: a number, a text, the white space of a JSON text, a whole part."""
    holder: Any = chance.choice(events)
    while True:
        keys = list(holder) if isinstance(holder, dict) else list(range(len(holder)))
        if not keys:
            return
        key = chance.choice(keys)
        value = holder[key]
        if not isinstance(value, dict | list) or chance.random() < 0.1:
            break
        holder = value
    replacements: list[Any] = [None, 0, True, "", "other", [], {}]
    if isinstance(value, str):
        replacements += [f" {value}", value[:-1], f"{value}x", value.upper(), f"[{value}]"]
    holder[key] = chance.choice(replacements)


def drop_a_member(events: list[Any], chance: random.Random) -> None:
    event = chance.choice(events)
    del event[chance.choice([name for name in event if name != "type"])]


MUTATE: list[Callable[[list[Any], random.Random], None]] = [
    drop,
    repeat,
    swap,
    change_a_value,
    change_a_value,
    change_a_value,
    drop_a_member,
]
