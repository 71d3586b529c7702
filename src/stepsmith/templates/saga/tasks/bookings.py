"""The steps of booking a trip, each a Lambda function of its own, and what undoes each."""

from __future__ import annotations

from stepsmith import LambdaCrashed, LambdaServiceError, Timeout, TooManyRequests, retry, task

from tasks import offers
from tasks.trips import (
    Booking,
    BookingWithdrawn,
    DatabaseBusy,
    NoCarLeft,
    NoRoomLeft,
    NoSeatLeft,
    Trip,
)

TRANSIENT = retry(
    on=[Timeout, LambdaServiceError, LambdaCrashed, TooManyRequests, DatabaseBusy],
    interval_seconds=2,
    max_attempts=4,
    backoff_rate=2.0,
    max_delay_seconds=30,
    jitter=True,
)
"""For what may be gone a moment later. Each step has its effect once, so trying again is safe."""


@task(timeout_seconds=10, retry=TRANSIENT, raises=[DatabaseBusy])
def cancel_flight(trip: Trip) -> None:
    """Give the seat back."""
    offers.cancel(trip.trip_id, trip.flight)


@task(
    timeout_seconds=10,
    retry=TRANSIENT,
    raises=[NoSeatLeft, BookingWithdrawn, DatabaseBusy],
    undone_by=cancel_flight,
)
def book_flight(trip: Trip) -> Booking:
    """Take a seat on the flight."""
    return offers.book(trip.trip_id, trip.flight, NoSeatLeft(f"no seat left on {trip.flight}"))


@task(timeout_seconds=10, retry=TRANSIENT, raises=[DatabaseBusy])
def cancel_hotel(trip: Trip) -> None:
    """Give the room back."""
    offers.cancel(trip.trip_id, trip.hotel)


@task(
    timeout_seconds=10,
    retry=TRANSIENT,
    raises=[NoRoomLeft, BookingWithdrawn, DatabaseBusy],
    undone_by=cancel_hotel,
)
def book_hotel(trip: Trip) -> Booking:
    """Take a room in the hotel."""
    return offers.book(trip.trip_id, trip.hotel, NoRoomLeft(f"no room left at {trip.hotel}"))


@task(timeout_seconds=10, retry=TRANSIENT, raises=[DatabaseBusy])
def cancel_car(trip: Trip) -> None:
    """Give the car back."""
    offers.cancel(trip.trip_id, trip.car)


@task(
    timeout_seconds=10,
    retry=TRANSIENT,
    raises=[NoCarLeft, BookingWithdrawn, DatabaseBusy],
    undone_by=cancel_car,
)
def book_car(trip: Trip) -> Booking:
    """Take a car."""
    return offers.book(trip.trip_id, trip.car, NoCarLeft(f"no {trip.car} left"))
