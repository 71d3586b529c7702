"""What each intrinsic function makes of its arguments, and which it refuses."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stepsmith.asl.intrinsics import IntrinsicFailure, compile_intrinsic
from stepsmith.asl.jsonpath import GivenSources
from tests.asl.generated import VALUES


def evaluate(text: str, input_: Any = None, seed: int = 7) -> Any:
    return compile_intrinsic(text).evaluate(GivenSources(input=input_, seed=seed))


def refusal(text: str, input_: Any = None) -> str:
    with pytest.raises(IntrinsicFailure) as caught:
        evaluate(text, input_)
    assert caught.value.error == "States.Runtime"
    return caught.value.reason


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("States.Format('Hello, {} and {}!', 'Ada', 'Bob')", "Hello, Ada and Bob!"),
        ("States.Format('{}|{}|{}|{}', 1, 1.5, true, null)", "1|1.5|true|null"),
        ("States.Format('{}', $.object)", '{"a":[1]}'),
        ("States.Format('no place')", "no place"),
        (r"States.Format('\{\} {} \\ \'{}\' \"', 1, 2)".replace(r"\"", '"'), "{} 1 \\ '2' \""),
        ("States.Format($.template, 'x')", "a x"),
        ("States.StringToJson('[1, \"a\"]')", [1, "a"]),
        ("States.StringToJson('')", None),
        ("States.StringToJson(' ')", None),
        ("States.StringToJson('-0')", 0),
        ("States.JsonToString($.object)", '{"a":[1]}'),
        ("States.JsonToString('ü')", '"ü"'),
        ("States.Array()", []),
        ("States.Array(1, 'a', null, $.object)", [1, "a", None, {"a": [1]}]),
        ("States.ArrayPartition($.list, 2)", [[1, 2], [3, 2], [1]]),
        ("States.ArrayPartition($.list, 2.9)", [[1, 2], [3, 2], [1]]),
        ("States.ArrayPartition($.empty, 2)", []),
        ("States.ArrayContains($.list, 3)", True),
        ("States.ArrayContains($.list, '3')", False),
        ("States.ArrayContains(States.Array(1), true)", False),
        ("States.ArrayContains(States.Array($.object), $.object)", True),
        ("States.ArrayRange(1, 9, 2)", [1, 3, 5, 7, 9]),
        ("States.ArrayRange(1, 10, 4)", [1, 5, 9]),
        ("States.ArrayRange(3, 1, -1)", [3, 2, 1]),
        ("States.ArrayRange(3, 1, 1)", []),
        ("States.ArrayRange(1.6, 1.4, 1)", [1]),
        ("States.ArrayGetItem($.list, 2)", 3),
        ("States.ArrayGetItem($.list, 1.9)", 2),
        ("States.ArrayGetItem($.empty, 5)", None),
        ("States.ArrayLength($.list)", 5),
        ("States.ArrayUnique($.list)", [1, 2, 3]),
        ("States.Base64Encode('Data to encode')", "RGF0YSB0byBlbmNvZGU="),
        ("States.Base64Encode('ü')", "w7w="),
        ("States.Base64Decode('RGF0YSB0byBlbmNvZGU=')", "Data to encode"),
        ("States.Base64Decode('')", ""),
        ("States.Base64Decode('RG F0\nYQ')", "Data"),
        ("States.Base64Decode('RGF0YQ==RGF0YQ==')", "Data"),
        ("States.Hash('input data', 'SHA-1')", "aaff4a450a104cd177d28d18d74485e8cae074b7"),
        ("States.Hash('hello', 'MD5')", "5d41402abc4b2a76b9719d911017c592"),
        ("States.JsonMerge($.object, $.other, false)", {"a": {"b": 1}, "c": 2}),
        ("States.MathAdd(111, -1)", 110),
        ("States.MathAdd(1.49, 1.5)", 3),
        ("States.MathAdd(-1.5, 0)", -1),
        ("States.MathAdd(-1.51, 0)", -2),
        ("States.MathAdd(-0.5, 0.5)", 1),
        ("States.MathAdd(2147483646, 1)", 2147483647),
        ("States.MathRandom(0, 10, 42)", 0),
        ("States.MathRandom(0, 16, 0)", 11),
        ("States.MathRandom(1.6, 2.9, 5)", 1),
        ("States.StringSplit('1,2,3', ',')", ["1", "2", "3"]),
        ("States.StringSplit('This.is+a,test', '.+,=')", ["This", "is", "a", "test"]),
        ("States.StringSplit(',a,,b,', ',')", ["a", "b"]),
        ("States.StringSplit('', ',')", []),
        ("States.StringSplit('a-b]c^d', '^]-')", ["a", "b", "c", "d"]),
    ],
)
def test_a_function_has_a_value(text: str, expected: Any) -> None:
    data = {
        "object": {"a": [1]},
        "other": {"a": {"b": 1}, "c": 2},
        "list": [1, 2, 3, 2, 1],
        "empty": [],
        "template": "a {}",
    }
    assert evaluate(text, data) == expected


@pytest.mark.parametrize(
    "text",
    [
        "States.StringToJson('{')",
        "States.StringToJson(1)",
        "States.ArrayPartition($, 0)",
        "States.ArrayPartition('a', 1)",
        "States.ArrayRange(1, 1001, 1)",
        "States.ArrayRange(1, 2, 0)",
        "States.ArrayRange(1, 2, 0.9)",
        "States.ArrayRange('a', 2, 1)",
        "States.ArrayGetItem($, 2)",
        "States.ArrayGetItem($, -1)",
        "States.ArrayGetItem($, '0')",
        "States.ArrayLength('a')",
        "States.ArrayUnique(1)",
        "States.Base64Encode(1)",
        "States.Base64Decode($)",
        "States.Hash('a', 'SHA-3')",
        "States.Hash('a', 'md5')",
        "States.Hash('a', 1)",
        "States.JsonMerge($, $, false)",
        "States.MathAdd(1, '1')",
        "States.MathAdd(1, true)",
        "States.MathAdd(2147483647, 1)",
        "States.MathAdd(2147483648, 0)",
        "States.MathAdd(1e309, 0)",
        "States.MathRandom(1, 1)",
        "States.MathRandom(2, 1)",
        "States.MathRandom(1.4, 1.6)",
        "States.MathRandom(1, 9, 'seed')",
        "States.StringSplit(1, ',')",
        "States.StringSplit('a', $)",
        "States.Format(1)",
        "States.UUID(1)",
        "States.ArrayLength()",
        "States.JsonMerge($, $)",
    ],
)
def test_arguments_that_do_not_fit_are_refused(text: str) -> None:
    name = text.partition("(")[0]
    assert refusal(text, [1, 2]) == f"Invalid arguments in {name}"


def test_there_is_no_deep_merging() -> None:
    text = "States.JsonMerge($, $, true)"
    assert refusal(text, {"a": 1}) == "Invalid arguments in States.JsonMerge"


@pytest.mark.parametrize("function", ["Base64Encode($)", "Base64Decode($)", "Hash($, 'MD5')"])
def test_texts_have_at_most_ten_thousand_characters(function: str) -> None:
    assert isinstance(evaluate(f"States.{function}", "a" * 10_000), str)
    assert "Invalid arguments" in refusal(f"States.{function}", "a" * 10_001)


@pytest.mark.parametrize("arguments", ["'{} {}', 1", "'{}', 1, 2", "'', 1"])
def test_a_template_has_a_place_for_each_argument(arguments: str) -> None:
    assert refusal(f"States.Format({arguments})") == (
        "Invalid arguments in States.Format: number of arguments do not match the occurrences "
        "of {}."
    )


@pytest.mark.parametrize(
    ("template", "missing", "brace"), [("a {", "}", "{"), ("{ }", "}", "{"), ("}", "{", "}")]
)
def test_braces_come_in_pairs(template: str, missing: str, brace: str) -> None:
    assert refusal(f"States.Format('{template}', 1)") == (
        f"Invalid template in States.Format: matching '{missing}' not found for '{brace}'."
    )


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([True, False, True, False], [False, True]),
        ([[1, 2], [1, 2], [2, 1]], [[2, 1], [1, 2]]),
        ([None, None, 1, None], [None, 1]),
        ([1, "1", 1.0, "01"], [1, "1", "01"]),
        ([{"a": 1, "b": 2}, {"b": 2, "a": 1}], [{"a": 1, "b": 2}]),
        (["b", "a", "b"], ["a", "b"]),
        ([17, 2, 16], [16, 17, 2]),
    ],
)
def test_unique_values_come_in_the_order_of_a_hash_set(
    values: list[Any], expected: list[Any]
) -> None:
    unique = evaluate("States.ArrayUnique($)", values)
    assert json.dumps(unique) == json.dumps(expected)


@given(st.lists(VALUES, max_size=30))
def test_unique_values_are_those_of_the_array(values: list[Any]) -> None:
    unique = evaluate("States.ArrayUnique($)", values)
    assert all(evaluate("States.ArrayContains($[0], $[1])", [values, part]) for part in unique)
    assert all(evaluate("States.ArrayContains($[0], $[1])", [unique, part]) for part in values)
    assert evaluate("States.ArrayUnique($)", unique + unique) is not unique


@given(st.text(max_size=50))
def test_what_was_encoded_is_decoded(text: str) -> None:
    encodable = text.encode("utf-8", "replace").decode("utf-8")
    assert evaluate("States.Base64Decode(States.Base64Encode($))", text) == encodable


@given(VALUES)
def test_what_was_made_text_is_made_json(value: Any) -> None:
    assert evaluate("States.StringToJson(States.JsonToString($))", value) == value


def test_an_identifier_comes_from_the_seed() -> None:
    identifier = evaluate("States.UUID()", seed=1)
    assert UUID(identifier).version == 4
    assert evaluate("States.UUID()", seed=1) == identifier
    assert evaluate("States.UUID()", seed=2) != identifier


@given(st.integers(), st.integers(-1000, 1000), st.integers(1, 50))
def test_a_random_number_lies_between_its_bounds(seed: int, first: int, count: int) -> None:
    bounds = [first, first + count]
    assert first <= evaluate("States.MathRandom($[0], $[1])", bounds, seed) < first + count


def test_a_seed_of_the_expression_gives_the_same_number_whatever_the_execution_draws() -> None:
    text = "States.MathRandom(1, 1000, 42)"
    assert {evaluate(text, seed=seed) for seed in range(5)} == {126}
