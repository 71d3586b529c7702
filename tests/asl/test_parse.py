"""Reading definitions: typed, whatever their faults, and refused only when they are none."""

from __future__ import annotations

import json
from typing import Any

import pytest

from stepsmith.asl import (
    ABSENT,
    ChoiceState,
    Finding,
    MapState,
    PassState,
    TaskState,
    UnknownState,
    parse,
    parse_state,
)
from stepsmith.errors import InvalidDefinition


def only_finding(source: Any) -> Finding:
    with pytest.raises(InvalidDefinition) as caught:
        parse(source)
    (finding,) = caught.value.findings
    assert isinstance(finding, Finding)
    return finding


def test_text_bytes_and_values_are_read_alike() -> None:
    value = {"StartAt": "A", "States": {"A": {"Type": "Succeed"}}}
    assert parse(value) == parse(json.dumps(value)) == parse(json.dumps(value).encode())


def test_fields_become_attributes_in_snake_case() -> None:
    task = parse_state(
        {
            "Type": "Task",
            "Resource": "arn:aws:states:::lambda:invoke",
            "TimeoutSeconds": 5,
            "Retry": [{"ErrorEquals": ["A", "B"], "MaxDelaySeconds": 9}],
            "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Undo"}],
            "End": True,
        }
    )
    assert isinstance(task, TaskState)
    assert task.resource == "arn:aws:states:::lambda:invoke"
    assert task.timeout_seconds == 5
    assert task.retry is not ABSENT
    assert task.retry[0].error_equals == ("A", "B")
    assert task.retry[0].max_delay_seconds == 9
    assert task.catch is not ABSENT
    assert task.catch[0].next == "Undo"
    assert task.end is True


def test_an_absent_field_is_told_from_null() -> None:
    without = parse_state({"Type": "Pass", "End": True})
    null = parse_state({"Type": "Pass", "Output": None, "ResultPath": None, "End": True})
    assert isinstance(without, PassState)
    assert isinstance(null, PassState)
    assert (without.output, without.result_path) == (ABSENT, ABSENT)
    assert (null.output, null.result_path) == (None, None)
    assert not ABSENT


def test_tests_nest_within_the_rules_of_a_choice() -> None:
    choice = parse_state(
        {
            "Type": "Choice",
            "Choices": [
                {
                    "And": [
                        {"Variable": "$.a", "NumericEquals": 1},
                        {"Not": {"Variable": "$.b", "IsNull": True}},
                    ],
                    "Next": "X",
                }
            ],
        }
    )
    assert isinstance(choice, ChoiceState)
    (rule,) = choice.choices
    assert rule.next == "X"
    assert rule.and_ is not ABSENT
    assert rule.and_[0].variable == "$.a"
    assert rule.and_[0].comparisons == {"NumericEquals": 1}
    assert rule.and_[1].not_ is not ABSENT
    assert rule.and_[1].not_.comparisons == {"IsNull": True}


def test_a_map_finds_its_processor_under_the_older_name() -> None:
    inner = {"StartAt": "A", "States": {"A": {"Type": "Succeed"}}}
    older = parse_state({"Type": "Map", "Iterator": inner, "End": True})
    newer = parse_state(
        {
            "Type": "Map",
            "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED"}, **inner},
            "End": True,
        }
    )
    assert isinstance(older, MapState)
    assert isinstance(newer, MapState)
    assert older.processor is not ABSENT
    assert newer.processor is not ABSENT
    assert older.processor.start_at == newer.processor.start_at == "A"
    assert (older.processor.distributed, newer.processor.distributed) == (False, True)


def test_what_the_attributes_cannot_hold_is_kept_aside() -> None:
    state = parse_state({"Type": "Task", "Resource": 5, "Colour": "red", "Retry": "often"})
    assert isinstance(state, TaskState)
    assert state.unread == {"Resource": 5, "Colour": "red", "Retry": "often"}
    assert (state.resource, state.retry) == ("", ABSENT)


