"""Which attributes an expression of DynamoDB names."""

from __future__ import annotations

import pytest

from stepsmith.local.iam.wire.expression_names import attribute_names


@pytest.mark.parametrize(
    ("expression", "names"),
    [
        ("", []),
        ("a, b.c, d[0].e", ["a", "b", "d"]),
        ("#a.#b, c", ["alpha", "c"]),
        ("SET a = if_not_exists(b, :zero) + :one REMOVE c", ["a", "b", "c"]),
        ("attribute_not_exists(a) AND size(b) > :n OR NOT c IN (:x, :y)", ["a", "b", "c"]),
        ("a BETWEEN :low AND :high and begins_with (b, :p)", ["a", "b"]),
        ("_hidden = :set", ["_hidden"]),
    ],
)
def test_names_at_the_top_level(expression: str, names: list[str]) -> None:
    placeholders = {"#a": "alpha", "#b": "beta"}
    assert list(attribute_names(expression, placeholders)) == names
