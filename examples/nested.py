"""Build a workflow of workflows.

Use another workflow where its work is of use by itself, has a history of its own, or would make
this one too long. Called like a function it is waited for, and its error comes back by its own
name; `deliver.start(…)` does not wait. Side by side, every item is an execution that can be looked
at and redriven by itself.
"""

from __future__ import annotations

from pydantic import BaseModel

from stepsmith import map_each, task, workflow


class Parcel(BaseModel):
    number: str
    grams: int


class Shipment(BaseModel):
    customer: str
    parcels: list[Parcel]


class TooHeavy(Exception):
    """No carrier takes the parcel."""


@task(raises=[TooHeavy])
def book(parcel: Parcel) -> str:
    """Book a parcel with a carrier, and answer the tracking number."""
    if parcel.grams > 31_500:
        raise TooHeavy(f"{parcel.grams} g")
    return f"T-{parcel.number}"


@task
def print_label(number: str, tracking: str) -> None:
    """Print the label at the packing table."""
    print(f"parcel {number}: {tracking}")


@task
def tell(customer: str, tracking: list[str]) -> None:
    """Send the customer the tracking numbers."""
    print(f"dear {customer}, look for {tracking}")


@workflow
def deliver(parcel: Parcel) -> str:
    """Hand one parcel to a carrier."""
    tracking = book(parcel)
    print_label(parcel.number, tracking)
    return tracking


@workflow
def nested(shipment: Shipment) -> list[str]:
    """Deliver all parcels of a shipment, and tell the customer where they are."""
    tracking = map_each(lambda parcel: deliver(parcel), shipment.parcels)  # noqa: PLW0108
    tell(shipment.customer, tracking)
    return tracking
