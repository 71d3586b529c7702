"""What can go wrong with an order. On AWS an error's name is its class name."""

from __future__ import annotations


class EmptyOrder(Exception):
    """The order has no lines."""


class OutOfStock(Exception):
    """An article is unknown, or fewer are left than were ordered."""


class PaymentDeclined(Exception):
    """The customer's account is unknown, in another currency, or does not cover the amount."""


class CarrierUnavailable(Exception):
    """The carrier has no room left just now; later it may."""


class OrderWithdrawn(Exception):
    """A step came after it had been undone, so it must not take effect any more."""


class OrderIdReused(Exception):
    """A step already took effect for this order id, and the order looked different then."""


class DatabaseBusy(Exception):
    """DynamoDB is throttling, or another transaction touches the same rows; try again."""
