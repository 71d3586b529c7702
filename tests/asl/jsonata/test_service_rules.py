"""What the service refuses of JSONata, and what it must not be thought to refuse."""

from __future__ import annotations

import pytest

from stepsmith.asl.jsonata.service_rules import refusals
from stepsmith.asl.jsonata.syntax import parse


def refused(source: str, *has: str) -> list[tuple[int, str]]:
    return [(found.position, found.reason) for found in refusals(parse(source), frozenset(has))]


def bare(position: int, name: str) -> tuple[int, str]:
    return position, f"the name {name} stands for nothing at the top level of an expression"


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("name.first", [bare(0, "name")]),
        ("1 + name", [bare(4, "name")]),
        ("a + b", [bare(0, "a"), bare(4, "b")]),
        ("a + a.c", [bare(0, "a")]),
        ("name[0]", [bare(0, "name")]),
        ("'name'.first", [bare(0, "name")]),
        ("{key: 1}", [bare(1, "key")]),
        ("[a]", [bare(1, "a")]),
        ("(a; 1)", [bare(1, "a")]),
        ("-a", [bare(1, "a")]),
        ("$f(a)", [bare(3, "a")]),
        ("$x := a", [bare(6, "a")]),
        ("$c ? a : 1", [bare(5, "a")]),
        ("a^(b)", [bare(0, "a")]),
        ("a{b: c}", [bare(0, "a")]),
        ("a@$x", [bare(0, "a")]),
        ("$map($xs, function($x){ b })", [bare(24, "b")]),
        ("[1..3].(a) & b", [bare(13, "b")]),
    ],
)
def test_bare_names_mean_nothing_at_the_top_level(
    source: str, expected: list[tuple[int, str]]
) -> None:
    assert refused(source) == expected


@pytest.mark.parametrize("source", ["$", "$.a", "$string($)", "function(){ $ }"])
def test_nor_does_the_context(source: str) -> None:
    assert refused(source) == [
        (source.rindex("$"), "$ is nothing at the top level of an expression")
    ]


@pytest.mark.parametrize(("source", "position"), [("$$.a", 0), ("$xs[a = $$.b]", 8)])
def test_the_root_is_nothing_anywhere(source: str, position: int) -> None:
    assert refused(source) == [
        (position, "$$ is nothing in a state machine, whose expressions have no input document")
    ]


@pytest.mark.parametrize("field", ["result", "errorOutput"])
def test_states_has_some_fields_in_some_places_only(field: str) -> None:
    assert refused(f"1 + $states.{field}.a") == [(4, f"$states.{field} does not exist here")]
    assert refused(f"1 + $states.{field}.a", field) == []


def test_eval_is_taken_and_fails_when_it_is_evaluated() -> None:
    (refusal,) = refusals(parse("[$eval('1')]"))
    assert (refusal.position, refusal.level) == (1, "warning")


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
        "$states.input.items{sku: $sum(n)}",
        "$states.input.items#$i[$i = 1]",
        "$states.input.items@$item.$item.name",
        "$states.context.Task.Token",
        "$doesNotExist",
        "-$x",
    ],
)
def test_what_the_service_takes_is_not_refused(source: str) -> None:
    assert refused(source) == []
