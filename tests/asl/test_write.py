"""Writing gives back what was read, and the language's own words for what was made."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

from hypothesis import given

from stepsmith.asl import (
    ABSENT,
    ChoiceRule,
    ChoiceState,
    PassState,
    StateMachine,
    TaskState,
    WaitState,
    parse,
    parse_state,
    to_json,
    write,
)
from tests.asl.generated import broken_definitions, sound_definitions


@given(sound_definitions())
def test_a_sound_definition_is_written_as_it_was_read(definition: dict[str, Any]) -> None:
    text = json.dumps(definition)
    machine = parse(text)
    assert json.dumps(write(machine)) == text
    assert parse(to_json(machine)) == machine


@given(broken_definitions())
def test_a_broken_definition_is_written_as_it_was_read(definition: dict[str, Any]) -> None:
    if isinstance(definition.get("States"), dict):
        assert json.dumps(write(parse(definition))) == json.dumps(definition)


def test_unknown_fields_and_comments_stay_where_they_were() -> None:
    text = (
        '{"States":{"A":{"X-Note":[1],"Type":"Task","Comment":"c","Resource":"r","Retry":'
        '[{"Why":"so","ErrorEquals":["E"],"Comment":null}],"End":true}},"Owner":{},"StartAt":"A"}'
    )
    assert to_json(parse(text), indent=None) == text


def test_what_is_made_in_python_is_written_in_the_order_of_declaration() -> None:
    machine = StateMachine(
        start_at="Start",
        states={
            "Start": WaitState(seconds=3, next="Do"),
            "Do": TaskState(resource="arn:x", end=True, comment="works", output=None),
        },
    )
    assert to_json(machine, indent=None) == (
        '{"StartAt":"Start","States":{"Start":{"Type":"Wait","Next":"Do","Seconds":3},'
        '"Do":{"Type":"Task","Comment":"works","Output":null,"End":true,"Resource":"arn:x"}}}'
    )


def test_rules_made_in_python_are_written_with_their_comparison() -> None:
    choice = ChoiceState(
        choices=(ChoiceRule(variable="$.a", comparisons={"IsNull": True}, next="A"),), default="B"
    )
    assert write(choice) == {
        "Type": "Choice",
        "Choices": [{"Next": "A", "Variable": "$.a", "IsNull": True}],
        "Default": "B",
    }


def test_a_change_is_written_and_the_rest_stays_in_order() -> None:
    state = parse_state({"End": True, "Type": "Pass", "Comment": "old"})
    assert isinstance(state, PassState)
    changed = dataclasses.replace(state, comment="new", output=1)
    assert json.dumps(write(changed)) == (
        '{"End": true, "Type": "Pass", "Comment": "new", "Output": 1}'
    )


def test_text_keeps_its_letters_but_for_those_that_utf_8_cannot_hold() -> None:
    state = parse_state({"Type": "Pass", "Comment": "größer \ud800"})
    text = to_json(state, indent=None)
    assert text == '{"Type":"Pass","Comment":"größer \\ud800"}'
    assert write(parse_state(text)) == write(state)


def test_a_field_taken_away_is_not_written() -> None:
    state = parse_state({"Type": "Pass", "Comment": "old", "End": True})
    assert isinstance(state, PassState)
    changed = dataclasses.replace(state, comment=ABSENT)
    assert not changed.has("Comment")
    assert write(changed) == {"Type": "Pass", "End": True}
