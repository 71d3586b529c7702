"""A task's arguments and result as JSON values."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, Field, ValidationError

from stepsmith import MarshalError, task


class Colour(enum.Enum):
    RED = "red"


class Card(BaseModel):
    holder: str = Field(alias="cardHolder")
    limit: int | None = None


@dataclass
class Amount:
    cents: int
    currency: str = "EUR"


@task
def charge(card: Card, amount: Amount, note: str | None = None) -> Card:
    return Card(cardHolder=f"{card.holder}:{amount.cents}{amount.currency}:{note}")


@task
def colours(of: list[Colour], at: datetime, price: Decimal) -> list[Colour]:
    return of


def test_arguments_are_bound_by_parameter_in_order_and_under_aliases() -> None:
    bound = charge.payload.bind((Card(cardHolder="Ada"),), {"amount": Amount(5)})
    assert bound == {
        "card": {"cardHolder": "Ada", "limit": None},
        "amount": {"cents": 5, "currency": "EUR"},
        "note": None,
    }
    assert list(bound) == ["card", "amount", "note"]


def test_values_json_lacks_are_bound_as_text() -> None:
    bound = colours.payload.bind(
        ([Colour.RED], datetime(2026, 1, 2, 3, tzinfo=UTC), Decimal("1.50")), {}
    )
    assert bound == {"of": ["red"], "at": "2026-01-02T03:00:00Z", "price": "1.50"}


def test_invoke_takes_json_and_gives_json_under_aliases() -> None:
    result = charge.payload.invoke({"card": {"cardHolder": "Ada"}, "amount": {"cents": 5}})
    assert result == {"cardHolder": "Ada:5EUR:None", "limit": None}


def test_invoke_refuses_arguments_that_do_not_fit() -> None:
    with pytest.raises(ValidationError, match="cents"):
        charge.payload.invoke({"card": {"cardHolder": "Ada"}, "amount": {"cents": "many"}})


def test_invoke_without_a_required_argument_is_pythons_own_error() -> None:
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'amount'"):
        charge.payload.invoke({"card": {"cardHolder": "Ada"}})


def test_a_result_is_read_into_the_declared_type() -> None:
    assert charge.payload.result({"cardHolder": "Ada"}) == Card(cardHolder="Ada")


def test_an_enum_result_is_its_value() -> None:
    result = colours.payload.invoke({"of": ["red"], "at": "2026-01-02", "price": "1"})
    assert result == ["red"]


@task
def lend_anything() -> Any:
    return {"deep": [{1, 2}, lambda: None]}


def test_a_function_deep_inside_a_result_is_a_marshal_error() -> None:
    with pytest.raises(MarshalError, match="task lend_anything is declared to return Any"):
        lend_anything.payload.invoke({})


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=8,
)


@task
def echo(value: Any) -> Any:
    return value


@given(value=JSON)
def test_json_values_cross_unchanged(value: Any) -> None:
    assert echo.payload.result(echo.payload.invoke(echo.payload.bind((value,), {}))) == value
