from __future__ import annotations

from stepsmith import on_event, saga, workflow
from tasks.order_errors import EmptyOrder
from tasks.order_models import Confirmation, Order
from tasks.orders import charge_payment, notify_customer, reserve_inventory, ship_order


@workflow(timeout_seconds=900, triggers=[on_event("shop.orders", "OrderCreated", bus="shop")])
def order_saga(order: Order) -> Confirmation:
    """Reserve, charge and ship an order; undo what was done when a later step fails."""
    if not order.items:
        raise EmptyOrder(f"order {order.order_id} has no items")
    with saga():
        reservation = reserve_inventory(order)
        charge_payment(order)
        shipment = ship_order(order, reservation)
    notify_customer(order, shipment)
    return Confirmation(order_id=order.order_id, tracking=shipment.tracking_number)
