"""The functions that Step Functions adds to JSONata."""

from __future__ import annotations

import re
from typing import Any

import pytest

from stepsmith.asl.jsonata import EvaluationError, Expression, UndefinedResult


def value(source: str, seed: int = 1) -> Any:
    return Expression(source).evaluate({"input": {}}, {}, now_ms=0, seed=seed)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("$partition([1, 2, 3, 4, 5], 2)", [[1, 2], [3, 4], [5]]),
        ("$partition([1, 2], 9)", [[1, 2]]),
        ("$partition([], 2)", []),
        ("$range(0, 9, 3)", [0, 3, 6, 9]),
        ("$range(0, 10, 3)", [0, 3, 6, 9]),
        ("$range(5, 1, -2)", [5, 3, 1]),
        ("$range(0, 1, 0.25)", [0, 0.25, 0.5, 0.75, 1]),
        ("$range(1, 9, 9)", 1),
        ("$hash('abc', 'MD5')", "900150983cd24fb0d6963f7d28e17f72"),
        ("$hash('abc', 'SHA-1')", "a9993e364706816aba3e25717850c26c9cd0d89d"),
        (
            "$hash('abc', 'SHA-256')",
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        ),
        ("$random(42)", 0.7275636800328681),
        ("$random(0)", 0.730967787376657),
        ("$parse('{\"a\": [1, null]}')", {"a": [1, None]}),
        ("$parse('-0')", 0),
        ("$parse('null')", None),
        ("$parse('[1]')", [1]),
        ("$map(['1', '\"x\"'], $parse)", [1, "x"]),
    ],
)
def test_the_value_of_a_function(source: str, expected: Any) -> None:
    assert value(source) == expected


@pytest.mark.parametrize(
    ("source", "code"),
    [
        ("$partition([1], 0)", "T0410"),
        ("$partition([1], 1.5)", "T0410"),
        ("$range(1, 2, 0)", "T0410"),
        ("$range('a', 2, 1)", "T0410"),
        ("$range(0, 1e9, 1)", "D2014"),
        ("$hash('abc', 'CRC')", "T0410"),
        ("$hash(1, 'MD5')", "T0410"),
        ("$random('a')", "T0410"),
        ("$uuid(1)", "T0410"),
        ("$parse('{')", "D3121"),
        ("$parse(1)", "T0410"),
    ],
)
def test_arguments_that_make_no_sense_are_an_error(source: str, code: str) -> None:
    with pytest.raises(EvaluationError) as caught:
        value(source)
    assert caught.value.code == code


@pytest.mark.parametrize(
    "source",
    [
        "$partition($states.input.a, 2)",
        "$range(1, $states.input.a, 1)",
        "$range(2, 1, 1)",
        "$hash($states.input.a, 'MD5')",
        "$parse($states.input.a)",
        "$random($states.input.a)",
    ],
)
def test_an_undefined_argument_makes_an_undefined_result(source: str) -> None:
    with pytest.raises(UndefinedResult):
        value(source)


def test_a_uuid_is_of_version_4() -> None:
    pattern = r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"
    assert re.fullmatch(pattern, value("$uuid()"))


def test_draws_of_one_evaluation_differ() -> None:
    drawn = value("[$uuid(), $uuid(), $random(), $random()]")
    assert len(set(drawn)) == 4
    assert 0 <= drawn[2] < 1
