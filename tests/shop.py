"""A seeded shop in moto, for tests that each work on rows of their own."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

from stepsmith.local.cloud import LocalCloud
from tasks.order_models import Order, OrderItem
from tasks.order_tables import ACCOUNTS_TABLE, CARRIERS_TABLE, INVENTORY_TABLE, TABLES

SEED = Path(__file__).resolve().parents[1] / "local" / "seed.py"


@dataclass
class Shop:
    """The shop's tables, and fresh rows in them."""

    cloud: LocalCloud
    numbers: Iterator[int]

    def __post_init__(self) -> None:
        self.dynamodb = self.cloud.session().resource("dynamodb")

    def article(self, available: int) -> str:
        sku = f"article-{next(self.numbers)}"
        self.put(INVENTORY_TABLE, sku=sku, available=available, reserved=0)
        return sku

    def customer(self, balance_cents: int, currency: str = "EUR") -> str:
        customer = f"customer-{next(self.numbers)}"
        self.put(
            ACCOUNTS_TABLE,
            customer_id=customer,
            currency=currency,
            balance_cents=balance_cents,
            charged_cents=0,
        )
        return customer

    def carrier(self, free_slots: int) -> str:
        carrier = f"carrier-{next(self.numbers)}"
        self.put(CARRIERS_TABLE, carrier=carrier, free_slots=free_slots, booked_slots=0)
        return carrier

    def order(
        self,
        *lines: tuple[str, int],
        customer: str | None = None,
        carrier: str | None = None,
        unit_price_cents: int = 100,
        currency: str = "EUR",
    ) -> Order:
        """An order of (article, quantity) lines; customer and carrier are fresh unless given."""
        return Order(
            order_id=f"order-{next(self.numbers)}",
            customer_id=customer or self.customer(10_000),
            items=[
                OrderItem(sku=sku, quantity=quantity, unit_price_cents=unit_price_cents)
                for sku, quantity in lines
            ],
            currency=currency,
            carrier=carrier or self.carrier(10),
        )

    def put(self, table: str, **row: Any) -> None:
        self.dynamodb.Table(table).put_item(Item=row)

    def row(self, table: str, key: str) -> dict[str, Any] | None:
        found = self.dynamodb.Table(table).get_item(Key={TABLES[table]: key})
        return dict(found["Item"]) if "Item" in found else None

    def stock(self, sku: str) -> tuple[int, int]:
        """Available and reserved units."""
        return self._two(INVENTORY_TABLE, sku, "available", "reserved")

    def money(self, customer: str) -> tuple[int, int]:
        """Balance and charged cents."""
        return self._two(ACCOUNTS_TABLE, customer, "balance_cents", "charged_cents")

    def slots(self, carrier: str) -> tuple[int, int]:
        """Free and booked slots."""
        return self._two(CARRIERS_TABLE, carrier, "free_slots", "booked_slots")

    def books(self, sku: str, customer: str, carrier: str) -> dict[str, tuple[int, int]]:
        """Stock, money and slots, read at once."""
        wanted = {INVENTORY_TABLE: sku, ACCOUNTS_TABLE: customer, CARRIERS_TABLE: carrier}
        found = self.dynamodb.batch_get_item(
            RequestItems={table: {"Keys": [{TABLES[table]: key}]} for table, key in wanted.items()}
        )["Responses"]
        columns = {
            INVENTORY_TABLE: ("available", "reserved"),
            ACCOUNTS_TABLE: ("balance_cents", "charged_cents"),
            CARRIERS_TABLE: ("free_slots", "booked_slots"),
        }
        return {
            table: (int(str(found[table][0][first])), int(str(found[table][0][second])))
            for table, (first, second) in columns.items()
        }

    def letters(self) -> list[str]:
        """Takes the messages that have arrived in the queue."""
        sqs = self.cloud.session().client("sqs")
        url = sqs.get_queue_url(QueueName="shop-letters.fifo")["QueueUrl"]
        bodies: list[str] = []
        while messages := sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages"):
            for message in messages:
                bodies.append(message.get("Body", ""))
                sqs.delete_message(QueueUrl=url, ReceiptHandle=message.get("ReceiptHandle", ""))
        return bodies

    def _two(self, table: str, key: str, first: str, second: str) -> tuple[int, int]:
        row = self.row(table, key)
        assert row is not None
        return int(row[first]), int(row[second])


@contextmanager
def open_shop() -> Generator[Shop]:
    """The shop in a local cloud, as the project's seed makes it."""
    with LocalCloud(SEED) as cloud:
        yield Shop(cloud, count(1))
