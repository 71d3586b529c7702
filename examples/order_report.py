"""Reckon with data that is there already: totals, selections, groups, texts.

Use comprehensions, `sum`, `max`, `sorted` and f-strings where nothing has to be asked of anybody.
They become JSONata in the states that are there anyway, and cost neither a state nor a function.
"""

from __future__ import annotations

from pydantic import BaseModel

from stepsmith import task, workflow


class Line(BaseModel):
    sku: str
    cents: int
    quantity: int


class Order(BaseModel):
    order_id: str
    customer: str
    lines: list[Line]


class Day(BaseModel):
    day: str
    currency: str | None
    orders: list[Order]


class Report(BaseModel):
    title: str
    cents: int
    large: list[str]
    best: str
    by_order: dict[str, int]


class NothingSold(Exception):
    """There is nothing to report."""


@task
def publish(report: Report) -> str:
    """Put a report where everybody finds it, and answer where that is."""
    return f"reports/{report.title}"


@workflow
def order_report(day: Day) -> str:
    """Report what was sold on a day."""
    if not day.orders:
        raise NothingSold(day.day)
    by_order = {
        order.order_id: sum(line.cents * line.quantity for line in order.lines)
        for order in day.orders
    }
    currency = day.currency or "EUR"
    best = max(day.orders, key=lambda order: len(order.lines))
    report = Report(
        title=f"{day.day} in {currency}",
        cents=sum(line.cents * line.quantity for order in day.orders for line in order.lines),
        large=sorted(order.customer for order in day.orders if len(order.lines) > 1),
        best=best.customer.upper(),
        by_order=by_order,
    )
    return publish(report)
