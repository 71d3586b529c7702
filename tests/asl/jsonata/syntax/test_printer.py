"""From tree to text and back."""

from __future__ import annotations

import pytest
from hypothesis import assume, given

from stepsmith.asl.jsonata.syntax import SyntaxFault, parse
from stepsmith.asl.jsonata.syntax.nodes import Name, Path, Variable
from stepsmith.asl.jsonata.syntax.printer import source_of
from tests.asl.jsonata.syntax.sources import BY_GRAMMAR


@pytest.mark.parametrize(
    ("source", "printed"),
    [
        ("$states . input.`a b`.`c`[ 0 ]", "$states.input.`a b`.c[0]"),
        ("1.0+ 2e3 /* b */ *-0.5", "1 + 2000 * -0.5"),
        ("'it'", '"it"'),
        ("λ($x)<n:n>{$x}(1)", "function($x)<n:n> { $x }(1)"),
        ("a^(<b,>c){a:1,b:[1..2,'x']}", 'a^(b, >c){a: 1, b: [1..2, "x"]}'),
        ("a?b:c", "a ? b : c"),
        ("(a;b;)", "(a; b)"),
        ("and", "`and`"),
        ("$f(?,/x/i)", "$f(?, /x/i)"),
    ],
)
def test_an_expression_is_printed_in_one_way(source: str, printed: str) -> None:
    assert source_of(parse(source)) == printed


def test_a_tree_of_ones_own_is_printed() -> None:
    tree = Path(0, 0, (Variable(0, 0, "states"), Name(0, 0, "input"), Name(0, 0, "order-id")))
    assert source_of(tree) == "$states.input.`order-id`"


@given(BY_GRAMMAR)
def test_what_is_printed_is_the_same_tree(source: str) -> None:
    try:
        tree = parse(source)
    except SyntaxFault:
        assume(False)
    assert parse(source_of(tree)) == tree
