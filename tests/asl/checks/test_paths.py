"""Paths and intrinsic functions in definitions."""

from __future__ import annotations

from typing import Any

import pytest

from stepsmith.asl import check
from tests.asl.checks.findings import choosing, jsonata, jsonpath, mapping, passing, task

B = {"Type": "Succeed"}


@pytest.mark.parametrize(
    ("fields", "pointer"),
    [
        ({"InputPath": "$.a["}, "/InputPath"),
        ({"OutputPath": "a.b"}, "/OutputPath"),
        ({"ResultPath": "$.a b"}, "/ResultPath"),
        ({"TimeoutSecondsPath": "$states.x"}, "/TimeoutSecondsPath"),
        ({"Parameters": {"x": [{"a.$": "$.a..."}]}}, "/Parameters/x/0/a.$"),
        ({"Assign": {"a.$": "$.a[?(]"}}, "/Assign/a.$"),
        (
            {"Catch": [{"ErrorEquals": ["States.ALL"], "Next": "B", "ResultPath": "$..a"}]},
            "/Catch/0/ResultPath",
        ),
    ],
)
def test_a_broken_path_is_told(fields: dict[str, Any], pointer: str) -> None:
    assert ("JSONPATH_SYNTAX", pointer) in jsonpath(task(**fields), B=B)


def test_the_finding_says_what_is_wrong_and_where() -> None:
    (finding,) = check({"StartAt": "A", "States": {"A": passing(InputPath="$.a.never()")}})
    assert finding.reason == (
        "'$.a.never()' is no path for InputPath: there is no function never(), at character 4."
    )


@pytest.mark.parametrize("path", ["$.a[*]", "$.a[0,1]", "$.a..b", "$.a[?(@.b)]", "$.a[1:]"])
def test_a_result_is_put_to_one_place(path: str) -> None:
    assert jsonpath(passing(ResultPath=path)) == [("JSONPATH_SYNTAX", "/ResultPath")]
    assert jsonpath(passing(InputPath=path)) == []


@pytest.mark.parametrize("path", ["$$.Execution.Input", "$variable.x"])
def test_a_result_is_put_into_the_input(path: str) -> None:
    assert jsonpath(passing(ResultPath=path)) == [("JSONPATH_SYNTAX", "/ResultPath")]


def test_items_come_from_one_place() -> None:
    assert jsonpath(mapping(ItemsPath="$.orders[*]")) == [("JSONPATH_SYNTAX", "/ItemsPath")]
    assert jsonpath(mapping(ItemsPath="$$.Execution.Input.orders")) == []


def test_the_paths_of_choices_are_checked_at_any_depth() -> None:
    rules = choosing(
        {"Variable": "$.a[", "StringEquals": "x"},
        {"And": [{"Not": {"Variable": "$.a", "StringEqualsPath": "b"}}]},
    )
    assert jsonpath(rules, B=B) == [
        ("JSONPATH_SYNTAX", "/Choices/0/Variable"),
        ("JSONPATH_SYNTAX", "/Choices/1/And/0/Not/StringEqualsPath"),
    ]


def test_a_string_that_is_compared_with_is_no_path() -> None:
    assert jsonpath(choosing({"Variable": "$.a", "StringEquals": "$["}), B=B) == []


def test_a_broken_call_of_a_function_is_told() -> None:
    state = passing(Parameters={"a.$": "States.Format('{}', $.x", "b.$": "States.Nothing()"})
    assert jsonpath(state) == [
        ("INTRINSIC_SYNTAX", "/Parameters/a.$"),
        ("INTRINSIC_SYNTAX", "/Parameters/b.$"),
    ]


def test_a_wrong_number_of_arguments_is_a_warning() -> None:
    text = "States.Array(States.MathAdd(1))"
    findings = check({"StartAt": "A", "States": {"A": passing(Parameters={"a.$": text})}})
    assert [(finding.code, finding.level) for finding in findings] == [
        ("INTRINSIC_ARGUMENTS", "warning")
    ]


def test_cause_and_error_may_be_functions() -> None:
    state = {"Type": "Fail", "CausePath": "States.Format('{}', $.x)", "ErrorPath": "States.UUID"}
    assert jsonpath(state) == [("INTRINSIC_SYNTAX", "/ErrorPath")]


@pytest.mark.parametrize("text", ["$.${Field}", "States.Format('{}', ${Value})"])
def test_what_deployment_fills_in_is_not_judged(text: str) -> None:
    assert jsonpath(passing(Parameters={"a.$": text}, InputPath="$.${Field}[")) == []


def test_states_in_jsonata_hold_no_paths() -> None:
    assert jsonata(task(Arguments={"a.$": "$["})) == []


def test_a_result_written_out_is_not_read() -> None:
    assert jsonpath(passing(Result={"a.$": "States.Nothing("})) == []
