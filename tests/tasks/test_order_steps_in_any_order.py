"""Steps and compensations in any order and any number: the books always balance."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tasks.order_errors import (
    CarrierUnavailable,
    OrderWithdrawn,
    OutOfStock,
    PaymentDeclined,
)
from tasks.order_models import Order, Reservation
from tasks.order_tables import ACCOUNTS_TABLE, CARRIERS_TABLE, INVENTORY_TABLE
from tasks.orders import (
    cancel_shipment,
    charge_payment,
    refund_payment,
    release_inventory,
    reserve_inventory,
    ship_order,
)

if TYPE_CHECKING:
    from tests.shop import Shop

STOCK, MONEY, SLOTS = 5, 1000, 2
ORDERS = 3
REFUSALS = (OutOfStock, PaymentDeclined, CarrierUnavailable)
RESERVATION = Reservation(reservation_id="R", units=1)
orders = st.integers(0, ORDERS - 1)
steps = st.sampled_from(["reserve", "charge", "ship"])


class Books(RuleBasedStateMachine):
    """One article, one customer and one carrier, too scarce for all the orders together."""

    shop: Shop

    @initialize(units=st.lists(st.integers(1, 4), min_size=ORDERS, max_size=ORDERS))
    def open(self, units: list[int]) -> None:
        self.units = units
        self.sku = self.shop.article(STOCK)
        self.customer = self.shop.customer(MONEY)
        self.carrier = self.shop.carrier(SLOTS)
        self.orders: list[Order] = [
            self.shop.order(
                (self.sku, quantity),
                customer=self.customer,
                carrier=self.carrier,
                unit_price_cents=150,
            )
            for quantity in units
        ]
        self.state: dict[tuple[str, int], str] = {}

    @rule(number=orders, step=steps)
    def step(self, number: int, step: str) -> None:
        before = self.state.get((step, number))
        room = self.room(step) >= self.amount(step, number)
        try:
            self.run(step, self.orders[number])
        except OrderWithdrawn:
            assert before == "undone"
        except REFUSALS:
            assert (before, room) == (None, False)
        else:
            assert before == "done" or (before is None and room)
            self.state[step, number] = "done"

    @rule(number=orders, step=steps)
    def undo(self, number: int, step: str) -> None:
        self.unrun(step, self.orders[number])
        self.state[step, number] = "undone"

    @invariant()
    def the_books_balance(self) -> None:
        if not hasattr(self, "orders"):
            return
        stock, money, slots = (self.room(step) for step in ("reserve", "charge", "ship"))
        assert min(stock, money, slots) >= 0
        assert self.shop.books(self.sku, self.customer, self.carrier) == {
            INVENTORY_TABLE: (stock, STOCK - stock),
            ACCOUNTS_TABLE: (money, MONEY - money),
            CARRIERS_TABLE: (slots, SLOTS - slots),
        }

    def run(self, step: str, order: Order) -> None:
        match step:
            case "reserve":
                reserve_inventory(order)
            case "charge":
                charge_payment(order)
            case _:
                ship_order.with_options(retry=None)(order, RESERVATION)

    def unrun(self, step: str, order: Order) -> None:
        match step:
            case "reserve":
                release_inventory(order)
            case "charge":
                refund_payment(order)
            case _:
                cancel_shipment(order, RESERVATION)

    def amount(self, step: str, number: int) -> int:
        return {"reserve": self.units[number], "charge": 150 * self.units[number], "ship": 1}[step]

    def room(self, step: str) -> int:
        """What is left, by the steps that are done."""
        total = {"reserve": STOCK, "charge": MONEY, "ship": SLOTS}[step]
        done = [
            number
            for (name, number), state in self.state.items()
            if (name, state) == (step, "done")
        ]
        return total - sum(self.amount(step, number) for number in done)


@pytest.fixture(autouse=True)
def _shop_for_the_machine(shop: Shop) -> None:
    Books.shop = shop


TestBooks = Books.TestCase
TestBooks.settings = settings(
    max_examples=15,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.differing_executors],
)
