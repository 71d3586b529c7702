"""Definitions made ready to run."""

from __future__ import annotations

from typing import Any

import pytest

from stepsmith.engine import Machine, run
from stepsmith.errors import InvalidDefinition, UnsupportedDefinition
from tests.engine.scripted_tasks import no_tasks
from tests.engine.small_machine import chain, part, task

PASS = {"Type": "Pass"}


def test_a_compiled_machine_runs_again_and_again() -> None:
    machine = Machine.compile(chain(A={"Type": "Pass", "Output": "{% $states.input + 1 %}"}))

    assert [run(machine, n, no_tasks).output for n in (1, 2, 3)] == [2, 3, 4]


def test_json_text_is_a_definition() -> None:
    text = '{"QueryLanguage": "JSONata", "StartAt": "A", "States": {"A": {"Type": "Succeed"}}}'

    assert run(text, 1, no_tasks).output == 1


def test_all_that_is_wrong_is_told() -> None:
    with pytest.raises(InvalidDefinition) as caught:
        Machine.compile(chain(A={"Type": "Pass", "Next": "Gone", "Output": "{% 1 + %}"}))

    assert {str(finding).split(":")[0] for finding in caught.value.findings} == {
        "/States/A/Output",
        "/States/A/Next",
    }


@pytest.mark.parametrize(
    ("state", "what"),
    [
        (task(Resource="arn:aws:s3:::bucket"), "the resource arn:aws:s3:::bucket"),
        (
            task(Resource="arn:aws:states:::batch:submitJob.async"),
            "the resource arn:aws:states:::batch:submitJob.async",
        ),
    ],
)
def test_what_is_not_built_yet_is_refused_by_the_state_s_name(
    state: dict[str, Any], what: str
) -> None:
    with pytest.raises(UnsupportedDefinition, match=f"state 'Odd': {what}.* not supported yet"):
        Machine.compile(chain(A=PASS, Odd=state))


def test_a_state_without_a_language_has_the_machine_s_not_that_of_the_state_around_it() -> None:
    both = {
        "Type": "Parallel",
        "QueryLanguage": "JSONata",
        "Branches": [part(A={"Type": "Pass", "InputPath": "$.n", "End": True})],
        "End": True,
    }

    assert run({"StartAt": "Both", "States": {"Both": both}}, {"n": 1}, no_tasks).output == [1]


def test_the_language_of_the_machine_holds_for_branches() -> None:
    branch = part(A={"Type": "Pass", "Output": "{% 1 + 1 %}"})

    assert run(chain(Both={"Type": "Parallel", "Branches": [branch]}), {}, no_tasks).output == [2]


def test_a_path_that_deployment_has_still_to_fill_in_is_refused() -> None:
    definition = {"StartAt": "A", "States": {"A": {**PASS, "InputPath": "${Where}", "End": True}}}

    with pytest.raises(UnsupportedDefinition, match=r"state 'A': '\${Where}' is no path yet"):
        Machine.compile(definition)
