"""Fields: known, of the right shape, in the right query language, all there."""

from __future__ import annotations

from typing import Any

import pytest

from stepsmith.asl import check
from tests.asl.checks.findings import INNER, jsonata, jsonpath, mapping, passing, task


def test_an_unknown_field_is_told_with_the_one_that_was_meant() -> None:
    (finding,) = check({"StartAt": "A", "States": {"A": passing(OutputPaht="$")}})
    assert (finding.code, finding.pointer) == ("UNKNOWN_FIELD", "/States/A/OutputPaht")
    assert finding.reason == "a Pass state has no field OutputPaht."
    assert finding.fix == "Did you mean OutputPath?"


@pytest.mark.parametrize(
    ("state", "pointer"),
    [
        (passing(Resource="arn:aws:states:::x:y"), "/Resource"),
        ({"Type": "Succeed", "End": True}, "/End"),
        ({"Type": "Fail", "Error": "E", "Next": "A"}, "/Next"),
        (task(Retry=[{"ErrorEquals": ["E"], "Next": "A"}]), "/Retry/0/Next"),
        (mapping(ItemProcessor={**INNER, "Mode": "INLINE"}), "/ItemProcessor/Mode"),
    ],
)
def test_a_field_of_another_element_is_unknown(state: dict[str, Any], pointer: str) -> None:
    assert jsonpath(state) == [("UNKNOWN_FIELD", pointer)]


@pytest.mark.parametrize(
    ("field", "value", "reason"),
    [
        ("Comment", 5, "Comment must be a string, not a number."),
        ("Retry", {}, "Retry must be an array of objects, not an object."),
        ("Retry", [1], "Retry must be an array of objects, not one with other values."),
        (
            "TimeoutSeconds",
            None,
            "TimeoutSeconds must be a number, or a string with a JSONata expression, not null.",
        ),
        ("TimeoutSeconds", "5", "TimeoutSeconds must be a number, not the string '5'."),
        ("ResultPath", 5, "ResultPath must be a string or null, not a number."),
        ("Credentials", [], "Credentials must be an object, or a string with a JSONata "
         "expression, not an array."),
    ],
)  # fmt: skip
def test_a_value_of_the_wrong_shape_is_told(field: str, value: Any, reason: str) -> None:
    (finding,) = check({"StartAt": "A", "States": {"A": task(**{field: value})}})
    assert (finding.code, finding.pointer) == ("WRONG_VALUE", f"/States/A/{field}")
    assert finding.reason == reason


@pytest.mark.parametrize(
    "field", ["InputPath", "OutputPath", "Parameters", "ResultSelector", "ResultPath"]
)
def test_jsonpath_fields_do_not_belong_in_a_jsonata_state(field: str) -> None:
    assert jsonata(task(**{field: "$"})) == [("WRONG_QUERY_LANGUAGE", f"/{field}")]


@pytest.mark.parametrize("field", ["Arguments", "Output"])
def test_jsonata_fields_do_not_belong_in_a_jsonpath_state(field: str) -> None:
    assert jsonpath(task(**{field: {}})) == [("WRONG_QUERY_LANGUAGE", f"/{field}")]


def test_elements_within_a_state_have_its_query_language() -> None:
    catcher = {"ErrorEquals": ["E"], "Next": "B", "ResultPath": "$.e"}
    assert jsonata(task(Catch=[catcher]), B=passing()) == [
        ("WRONG_QUERY_LANGUAGE", "/Catch/0/ResultPath")
    ]
    assert jsonpath(task(Catch=[catcher]), B=passing()) == []


def test_a_state_may_be_jsonata_in_a_jsonpath_machine_and_not_the_reverse() -> None:
    assert jsonpath(passing(QueryLanguage="JSONata", Output=1)) == []
    assert jsonata(passing(QueryLanguage="JSONPath", Result=1)) == [
        ("WRONG_QUERY_LANGUAGE", "/QueryLanguage")
    ]


def test_there_are_two_query_languages() -> None:
    assert jsonpath(passing(QueryLanguage="JMESPath")) == [("WRONG_VALUE", "/QueryLanguage")]


@pytest.mark.parametrize(
    ("state", "pointer"),
    [
        ({"Type": "Task", "End": True}, ""),
        ({"Type": "Parallel", "End": True}, ""),
        ({"Type": "Map", "End": True}, ""),
        ({"Type": "Wait", "End": True}, ""),
        ({"End": True}, ""),
        (task(Retry=[{}]), "/Retry/0"),
        (mapping(ItemProcessor={"States": INNER["States"]}), "/ItemProcessor"),
        (mapping(ItemProcessor={"StartAt": "Inner"}), "/ItemProcessor"),
    ],
)
def test_a_required_field_is_missed(state: dict[str, Any], pointer: str) -> None:
    assert jsonpath(state) == [("MISSING_FIELD", pointer)]


def test_a_state_type_there_is_not_is_told_with_the_one_that_was_meant() -> None:
    (finding,) = check({"StartAt": "A", "States": {"A": {"Type": "Tsak", "Next": 5}}})
    assert (finding.code, finding.pointer) == ("UNKNOWN_STATE_TYPE", "/States/A/Type")
    assert finding.fix == "Did you mean Task?"


def test_a_state_is_an_object() -> None:
    (finding,) = check({"StartAt": "A", "States": {"A": 5}})
    assert (finding.code, finding.pointer) == ("WRONG_VALUE", "/States/A")
    assert finding.reason == "a state must be an object, not a number."
