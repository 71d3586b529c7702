"""Values that are passed on whole, and the diagnostics where a workflow would compute with them."""

from __future__ import annotations

from datetime import time
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from pydantic import AnyUrl, BaseModel, SecretStr

from stepsmith import CompileError, Workflow, compile_workflow, task, workflow
from tests.authoring.both_ways import as_python, as_state_machine


class Offer(BaseModel):
    price: Decimal
    page: AnyUrl
    path: Path
    data: bytes
    opens: time


OFFER = {
    "price": "1.50",
    "page": "https://example.com/",
    "path": "a/b",
    "data": "abc",
    "opens": "10:00:00",
}


@task
def publish(offer: Offer, price: Decimal) -> Decimal:
    return price


@workflow
def passed_on(offer: Offer) -> list[Any]:
    return [publish(offer, offer.price), offer.page, offer.path, offer.data, offer.opens]


def test_they_are_passed_on_as_json_has_them() -> None:
    def answer(name: str, before: int) -> Any:
        return "2.50"

    told = as_state_machine(passed_on, OFFER, answer)
    assert told == as_python(passed_on, OFFER, answer)
    assert told.output == ["2.50", "https://example.com/", "a/b", "abc", "10:00:00"]


@workflow
def sum_of(offer: Offer) -> Decimal:
    return offer.price + 1


@workflow
def negative(offer: Offer) -> Decimal:
    return -offer.price


@workflow
def equal(offer: Offer) -> bool:
    return offer.price == Decimal("1.5")


@workflow
def less(offer: Offer) -> bool:
    return offer.price < 2


@workflow
def text(offer: Offer) -> str:
    return f"{offer.price} EUR"


@workflow
def truth(offer: Offer) -> int:
    return 1 if offer.price else 2


@workflow
def rounded(offer: Offer) -> int:
    return int(offer.price)


@workflow
def total(offer: Offer) -> Any:
    return sum([offer.price])


@workflow
def host(offer: Offer) -> str | None:
    return offer.page.host


@workflow
def name(offer: Offer) -> str:
    return offer.path.name


@workflow
def decoded(offer: Offer) -> str:
    return offer.data.decode()


@workflow
def size(offer: Offer) -> int:
    return len(offer.data)


@workflow
def hour(offer: Offer) -> int:
    return offer.opens.hour


@pytest.mark.parametrize(
    ("of", "told"),
    [
        (sum_of, "a Decimal travels as a text, and JSONata has only binary floating point"),
        (negative, "a Decimal travels as a text"),
        (equal, "a Decimal travels as a text"),
        (less, "a Decimal travels as a text"),
        (text, "a Decimal travels as a text"),
        (truth, "a Decimal travels as a text"),
        (rounded, "a Decimal travels as a text"),
        (total, "a Decimal travels as a text"),
        (host, "a AnyUrl travels as a text, which JSONata cannot take apart"),
        (name, "a Path travels as a text, so it is passed on whole"),
        (decoded, "a bytes travels as a text, so it is passed on whole"),
        (size, "a bytes travels as a text, so it is passed on whole"),
        (hour, "a time travels as a text, so it is passed on whole"),
    ],
    ids=lambda given: getattr(given, "name", ""),
)
def test_computing_with_them_is_a_diagnostic(of: Workflow[..., Any], told: str) -> None:
    with pytest.raises(CompileError) as raised:
        compile_workflow(of)
    assert f"SW008 {told}" in str(raised.value.diagnostics[0])


def test_the_diagnostic_says_what_to_do_with_money() -> None:
    with pytest.raises(CompileError, match="compute it in a task, or count in whole cents: int"):
        compile_workflow(sum_of)


class Login(BaseModel):
    user: str
    password: SecretStr


@workflow
def user(login: Login) -> str:
    return login.user


def test_a_secret_in_the_input_is_refused() -> None:
    with pytest.raises(CompileError, match=r"Login\.password is a secret, which pydantic"):
        compile_workflow(user)
