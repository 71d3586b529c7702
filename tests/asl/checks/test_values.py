"""Values: ranges, words, ARNs, timestamps, fields that exclude one another."""

from __future__ import annotations

from typing import Any

import pytest

from stepsmith.asl import check
from tests.asl.checks.findings import (
    INNER,
    choosing,
    distributed,
    jsonata,
    jsonpath,
    mapping,
    passing,
    task,
)


@pytest.mark.parametrize(
    ("state", "pointer"),
    [
        (task(TimeoutSeconds=0), "/TimeoutSeconds"),
        (task(TimeoutSeconds=100_000_000), "/TimeoutSeconds"),
        (task(TimeoutSeconds=1.5), "/TimeoutSeconds"),
        (task(HeartbeatSeconds=0), "/HeartbeatSeconds"),
        ({"Type": "Wait", "Seconds": -1, "End": True}, "/Seconds"),
        (task(Retry=[{"ErrorEquals": ["E"], "IntervalSeconds": 0}]), "/Retry/0/IntervalSeconds"),
        (task(Retry=[{"ErrorEquals": ["E"], "MaxAttempts": -1}]), "/Retry/0/MaxAttempts"),
        (task(Retry=[{"ErrorEquals": ["E"], "BackoffRate": 0.9}]), "/Retry/0/BackoffRate"),
        (mapping(MaxConcurrency=-1), "/MaxConcurrency"),
        (distributed(ToleratedFailurePercentage=100.5), "/ToleratedFailurePercentage"),
        (distributed(ItemBatcher={"MaxItemsPerBatch": 0}), "/ItemBatcher/MaxItemsPerBatch"),
    ],
)
def test_a_number_out_of_its_range_is_told(state: dict[str, Any], pointer: str) -> None:
    assert jsonpath(state) == [("OUT_OF_RANGE", pointer)]


def test_numbers_at_the_edge_of_their_range_are_sound() -> None:
    retrier = {"ErrorEquals": ["E"], "IntervalSeconds": 1, "MaxAttempts": 0, "BackoffRate": 1.0}
    assert jsonpath(task(TimeoutSeconds=99_999_999, Retry=[retrier])) == []


def test_the_range_of_a_number_is_told() -> None:
    (finding,) = check({"TimeoutSeconds": 0, "StartAt": "A", "States": {"A": passing()}})
    assert finding.reason == "TimeoutSeconds must be a whole number from 1 to 99999999, not 0."


@pytest.mark.parametrize(
    ("state", "pointer"),
    [
        (
            task(Retry=[{"ErrorEquals": ["E"], "JitterStrategy": "SOME"}]),
            "/Retry/0/JitterStrategy",
        ),
        (
            mapping(ItemProcessor={"ProcessorConfig": {"Mode": "FAST"}, **INNER}),
            "/ItemProcessor/ProcessorConfig/Mode",
        ),
        (
            distributed(ItemReader={
                "Resource": "arn:aws:states:::s3:getObject", "ReaderConfig": {"InputType": "XML"}
            }),
            "/ItemReader/ReaderConfig/InputType",
        ),
        (distributed(Label="not a label"), "/Label"),
        (distributed(Label="x" * 41), "/Label"),
    ],
)  # fmt: skip
def test_a_word_the_field_does_not_have_is_told(state: dict[str, Any], pointer: str) -> None:
    assert jsonpath(state) == [("WRONG_VALUE", pointer)]


def test_a_heartbeat_is_shorter_than_the_timeout() -> None:
    assert jsonpath(task(TimeoutSeconds=10, HeartbeatSeconds=10)) == [
        ("HEARTBEAT_NOT_BELOW_TIMEOUT", "/HeartbeatSeconds")
    ]
    assert jsonpath(task(TimeoutSeconds=10, HeartbeatSeconds=9)) == []


@pytest.mark.parametrize(
    ("resource", "sound"),
    [
        ("arn:aws:states:::lambda:invoke", True),
        ("arn:aws:lambda:eu-west-1:123456789012:function:f:3", True),
        ("arn:aws-cn:states:cn-north-1:123456789012:activity:a", True),
        ("${Arn}", True),
        ("lambda", False),
        ("arn:aws:lambda", False),
        ("", False),
    ],
)
def test_a_resource_is_an_arn(resource: str, sound: bool) -> None:
    found = jsonpath(task(Resource=resource))
    assert found == ([] if sound else [("NOT_AN_ARN", "/Resource")])


@pytest.mark.parametrize(
    ("timestamp", "sound"),
    [
        ("2030-12-31T23:59:59Z", True),
        ("2030-12-31T23:59:59.123456789+02:00", True),
        ("2030-13-01T00:00:00Z", False),
        ("2030-12-31 23:59:59Z", False),
        ("2030-12-31T23:59:59", False),
        ("31-12-2030T23:59:59Z", False),
    ],
)
def test_a_timestamp_is_one_of_rfc_3339(timestamp: str, sound: bool) -> None:
    found = jsonpath({"Type": "Wait", "Timestamp": timestamp, "End": True})
    assert found == ([] if sound else [("NOT_A_TIMESTAMP", "/Timestamp")])


@pytest.mark.parametrize(
    ("state", "pointer"),
    [
        ({"Type": "Wait", "Seconds": 1, "SecondsPath": "$.s", "End": True}, "/SecondsPath"),
        ({"Type": "Fail", "Error": "E", "ErrorPath": "$.e"}, "/ErrorPath"),
        ({"Type": "Fail", "Cause": "c", "CausePath": "$.c"}, "/CausePath"),
        (task(TimeoutSeconds=1, TimeoutSecondsPath="$.t"), "/TimeoutSecondsPath"),
        (mapping(Iterator={"StartAt": "I", "States": {"I": passing()}}), "/Iterator"),
        (mapping(Parameters={}, ItemSelector={}), "/Parameters"),
    ],
)
def test_fields_that_exclude_one_another_are_told(state: dict[str, Any], pointer: str) -> None:
    assert jsonpath(state) == [("EXCLUSIVE_FIELDS", pointer)]