@pytest.mark.parametrize("document", [5, None, [], {}, {"Type": "Tsak"}, {"Type": {"a": 1}}])
def test_a_state_that_is_none_is_kept_whole(document: Any) -> None:
    machine = parse({"StartAt": "A", "States": {"A": document}})
    assert machine.states["A"] == UnknownState(document=document)


def test_a_state_without_a_query_language_has_the_machines() -> None:
    machine = parse(
        {
            "QueryLanguage": "JSONata",
            "StartAt": "A",
            "States": {
                "A": {"Type": "Pass", "Next": "B"},
                "B": {"Type": "Pass", "QueryLanguage": "JSONPath", "End": True},
            },
        }
    )
    assert machine.language_of(machine.states["A"]) == "JSONata"
    assert machine.language_of(machine.states["B"]) == "JSONPath"


def test_jsonpath_is_the_query_language_when_none_is_named() -> None:
    machine = parse({"StartAt": "A", "States": {"A": {"Type": "Succeed"}}})
    assert machine.language_of(machine.states["A"]) == "JSONPath"


def test_what_is_not_json_is_refused_with_the_place() -> None:
    finding = only_finding('{"StartAt": ')
    assert (finding.code, finding.pointer) == ("NOT_JSON", "")
    assert "line 1 column 13" in finding.reason


def test_a_repeated_field_is_refused_since_one_would_be_lost() -> None:
    finding = only_finding('{"States": {"A": {}, "A": {}}}')
    assert finding.code == "NOT_JSON"
    assert '"A" stands twice' in finding.reason


@pytest.mark.parametrize("number", ["NaN", "-Infinity", "1e999"])
def test_a_number_that_json_cannot_hold_is_refused(number: str) -> None:
    assert only_finding(f'{{"States": {{}}, "TimeoutSeconds": {number}}}').code == "NOT_JSON"


@pytest.mark.parametrize("source", ["[]", "5", "null", '"x"'])
def test_what_is_not_an_object_is_refused(source: str) -> None:
    assert only_finding(source).code == "NOT_AN_OBJECT"


def test_bytes_that_are_not_text_are_refused() -> None:
    assert only_finding(b"\xff\xfe{}").code == "NOT_JSON"


def test_an_object_without_states_is_refused() -> None:
    assert only_finding({"StartAt": "A"}).code == "MISSING_FIELD"
    assert only_finding({"States": []}).pointer == "/States"


def test_endless_nesting_is_refused() -> None:
    nested: Any = 1
    for _ in range(400):
        nested = {"Not": nested}
    assert only_finding({"States": {"A": nested}}).code == "TOO_DEEP"
    assert only_finding('{"States":' + "[" * 100_000).code == "NOT_JSON"


def test_a_value_that_holds_itself_is_nested_too_deeply() -> None:
    state: dict[str, Any] = {"Type": "Pass"}
    state["Result"] = [state, state]
    assert only_finding({"States": {"A": state}}).code == "TOO_DEEP"


@pytest.mark.parametrize(
    ("result", "pointer", "what"),
    [
        ([float("nan")], "/States/A/Result/0", "the number nan"),
        (float("inf"), "/States/A/Result", "the number inf"),
        ({1: 2}, "/States/A/Result", "a field named 1, which is not a string"),
        ({"a": {2}}, "/States/A/Result/a", "a value of the Python type set"),
        (b"text", "/States/A/Result", "a value of the Python type bytes"),
    ],
)
def test_a_python_value_that_json_has_no_form_for_is_refused_in_its_place(
    result: Any, pointer: str, what: str
) -> None:
    finding = only_finding({"States": {"A": {"Type": "Pass", "Result": result, "End": True}}})
    assert (finding.code, finding.pointer) == ("NOT_JSON", pointer)
    assert finding.reason == f"there is {what}, for which JSON has no form."


def test_every_such_value_is_told_at_once() -> None:
    with pytest.raises(InvalidDefinition) as caught:
        parse({"States": {"A": {"Type": "Wait", "Seconds": float("nan"), 3: 4}}})
    assert len(caught.value.findings) == 2
