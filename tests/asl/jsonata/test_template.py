"""JSON values with expressions in them."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given

from stepsmith.asl.jsonata import (
    EvaluationError,
    EvaluationFailed,
    ExpressionSyntaxError,
    UndefinedResult,
    compile_template,
)
from tests.asl.generated import VALUES, Json


def evaluate(value: Any, states: Any = None, location: str = "Output", seed: int = 1) -> Any:
    return compile_template(value, location).evaluate(states or {}, {}, now_ms=0, seed=seed)


def test_expressions_are_replaced_at_any_depth() -> None:
    template = {"a": [1, "{% $states.input.x %}"], "b": {"c": "{% 1 + 1 %}", "d": "$x"}}
    assert evaluate(template, {"input": {"x": None}}) == {"a": [1, None], "b": {"c": 2, "d": "$x"}}


def test_names_of_fields_are_never_expressions() -> None:
    assert evaluate({"{% 1 %}": 2}) == {"{% 1 %}": 2}


@given(VALUES)
def test_a_value_without_expressions_is_its_own_value(value: Json) -> None:
    template = compile_template(value)
    assert template.is_constant
    assert template.evaluate({}, {}, now_ms=0, seed=1) is value


def test_a_part_without_expressions_is_shared_by_all_evaluations() -> None:
    constant = {"big": [1, 2, 3]}
    template = compile_template({"a": constant, "b": "{% 1 %}"})
    assert not template.is_constant
    assert template.evaluate({}, {}, now_ms=0, seed=1)["a"] is constant


@pytest.mark.parametrize(
    ("template", "location"),
    [
        ("{% $nothing %}", "Output"),
        ({"FunctionName": "{% $nothing %}"}, "Output/FunctionName"),
        ({"a": ["{% 1 %}", "{% $nothing %}"]}, "Output/a[1]"),
        ([{"b": "{% $nothing %}"}], "Output[0]/b"),
    ],
)
def test_a_failure_names_the_place_of_the_expression(template: Any, location: str) -> None:
    with pytest.raises(UndefinedResult) as caught:
        evaluate(template)
    assert caught.value.location == location
    assert str(caught.value) == f"{location}: '$nothing' returned nothing (undefined)"


def test_the_first_failure_in_document_order_is_told() -> None:
    with pytest.raises(EvaluationFailed) as caught:
        evaluate({"z": "{% $f() %}", "a": "{% $nothing %}"})
    assert isinstance(caught.value, EvaluationError)
    assert caught.value.location == "Output/z"


def test_broken_syntax_is_told_with_its_place() -> None:
    with pytest.raises(ExpressionSyntaxError) as caught:
        compile_template({"a": "{% 1 + %}"}, "Arguments")
    assert caught.value.location == "Arguments/a"


def test_each_expression_draws_for_itself_and_the_seed_decides() -> None:
    template = {"a": "{% $uuid() %}", "b": ["{% $uuid() %}", "{% $uuid() %}"]}
    drawn = evaluate(template, seed=3)
    assert len({drawn["a"], *drawn["b"]}) == 3
    assert evaluate(template, seed=3) == drawn
    assert evaluate(template, seed=4) != drawn
