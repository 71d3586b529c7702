"""Do several lines of work, each wholly or not at all, and tell which were done.

Use a saga in a loop when the lines of one request do not depend on each other: a line that fails is
undone by itself, and the others stand.
"""

from __future__ import annotations

from pydantic import BaseModel

from stepsmith import saga, task, workflow

MENU = ["fish", "pasta"]


class Booking(BaseModel):
    seat: str
    meal: str


class Trip(BaseModel):
    bookings: list[Booking]


class Taken(Exception):
    """Somebody else has the seat."""


class NotOffered(Exception):
    """There is no such meal on this flight."""


@task
def free(seat: str) -> None:
    """Give a seat back if it was reserved."""
    print(f"{seat} is free")


@task(raises=[Taken], undone_by=free)
def reserve(seat: str) -> None:
    """Reserve a seat."""
    if seat == "1a":
        raise Taken(f"{seat} is taken")


@task(raises=[NotOffered])
def order_meal(seat: str, meal: str) -> None:
    """Order a meal to a seat."""
    if meal not in MENU:
        raise NotOffered(f"there is no {meal} for {seat}")


@workflow
def partial_success(trip: Trip) -> list[str]:
    """Book seats with meals, and answer the seats for which that could be done."""
    booked: list[str] = []
    for booking in trip.bookings:
        try:
            with saga():
                reserve(booking.seat)
                order_meal(booking.seat, booking.meal)
        except (Taken, NotOffered):
            continue
        booked = booked + [booking.seat]  # noqa: RUF005
    return booked
