"""The tables that the tasks use, made and filled anew for each local run and each test."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tasks.offers import BOOKINGS_TABLE, OFFERS_TABLE

if TYPE_CHECKING:
    import boto3

TABLES = {OFFERS_TABLE: "offer", BOOKINGS_TABLE: "booking"}
PLACES = {"LH-1234": 3, "harbour-view": 2, "compact": 1}


def seed(session: boto3.Session) -> None:
    """Make the tables, each with its key, and put some places on offer."""
    dynamodb = session.client("dynamodb")
    for table, key in TABLES.items():
        dynamodb.create_table(
            TableName=table,
            AttributeDefinitions=[{"AttributeName": key, "AttributeType": "S"}],
            KeySchema=[{"AttributeName": key, "KeyType": "HASH"}],
            BillingMode="PAY_PER_REQUEST",
        )
    for offer, places in PLACES.items():
        item = {"offer": {"S": offer}, "places": {"N": str(places)}}
        dynamodb.put_item(TableName=OFFERS_TABLE, Item=item)
