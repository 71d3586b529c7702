"""Choice states."""

from __future__ import annotations

from typing import Any

import pytest

from stepsmith.engine import run
from tests.engine.scripted_tasks import no_tasks
from tests.engine.small_machine import chain, details, types

PASS = {"Type": "Pass", "End": True}


def choice(*rules: dict[str, Any], **fields: Any) -> dict[str, Any]:
    state = {"Type": "Choice", "Choices": list(rules), **fields}
    targets = {rule["Next"] for rule in rules} | {fields.get("Default", "Small")}
    return chain(Pick=state, **dict.fromkeys(sorted(targets), PASS))


SIZES = (
    {"Condition": "{% $states.input < 10 %}", "Next": "Small"},
    {"Condition": "{% $states.input < 100 %}", "Next": "Large"},
)


@pytest.mark.parametrize(("value", "state"), [(5, "Small"), (50, "Large"), (500, "Other")])
def test_the_first_rule_that_holds_decides(value: int, state: str) -> None:
    assert run(choice(*SIZES, Default="Other"), value, no_tasks).states == ["Pick", state]


def test_the_rule_that_decides_shapes_output_and_variables() -> None:
    rule = {
        "Condition": True,
        "Next": "Small",
        "Output": "{% $states.input + 1 %}",
        "Assign": {"seen": "{% $states.input %}"},
    }
    result = run(choice(rule, Default="Other", Output="unused"), 1, no_tasks)

    assert details(result, "ChoiceStateExited") == [
        {
            "name": "Pick",
            "output": "2",
            "outputDetails": {"truncated": False},
            "assignedVariables": {"seen": "1"},
            "assignedVariablesDetails": {"truncated": False},
        }
    ]


def test_the_state_s_own_output_goes_with_the_default() -> None:
    result = run(choice(*SIZES, Default="Other", Output="default"), 500, no_tasks)

    assert result.output == "default"


def test_no_rule_and_no_default_is_a_runtime_error() -> None:
    result = run(choice(*SIZES), 500, no_tasks)

    assert (result.error, result.cause) == (
        "States.Runtime",
        "An error occurred while executing the state 'Pick' (entered at the event id #2). "
        "Failed to transition out of the state. The state does not point to a next state.",
    )
    assert types(result) == ["ExecutionStarted", "ChoiceStateEntered", "ExecutionFailed"]


def test_a_condition_that_is_not_a_boolean_fails() -> None:
    rule = {"Condition": "{% 'yes' %}", "Next": "Small"}

    result = run(choice(rule, Default="Other"), 1, no_tasks)

    assert result.error == "States.QueryEvaluationError"
    assert result.cause is not None
    assert result.cause.endswith("Expected 'boolean', but was 'string' for value: \"yes\"")
