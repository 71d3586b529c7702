"""`stepsmith replay` compares as the comparison that comes with the recordings does."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable
from typing import Any

import pytest

from stepsmith.testing import replay
from stepsmith.testing.comparison import Comparison, Wildcards
from stepsmith.testing.history_comparison import history_differences
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
