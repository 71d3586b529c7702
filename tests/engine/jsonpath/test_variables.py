"""Assign and the variables it sets, which states of both query languages share."""

from __future__ import annotations

from typing import Any

from stepsmith.engine import run
from tests.engine.jsonpath.paths_machine import at_s, failure_of, machine, output_of
from tests.engine.scripted_tasks import boom, echo, no_tasks
from tests.engine.small_machine import details, part, task

PASS: dict[str, Any] = {"Type": "Pass"}


def test_variables_are_read_by_name() -> None:
    definition = machine(
        Set={**PASS, "Assign": {"order.$": "$.order", "fixed": [1]}},
        Read={**PASS, "Parameters": {"id.$": "$order.id", "n.$": "$fixed[0]"}},
    )

    assert run(definition, {"order": {"id": 7}}, no_tasks).output == {"id": 7, "n": 1}


def test_a_state_reads_the_variables_from_before_it() -> None:
    definition = machine(
        Set={**PASS, "Assign": {"n": 1}},
        Add={
            **PASS,
            "Assign": {"n.$": "States.MathAdd($n, 1)", "before.$": "$n"},
            "Parameters": {"n.$": "$n"},
        },
        Read={**PASS, "Parameters": {"seen.$": "$.n", "n.$": "$n", "before.$": "$before"}},
    )

    assert run(definition, {}, no_tasks).output == {"seen": 1, "n": 2, "before": 1}


def test_the_history_shows_what_was_assigned() -> None:
    result = run(machine(Set={**PASS, "Assign": {"a.$": "$.x", "b": [1]}}), {"x": "t"}, no_tasks)

    assert details(result, "PassStateExited") == [
        {
            "name": "Set",
            "output": '{"x":"t"}',
            "outputDetails": {"truncated": False},
            "assignedVariables": {"a": '"t"', "b": "[1]"},
            "assignedVariablesDetails": {"truncated": False},
        }
    ]


def test_a_task_assigns_from_its_result() -> None:
    definition = machine(
        Work=task(Parameters={"n": 3}, Assign={"n.$": "$.n"}, ResultPath=None),
        Read={**PASS, "Parameters": {"n.$": "$n"}},
    )

    assert run(definition, {"n": 1}, echo).output == {"n": 3}


def test_a_pass_assigns_from_its_parameters() -> None:
    definition = machine(
        Set={**PASS, "Parameters": {"n": 3}, "Assign": {"n.$": "$.n"}, "ResultPath": "$.made"},
        Read={**PASS, "Parameters": {"n.$": "$n"}},
    )

    assert run(definition, {"n": 1}, no_tasks).output == {"n": 3}


def test_a_wait_assigns_from_its_input() -> None:
    definition = machine(
        Hold={"Type": "Wait", "Seconds": 1, "InputPath": "$.in", "Assign": {"n.$": "$.n"}},
        Read={**PASS, "Parameters": {"n.$": "$n"}},
    )

    assert run(definition, {"in": {"n": 2}}, no_tasks).output == {"n": 2}


def test_a_catcher_assigns_from_the_error() -> None:
    catcher = {
        "ErrorEquals": ["Boom"],
        "Assign": {"what.$": "$.Error"},
        "ResultPath": "$.failed",
        "Next": "Read",
    }
    definition = machine(
        Work=task(Catch=[catcher], OutputPath="$.none"),
        Read={**PASS, "Parameters": {"what.$": "$what", "whole.$": "$"}},
    )

    assert run(definition, {"x": 1}, lambda request: boom("why")).output == {
        "what": "Boom",
        "whole": {"x": 1, "failed": {"Error": "Boom", "Cause": "why"}},
    }


def test_a_variable_nobody_set_ends_the_execution() -> None:
    error, cause = failure_of({**PASS, "Parameters": {"a.$": "$none.x"}}, {"y": 1})

    assert error == "States.Runtime"
    assert cause is not None
    assert cause.startswith(
        at_s("The JSONPath '$none.x' specified for the field 'a.$' could not be found")
    )


def test_both_languages_see_the_same_variables() -> None:
    definition = machine(
        Set={**PASS, "Assign": {"n.$": "$.n"}},
        Add={**PASS, "QueryLanguage": "JSONata", "Assign": {"n": "{% $n + 1 %}"}},
        Read={**PASS, "Parameters": {"n.$": "$n"}},
    )

    assert run(definition, {"n": 1}, no_tasks).output == {"n": 2}


def test_a_state_of_one_language_may_hold_states_of_the_other() -> None:
    inner = part(Double={**PASS, "QueryLanguage": "JSONata", "Output": "{% $states.input * 2 %}"})

    assert output_of({"Type": "Map", "ItemProcessor": inner}, [1, 2]) == [2, 4]
