"""Places on offer and bookings of them, in DynamoDB.

A step may be tried twice, or have its effect and lose its answer. So a booking and the place it takes are
written in one transaction, on condition that there is no such booking yet; cancelling is the same the
other way round. A cancellation that comes first leaves a note, which keeps the booking from coming later.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from tasks.trips import Booking, BookingWithdrawn, DatabaseBusy

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient
    from mypy_boto3_dynamodb.type_defs import TransactWriteItemTypeDef

OFFERS_TABLE = "offers"
BOOKINGS_TABLE = "bookings"


def dynamodb() -> DynamoDBClient:
    """The client, made at first use: importing a task needs neither AWS nor its configuration."""
    return _client(os.environ.get("AWS_ENDPOINT_URL"))


@cache
def _client(endpoint: str | None) -> DynamoDBClient:
    """One client for each place that answers, since every local run has its own."""
    import boto3

    return boto3.client("dynamodb", endpoint_url=endpoint)


def book(trip_id: str, offer: str, sold_out: Exception) -> Booking:
    """Take one place of an offer for a trip, once however often this is called.

    Raises:
        sold_out: no place is left, or there is no such offer.
        BookingWithdrawn: the booking was cancelled before.
        DatabaseBusy: nothing was changed; try again.
    """
    booking_id = f"{trip_id}#{offer}"
    refused = _transact(_put_booking(booking_id, "booked"), _take_place(offer))
    if refused is None:
        return Booking(reference=booking_id)
    existing, place = refused
    if existing["Code"] == "ConditionalCheckFailed":
        if existing["Item"]["state"]["S"] == "cancelled":
            raise BookingWithdrawn(f"{booking_id} has been cancelled")
        return Booking(reference=booking_id)
    if place["Code"] == "ConditionalCheckFailed":
        raise sold_out
    raise DatabaseBusy(f"DynamoDB refused to book {booking_id}: {refused}")


def cancel(trip_id: str, offer: str) -> None:
    """Give a place back, if it was booked and not given back yet.

    Raises:
        DatabaseBusy: nothing was changed; try again.
    """
    booking_id = f"{trip_id}#{offer}"
    refused = _transact(_cancel_booking(booking_id), _return_place(offer))
    if refused is None:
        return
    if refused[0]["Code"] != "ConditionalCheckFailed":
        raise DatabaseBusy(f"DynamoDB refused to cancel {booking_id}: {refused}")
    was_cancelled_before = "Item" in refused[0]
    if not was_cancelled_before and _transact(_put_booking(booking_id, "cancelled")) is not None:
        raise DatabaseBusy(f"{booking_id} was booked just now")


def _put_booking(booking_id: str, state: str) -> TransactWriteItemTypeDef:
    return {
        "Put": {
            "TableName": BOOKINGS_TABLE,
            "Item": {"booking": {"S": booking_id}, "state": {"S": state}},
            "ConditionExpression": "attribute_not_exists(booking)",
            "ReturnValuesOnConditionCheckFailure": "ALL_OLD",
        }
    }


def _cancel_booking(booking_id: str) -> TransactWriteItemTypeDef:
    return {
        "Update": {
            "TableName": BOOKINGS_TABLE,
            "Key": {"booking": {"S": booking_id}},
            "UpdateExpression": "SET #state = :cancelled",
            "ConditionExpression": "#state = :booked",
            "ExpressionAttributeNames": {"#state": "state"},
            "ExpressionAttributeValues": {
                ":booked": {"S": "booked"},
                ":cancelled": {"S": "cancelled"},
            },
            "ReturnValuesOnConditionCheckFailure": "ALL_OLD",
        }
    }


def _take_place(offer: str) -> TransactWriteItemTypeDef:
    return _change_places(offer, "-1", condition="places > :zero", bounds={":zero": {"N": "0"}})


def _return_place(offer: str) -> TransactWriteItemTypeDef:
    return _change_places(offer, "1", condition="attribute_exists(offer)", bounds={})


def _change_places(
    offer: str, change: str, *, condition: str, bounds: dict[str, Any]
) -> TransactWriteItemTypeDef:
    return {
        "Update": {
            "TableName": OFFERS_TABLE,
            "Key": {"offer": {"S": offer}},
            "UpdateExpression": "ADD places :change",
            "ConditionExpression": condition,
            "ExpressionAttributeValues": {":change": {"N": change}, **bounds},
        }
    }


def _transact(*writes: TransactWriteItemTypeDef) -> Sequence[Mapping[str, Any]] | None:
    """Write all or nothing; `None`, or why DynamoDB refused, one reason for each write."""
    client = dynamodb()
    try:
        client.transact_write_items(TransactItems=list(writes))
    except client.exceptions.TransactionCanceledException as error:
        return error.response["CancellationReasons"]
    return None
