"""Helpers called for each item of a list: part of the expression, where that is all they do."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from stepsmith import CompileError, Workflow, compile_workflow, workflow
from tests.authoring.both_ways import Told, as_python, as_state_machine


class Line(BaseModel):
    name: str
    price: int
    amount: int | None = None


class Basket(BaseModel):
    lines: list[Line]
    limit: int


def cost(line: Line) -> int:
    if line.amount is None:
        return line.price
    return line.price * line.amount


def rebate(line: Line, limit: int) -> int:
    total = cost(line)
    if total > limit:
        if line.name == "a":
            off = total // 2
        else:
            off = 1
    else:
        off = 0
    return total - off


def positive(line: Line) -> int:
    if line.price <= 0:
        raise ValueError(f"{line.name} costs {line.price}")
    return cost(line)


def by_steps(line: Line) -> int:
    found = 0
    while found < line.price and found < 3:
        found += 1
    return found


@workflow
def listed(basket: Basket) -> list[int]:
    return [rebate(line, basket.limit) for line in basket.lines]


@workflow
def left_out(basket: Basket) -> list[str]:
    return [line.name for line in basket.lines if cost(line) > basket.limit]


@workflow
def summed(basket: Basket) -> int:
    return sum(cost(line) for line in basket.lines)


@workflow
def by_name(basket: Basket) -> dict[str, int]:
    return {line.name: cost(line) for line in basket.lines}


@workflow
def in_order(basket: Basket) -> list[str]:
    return [line.name for line in sorted(basket.lines, key=cost)]


@workflow
def checked(basket: Basket) -> list[int]:
    return [positive(line) for line in basket.lines]


@workflow
def counted(basket: Basket) -> list[int]:
    return [by_steps(line) for line in basket.lines]


IN_EXPRESSIONS = [listed, left_out, summed, by_name, in_order, checked]


def both(of: Workflow[..., Any], document: Any) -> Told:
    """How both runs end, which has to be the same."""
    told = as_python(of, document, lambda _, __: None)
    assert as_state_machine(of, document, lambda _, __: None) == told
    return told


@given(
    of=st.sampled_from([*IN_EXPRESSIONS, counted]),
    lines=st.lists(
        st.fixed_dictionaries(
            {"name": st.sampled_from("abc"), "price": st.integers(-1, 5)},
            optional={"amount": st.none() | st.integers(0, 3)},
        ),
        max_size=4,
    ),
    limit=st.integers(0, 6),
)
def test_both_runs_agree(of: Workflow[..., Any], lines: list[Any], limit: int) -> None:
    both(of, {"lines": lines, "limit": limit})


def test_what_a_helper_refuses_ends_the_workflow_with_its_error() -> None:
    lines = [{"name": name, "price": price} for name, price in (("a", 2), ("b", 0), ("c", -1))]
    told = both(checked, {"lines": lines, "limit": 0})
    assert (told.error, told.message) == ("ValueError", "b costs 0")


@pytest.mark.parametrize("of", IN_EXPRESSIONS, ids=lambda of: of.name)
def test_no_item_has_a_state_of_its_own(of: Workflow[..., Any]) -> None:
    states = compile_workflow(of).definition["States"]
    assert {state["Type"] for state in states.values()} <= {"Choice", "Fail", "Succeed"}


def test_a_loop_for_each_item_is_a_map() -> None:
    assert "Map" in {s["Type"] for s in compile_workflow(counted).definition["States"].values()}


def in_ten_steps(line: Line) -> int:
    points = 0
    if line.price > 1:
        points += 1
    if line.price > 2:
        points += 2
    if line.price > 3:
        points += 4
    if line.price > 4:
        points += 8
    if line.amount is not None:
        points += 16
    if line.name != "b":
        points += 32
    return points


@workflow
def of_many_ways(basket: Basket) -> list[int]:
    return [in_ten_steps(line) for line in basket.lines]


def test_a_helper_of_many_ways_is_a_map() -> None:
    """Written as one expression, it would have each way in it."""
    states = compile_workflow(of_many_ways).definition["States"]
    assert [state["Type"] for state in states.values()] == ["Map"]
    lines = [{"name": "a", "price": 5, "amount": 1}, {"name": "b", "price": 0}]
    assert both(of_many_ways, {"lines": lines, "limit": 0}).output == [63, 0]


@workflow
def conditional(basket: Basket) -> list[str]:
    return [line.name for line in basket.lines if by_steps(line) > 1]


def test_a_loop_in_a_condition_is_refused() -> None:
    told = "a comprehension with an `if` that takes states is not supported yet"
    with pytest.raises(CompileError, match=told):
        compile_workflow(conditional)
