"""Try one after another until one works.

Use `for … else` when there are several ways to the same end: the `else` is what is done if none of
them worked. What the loop goes over may be configuration; it is then part of the definition.
"""

from __future__ import annotations

from pydantic import BaseModel

from stepsmith import task, workflow

CARRIERS = ["overland", "seaways", "airlift"]

HEAVIEST_GRAMS = {"overland": 500, "seaways": 2000, "airlift": 1000}


class Parcel(BaseModel):
    parcel_id: str
    grams: int


class NoRoom(Exception):
    """The carrier has no room left."""


class NobodyTakesIt(Exception):
    """No carrier has room for this parcel."""


@task(raises=[NoRoom])
def book(parcel: Parcel, carrier: str) -> str:
    """Book a parcel with a carrier, and answer the tracking number."""
    if parcel.grams > HEAVIEST_GRAMS[carrier]:
        raise NoRoom(f"{carrier} has no room for {parcel.grams} g")
    return f"{carrier}/{parcel.parcel_id}"


@workflow
def first_that_works(parcel: Parcel) -> str:
    """Book a parcel with the first carrier that has room."""
    for carrier in CARRIERS:
        try:
            tracking = book(parcel, carrier)
        except NoRoom:
            continue
        break
    else:
        raise NobodyTakesIt(f"{parcel.parcel_id} weighs {parcel.grams} g")
    return tracking
