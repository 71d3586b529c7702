"""What an expression reads from outside."""

from __future__ import annotations

import pytest

from stepsmith.asl.jsonata.references import (
    Reference,
    free_variables,
    states_paths,
    variable_names,
)
from stepsmith.asl.jsonata.syntax import parse


def free(source: str) -> list[str]:
    return [found.name for found in free_variables(parse(source))]


def test_a_reference_says_what_is_read_and_where() -> None:
    assert free_variables(parse("1 + $states.input.`order no`.id[0].x & $y")) == (
        Reference("states", ("input", "order no", "id"), 4, 31),
        Reference("y", (), 39, 41),
    )


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("$a + $b.c", ["a", "b"]),
        ("$sum($a)", ["sum", "a"]),
        ("$ + $$.x", []),
        ("'$a' & `$b`.c /* $d */", []),
        ("xs[$ > $limit].(y * $rate)", ["limit", "rate"]),
        ("xs^($a){$b: $c}", ["a", "b", "c"]),
        ("|xs|{'a': $b}, $c|", ["b", "c"]),
        # Blocks and assignments
        ("($a := $b; $a)", ["b"]),
        ("($a := $a; $a)", ["a"]),
        ("($a; $a := 1)", ["a"]),
        ("(($a := 1); $a)", ["a"]),
        ("[$a := 1, $a]", []),
        # What may not have been assigned
        ("($c ? $a := 1; $a)", ["c", "a"]),
        ("($c ? $a := 1 : $b := 2; $a)", ["c", "a"]),
        ("($c ? $a := 1 : ($a := 2); $a)", ["c", "a"]),
        ("($c ? $a := 1 : $a := 2; $a)", ["c"]),
        ("($c and [$a := 1]; $a)", ["c", "a"]),
        # Functions
        ("function($a, $b){ $a + $b + $c }", ["c"]),
        ("($f := function($n){ $n = 0 ? 1 : $f($n - 1) }; $f(3))", []),
        ("($f := function(){ $g() }; $g := function(){ $f() }; $g())", []),
        ("(function(){ $a := 1 }; $a)", ["a"]),
        ("$map($xs, function($x){ $x * $rate })", ["map", "xs", "rate"]),
        # Paths
        ("xs@$x.ys@$y[$y.id = $x.id].[$x, $y]", []),
        ("xs#$i.{'i': $i}", []),
        ("xs@$x[$x.a]^($x.b){$x.c: $x}", []),
        ("(xs@$x.y; $x)", ["x"]),
        ("$x.xs@$x", ["x"]),
    ],
)
def test_what_an_expression_gave_a_value_itself_is_not_free(
    source: str, expected: list[str]
) -> None:
    assert free(source) == expected


def test_the_paths_of_states_that_are_read() -> None:
    source = (
        "$states.input.order.id & $states.context.Execution.Id & $states.result.*.x "
        "& $states.input.lines[qty > $states.input.least].sku & $string($states)"
    )
    assert states_paths(parse(source)) == {
        ("input", "order", "id"),
        ("context", "Execution", "Id"),
        ("result",),
        ("input", "lines"),
        ("input", "least"),
        (),
    }


def test_a_text_as_a_step_is_a_name() -> None:
    assert states_paths(parse("$states.'input'.\"a b\"")) == {("input", "a b")}


def test_the_names_of_all_variables_that_are_read() -> None:
    assert variable_names(parse("function($a){ $a + $b.c[$ = $$] + $sum(?) }")) == {"a", "b", "sum"}
