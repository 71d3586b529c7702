"""The shop of local/seed.py with goods, money and trucks for any number of orders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from local.seed import seed as shop
from tasks.order_tables import ACCOUNTS_TABLE, CARRIERS_TABLE, INVENTORY_TABLE

if TYPE_CHECKING:
    import boto3

PLENTY = 10_000_000
SKUS = ("desk", "lamp", "chair")
CUSTOMERS = ("ada", "alan", "barbara", "tony")
POOR = "grace"
SOLD_OUT = "sofa"
CARRIER, CARRIER_WITHOUT_TRUCKS = "overland", "courier"


def seed(session: boto3.Session) -> None:
    shop(session)
    dynamodb = session.resource("dynamodb")
    stock = dynamodb.Table(INVENTORY_TABLE)
    for sku in SKUS:
        stock.put_item(Item={"sku": sku, "available": PLENTY, "reserved": 0})
    stock.put_item(Item={"sku": SOLD_OUT, "available": 0, "reserved": 0})
    accounts = dynamodb.Table(ACCOUNTS_TABLE)
    for customer in (*CUSTOMERS, POOR):
        balance = 0 if customer == POOR else PLENTY
        row = {"customer_id": customer, "currency": "EUR"}
        accounts.put_item(Item={**row, "balance_cents": balance, "charged_cents": 0})
    carriers = dynamodb.Table(CARRIERS_TABLE)
    carriers.put_item(Item={"carrier": CARRIER, "free_slots": PLENTY, "booked_slots": 0})
