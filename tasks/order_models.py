"""What an order is, and what each step of handling it answers. Money is in whole cents."""

from __future__ import annotations

from pydantic import BaseModel, Field

MOST_LINES = 90
"""An order's lines change one stock row each, and a DynamoDB transaction takes 100 writes."""


class OrderItem(BaseModel):
    sku: str = Field(min_length=1)
    quantity: int = Field(ge=1)
    unit_price_cents: int = Field(ge=0)


class Order(BaseModel):
    """One purchase. `order_id` is used once: a second try of a failed order gets a new one."""

    order_id: str = Field(min_length=1)
    customer_id: str = Field(min_length=1)
    items: list[OrderItem] = Field(max_length=MOST_LINES)
    currency: str = "EUR"
    carrier: str = "overland"
    note: str | None = None
    gift: bool = False

    def total_cents(self) -> int:
        return sum(item.quantity * item.unit_price_cents for item in self.items)

    def quantities(self) -> dict[str, int]:
        """Units by article; an article may stand on several lines."""
        units: dict[str, int] = {}
        for item in self.items:
            units[item.sku] = units.get(item.sku, 0) + item.quantity
        return units


class Reservation(BaseModel):
    reservation_id: str
    units: int


class Payment(BaseModel):
    payment_id: str
    amount_cents: int
    currency: str


class Shipment(BaseModel):
    tracking_number: str
    carrier: str


class Confirmation(BaseModel):
    order_id: str
    tracking: str
