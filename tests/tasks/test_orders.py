"""Each step of an order, and what undoes it, against DynamoDB and SNS as moto emulates them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tasks.effects import EFFECTS_TABLE
from tasks.order_errors import (
    CarrierUnavailable,
    OrderIdReused,
    OrderWithdrawn,
    OutOfStock,
    PaymentDeclined,
)
from tasks.order_models import Order, OrderItem, Payment, Reservation, Shipment
from tasks.order_tables import PAYMENTS_TABLE, SHIPMENTS_TABLE
from tasks.orders import (
    cancel_shipment,
    charge_payment,
    notify_customer,
    refund_payment,
    release_inventory,
    reserve_inventory,
    ship_order,
)

if TYPE_CHECKING:
    from tests.shop import Shop

ROOT = Path(__file__).resolve().parents[2]
RESERVATION = Reservation(reservation_id="R-1", units=1)


class TestReserveInventory:
    def test_goods_move_from_the_shelf_to_the_order(self, shop: Shop) -> None:
        lamp, desk = shop.article(5), shop.article(2)
        order = shop.order((lamp, 2), (desk, 1))
        assert reserve_inventory(order) == Reservation(
            reservation_id=f"R-{order.order_id}", units=3
        )
        assert (shop.stock(lamp), shop.stock(desk)) == ((3, 2), (1, 1))

    def test_two_lines_of_one_article_are_one_reservation(self, shop: Shop) -> None:
        lamp = shop.article(5)
        assert reserve_inventory(shop.order((lamp, 2), (lamp, 3))).units == 5
        assert shop.stock(lamp) == (0, 5)

    def test_too_few_goods_are_out_of_stock(self, shop: Shop) -> None:
        lamp = shop.article(5)
        with pytest.raises(OutOfStock, match=f"6 of {lamp} were ordered, 5 are left"):
            reserve_inventory(shop.order((lamp, 6)))

    def test_an_unknown_article_is_out_of_stock(self, shop: Shop) -> None:
        with pytest.raises(OutOfStock, match="there is no article unicorn"):
            reserve_inventory(shop.order(("unicorn", 1)))

    def test_an_order_that_lacks_one_article_reserves_none(self, shop: Shop) -> None:
        lamp, desk = shop.article(5), shop.article(0)
        with pytest.raises(OutOfStock):
            reserve_inventory(shop.order((lamp, 1), (desk, 1)))
        assert shop.stock(lamp) == (5, 0)

    def test_stock_never_goes_negative_when_many_order_at_once(self, shop: Shop) -> None:
        lamp = shop.article(10)
        orders = [shop.order((lamp, 3)) for _ in range(8)]

        def reserve(order: Order) -> bool:
            try:
                reserve_inventory(order)
            except OutOfStock:
                return False
            return True

        with ThreadPoolExecutor(8) as pool:
            reserved = sum(pool.map(reserve, orders))
        assert (reserved, shop.stock(lamp)) == (3, (1, 9))


class TestChargePayment:
    def test_money_moves_from_the_balance_to_what_is_charged(self, shop: Shop) -> None:
        ada = shop.customer(1000)
        order = shop.order(("lamp", 3), customer=ada, unit_price_cents=250)
        assert charge_payment(order) == Payment(
            payment_id=f"P-{order.order_id}", amount_cents=750, currency="EUR"
        )
        assert shop.money(ada) == (250, 750)
        assert shop.row(PAYMENTS_TABLE, order.order_id) == {
            "order_id": order.order_id,
            "payment_id": f"P-{order.order_id}",
            "customer_id": ada,
            "amount_cents": 750,
            "currency": "EUR",
            "status": "CHARGED",
        }

    def test_a_balance_can_be_spent_to_the_last_cent(self, shop: Shop) -> None:
        ada = shop.customer(750)
        charge_payment(shop.order(("lamp", 3), customer=ada, unit_price_cents=250))
        assert shop.money(ada) == (0, 750)

    def test_a_balance_that_does_not_cover_the_amount_is_declined(self, shop: Shop) -> None:
        ada = shop.customer(749)
        with pytest.raises(PaymentDeclined, match="750 cents are due, 749 cents are there"):
            charge_payment(shop.order(("lamp", 3), customer=ada, unit_price_cents=250))
        assert shop.money(ada) == (749, 0)

    def test_an_account_in_another_currency_is_declined(self, shop: Shop) -> None:
        ada = shop.customer(10_000, currency="USD")
        with pytest.raises(PaymentDeclined, match="the account is in USD, the order in EUR"):
            charge_payment(shop.order(("lamp", 1), customer=ada))

    def test_an_unknown_customer_is_declined(self, shop: Shop) -> None:
        with pytest.raises(PaymentDeclined, match="there is no account of customer nobody"):
            charge_payment(shop.order(("lamp", 1), customer="nobody"))

    def test_a_refund_gives_the_money_back(self, shop: Shop) -> None:
        ada = shop.customer(1000)
        order = shop.order(("lamp", 3), customer=ada)
        charge_payment(order)
        refund_payment(order)
        payment = shop.row(PAYMENTS_TABLE, order.order_id)
        assert shop.money(ada) == (1000, 0)
        assert payment is not None
        assert payment["status"] == "REFUNDED"


class TestShipOrder:
    def test_a_shipment_takes_a_slot_on_the_truck(self, shop: Shop) -> None:
        carrier = shop.carrier(2)
        order = shop.order(("lamp", 1), carrier=carrier)
        shipment = ship_order(order, RESERVATION)
        assert shipment.carrier == carrier
        assert shipment.tracking_number.startswith("TRK-")
        assert shop.slots(carrier) == (1, 1)

    def test_the_wishes_of_the_order_go_with_the_shipment(self, shop: Shop) -> None:
        order = shop.order(("lamp", 1))
        wished = order.model_copy(update={"note": "ring twice", "gift": True})
        ship_order(wished, RESERVATION)
        row = shop.row(SHIPMENTS_TABLE, order.order_id)
        assert row is not None
        assert (row["note"], row["gift"], row["reservation_id"]) == ("ring twice", True, "R-1")

    def test_a_full_truck_makes_the_carrier_unavailable(self, shop: Shop) -> None:
        carrier = shop.carrier(0)
        with pytest.raises(CarrierUnavailable, match="no truck today"):
            ship_order(shop.order(("lamp", 1), carrier=carrier), RESERVATION)
        assert shop.slots(carrier) == (0, 0)

    def test_an_unknown_carrier_is_unavailable(self, shop: Shop) -> None:
        with pytest.raises(CarrierUnavailable, match="there is no carrier pigeon"):
            ship_order(shop.order(("lamp", 1), carrier="pigeon"), RESERVATION)

    def test_cancelling_frees_the_slot(self, shop: Shop) -> None:
        carrier = shop.carrier(1)
        order = shop.order(("lamp", 1), carrier=carrier)
        ship_order(order, RESERVATION)
        cancel_shipment(order, RESERVATION)
        assert shop.slots(carrier) == (1, 0)


class TestNotifyCustomer:
    SHIPMENT = Shipment(tracking_number="TRK-1", carrier="overland")

    def test_the_message_names_order_and_shipment(self, shop: Shop) -> None:
        order = shop.order(("lamp", 1))
        shop.letters()
        notify_customer(order, self.SHIPMENT)
        assert [json.loads(letter) for letter in shop.letters()] == [
            {
                "order_id": order.order_id,
                "customer_id": order.customer_id,
                "tracking_number": "TRK-1",
                "carrier": "overland",
            }
        ]

    def test_a_second_call_sends_no_second_message(self, shop: Shop) -> None:
        order = shop.order(("lamp", 1))
        shop.letters()
        notify_customer(order, self.SHIPMENT)
        notify_customer(order, self.SHIPMENT)
        assert len(shop.letters()) == 1

    def test_a_crash_after_the_message_sends_no_second_one(self, shop: Shop) -> None:
        """The marker is missing then; the topic still drops what it has seen."""
        order = shop.order(("lamp", 1))
        shop.letters()
        notify_customer(order, self.SHIPMENT)
        marker = {"effect": f"{order.order_id}#notify_customer"}
        shop.dynamodb.Table(EFFECTS_TABLE).delete_item(Key=marker)
        notify_customer(order, self.SHIPMENT)
        assert len(shop.letters()) == 1


Step = Callable[[Order], object]
STEPS: dict[str, tuple[Step, Step]] = {
    "reserve": (reserve_inventory, release_inventory),
    "charge": (charge_payment, refund_payment),
    "ship": (
        lambda order: ship_order(order, RESERVATION),
        lambda order: cancel_shipment(order, RESERVATION),
    ),
}


@pytest.mark.parametrize("name", STEPS)
class TestEveryStepWithACompensation:
    def order(self, shop: Shop) -> Order:
        return shop.order((shop.article(10), 2))

    def books(self, shop: Shop, order: Order) -> tuple[tuple[int, int], ...]:
        sku = order.items[0].sku
        return shop.stock(sku), shop.money(order.customer_id), shop.slots(order.carrier)

    def test_repeating_it_changes_nothing_and_answers_the_same(self, shop: Shop, name: str) -> None:
        step, _ = STEPS[name]
        order = self.order(shop)
        answer = step(order)
        once = self.books(shop, order)
        assert step(order) == answer
        assert self.books(shop, order) == once

    def test_called_twice_at_once_it_happens_once(self, shop: Shop, name: str) -> None:
        step, _ = STEPS[name]
        alone, order = self.order(shop), self.order(shop)
        step(alone)
        with ThreadPoolExecutor(4) as pool:
            answers = list(pool.map(step, [order] * 4))
        assert answers == [answers[0]] * 4
        assert self.books(shop, order) == self.books(shop, alone)

    def test_undoing_it_twice_undoes_it_once(self, shop: Shop, name: str) -> None:
        step, undo = STEPS[name]
        order = self.order(shop)
        before = self.books(shop, order)
        step(order)
        undo(order)
        undo(order)
        assert self.books(shop, order) == before

    def test_there_may_be_nothing_to_undo(self, shop: Shop, name: str) -> None:
        _, undo = STEPS[name]
        order = self.order(shop)
        before = self.books(shop, order)
        undo(order)
        assert self.books(shop, order) == before

    def test_a_step_that_comes_after_its_compensation_has_no_effect(
        self, shop: Shop, name: str
    ) -> None:
        step, undo = STEPS[name]
        order = self.order(shop)
        before = self.books(shop, order)
        undo(order)
        with pytest.raises(OrderWithdrawn, match=f"of order {order.order_id} has been undone"):
            step(order)
        assert self.books(shop, order) == before

    def test_a_step_repeated_after_it_was_undone_has_no_effect(self, shop: Shop, name: str) -> None:
        step, undo = STEPS[name]
        order = self.order(shop)
        before = self.books(shop, order)
        step(order)
        undo(order)
        with pytest.raises(OrderWithdrawn):
            step(order)
        assert self.books(shop, order) == before

    def test_an_order_id_cannot_be_used_for_another_order(self, shop: Shop, name: str) -> None:
        step, _ = STEPS[name]
        order = self.order(shop)
        step(order)
        line = OrderItem(sku=order.items[0].sku, quantity=1, unit_price_cents=1)
        other = order.model_copy(update={"items": [line]})
        with pytest.raises(OrderIdReused, match="was different"):
            step(other)

    def test_another_order_of_the_same_id_cannot_undo_it(self, shop: Shop, name: str) -> None:
        step, undo = STEPS[name]
        order = self.order(shop)
        step(order)
        done = self.books(shop, order)
        undo(order.model_copy(update={"note": "another"}))
        assert self.books(shop, order) == done


class LosesAnswers:
    """Hangs up on every other request after it had its effect."""

    def __init__(self) -> None:
        self.requests = 0

    def arrived(self) -> bool:
        return True

    def served(self) -> None:
        self.requests += 1
        if self.requests % 2:
            raise ConnectionAbortedError


@pytest.mark.parametrize("name", STEPS)
def test_when_dynamodbs_answer_is_lost_the_client_asks_again_and_nothing_happens_twice(
    shop: Shop, name: str
) -> None:
    step, undo = STEPS[name]
    alone, order = shop.order((shop.article(10), 2)), shop.order((shop.article(10), 2))
    books = [shop.books(o.items[0].sku, o.customer_id, o.carrier) for o in (alone, order)]
    step(alone)
    with shop.cloud.endpoint.observed_by(LosesAnswers()):
        step(order)
    after = [shop.books(o.items[0].sku, o.customer_id, o.carrier) for o in (alone, order)]
    assert after[0] == after[1] != books[1]
    with shop.cloud.endpoint.observed_by(LosesAnswers()):
        undo(order)
    assert shop.books(order.items[0].sku, order.customer_id, order.carrier) == books[1]


def test_importing_the_tasks_needs_no_aws_and_nothing_heavy() -> None:
    code = (
        "import sys, tasks.orders\n"
        "heavy = {'boto3', 'botocore', 'aws_lambda_powertools', 'moto'}\n"
        "print(sorted(heavy & set(sys.modules)))\n"
    )
    environment = {name: value for name, value in os.environ.items() if "AWS" not in name}
    finished = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (finished.stdout, finished.stderr) == ("[]\n", "")
