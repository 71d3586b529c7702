"""Names of workflow variables never hide, nor are hidden by, those that expressions bind."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from stepsmith.authoring import lowering
from stepsmith.authoring.asl_name import free_variable
from stepsmith.authoring.frontend.variable_name import BOUND_IN_EXPRESSIONS, asl_variable

SPELLED = [
    line
    for file in Path(lowering.__file__).parent.glob("*.py")
    for line in file.read_text().splitlines()
]


def bound_in_blocks() -> set[str]:
    """What lowering writes before `:=`, and as the one parameter of functions beside it."""
    lines = [line for line in SPELLED if " := " in line and "$" in line]
    names = {name for line in lines for name in re.findall(r"\$(\w+) := ", line)}
    return names | {name for line in lines for name in re.findall(r"function\(\$(\w+)\)", line)}


def test_every_name_that_an_expression_binds_is_kept_from_variables() -> None:
    assert bound_in_blocks() == BOUND_IN_EXPRESSIONS


@pytest.mark.parametrize("name", sorted(BOUND_IN_EXPRESSIONS | {"states", "count", "sum"}))
def test_a_variable_of_such_a_name_has_another(name: str) -> None:
    assert asl_variable(name) == f"{name}_"


@pytest.mark.parametrize(
    ("name", "known_as"),
    [("order", "order"), ("_order", "order"), ("_1", "v1"), ("_", "underscore")],
)
def test_a_variable_has_its_own_name_as_far_as_asl_allows(name: str, known_as: str) -> None:
    assert asl_variable(name) == known_as


def test_a_variable_name_has_at_most_80_characters() -> None:
    assert asl_variable("n" * 81) == "n" * 80


@pytest.mark.parametrize(
    ("wanted", "taken", "name"),
    [
        ("order", {"order"}, "order_2"),
        ("number_", {"number_", "number_2"}, "number_3"),
        ("n" * 80, {"n" * 80}, "n" * 78 + "_2"),
    ],
)
def test_a_name_that_is_taken_gets_a_number(wanted: str, taken: set[str], name: str) -> None:
    assert free_variable(wanted, taken) == name
