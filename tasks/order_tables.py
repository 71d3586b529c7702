"""The shop's tables, and the conditional writes that the steps make in them.

Amounts move within a row (stock from `available` to `reserved`, money from `balance_cents` to
`charged_cents`), so that nothing is created or lost; a condition keeps each from going negative.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from tasks.effects import EFFECTS_TABLE, Change, Row
from tasks.order_errors import CarrierUnavailable, OutOfStock, PaymentDeclined
from tasks.order_models import Order, Shipment

if TYPE_CHECKING:
    from mypy_boto3_dynamodb.type_defs import AttributeValueTypeDef, TransactWriteItemTypeDef

INVENTORY_TABLE = "shop-inventory"
ACCOUNTS_TABLE = "shop-accounts"
PAYMENTS_TABLE = "shop-payments"
CARRIERS_TABLE = "shop-carriers"
SHIPMENTS_TABLE = "shop-shipments"
TABLES = {
    INVENTORY_TABLE: "sku",
    ACCOUNTS_TABLE: "customer_id",
    PAYMENTS_TABLE: "order_id",
    CARRIERS_TABLE: "carrier",
    SHIPMENTS_TABLE: "order_id",
    EFFECTS_TABLE: "effect",
}
"""Every table with its partition key, a string."""


def reserve_stock(sku: str, units: int) -> Change:
    def refused(row: Row | None) -> Exception:
        if row is None:
            return OutOfStock(f"there is no article {sku}")
        return OutOfStock(f"{units} of {sku} were ordered, {row['available']['N']} are left")

    return Change(_move(INVENTORY_TABLE, sku, units, "available", "reserved"), refused)


def release_stock(sku: str, units: int) -> Change:
    return Change(_move(INVENTORY_TABLE, sku, units, "reserved", "available"), _books_disagree)


def debit_account(order: Order) -> Change:
    """Charge the customer's account, if it is in the order's currency and covers the amount."""

    def refused(row: Row | None) -> Exception:
        if row is None:
            return PaymentDeclined(f"there is no account of customer {order.customer_id}")
        if row["currency"]["S"] != order.currency:
            return PaymentDeclined(
                f"the account is in {row['currency']['S']}, the order in {order.currency}"
            )
        return PaymentDeclined(
            f"{order.total_cents()} cents are due, {row['balance_cents']['N']} cents are there"
        )

    write = _move(
        ACCOUNTS_TABLE,
        order.customer_id,
        order.total_cents(),
        "balance_cents",
        "charged_cents",
        where={"currency": order.currency},
    )
    return Change(write, refused)


def credit_account(order: Order) -> Change:
    write = _move(
        ACCOUNTS_TABLE, order.customer_id, order.total_cents(), "charged_cents", "balance_cents"
    )
    return Change(write, _books_disagree)


def record_payment(order: Order, payment_id: str) -> Change:
    row: dict[str, AttributeValueTypeDef] = {
        "payment_id": {"S": payment_id},
        "customer_id": {"S": order.customer_id},
        "amount_cents": {"N": str(order.total_cents())},
        "currency": {"S": order.currency},
        "status": {"S": "CHARGED"},
    }
    return _insert(PAYMENTS_TABLE, order.order_id, row)


def mark_refunded(order: Order) -> Change:
    return _mark(PAYMENTS_TABLE, order.order_id, before="CHARGED", after="REFUNDED")


def take_slot(carrier: str) -> Change:
    def refused(row: Row | None) -> Exception:
        return CarrierUnavailable("no truck today" if row else f"there is no carrier {carrier}")

    return Change(_move(CARRIERS_TABLE, carrier, 1, "free_slots", "booked_slots"), refused)


def free_slot(carrier: str) -> Change:
    return Change(_move(CARRIERS_TABLE, carrier, 1, "booked_slots", "free_slots"), _books_disagree)


def record_shipment(order: Order, reservation_id: str, shipment: Shipment) -> Change:
    row: dict[str, AttributeValueTypeDef] = {
        "tracking_number": {"S": shipment.tracking_number},
        "carrier": {"S": shipment.carrier},
        "reservation_id": {"S": reservation_id},
        "gift": {"BOOL": order.gift},
        "note": {"S": order.note or ""},
        "status": {"S": "BOOKED"},
    }
    return _insert(SHIPMENTS_TABLE, order.order_id, row)


def mark_cancelled(order: Order) -> Change:
    return _mark(SHIPMENTS_TABLE, order.order_id, before="BOOKED", after="CANCELLED")


def _move(
    table: str,
    key: str,
    amount: int,
    source: str,
    target: str,
    *,
    where: Mapping[str, str] | None = None,
) -> TransactWriteItemTypeDef:
    """Move an amount between two attributes of a row, if the source covers it and `where` holds."""
    equal = where or {}
    conditions = ["#source >= :amount", *(f"#{name} = :{name}" for name in equal)]
    return {
        "Update": {
            "TableName": table,
            "Key": {TABLES[table]: {"S": key}},
            "UpdateExpression": "SET #source = #source - :amount, #target = #target + :amount",
            "ConditionExpression": " AND ".join(conditions),
            "ExpressionAttributeNames": {
                "#source": source,
                "#target": target,
                **{f"#{name}": name for name in equal},
            },
            "ExpressionAttributeValues": {
                ":amount": {"N": str(amount)},
                **{f":{name}": {"S": value} for name, value in equal.items()},
            },
            "ReturnValuesOnConditionCheckFailure": "ALL_OLD",
        }
    }


def _insert(table: str, key: str, row: Mapping[str, AttributeValueTypeDef]) -> Change:
    write: TransactWriteItemTypeDef = {
        "Put": {
            "TableName": table,
            "Item": {TABLES[table]: {"S": key}, **row},
            "ConditionExpression": "attribute_not_exists(#key)",
            "ExpressionAttributeNames": {"#key": TABLES[table]},
        }
    }
    return Change(write, _books_disagree)


def _mark(table: str, key: str, *, before: str, after: str) -> Change:
    write: TransactWriteItemTypeDef = {
        "Update": {
            "TableName": table,
            "Key": {TABLES[table]: {"S": key}},
            "UpdateExpression": "SET #status = :after",
            "ConditionExpression": "#status = :before",
            "ExpressionAttributeNames": {"#status": "status"},
            "ExpressionAttributeValues": {":before": {"S": before}, ":after": {"S": after}},
            "ReturnValuesOnConditionCheckFailure": "ALL_OLD",
        }
    }
    return Change(write, _books_disagree)


def _books_disagree(row: Row | None) -> Exception:
    """A row contradicts its marker: somebody changed the tables by other ways."""
    return RuntimeError(f"the books disagree with what was done; the row is {row}")
