"""Whatever stands between `{%` and `%}`: one syntax error of ours, a value, or one failure."""

from __future__ import annotations

import json
from contextlib import suppress

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from stepsmith.asl import check
from stepsmith.asl.jsonata import (
    EvaluationFailed,
    EvaluationLimits,
    Expression,
    ExpressionSyntaxError,
)
from tests.asl.generated import INPUTS, Json

_LITTLE = EvaluationLimits(seconds=1.0)
_PIECES = st.sampled_from(
    [
        *("$states.input", "$states.context", "$x", "$", "$$", "lines", "number", "text", "`a b`"),
        *("(", ")", "[", "]", "{", "}", "[]", "{}", ".", "..", ",", ";", ":", "?", ":=", "~>"),
        *("+", "-", "*", "/", "%", "&", "=", "!=", "<", ">=", " and ", " or ", " in ", "^", "|"),
        *("@$i", "#$i", "**", "function($a)", "λ($a)", "<n-n:n>", "'a'", '"b"', "1", "0", "1e308"),
        *("/a/", "/(/", "true", "null", "[1..3]", "[1..1e9]", "{'a': 1}", "\\", "'\ud800'", "é"),
        *("$sum", "$map", "$string", "$partition", "$range", "$hash", "$random", "$uuid", "$parse"),
        *("$eval", "$now", "$error", "$match", "$sort", "$formatNumber", "$toMillis", "$lookup"),
    ]
)
_TEXTS = st.lists(_PIECES, max_size=8).map("".join) | st.text(max_size=20)
_CALLS = st.tuples(_PIECES, st.lists(_PIECES, max_size=3)).map(
    lambda made: f"{made[0]}({', '.join(made[1])})"
)


@given(_TEXTS | _CALLS, INPUTS)
@example("(" * 5000, None)
@example("[" * 500 + "]" * 500, None)
@example("$x." * 2000 + "a", None)
@example("1" + "0" * 5000, None)
@example("-" * 3000 + "1", None)
@example("'" + "\\u12", None)
@example("$formatNumber(1, '')", None)
@example("$pad('a', -1e15)", None)
@example("$power(10, 400)", None)
@example("$fromMillis(1e20)", None)
@example("$toMillis('9999-12-31T23:59:60Z')", None)
@example("$base64decode('%')", None)
@example("$range(0, 1, 0)", None)
@example("$partition([1], 0)", None)
@example("$random('a', 1)", None)
@example("$hash(1, 'x')", None)
@example("$parse('[' & $pad('', 9999, '[') )", None)
@example("$string($sum)", None)
def test_any_text_is_an_expression_or_one_syntax_error(text: str, data: Json) -> None:
    try:
        expression = Expression(text, limits=_LITTLE)
    except ExpressionSyntaxError:
        return
    with suppress(EvaluationFailed):
        value = expression.evaluate({"input": data, "context": {}}, {"x": data}, now_ms=0, seed=1)
        json.dumps(value, allow_nan=False)


@given(_TEXTS | _CALLS)
def test_the_checks_take_any_text_for_an_expression(text: str) -> None:
    state = {"Type": "Pass", "Output": f"{{% {text} %}}", "End": True}
    definition = {"QueryLanguage": "JSONata", "StartAt": "A", "States": {"A": state}}
    for finding in check(definition):
        assert finding.pointer == "/States/A/Output"


def test_half_a_pair_of_surrogates_is_a_syntax_error() -> None:
    with pytest.raises(ExpressionSyntaxError, match="half of a pair of surrogates"):
        Expression("'\ud800'")
