"""Payload templates: keys that end in `.$` are read, the rest stays as it is."""

from __future__ import annotations

from typing import Any

import pytest

from stepsmith.asl.intrinsics import IntrinsicFailure
from stepsmith.asl.jsonpath import GivenSources, ParameterPathFailure, PathSyntaxError
from stepsmith.asl.payload_template import compile_field, compile_payload_template

SOURCES = GivenSources(
    input={"order": {"id": "o-1", "lines": [1, 2]}, "none": None},
    context={"Task": {"Token": "token"}},
    variables={"rate": {"vat": 0.2}},
    seed=7,
)


def evaluate(template: Any, sources: GivenSources = SOURCES) -> Any:
    return compile_payload_template(template, "Parameters").evaluate(sources)


def test_a_key_that_ends_in_dollar_is_read_and_loses_its_ending() -> None:
    assert evaluate({"id.$": "$.order.id"}) == {"id": "o-1"}


def test_objects_and_arrays_within_are_read_too() -> None:
    template = {"a": [{"b": {"token.$": "$$.Task.Token"}}, "$.order.id"], "vat.$": "$rate.vat"}
    assert evaluate(template) == {"a": [{"b": {"token": "token"}}, "$.order.id"], "vat": 0.2}


def test_functions_are_evaluated() -> None:
    assert evaluate({"count.$": "States.ArrayLength($.order.lines)"}) == {"count": 2}


def test_null_is_read() -> None:
    assert evaluate({"a.$": "$.none"}) == {"a": None}


def test_an_indefinite_path_gives_a_list() -> None:
    assert evaluate({"a.$": "$.order.lines[*]", "b.$": "$.nothing[*]"}) == {"a": [1, 2], "b": []}


def test_the_order_of_the_document_is_kept() -> None:
    assert list(evaluate({"b.$": "$.none", "a": 1, "c.$": "$.none"})) == ["b", "a", "c"]


@pytest.mark.parametrize("value", [{}, {"a": [1, {"b": "$.x"}]}, [1], "text", None])
def test_a_template_that_reads_nothing_is_its_value_itself(value: Any) -> None:
    template = compile_payload_template(value, "Parameters")
    assert template.is_constant
    assert template.evaluate(SOURCES) is value


def test_parts_that_read_nothing_are_shared() -> None:
    constant = {"large": ["list"]}
    assert evaluate({"a.$": "$.none", "b": constant})["b"] is constant


def test_a_path_that_leads_to_nothing_is_told_with_its_field_and_the_input() -> None:
    with pytest.raises(ParameterPathFailure) as caught:
        evaluate({"a": {"value.$": "$.missing"}}, GivenSources(input={"int-literal": 0}))
    assert (caught.value.error, caught.value.cause) == (
        "States.Runtime",
        "The JSONPath '$.missing' specified for the field 'value.$' could not be found in the "
        "input '{\"int-literal\":0}'",
    )


def test_a_field_by_itself_is_told_by_its_name() -> None:
    reader = compile_field("$.NoSuchCausePath", "CausePath")
    with pytest.raises(ParameterPathFailure) as caught:
        reader.evaluate(GivenSources(input={"Error": "error-value"}))
    assert caught.value.cause == (
        "The JSONPath '$.NoSuchCausePath' specified for the field 'CausePath' could not be found "
        'in the input \'{"Error":"error-value"}\''
    )


def test_a_function_whose_path_leads_to_nothing_is_told_as_written() -> None:
    with pytest.raises(IntrinsicFailure) as caught:
        evaluate({"a.$": "States.Format( '{}', $.missing)"}, GivenSources(input={"a": 1}))
    assert caught.value.cause == (
        "The function 'States.Format( '{}', $.missing)' had the following error: The JsonPath "
        "argument for the field '$.missing' could not be found in the input '{\"a\":1}'"
    )


@pytest.mark.parametrize("text", ["order.id", "", "'text'", "states.UUID()"])
def test_what_is_neither_path_nor_function_is_refused(text: str) -> None:
    with pytest.raises(PathSyntaxError):
        compile_payload_template({"a.$": text})


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(PathSyntaxError, match="must be a path or an intrinsic function, not a num"):
        compile_payload_template({"a.$": 1})


def test_identifiers_of_one_template_differ_and_come_from_the_seed() -> None:
    template = {"a.$": "States.UUID()", "b.$": "States.Array(States.UUID(), States.UUID())"}
    drawn = evaluate(template)
    assert len({drawn["a"], *drawn["b"]}) == 3
    assert evaluate(template) == drawn
    assert evaluate(template, GivenSources(seed=8)) != drawn
