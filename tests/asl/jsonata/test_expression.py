"""Expressions: their values, what they see, how they fail."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stepsmith.asl.jsonata import (
    EvaluationError,
    EvaluationLimits,
    Expression,
    ExpressionSyntaxError,
    UndefinedResult,
    UnsupportedResult,
    expression_source,
    is_expression,
)
from tests.asl.generated import VALUES, Json

NOON_MS = 1_893_499_200_000
STATES = {
    "input": {"order": {"id": 7, "lines": [{"sku": "a", "n": 2}, {"sku": "b", "n": 1}]}},
    "context": {"Execution": {"Name": "e1"}},
}


def value(source: str, states: Any = STATES, variables: dict[str, Any] | None = None) -> Any:
    return Expression(source, "Output").evaluate(states, variables or {}, now_ms=NOON_MS, seed=1)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("$states.input.order.id", 7),
        ("$states.input.order.lines.sku", ["a", "b"]),
        ("$states.input.order.lines[n > 1].sku", "a"),
        ("$states.context.Execution.Name & '!'", "e1!"),
        ("$sum($states.input.order.lines.n)", 3),
        ("($total := 2; $total * 4)", 8),
        ("$map([1, 2], function($x) { $x + 1 })", [2, 3]),
        ("{'a': [1, null, true], 'b': {}}", {"a": [1, None, True], "b": {}}),
        ("/* why */ 1", 1),
        ("null", None),
        ("[]", []),
    ],
)
def test_the_value_of_an_expression(source: str, expected: Any) -> None:
    assert value(source) == expected


def test_variables_have_their_names() -> None:
    assert value("$rate * $order.n", variables={"rate": 2, "order": {"n": 21}}) == 42


def test_a_variable_hides_a_function_of_its_name() -> None:
    assert value("$count([1, 2])") == 2
    assert value("$count", variables={"count": 7}) == 7


def test_parameters_hide_variables() -> None:
    assert value("$map([1, 2], function($x) { $x })", variables={"x": 9}) == [1, 2]


def test_names_in_texts_and_comments_are_not_read() -> None:
    expression = Expression("$a & '$b' & `$c`.d /* $e */", "Output")
    assert expression.mentions == {"a"}


LEAVES = st.sampled_from(
    [
        ("1", frozenset[str]()),
        ("'$t /'", frozenset()),
        ('"$t \\"/"', frozenset()),
        ("`$t`", frozenset()),
        ("/* $t / */ 2", frozenset()),
        ("$a", frozenset({"a"})),
        ("$b", frozenset({"b"})),
        ("$c.d", frozenset({"c"})),
    ]
)
FORMS = st.sampled_from(
    [
        "{0} / {1}",
        "{0} * {1}",
        "{0} and {1}",
        "({0}; {1})",
        "[{0}, {1}]",
        "{{'k': {0}, 'l': {1}}}",
        "({0}) ? {0} : {1}",
        "({0})[{1}]",
        "({0}).*.%/{1}",
        "$contains({0}, /[/$t]\\/(/)/i) / {1}",
        "(function($p)<n-:n>{{ {0} / $p }})({1}) / {0}",
    ]
)


def _joined(parts: tuple[str, Any, Any]) -> tuple[str, frozenset[str]]:
    form, (left, left_names), (right, right_names) = parts
    own = {name for name in ("contains", "p") if f"${name}" in form}
    return form.format(left, right), left_names | right_names | own


@given(
    st.recursive(
        LEAVES,
        lambda inner: st.tuples(FORMS, inner, inner).map(_joined),
        max_leaves=8,
    )
)
def test_every_variable_is_found_among_texts_patterns_and_divisions(
    made: tuple[str, frozenset[str]],
) -> None:
    source, names = made
    assert Expression(source).mentions == names


@given(VALUES)
def test_data_comes_through_as_it_is(data: Json) -> None:
    assert value("$states.input", {"input": data}) == data
    assert value("$x", {}, {"x": data}) == data


def test_null_is_a_value_and_undefined_is_none() -> None:
    assert value("$states.input.a", {"input": {"a": None}}) is None
    with pytest.raises(UndefinedResult) as caught:
        value("$states.input.b", {"input": {"a": None}})
    assert (caught.value.source, caught.value.location) == ("$states.input.b", "Output")


@pytest.mark.parametrize("source", ["$f := function($x) { $x }", "$sum", "/a+/", "$parse", "$uuid"])
def test_a_function_is_no_result(source: str) -> None:
    with pytest.raises(UnsupportedResult):
        value(source)


@pytest.mark.parametrize(
    ("source", "code", "message"),
    [
        ("$nothing(1)", "T1006", "Attempted to invoke a non-function"),
        ("$eval('1')", "T1006", "Attempted to invoke a non-function"),
        (
            "1 + 'a'",
            "T2002",
            'The right side of the "+" operator must evaluate to a number',
        ),
        ("$error('no stock')", "D3137", "no stock"),
    ],
)
def test_an_error_has_jsonatas_code_and_message(source: str, code: str, message: str) -> None:
    with pytest.raises(EvaluationError) as caught:
        value(source)
    assert (caught.value.code, caught.value.message) == (code, message)


@pytest.mark.parametrize(
    "source", ["1) + (2", "1} & {", "1, 2", "1; 2", "", "$x.", "'open", "(1", "a b"]
)
def test_what_is_not_one_whole_expression_is_refused(source: str) -> None:
    with pytest.raises(ExpressionSyntaxError):
        Expression(source)


def test_a_syntax_error_says_where() -> None:
    with pytest.raises(ExpressionSyntaxError) as caught:
        Expression("1 + )", "Arguments/a")
    assert (caught.value.position, caught.value.location) == (4, "Arguments/a")


def test_a_regular_expression_that_the_evaluator_lacks_is_no_expression() -> None:
    with pytest.raises(ExpressionSyntaxError):
        Expression("$match('a', /(?<x/)")


def test_time_stands_still_where_it_is_told_to() -> None:
    assert value("[$millis(), $now()]") == [NOON_MS, "2030-01-01T12:00:00.000Z"]


def test_the_same_seed_gives_the_same_chance() -> None:
    expression = Expression("[$random(), $uuid(), $shuffle([1..20])]")

    def draw(seed: int) -> Any:
        return expression.evaluate({}, {}, now_ms=NOON_MS, seed=seed)

    assert draw(5) == draw(5)
    assert draw(-1) != draw(2**70)
    assert draw(5) != draw(6)


@pytest.mark.parametrize(
    ("source", "limits", "code"),
    [
        ("($f := function($n) { 1 + $f($n) }; $f(1))", EvaluationLimits(depth=50), "D1011"),
        ("$sum([1..10000].($ * 2))", EvaluationLimits(steps=1_000), "U1006"),
        ("$count([1..10000])", EvaluationLimits(array_items=1_000), "U1001"),
        ("[1..10000]", EvaluationLimits(bytes=1_000), "U1001"),
        ("($f := function($n) { $f($n) }; $f(1))", EvaluationLimits(seconds=0.1), "D1012"),
    ],
)
def test_an_expression_is_stopped_at_its_limits(
    source: str, limits: EvaluationLimits, code: str
) -> None:
    expression = Expression(source, limits=limits)
    with pytest.raises(EvaluationError) as caught:
        expression.evaluate({}, {}, now_ms=NOON_MS, seed=1)
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("source", "code"),
    [
        ("($f := function($n) { 1 + $f($n) }; $f(1))", "D1011"),
        ("[1..1e9]", "D2014"),
        ("[1..873783]", "U1001"),
        ("$pad('x', 1e15)", "D2016"),
        ("($p := function($s) { $p($s & $s) }; $p('x'))", "U1001"),
        ("($p := function($s) { $p($append($s, $s)) }; $p([1, 2]))", "U1001"),
        ("$range(1, 360146, 1)", "D2014"),
        ("$range(1, 1e300, 1e-300)", "D2014"),
        ("$partition([1..873783], 1)", "U1001"),
        ("$hash($pad('x', 1e15), 'SHA-1')", "D2016"),
        ("$parse($pad('', 100000, '['))", "D3121"),
    ],
)
def test_no_expression_exhausts_the_machine(source: str, code: str) -> None:
    with pytest.raises(EvaluationError) as caught:
        value(source)
    assert caught.value.code == code


@pytest.mark.parametrize(
    "source",
    [
        "($f := function($n) { $f($n) }; $f(1))",
        "[1..100000].{'a': [1..10000]}",
        "($p := function($s) { $p([[$s]]) }; $p(1))",
        "$contains($pad('', 60, 'a') & 'b', /^(a|a)*$/)",
        "$contains($pad('', 60, 'a') & 'b', /^(a+)+(?=c)$/)",
    ],
)
def test_no_expression_goes_on_for_ever(source: str) -> None:
    expression = Expression(source, limits=EvaluationLimits(seconds=0.1))
    with pytest.raises(EvaluationError) as caught:
        expression.evaluate({}, {}, now_ms=NOON_MS, seed=1)
    assert caught.value.code == "D1012"


def test_a_result_that_shares_its_parts_is_measured_as_it_would_be_written() -> None:
    twice = "($p := function($s, $n) { $n = 0 ? $s : $p({'a': $s, 'b': $s}, $n - 1) }; $p(1, 60))"
    with pytest.raises(EvaluationError) as caught:
        Expression(twice, limits=EvaluationLimits(bytes=10_000)).evaluate(
            {}, {}, now_ms=NOON_MS, seed=1
        )
    assert caught.value.code == "U1001"


def test_what_the_service_evaluates_is_within_the_limits() -> None:
    assert value(" + ".join(["1"] * 100)) == 100
    assert value("$count([1..873782])") == 873_782
    assert value("$length($pad('', 4194304, 'x'))") == 4_194_304
    assert value("$count($range(1, 360145, 1))") == 360_145


@pytest.mark.parametrize(
    "source", [" + ".join(["1"] * 101), "(" * 100 + "1" + ")" * 100, "[" * 100 + "1" + "]" * 100]
)
def test_evaluations_are_within_one_another_a_hundred_deep_at_most(source: str) -> None:
    with pytest.raises(EvaluationError) as caught:
        value(source)
    assert caught.value.code == "D1011"


def test_a_call_in_the_last_place_adds_no_depth() -> None:
    assert value("($f := function($n) { $n = 0 ? 'end' : $f($n - 1) }; $f(1000))") == "end"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("{% 1 %}", True), ("{%1%}", True), (" {% 1 %}", False), ("{% 1 %} ", False), ("{%}", False),
     ("{% 1", False), ("$x", False), (5, False)],
)  # fmt: skip
def test_an_expression_fills_its_text(text: Any, expected: bool) -> None:
    assert is_expression(text) is expected


def test_the_source_of_an_expression_has_no_blanks_around() -> None:
    assert expression_source("{%  $a + 1 %}") == "$a + 1"