def test_a_result_and_where_it_goes_stand_side_by_side() -> None:
    assert jsonpath(passing(Result=1, ResultPath="$.r")) == []


def test_a_reader_belongs_to_a_distributed_map() -> None:
    reader = {"Resource": "arn:aws:states:::s3:listObjectsV2"}
    assert jsonpath(mapping(ItemReader=reader)) == [("NOT_DISTRIBUTED", "/ItemReader")]
    assert jsonpath(distributed(ItemReader=reader)) == []


def test_tolerated_failures_mean_nothing_to_an_inline_map() -> None:
    (finding,) = check({"StartAt": "A", "States": {"A": mapping(ToleratedFailureCount=1)}})
    assert (finding.code, finding.level) == ("NOT_DISTRIBUTED", "warning")


@pytest.mark.parametrize(
    ("rules", "codes"),
    [
        ([["States.ALL"]], []),
        ([["E"], ["States.ALL"]], []),
        ([[]], [("NO_ERRORS", "/Retry/0/ErrorEquals")]),
        ([["States.ALL", "E"]], [("STATES_ALL_NOT_ALONE", "/Retry/0/ErrorEquals")]),
        ([["States.ALL"], ["E"]], [("STATES_ALL_NOT_LAST", "/Retry/0/ErrorEquals")]),
    ],
)
def test_states_all_stands_alone_in_the_last_rule(
    rules: list[list[str]], codes: list[tuple[str, str]]
) -> None:
    assert jsonpath(task(Retry=[{"ErrorEquals": errors} for errors in rules])) == codes


def test_a_longest_delay_below_the_first_is_told() -> None:
    retrier = {"ErrorEquals": ["E"], "IntervalSeconds": 5, "MaxDelaySeconds": 3}
    (finding,) = check({"StartAt": "A", "States": {"A": task(Retry=[retrier])}})
    assert (finding.code, finding.level) == ("DELAY_BELOW_INTERVAL", "warning")


def test_a_choice_has_rules() -> None:
    assert ("NO_CHOICES", "/Choices") in jsonpath(choosing(), B=passing())


@pytest.mark.parametrize(
    ("rule", "findings"),
    [
        ({"Variable": "$.a", "StringEquals": "x"}, []),
        ({"Variable": "$.a"}, [("NO_TEST", "")]),
        ({"And": []}, [("NO_TEST", "/And")]),
        ({"Variable": "$.a", "IsNull": True, "IsString": True}, [("SEVERAL_TESTS", "")]),
        ({"IsNull": True}, [("MISSING_FIELD", "")]),
        ({"Variable": "$.a", "NumericEquals": "1"}, [("WRONG_VALUE", "/NumericEquals")]),
        ({"Variable": "$.a", "NumericEqual": 1}, [("UNKNOWN_FIELD", "/NumericEqual"),
                                                  ("NO_TEST", "")]),
        ({"Condition": "{% true %}"}, [("WRONG_QUERY_LANGUAGE", "/Condition"), ("NO_TEST", "")]),
    ],
)  # fmt: skip
def test_a_jsonpath_rule_has_one_test(
    rule: dict[str, Any], findings: list[tuple[str, str]]
) -> None:
    found = jsonpath(choosing(rule), B=passing())
    assert found == [(code, f"/Choices/0{pointer}") for code, pointer in findings]


@pytest.mark.parametrize(
    ("rule", "findings"),
    [
        ({"Condition": "{% $states.input.a = 1 %}"}, []),
        ({"Condition": True}, []),
        ({}, [("MISSING_FIELD", "")]),
        ({"Condition": "$a"}, [("WRONG_VALUE", "/Condition")]),
        ({"Condition": "{% true %}", "IsNull": True}, [("WRONG_QUERY_LANGUAGE", "/IsNull")]),
    ],
)
def test_a_jsonata_rule_has_a_condition(
    rule: dict[str, Any], findings: list[tuple[str, str]]
) -> None:
    found = jsonata(choosing(rule), B=passing())
    assert found == [(code, f"/Choices/0{pointer}") for code, pointer in findings]


def test_variables_are_an_object_without_the_services_own() -> None:
    assert jsonata(passing(Assign={"states": 1})) == [("RESERVED_VARIABLE", "/Assign/states")]
    assert jsonpath(passing(Assign={"states.$": "$"})) == [
        ("RESERVED_VARIABLE", "/Assign/states.$")
    ]
    assert jsonata(passing(Assign={"x" * 81: 1})) == [
        ("VARIABLE_NAME_LENGTH", "/Assign/" + "x" * 81)
    ]
    assert jsonata(passing(Assign=[])) == [("WRONG_VALUE", "/Assign")]


@pytest.mark.parametrize("value", ["a.b", 5, None])
def test_a_field_to_be_read_holds_a_path_or_an_intrinsic(value: Any) -> None:
    assert jsonpath(passing(Parameters={"a": [{"b.$": value}]})) == [
        ("NOT_A_PATH", "/Parameters/a/0/b.$")
    ]


@pytest.mark.parametrize("value", ["$.a", "$$.Execution.Id", "$x", "States.UUID()"])
def test_paths_and_intrinsics_are_sound(value: str) -> None:
    assert jsonpath(passing(Parameters={"a.$": value})) == []
