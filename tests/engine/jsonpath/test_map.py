"""Inline Map states."""

from __future__ import annotations

from typing import Any

import pytest

from stepsmith.engine import Succeeded, run
from tests.engine.jsonpath.paths_machine import at_s, failure_of, only, output_of
from tests.engine.scripted_tasks import Script
from tests.engine.small_machine import part, task, types

PASS: dict[str, Any] = {"Type": "Pass"}


def map_over(**fields: Any) -> dict[str, Any]:
    return {"Type": "Map", "ItemProcessor": part(P=PASS), **fields}


@pytest.mark.parametrize(
    ("fields", "input_"),
    [
        ({}, [1, 2]),
        ({"ItemsPath": "$.in.items"}, {"in": {"items": [1, 2]}}),
        ({"InputPath": "$.in", "ItemsPath": "$.items"}, {"in": {"items": [1, 2]}}),
        ({"ItemsPath": "$$.Execution.Input.items"}, {"items": [1, 2]}),
    ],
)
def test_the_items_are_where_the_paths_lead(fields: dict[str, Any], input_: Any) -> None:
    assert output_of(map_over(**fields), input_) == [1, 2]


@pytest.mark.parametrize("name", ["ItemSelector", "Parameters"])
def test_each_iteration_is_given_what_is_selected_for_it(name: str) -> None:
    selector = {
        "value.$": "$$.Map.Item.Value",
        "index.$": "$$.Map.Item.Index",
        "shop.$": "$.shop",
    }

    state = map_over(ItemsPath="$.items", **{name: selector})

    assert output_of(state, {"items": ["a", "b"], "shop": "s"}) == [
        {"value": "a", "index": 0, "shop": "s"},
        {"value": "b", "index": 1, "shop": "s"},
    ]


def test_the_older_name_of_the_processor() -> None:
    assert output_of({"Type": "Map", "Iterator": part(P=PASS)}, [1]) == [1]


def test_results_join_the_input() -> None:
    state = map_over(ItemsPath="$.items", ResultSelector={"n.$": "$[0]"}, ResultPath="$.first")

    assert output_of(state, {"items": [5, 6]}) == {"items": [5, 6], "first": {"n": 5}}


def test_max_concurrency_may_be_read_from_the_input() -> None:
    state = {
        "Type": "Map",
        "ItemProcessor": part(Work=task()),
        "ItemsPath": "$.items",
        "MaxConcurrencyPath": "$.most",
    }

    result = run(
        only(state), {"items": [1, 2, 3], "most": 2}, Script(Succeeded(0, duration_seconds=10))
    )

    assert result.virtual_seconds == 20


@pytest.mark.parametrize(
    ("field", "value", "problem"),
    [
        (
            "MaxConcurrency",
            "many",
            'The MaxConcurrencyPath field refers to value "many" '
            "which is not a valid integer: $.limit",
        ),
        (
            "MaxConcurrency",
            {},
            'The MaxConcurrencyPath field refers to value "{}" '
            "which is not a valid integer: $.limit",
        ),
        (
            "ToleratedFailureCount",
            1.5,
            'The ToleratedFailureCountPath field refers to value "1.5" '
            "which is not a valid integer: $.limit",
        ),
        ("ToleratedFailureCount", -1, "ToleratedFailureCount cannot be negative."),
        (
            "ToleratedFailurePercentage",
            -1,
            "ToleratedFailurePercentage must be between 0 and 100.",
        ),
        (
            "ToleratedFailurePercentage",
            100.5,
            "ToleratedFailurePercentage must be between 0 and 100.",
        ),
    ],
)
def test_a_limit_that_is_none_ends_the_execution(field: str, value: Any, problem: str) -> None:
    state = map_over(ItemsPath="$.items", **{f"{field}Path": "$.limit"})

    assert failure_of(state, {"items": [1], "limit": value}) == ("States.Runtime", at_s(problem))


def test_items_that_are_no_array_end_the_execution() -> None:
    assert failure_of(map_over(ItemsPath="$.items"), {"items": 1}) == (
        "States.Runtime",
        at_s('Reference path "$.items" must point to array.'),
    )


def test_items_that_are_not_there_are_a_failure() -> None:
    assert failure_of(map_over(ItemsPath="$.in.items"), {"in": {"a": 1}}) == (
        "States.ReferencePathConflict",
        'Unable to apply step "items" to input {"in":{"a":1}}',
    )


def test_an_item_that_cannot_be_selected_ends_the_execution_at_once() -> None:
    state = map_over(ItemsPath="$", ItemSelector={"n.$": "$$.Map.Item.Value.n"})

    result = run(only(state), [{"n": 1}, {"m": 2}], Script(Succeeded(0)))

    assert types(result) == [
        "ExecutionStarted",
        "MapStateEntered",
        "MapStateStarted",
        "MapIterationStarted",
        "ExecutionFailed",
    ]
    assert result.error == "States.Runtime"
