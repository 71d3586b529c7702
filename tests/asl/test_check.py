"""Checking as a whole: everything at once, in its place, and never a traceback."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from stepsmith.asl import Finding, Retrier, TaskState, check, check_state, parse, parse_state
from tests.asl.generated import VALUES, Json, broken_definitions, resolve, sound_definitions


@given(sound_definitions())
def test_a_sound_definition_has_no_errors(definition: dict[str, Any]) -> None:
    assert [finding for finding in check(definition) if finding.level == "error"] == []


@given(broken_definitions())
def test_whatever_is_broken_gives_findings_that_point_into_the_definition(
    definition: dict[str, Any],
) -> None:
    for finding in check(definition):
        resolve(definition, finding.pointer)
        assert finding.reason.endswith(".")
        assert finding.fix.endswith((".", "?", "}"))


@given(VALUES)
def test_any_json_is_checked_without_a_traceback(value: Json) -> None:
    check(json.dumps(value))
    check(json.dumps({"StartAt": value, "States": value}))
    check(json.dumps({"StartAt": "A", "States": {"A": value}}))


def test_all_findings_come_at_once_in_document_order() -> None:
    definition = {
        "StartAt": "Nowhere",
        "States": {
            "A": {"Type": "Pass"},
            "B": {"Type": "Wait", "Seconds": -1, "Next": "C", "Colour": "red"},
        },
    }
    assert [(finding.code, finding.pointer) for finding in check(definition)] == [
        ("MISSING_TRANSITION_TARGET", "/StartAt"),
        ("MISSING_TRANSITION_TARGET", "/States/B/Next"),
        ("NO_END", "/States"),
        ("MISSING_FIELD", "/States/A"),
        ("UNKNOWN_FIELD", "/States/B/Colour"),
        ("OUT_OF_RANGE", "/States/B/Seconds"),
    ]


def test_a_parsed_machine_and_its_text_are_checked_alike() -> None:
    definition = {"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "B"}}}
    assert check(parse(definition)) == check(json.dumps(definition)) == check(definition)


def test_what_was_added_to_a_parsed_element_is_checked() -> None:
    machine = parse({"StartAt": "A", "States": {"A": {"Type": "Task", "End": True}}})
    task = machine.states["A"]
    assert isinstance(task, TaskState)
    changed = dataclasses.replace(task, resource="arn:aws:states:::x:y", retry=(Retrier(),))
    (finding,) = check(dataclasses.replace(machine, states={"A": changed}))
    assert (finding.code, finding.pointer) == ("MISSING_FIELD", "/States/A/Retry/0")


def test_what_cannot_be_parsed_is_a_finding_too() -> None:
    (finding,) = check("{")
    assert finding.code == "NOT_JSON"


def test_a_finding_reads_as_one_line_with_place_reason_code_and_fix() -> None:
    finding = Finding("SOME_CODE", "/States/A", "it is wrong.", "Put it right.")
    assert str(finding) == "/States/A: it is wrong. [SOME_CODE] Put it right."


def test_a_pointer_escapes_what_a_name_may_hold() -> None:
    definition = {"StartAt": "a/b~c", "States": {"a/b~c": {"Type": "Pass"}}}
    (no_end, finding) = check(definition)
    assert no_end.code == "NO_END"
    assert finding.pointer == "/States/a~1b~0c"


def test_substitutions_that_deployment_fills_in_are_not_wrong() -> None:
    definition = {
        "QueryLanguage": "JSONata",
        "StartAt": "A",
        "States": {
            "A": {
                "Type": "Task",
                "Resource": "${Resource}",
                "Arguments": {"FunctionName": "${Arn}", "x": "{% ${Expression} + 1 %}"},
                "Next": "B",
            },
            "B": {"Type": "Wait", "Timestamp": "${Until}", "End": True},
        },
    }
    assert [finding for finding in check(definition) if finding.level == "error"] == []


def test_a_single_state_is_checked_without_asking_where_it_leads() -> None:
    state = parse_state({"Type": "Wait", "Seconds": -1})
    (finding,) = check_state(state)
    assert (finding.code, finding.pointer) == ("OUT_OF_RANGE", "/Seconds")


@st.composite
def mangled_texts(draw: st.DrawFn) -> bytes:
    """The text of a definition with a few characters taken out, changed or put in."""
    text = bytearray(json.dumps(draw(sound_definitions())).encode())
    for _ in range(draw(st.integers(1, 5))):
        place = draw(st.integers(0, len(text) - 1))
        length = draw(st.integers(0, 3))
        put_in = draw(st.sampled_from([*'{}[]",:\\0-.eE$%', "NaN", "\\ud800", "null"]))
        text[place : place + length] = put_in.encode() if draw(st.booleans()) else b"\xff"
    return bytes(text)


@given(mangled_texts())
def test_mangled_text_gives_findings_and_never_a_traceback(text: bytes) -> None:
    for finding in check(text):
        assert finding.reason.endswith(".")
