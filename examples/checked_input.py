"""Refuse an input that does not fit its model, before anything is done.

Use `validate_input=True` where executions are started by others: by hand in the console, by events,
by other teams. The model's types and constraints become one Choice state that ends in a Fail state.
"""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, Field

from stepsmith import task, workflow


class Guest(BaseModel):
    name: str = Field(min_length=1)
    age: int = Field(ge=0, le=150)


class Booking(BaseModel):
    room: Literal["single", "double"]
    nights: int = Field(ge=1, le=30)
    guests: list[Guest] = Field(min_length=1)


@task
def book(booking: Booking) -> str:
    """Book a room."""
    return f"{booking.room}-{booking.nights}-{len(booking.guests)}"


@workflow(validate_input=True)
def checked_input(booking: Booking) -> str:
    """Book a room for guests of whom nobody knows where they come from."""
    return book(booking)
