"""What the service refuses of JSONata, and what it must not be thought to refuse."""

from __future__ import annotations

import pytest

from stepsmith.asl.jsonata.service_rules import refusals


@pytest.mark.parametrize(
    ("source", "position"),
    [
        ("$a ?? 1", 3),
        ("$a ?: 1", 3),
        ("[$eval('1')]", 1),
        ("$", 0),
        ("$$.a", 0),
        ("1 + name", 4),
        ("name.first", 0),
    ],
)
def test_a_refusal_says_where(source: str, position: int) -> None:
    (refusal,) = refusals(source)
    assert refusal.position == position


@pytest.mark.parametrize(
    "source",
    [
        "$a ? 1 : 2",
        "$f := function($a, $b)<n?:n> { $a }",
        "'a ?? b ?: $eval'",
        "$states.input.items[$ > 3]",
        "$states.input.items[price > 3].name",
        "$states.input.items.(name & $)",
        "$states.input.a.$",
        "$a and true or $not(null in [1])",
        "$states.input ~> |items|{'a': b}|",
        "{'a': $x}.a",
        "$sort($xs, function($l, $r) { $l.age > $r.age })",
        "$x.`a b`",
        "λ($x) { $x }(1)",
        "$states.input.items^(>price, name).name",
        "$states.input.items#$i[$i = 1]",
        "$states.input.items@$item.$item.name",
        "-$x",
    ],
)
def test_what_the_service_takes_is_not_refused(source: str) -> None:
    assert list(refusals(source)) == []
