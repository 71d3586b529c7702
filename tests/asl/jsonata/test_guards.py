"""`$distinct` and `$keys`, of which too many values are refused before they are compared."""

from __future__ import annotations

from typing import Any

import pytest

from stepsmith.asl.jsonata import EvaluationError
from stepsmith.asl.jsonata.expression import Expression


def value(source: str, variables: dict[str, Any] | None = None) -> Any:
    return Expression(source).evaluate({"input": {}}, variables or {}, now_ms=0, seed=0)


@pytest.mark.parametrize(
    "source",
    [
        "$distinct([1..20001])",
        "[1..20001] ~> $distinct",
        "$map([[1..20001]], $distinct)",
        "$keys([1..20001]{$string($): $})",
        "$keys([1..20001].{'a': $})",
    ],
)
def test_too_many_values_are_refused_as_a_limit(source: str) -> None:
    with pytest.raises(EvaluationError) as caught:
        value(source)

    assert caught.value.code == "U1001"


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("$distinct([3, 3])", [3]),
        ("$distinct([1, 1.0, true, null, null, '1'])", [1, True, None, "1"]),
        ("$distinct(5)", 5),
        ("$distinct(null)", None),
        ("$exists($distinct($states.input.nothing))", False),
        ("$map([[1, 1], [2, 2]], $distinct)", [[1], [2]]),
        ("$keys({'a': 1, 'b': 2})", ["a", "b"]),
        ("$keys([{'a': 1}, {'a': 2}])", "a"),
        ("$exists($keys('text'))", False),
        ("$count($distinct([1..1000].($ % 7)))", 7),
    ],
)
def test_fewer_are_compared_as_ever(source: str, expected: Any) -> None:
    assert value(source) == expected


def test_a_variable_may_hide_a_guarded_function() -> None:
    assert value("$keys", {"keys": ["mine"]}) == ["mine"]
