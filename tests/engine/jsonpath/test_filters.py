"""What a state sees of its input, and how its result becomes its output."""

from __future__ import annotations

from typing import Any

import pytest

from stepsmith.engine import run
from tests.engine.jsonpath.paths_machine import at_s, failure_of, machine, output_of
from tests.engine.scripted_tasks import no_tasks
from tests.engine.small_machine import task

PASS: dict[str, Any] = {"Type": "Pass"}
ORDER = {"order": {"id": 7, "total": 9.5}, "shop": "s"}


def test_a_pass_hands_its_input_on() -> None:
    assert output_of(PASS, ORDER) == ORDER


def test_the_input_path_selects_what_the_state_sees() -> None:
    assert output_of({**PASS, "InputPath": "$.order.id"}, ORDER) == 7


def test_the_output_path_selects_what_the_state_hands_on() -> None:
    assert output_of({**PASS, "OutputPath": "$.order"}, ORDER) == {"id": 7, "total": 9.5}


@pytest.mark.parametrize("name", ["InputPath", "OutputPath"])
def test_null_selects_nothing(name: str) -> None:
    assert output_of({**PASS, name: None}, ORDER) == {}


@pytest.mark.parametrize("type_", ["Pass", "Succeed"])
def test_both_paths_apply_one_after_the_other(type_: str) -> None:
    state = {"Type": type_, "InputPath": "$.order", "OutputPath": "$.total"}

    assert output_of(state, ORDER) == 9.5


def test_both_paths_apply_to_a_wait() -> None:
    state = {"Type": "Wait", "Seconds": 1, "InputPath": "$.order", "OutputPath": "$.id"}

    assert output_of(state, ORDER) == 7


def test_a_path_with_a_wildcard_selects_a_list() -> None:
    state = {**PASS, "InputPath": "$.items[*].n"}

    assert output_of(state, {"items": [{"n": 1}, {"n": 2}]}) == [1, 2]


def test_the_context_object_may_be_the_input() -> None:
    state = {**PASS, "InputPath": "$$.State.Name"}

    assert output_of(state, ORDER) == "S"


def test_parameters_are_made_of_what_the_input_path_selects() -> None:
    state = {
        **PASS,
        "InputPath": "$.order",
        "Parameters": {
            "id.$": "$.id",
            "name.$": "$$.State.Name",
            "kind": "$.id",
            "n": [{"x.$": "$.id"}],
        },
    }

    assert output_of(state, ORDER) == {"id": 7, "name": "S", "kind": "$.id", "n": [{"x": 7}]}


def test_the_result_of_a_pass_stands_in_its_definition() -> None:
    assert output_of({**PASS, "Result": {"a.$": "$.b"}}, ORDER) == {"a.$": "$.b"}


def test_a_null_result_is_a_result() -> None:
    assert output_of({**PASS, "Result": None}, ORDER) is None


def test_the_result_path_puts_the_result_into_the_whole_input() -> None:
    state = {**PASS, "InputPath": "$.order", "Result": 1, "ResultPath": "$.order.lines.count"}

    assert output_of(state, ORDER) == {
        "order": {"id": 7, "total": 9.5, "lines": {"count": 1}},
        "shop": "s",
    }


def test_a_result_path_of_null_throws_the_result_away() -> None:
    assert output_of({**PASS, "Result": 1, "ResultPath": None}, ORDER) == ORDER


def test_a_result_path_of_the_root_throws_the_input_away() -> None:
    assert output_of({**PASS, "Result": 1, "ResultPath": "$"}, ORDER) == 1


def test_a_result_put_into_the_input_does_not_change_what_others_see() -> None:
    add = {**PASS, "Result": 1, "ResultPath": "$.order.lines"}

    result = run(machine(A=add), ORDER, no_tasks)

    assert result.history[1]["stateEnteredEventDetails"]["input"] == (
        '{"order":{"id":7,"total":9.5},"shop":"s"}'
    )


def test_a_task_is_given_its_parameters_and_its_result_is_selected_from() -> None:
    state = task(
        Parameters={"id.$": "$.order.id"},
        ResultSelector={"echoed.$": "$.id", "fixed": True},
        ResultPath="$.result",
        OutputPath="$.result.echoed",
    )

    assert output_of(state, ORDER) == 7


def test_the_result_selector_sees_the_result_and_the_context() -> None:
    state = task(ResultSelector={"whole.$": "$", "retries.$": "$$.State.RetryCount"})

    assert output_of(state, {"a": 1}) == {"whole": {"a": 1}, "retries": 0}


def test_intrinsic_functions_are_called_in_templates() -> None:
    state = {**PASS, "Parameters": {"text.$": "States.Format('{} of {}', $.order.id, $.shop)"}}

    assert output_of(state, ORDER) == {"text": "7 of s"}


def test_random_functions_draw_from_the_seed() -> None:
    definition = machine(A={**PASS, "Parameters": {"id.$": "States.UUID()"}})

    first, again, other = (run(definition, {}, no_tasks, seed=seed).output for seed in (1, 1, 2))

    assert first == again
    assert first != other


def test_a_template_s_path_that_leads_nowhere_ends_the_execution() -> None:
    state = {**PASS, "Parameters": {"a": {"value.$": "$.none"}}}

    assert failure_of(state, {"x": 1}) == (
        "States.Runtime",
        at_s(
            "The JSONPath '$.none' specified for the field 'value.$' "
            "could not be found in the input '{\"x\":1}'"
        ),
    )


@pytest.mark.parametrize("name", ["InputPath", "OutputPath"])
def test_a_selection_that_leads_nowhere_ends_the_execution(name: str) -> None:
    assert failure_of({**PASS, name: "$.none"}, {"x": 1}) == (
        "States.Runtime",
        at_s("Invalid path '$.none' : No results for path: $['none']"),
    )


def test_a_pass_with_a_result_still_needs_its_input() -> None:
    error, _ = failure_of({**PASS, "InputPath": "$.none", "Result": 1}, {})

    assert error == "States.Runtime"


def test_no_catcher_sees_a_path_that_leads_nowhere() -> None:
    state = task(
        Parameters={"a.$": "$.none"}, Catch=[{"ErrorEquals": ["States.ALL"], "Next": "Caught"}]
    )

    result = run(machine(S=state, Caught={"Type": "Succeed"}), {}, no_tasks)

    assert result.error == "States.Runtime"


def test_a_result_that_does_not_fit_into_the_input_is_a_failure() -> None:
    state = {**PASS, "Result": 1, "ResultPath": "$.a.b"}

    assert failure_of(state, {"a": [1]}) == (
        "States.ReferencePathConflict",
        'Unable to apply step "b" to input {"a":[1]}',
    )


def test_data_that_grows_too_deep_ends_the_execution() -> None:
    definition = machine(S={**PASS, "Parameters": {"in.$": "$"}, "Next": "S"})

    result = run(definition, {}, no_tasks)

    assert result.error == "States.Runtime"
    assert result.cause == (
        "An error occurred while executing the state 'S' (entered at the event id #1002). "
        "The data is nested more than 500 levels deep."
    )
