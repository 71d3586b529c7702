"""Bookings made at the same time, all of them or none: a saga around `parallel`.

Use it when steps that can be undone do not need each other's results. All of them come to their
end; if one has failed, those that were made are undone, and the workflow fails with its error.
"""

from __future__ import annotations

from pydantic import BaseModel

from stepsmith import parallel, saga, task, workflow

FULL_HOTELS = {"Alpenrose"}
SEATS = 3


class Trip(BaseModel):
    trip_id: str
    hotel: str
    travellers: int
    cents: int


class HotelFull(Exception):
    """The hotel has no room."""


class FlightFull(Exception):
    """The flight has not enough seats."""


class CardDeclined(Exception):
    """The bank does not pay."""


@task
def cancel_hotel(trip: Trip) -> None:
    """Give the room back if one was booked for this trip."""
    print(f"{trip.hotel} has its room again")


@task(raises=[HotelFull], undone_by=cancel_hotel)
def book_hotel(trip: Trip) -> str:
    """Book a room, and answer the number of the booking."""
    if trip.hotel in FULL_HOTELS:
        raise HotelFull(trip.hotel)
    return f"H-{trip.trip_id}"


@task
def cancel_flight(trip: Trip) -> None:
    """Give the seats back if they were booked for this trip."""
    print(f"{trip.travellers} seats are free again")


@task(raises=[FlightFull], undone_by=cancel_flight)
def book_flight(trip: Trip) -> str:
    """Book seats, and answer the number of the booking."""
    if trip.travellers > SEATS:
        raise FlightFull(f"{trip.travellers} travellers, {SEATS} seats")
    return f"F-{trip.trip_id}"


@task(raises=[CardDeclined])
def pay(trip: Trip) -> None:
    """Take the price from the traveller's card; nothing is undone after that."""
    if trip.cents > 2000_00:
        raise CardDeclined(f"{trip.cents} cents")


@workflow
def travel_booking(trip: Trip) -> list[str]:
    """Book a hotel and a flight at the same time; when one is not to be had, cancel the other."""
    with saga():
        hotel, flight = parallel(lambda: book_hotel(trip), lambda: book_flight(trip))
        pay(trip)
    return [hotel, flight]
