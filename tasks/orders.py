"""The steps of handling an order, each a Lambda function of its own, and what undoes them.

Each effect happens once however often its task runs; `tasks/effects.py` says how. A compensation
takes the arguments of its step, and bears that the step never ran, ran twice, or is still to come.
"""

from __future__ import annotations

import hashlib
import json
import os

from stepsmith import LambdaCrashed, LambdaServiceError, Timeout, TooManyRequests, retry, task
from stepsmith.runtime.task_logger import task_logger
from tasks import order_tables
from tasks.clients import sns
from tasks.effects import effect_of, take_effect, undo_effect
from tasks.order_errors import (
    CarrierUnavailable,
    DatabaseBusy,
    OrderIdReused,
    OrderWithdrawn,
    OutOfStock,
    PaymentDeclined,
)
from tasks.order_models import Order, Payment, Reservation, Shipment

PASSING = [Timeout, LambdaServiceError, TooManyRequests, LambdaCrashed, DatabaseBusy]
"""What may be gone a moment later. The effect may have happened: repeating it is safe."""

TRANSIENT = retry(
    on=PASSING,
    interval_seconds=2,
    max_attempts=4,
    backoff_rate=2.0,
    max_delay_seconds=30,
    jitter=True,
)
NEXT_TRUCK = retry(on=[CarrierUnavailable], interval_seconds=2, max_attempts=3, backoff_rate=2.0)
UNTIL_UNDONE = retry(
    on=PASSING,
    interval_seconds=2,
    max_attempts=8,
    backoff_rate=2.0,
    max_delay_seconds=60,
    jitter=True,
)
"""Giving up on a compensation leaves work for a person, so it is tried for longer than a step."""


@task(timeout_seconds=10, retry=UNTIL_UNDONE, raises=[DatabaseBusy])
def release_inventory(order: Order) -> None:
    """Put an order's goods back on the shelf."""
    changes = [order_tables.release_stock(*line) for line in order.quantities().items()]
    undone = undo_effect(order, "reserve_inventory", changes)
    task_logger().info("inventory released", order_id=order.order_id, undone=undone)


@task(
    timeout_seconds=10,
    retry=TRANSIENT,
    raises=[OutOfStock, OrderWithdrawn, OrderIdReused, DatabaseBusy],
    undone_by=release_inventory,
)
def reserve_inventory(order: Order) -> Reservation:
    """Take an order's goods off the shelf, all of them or none."""
    quantities = order.quantities()
    reservation = Reservation(reservation_id=f"R-{order.order_id}", units=sum(quantities.values()))
    changes = [order_tables.reserve_stock(*line) for line in quantities.items()]
    reservation = take_effect(order, "reserve_inventory", changes, reservation)
    task_logger().info("inventory reserved", order_id=order.order_id, units=reservation.units)
    return reservation


@task(timeout_seconds=10, retry=UNTIL_UNDONE, raises=[DatabaseBusy])
def refund_payment(order: Order) -> None:
    """Give a customer's money back."""
    changes = [order_tables.credit_account(order), order_tables.mark_refunded(order)]
    undone = undo_effect(order, "charge_payment", changes)
    task_logger().info("payment refunded", order_id=order.order_id, undone=undone)


@task(
    timeout_seconds=10,
    retry=TRANSIENT,
    raises=[PaymentDeclined, OrderWithdrawn, OrderIdReused, DatabaseBusy],
    undone_by=refund_payment,
)
def charge_payment(order: Order) -> Payment:
    """Take an order's price from the customer's account."""
    payment = Payment(
        payment_id=f"P-{order.order_id}",
        amount_cents=order.total_cents(),
        currency=order.currency,
    )
    changes = [
        order_tables.debit_account(order),
        order_tables.record_payment(order, payment.payment_id),
    ]
    payment = take_effect(order, "charge_payment", changes, payment)
    task_logger().info(
        "payment charged", order_id=order.order_id, amount_cents=payment.amount_cents
    )
    return payment


@task(timeout_seconds=10, retry=UNTIL_UNDONE, raises=[DatabaseBusy])
def cancel_shipment(order: Order, reservation: Reservation) -> None:
    """Call the carrier off."""
    changes = [order_tables.free_slot(order.carrier), order_tables.mark_cancelled(order)]
    undone = undo_effect(order, "ship_order", changes)
    task_logger().info(
        "shipment cancelled",
        order_id=order.order_id,
        reservation_id=reservation.reservation_id,
        undone=undone,
    )


@task(
    timeout_seconds=10,
    retry=[NEXT_TRUCK, TRANSIENT],
    raises=[CarrierUnavailable, OrderWithdrawn, OrderIdReused, DatabaseBusy],
    undone_by=cancel_shipment,
)
def ship_order(order: Order, reservation: Reservation) -> Shipment:
    """Book a place on the carrier's next truck for the reserved goods."""
    digest = hashlib.sha256(order.order_id.encode()).hexdigest()
    shipment = Shipment(tracking_number=f"TRK-{digest[:12].upper()}", carrier=order.carrier)
    changes = [
        order_tables.take_slot(order.carrier),
        order_tables.record_shipment(order, reservation.reservation_id, shipment),
    ]
    shipment = take_effect(order, "ship_order", changes, shipment)
    task_logger().info(
        "order shipped", order_id=order.order_id, tracking_number=shipment.tracking_number
    )
    return shipment


@task(timeout_seconds=10, retry=TRANSIENT, raises=[OrderWithdrawn, OrderIdReused, DatabaseBusy])
def notify_customer(order: Order, shipment: Shipment) -> None:
    """Publish that an order is on its way, to the FIFO topic named by `ORDERS_TOPIC_ARN`.

    SNS has no part in DynamoDB's transactions, so here the marker comes after the message. A
    failure between the two repeats the message, and the topic drops the repetition: it keeps
    deduplication ids for five minutes, longer than all retries take.
    https://docs.aws.amazon.com/sns/latest/dg/fifo-message-dedup.html
    """
    if effect_of(order, "notify_customer") is not None:
        return
    message = {"order_id": order.order_id, "customer_id": order.customer_id}
    sns().publish(
        TopicArn=os.environ["ORDERS_TOPIC_ARN"],
        Subject="Your order is on its way",
        Message=json.dumps({**message, **shipment.model_dump()}),
        MessageGroupId=order.customer_id,
        MessageDeduplicationId=hashlib.sha256(order.order_id.encode()).hexdigest(),
    )
    take_effect(order, "notify_customer", [], shipment)
    task_logger().info("customer notified", order_id=order.order_id)
