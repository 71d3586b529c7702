"""Say once what several workflows do, as a plain function.

Use functions of your own as in any Python. With workflow data a function is read in the place of
its call, so it may call tasks, raise and return early, and makes no state machine of its own. With
constants only it is run when the workflow is compiled, and may do anything.
"""

from __future__ import annotations

from pydantic import BaseModel

from stepsmith import task, workflow

COUPONS = {"TEN": 10_00}


class Basket(BaseModel):
    customer: str
    cents: int
    coupon: str | None


class CouponSpent(Exception):
    """The coupon was used before."""


class EmptyBasket(Exception):
    """There is nothing to pay for."""


@task(raises=[CouponSpent])
def redeem(coupon: str) -> int:
    """Use up a coupon, and answer how many cents it is worth."""
    if coupon not in COUPONS:
        raise CouponSpent(coupon)
    return COUPONS[coupon]


@task
def charge(customer: str, cents: int) -> str:
    """Charge the customer, and answer the number of the receipt."""
    return f"R-{customer}-{cents}"


def euros(text: str) -> int:
    """`"49,90"` as cents; runs when the workflow is compiled."""
    whole, _, cents = text.partition(",")
    return int(whole) * 100 + int(cents)


def shipping(cents: int) -> int:
    """What sending a basket costs; an expression where it is called."""
    return 0 if cents >= euros("49,90") else euros("4,95")


def worth(coupon: str | None) -> int:
    """What a coupon takes off; a Choice and a Task where it is called."""
    if coupon is None:
        return 0
    return redeem(coupon)


@workflow
def helpers(basket: Basket) -> str:
    """Charge a customer for a basket with its shipping, less a coupon."""
    if basket.cents <= 0:
        raise EmptyBasket(basket.customer)
    due = basket.cents + shipping(basket.cents) - worth(basket.coupon)
    return charge(basket.customer, due if due > 0 else 0)
