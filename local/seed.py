"""Make what the reference workflows work on: the shop, the photos, the tenants."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import boto3

from local.photo_seed import seed_photos
from local.tenant_seed import seed_tenants
from tasks.order_tables import ACCOUNTS_TABLE, CARRIERS_TABLE, INVENTORY_TABLE, TABLES

DATA = Path(__file__).parent / "data"
ROWS = {
    INVENTORY_TABLE: "inventory.json",
    ACCOUNTS_TABLE: "accounts.json",
    CARRIERS_TABLE: "carriers.json",
}


def seed(session: boto3.Session) -> None:
    seed_shop(session)
    seed_photos(session)
    seed_tenants(session)


def seed_shop(session: boto3.Session) -> None:
    dynamodb = session.resource("dynamodb")
    for name, key in TABLES.items():
        table = dynamodb.create_table(
            TableName=name,
            KeySchema=[{"AttributeName": key, "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": key, "AttributeType": "S"}],
            BillingMode="PAY_PER_REQUEST",
        )
        for row in _rows(name):
            table.put_item(Item=row)
    os.environ["ORDERS_TOPIC_ARN"] = _topic(session)


def _rows(table: str) -> list[dict[str, Any]]:
    if table not in ROWS:
        return []
    rows: list[dict[str, Any]] = json.loads((DATA / ROWS[table]).read_text(encoding="utf-8"))
    return rows


def _topic(session: boto3.Session) -> str:
    """A FIFO topic, and a queue that keeps what is published."""
    sns, sqs = session.client("sns"), session.client("sqs")
    topic: str = sns.create_topic(Name="shop-orders.fifo", Attributes={"FifoTopic": "true"})[
        "TopicArn"
    ]
    queue = sqs.create_queue(QueueName="shop-letters.fifo", Attributes={"FifoQueue": "true"})
    attributes = sqs.get_queue_attributes(QueueUrl=queue["QueueUrl"], AttributeNames=["QueueArn"])
    sns.subscribe(
        TopicArn=topic,
        Protocol="sqs",
        Endpoint=attributes["Attributes"]["QueueArn"],
        Attributes={"RawMessageDelivery": "true"},
    )
    return topic
