"""The models, errors and tasks that the tests' small workflows are about."""

from __future__ import annotations

import enum
from datetime import datetime
from typing import Any, TypedDict
from uuid import uuid4

from pydantic import BaseModel, Field, field_validator

from stepsmith import Task, Timeout, TooManyRequests, retry, task

LIMIT = 10
COSTS = {"a": 1}


class Hazard(enum.Enum):
    NONE = "none"
    ACID = "acid"


class Item(BaseModel):
    sku: str
    quantity: int


class Order(BaseModel):
    order_id: str
    items: list[Item]
    total: int
    rush: bool
    note: str | None
    price: float
    placed_at: datetime
    stock: dict[str, int]
    hazard: Hazard
    gift: Item | None

    @property
    def first(self) -> Item:
        return self.items[0]


class Receipt(BaseModel):
    order_id: str
    total: int = 0
    kind_of: str = Field(default="plain", alias="kindOf")


class Part(BaseModel):
    sku: str
    quantity: int = 1


class Parcel(BaseModel):
    label: str
    note: str | None = None
    kind_of: str = Field(default="box", alias="kindOf")
    parts: list[Part] = Field(default_factory=list)


class Stamped(BaseModel):
    order_id: str
    stamp: str = Field(default_factory=lambda: str(uuid4()))


class Checked(BaseModel):
    order_id: str

    @field_validator("order_id")
    @classmethod
    def _not_empty(cls, value: str) -> str:
        if not value:
            raise ValueError("empty")
        return value


class Bounded(BaseModel):
    total: int = Field(gt=0)


class TwoAliases(BaseModel):
    total: int = Field(validation_alias="in", serialization_alias="out")


class Tag(TypedDict):
    name: str


class Rejected(Exception):
    """The base of the domain errors."""


class OutOfStock(Rejected):
    pass


class Declined(Rejected):
    pass


OtherOutOfStock = type("OutOfStock", (Exception,), {})


class Wordy(Exception):
    def __init__(self, count: int) -> None:
        super().__init__(f"{count} words")


class NotAnError:
    pass


AGAIN = retry(on=[Timeout, TooManyRequests], max_attempts=2)


@task
def give_back(order: Order) -> None: ...


@task(undone_by=give_back, raises=[OutOfStock])
def take(order: Order) -> int:
    return order.total


@task
def refund(order: Order) -> None: ...


@task(undone_by=refund, raises=[Declined], retry=AGAIN)
def charge(order: Order) -> Receipt:
    return Receipt(order_id=order.order_id)


@task
def count(text: str, times: int = 1) -> int:
    return len(text) * times


@task
def tell(order: Order, text: str = "") -> None: ...


@task
def send(parcel: Parcel) -> None: ...


@task
def look_up(key: str) -> dict[str, Any]:
    return {"key": key}


def _twin() -> Task[[Order], None]:
    @task
    def tell(order: Order) -> None: ...

    return tell


twin_of_tell = _twin()
