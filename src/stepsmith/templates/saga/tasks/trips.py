"""What a trip is, what booking it answers, and what can go wrong."""

from __future__ import annotations

from pydantic import BaseModel, Field


class Trip(BaseModel):
    """A journey to book: the ids of a flight, a hotel and a car that are on offer."""

    trip_id: str = Field(min_length=1)
    traveller: str
    flight: str
    hotel: str
    car: str


class Booking(BaseModel):
    reference: str


class Itinerary(BaseModel):
    trip_id: str
    flight: str
    hotel: str
    car: str


class NoSeatLeft(Exception):
    """The flight is full. On AWS an error's name is its class name."""


class NoRoomLeft(Exception):
    """The hotel is full."""


class NoCarLeft(Exception):
    """All cars of this kind are out."""


class BookingWithdrawn(Exception):
    """A booking came after it had been cancelled, so it must not take effect any more."""


class DatabaseBusy(Exception):
    """DynamoDB is throttling, or somebody else books the same offer; try again."""
