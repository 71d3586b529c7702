"""Refuse what cannot be done before anything is done.

Use `raise` at the top of a workflow: tests in a row are the rules of one Choice state. Each error
has its name, so whoever started the execution can tell them apart.
"""

from __future__ import annotations

from pydantic import BaseModel

from stepsmith import task, workflow

SOLD_TO = ["AT", "CH", "DE"]


class Line(BaseModel):
    sku: str
    quantity: int


class Order(BaseModel):
    order_id: str
    country: str
    lines: list[Line]
    total_cents: int


class NothingOrdered(Exception):
    """The order has no lines."""


class NotSoldThere(Exception):
    """We do not send goods to this country."""


class AskUsFirst(Exception):
    """The order is so large that somebody should look at it."""


@task
def accept(order: Order) -> str:
    """Take the order, and answer its number."""
    return f"O-{order.order_id}"


@workflow
def guard_clauses(order: Order) -> str:
    """Accept an order that can be delivered."""
    if not order.lines:
        raise NothingOrdered("the order has no lines")
    if order.country not in SOLD_TO:
        raise NotSoldThere(f"nothing is sent to {order.country}")
    if order.total_cents > 1_000_000 or len(order.lines) > 500:
        raise AskUsFirst("the order is too large to be accepted without a call")
    return accept(order)
