"""Booking a trip against the seeded tables: everything is booked, or nothing is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from stepsmith.local.cloud import LocalCloud

from tasks.bookings import book_flight, cancel_flight
from tasks.offers import OFFERS_TABLE, dynamodb
from tasks.trips import BookingWithdrawn, Itinerary, NoCarLeft, NoRoomLeft, Trip
from workflows.booking_saga import booking_saga

SEED = Path(__file__).parent.parent / "local" / "seed.py"


@pytest.fixture(autouse=True)
def local_cloud() -> Iterator[LocalCloud]:
    with LocalCloud(seed=SEED) as cloud:
        yield cloud


def trip(number: int = 1, *, hotel: str = "harbour-view") -> Trip:
    return Trip(
        trip_id=f"trip-{number}", traveller="Ada", flight="LH-1234", hotel=hotel, car="compact"
    )


def places_left() -> dict[str, int]:
    items = dynamodb().scan(TableName=OFFERS_TABLE)["Items"]
    return {item["offer"]["S"]: int(item["places"]["N"]) for item in items}


def test_a_trip_is_booked() -> None:
    assert booking_saga(trip()) == Itinerary(
        trip_id="trip-1",
        flight="trip-1#LH-1234",
        hotel="trip-1#harbour-view",
        car="trip-1#compact",
    )
    assert places_left() == {"LH-1234": 2, "harbour-view": 1, "compact": 0}


def test_booking_the_same_trip_again_takes_no_second_place() -> None:
    assert booking_saga(trip()) == booking_saga(trip())
    assert places_left() == {"LH-1234": 2, "harbour-view": 1, "compact": 0}


def test_what_was_booked_is_cancelled_when_no_car_is_left() -> None:
    booking_saga(trip(1))
    with pytest.raises(NoCarLeft):
        booking_saga(trip(2))
    assert places_left() == {"LH-1234": 2, "harbour-view": 1, "compact": 0}


def test_a_hotel_that_does_not_exist_gives_the_seat_back() -> None:
    with pytest.raises(NoRoomLeft, match="no room left at nowhere"):
        booking_saga(trip(hotel="nowhere"))
    assert places_left() == {"LH-1234": 3, "harbour-view": 2, "compact": 1}


def test_a_seat_cannot_be_taken_after_it_was_cancelled() -> None:
    """A step whose answer was lost may still come when it has been given up and undone."""
    cancel_flight(trip())
    with pytest.raises(BookingWithdrawn):
        book_flight(trip())
    assert places_left() == {"LH-1234": 3, "harbour-view": 2, "compact": 1}
