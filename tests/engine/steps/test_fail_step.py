"""Fail and Succeed states."""

from __future__ import annotations

from typing import Any

import pytest

from stepsmith.engine import run
from tests.engine.scripted_tasks import no_tasks
from tests.engine.small_machine import chain, details, links


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"Error": "E", "Cause": "because"}, {"error": "E", "cause": "because"}),
        ({"Error": "{% $states.input.name %}"}, {"error": "Named"}),
        ({"Cause": "{% 'no ' & $states.input.name %}"}, {"cause": "no Named"}),
        ({}, {}),
    ],
)
def test_fail_ends_the_execution(fields: dict[str, Any], told: dict[str, str]) -> None:
    result = run(chain(Stop={"Type": "Fail", **fields}), {"name": "Named"}, no_tasks)

    assert result.status == "FAILED"
    assert (result.error, result.cause) == (told.get("error"), told.get("cause"))
    assert details(result, "ExecutionFailed") == [told]
    assert links(result)[1:] == [(2, 0, "FailStateEntered"), (3, 2, "ExecutionFailed")]


def test_an_error_name_must_be_a_string() -> None:
    result = run(chain(Stop={"Type": "Fail", "Error": "{% 5 %}"}), {}, no_tasks)

    assert result.error == "States.QueryEvaluationError"


def test_succeed_ends_the_execution_with_its_output() -> None:
    machine = chain(Done={"Type": "Succeed", "Output": "{% $states.input.n %}"})

    result = run(machine, {"n": 3}, no_tasks)

    assert (result.status, result.output) == ("SUCCEEDED", 3)
    assert links(result)[1:] == [
        (2, 0, "SucceedStateEntered"),
        (3, 2, "SucceedStateExited"),
        (4, 3, "ExecutionSucceeded"),
    ]
