"""Pass states."""

from __future__ import annotations

import pytest

from stepsmith.engine import run
from tests.engine.scripted_tasks import no_tasks
from tests.engine.small_machine import chain, details, links


def test_without_fields_the_input_goes_on() -> None:
    result = run(chain(A={"Type": "Pass"}), {"order": 7}, no_tasks)

    assert (result.status, result.output) == ("SUCCEEDED", {"order": 7})
    assert links(result) == [
        (1, 0, "ExecutionStarted"),
        (2, 0, "PassStateEntered"),
        (3, 2, "PassStateExited"),
        (4, 3, "ExecutionSucceeded"),
    ]


def test_output_is_evaluated() -> None:
    state = {"Type": "Pass", "Output": {"double": "{% $states.input.n * 2 %}", "fixed": [None]}}

    assert run(chain(A=state), {"n": 4}, no_tasks).output == {"double": 8, "fixed": [None]}


def test_all_expressions_of_an_assign_see_the_old_values() -> None:
    machine = chain(
        Set={"Type": "Pass", "Assign": {"a": 1, "b": 2}},
        Swap={"Type": "Pass", "Assign": {"a": "{% $b %}", "b": "{% $a %}"}, "Output": "{% $a %}"},
        Read={"Type": "Pass", "Output": "{% [$states.input, $a, $b] %}"},
    )

    assert run(machine, {}, no_tasks).output == [1, 2, 1]


def test_assigned_variables_are_told_as_json_texts() -> None:
    machine = chain(A={"Type": "Pass", "Assign": {"name": "Zoë", "items": "{% [1, 2] %}"}})

    exited = details(run(machine, {}, no_tasks), "PassStateExited")

    assert exited[0]["assignedVariables"] == {"name": '"Zoë"', "items": "[1,2]"}


def test_an_undefined_output_fails_the_execution() -> None:
    result = run(chain(A={"Type": "Pass", "Output": "{% $states.input.gone %}"}), {}, no_tasks)

    cause = (
        "An error occurred while executing the state 'A' (entered at the event id #2). The JSONata "
        "expression '$states.input.gone' specified for the field 'Output' returned nothing "
        "(undefined)."
    )
    assert (result.status, result.error) == ("FAILED", "States.QueryEvaluationError")
    assert result.cause == cause
    assert links(result)[2:] == [(3, 0, "EvaluationFailed"), (4, 3, "ExecutionFailed")]
    assert details(result, "EvaluationFailed") == [
        {
            "error": "States.QueryEvaluationError",
            "cause": cause,
            "location": "Output",
            "state": "A",
        }
    ]


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        ("1 + 'a'", '. T2002: The right side of the "+" operator must evaluate to a number'),
        (
            " + ".join(["1"] * 101),
            ": Stack overflow error: Check for non-terminating recursive function. "
            "Consider rewriting as tail-recursive",
        ),
        (
            "$count([1..873783])",
            ": Expression evaluation memory limit exceeded: Check for excessive memory usage",
        ),
    ],
)
def test_the_cause_says_why_an_expression_was_not_evaluated(source: str, problem: str) -> None:
    result = run(chain(A={"Type": "Pass", "Output": f"{{% {source} %}}"}), None, no_tasks)
    assert (result.error, result.cause) == (
        "States.QueryEvaluationError",
        f"An error occurred while executing the state 'A' (entered at the event id #2). "
        f"The JSONata expression '{source}' specified for the field 'Output' "
        f"threw an error during evaluation{problem}",
    )


def test_an_output_beyond_the_quota_fails_the_execution() -> None:
    state = {"Type": "Pass", "Output": "{% $pad('', 262143, 'x') %}"}

    result = run(chain(A=state), {}, no_tasks)

    assert result.error == "States.DataLimitExceeded"
    assert result.cause == (
        "The state/task 'A' returned a result with a size exceeding the maximum number of bytes "
        "service limit."
    )
    assert links(result)[2:] == [(3, 2, "ExecutionFailed")]


def test_an_output_of_exactly_the_quota_is_accepted() -> None:
    state = {"Type": "Pass", "Output": "{% $pad('', 262142, 'x') %}"}

    assert run(chain(A=state), {}, no_tasks).status == "SUCCEEDED"
