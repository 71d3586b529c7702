"""Booking a trip: flight, hotel and car, or nothing."""

from __future__ import annotations

from stepsmith import saga, workflow

from tasks.bookings import book_car, book_flight, book_hotel
from tasks.trips import Itinerary, Trip


@workflow(timeout_seconds=900)
def booking_saga(trip: Trip) -> Itinerary:
    """Book a flight, a hotel and a car; cancel what was booked when one of them fails."""
    with saga():
        flight = book_flight(trip)
        hotel = book_hotel(trip)
        car = book_car(trip)
    return Itinerary(
        trip_id=trip.trip_id,
        flight=flight.reference,
        hotel=hotel.reference,
        car=car.reference,
    )
