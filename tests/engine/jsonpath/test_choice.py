"""Choice rules on what paths lead to."""

from __future__ import annotations

from typing import Any

import pytest

from stepsmith.engine import run
from tests.engine.jsonpath.paths_machine import at_s
from tests.engine.scripted_tasks import no_tasks

YES: dict[str, Any] = {"Type": "Pass", "Result": "yes", "End": True}
NO: dict[str, Any] = {"Type": "Pass", "Result": "no", "End": True}


def choice(rule: dict[str, Any], **fields: Any) -> dict[str, Any]:
    state = {"Type": "Choice", "Choices": [{**rule, "Next": "Yes"}], "Default": "No", **fields}
    return {"StartAt": "S", "States": {"S": state, "Yes": YES, "No": NO}}


def led_to(rule: dict[str, Any], input_: Any, **fields: Any) -> Any:
    return run(choice(rule, **fields), input_, no_tasks).output


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ({"Variable": "$.n", "NumericGreaterThan": 4}, "yes"),
        ({"Variable": "$.n", "NumericGreaterThan": 5}, "no"),
        ({"Variable": "$.n", "NumericEqualsPath": "$.same"}, "yes"),
        ({"Variable": "$.text", "StringMatches": "he*o"}, "yes"),
        ({"Variable": "$.n", "StringEquals": "5"}, "no"),
        ({"Variable": "$.none", "IsPresent": False}, "yes"),
        ({"Variable": "$.none.deeper", "IsPresent": True}, "no"),
        ({"Variable": "$.null", "IsPresent": True}, "yes"),
        ({"Variable": "$.null", "IsNull": True}, "yes"),
        ({"Variable": "$$.State.Name", "StringEquals": "S"}, "yes"),
        ({"Not": {"Variable": "$.n", "NumericEquals": 5}}, "no"),
        (
            {
                "And": [
                    {"Variable": "$.n", "NumericEquals": 5},
                    {"Variable": "$.text", "IsString": True},
                ]
            },
            "yes",
        ),
        (
            {
                "Or": [
                    {"Variable": "$.n", "NumericEquals": 6},
                    {"Not": {"Variable": "$.text", "IsNull": True}},
                ]
            },
            "yes",
        ),
    ],
)
def test_a_rule_holds_or_not(rule: dict[str, Any], expected: str) -> None:
    assert led_to(rule, {"n": 5, "same": 5.0, "text": "hello", "null": None}) == expected


def test_a_combination_asks_no_more_than_it_needs() -> None:
    """So a test for presence protects the comparison behind it."""
    rule = {
        "And": [
            {"Variable": "$.none", "IsPresent": True},
            {"Variable": "$.none", "NumericEquals": 5},
        ]
    }

    assert led_to(rule, {}) == "no"


def test_rules_see_what_the_input_path_selects() -> None:
    rule = {"Variable": "$.n", "NumericEquals": 5}

    assert led_to(rule, {"in": {"n": 5}}, InputPath="$.in") == "yes"


@pytest.mark.parametrize(
    "rule",
    [
        {"Variable": "$.none", "NumericEquals": 1},
        {"Variable": "$.there", "NumericEqualsPath": "$.none"},
        {"Variable": "$.none", "IsNull": True},
    ],
)
def test_a_path_that_leads_nowhere_ends_the_execution(rule: dict[str, Any]) -> None:
    result = run(choice(rule), {"there": 1}, no_tasks)

    assert (result.error, result.cause) == (
        "States.Runtime",
        at_s(
            "Invalid path '$.none': The choice state's condition path references an invalid value."
        ),
    )


def test_without_a_default_no_rule_that_holds_is_a_failure() -> None:
    definition = choice({"Variable": "$.n", "NumericEquals": 1})
    del definition["States"]["S"]["Default"]
    del definition["States"]["No"]

    result = run(definition, {"n": 2}, no_tasks)

    assert (result.error, result.cause) == (
        "States.Runtime",
        at_s("Failed to transition out of the state. The state does not point to a next state."),
    )


def test_a_rule_assigns_what_its_state_does_not() -> None:
    rule = {"Variable": "$.n", "NumericEquals": 1, "Assign": {"by.$": "$.n"}, "Next": "Read"}
    definition = {
        "StartAt": "S",
        "States": {
            "S": {
                "Type": "Choice",
                "Choices": [rule],
                "Default": "Read",
                "Assign": {"by": "default"},
            },
            "Read": {"Type": "Pass", "Parameters": {"by.$": "$by"}, "End": True},
        },
    }

    assert [run(definition, {"n": n}, no_tasks).output for n in (1, 2)] == [
        {"by": 1},
        {"by": "default"},
    ]


def test_the_output_path_applies_to_every_way_out() -> None:
    definition = choice({"Variable": "$.n", "NumericEquals": 5}, OutputPath="$.n")
    definition["States"]["Yes"] = {"Type": "Succeed"}

    assert run(definition, {"n": 5}, no_tasks).output == 5
