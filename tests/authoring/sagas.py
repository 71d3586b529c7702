"""Sagas whose steps run side by side, in loops, and in sagas inside them."""

from __future__ import annotations

from pydantic import BaseModel

from stepsmith import map_each, parallel, saga, task, undo, workflow


class Trip(BaseModel):
    name: str
    stops: list[str] = []
    insured: bool = False


class Full(Exception):
    pass


class Refused(Exception):
    pass


@task(raises=[Refused])
def leave_hotel(name: str) -> None: ...


@task(raises=[Full], undone_by=leave_hotel)
def book_hotel(name: str) -> str:
    raise NotImplementedError


@task(raises=[Refused])
def leave_flight(name: str, seat: str) -> None: ...


@task(raises=[Full], undone_by=leave_flight)
def book_flight(name: str, seat: str) -> str:
    raise NotImplementedError


@task(raises=[Refused])
def free_stop(stop: str) -> None: ...


@task(raises=[Full], undone_by=free_stop)
def hold_stop(stop: str) -> str:
    raise NotImplementedError


@task(raises=[Refused])
def cancel_guide(stop: str, guide: str) -> None: ...


@task(raises=[Full])
def find_guide(stop: str) -> str:
    raise NotImplementedError


@task(raises=[Full], undone_by=cancel_guide)
def hire_guide(stop: str, guide: str) -> None: ...


@task(raises=[Full])
def pay(name: str) -> str:
    raise NotImplementedError


@workflow
def two_branches(trip: Trip) -> list[str]:
    with saga():
        hotel, flight = parallel(
            lambda: book_hotel(trip.name), lambda: book_flight(trip.name, "1A")
        )
        pay(trip.name)
    return [hotel, flight]


def hotel_and_flight(trip: Trip) -> str:
    hotel = book_hotel(trip.name)
    if trip.insured:
        seat = pay(trip.name)
    else:
        seat = hotel
    return book_flight(hotel, seat)


@workflow
def long_branches(trip: Trip) -> list[str]:
    def maybe() -> str:
        if not trip.insured:
            return "none"
        guide = find_guide(trip.name)
        hire_guide(trip.name, guide)
        return guide

    with saga():
        hold_stop(trip.name)
        a, b = parallel(lambda: hotel_and_flight(trip), maybe)
        pay(trip.name)
    return [a, b]


@workflow
def branch_in_branch(trip: Trip) -> str:
    def inner() -> str:
        stop = hold_stop(trip.name)
        hotel, _ = parallel(lambda: book_hotel(stop), lambda: hire_guide(stop, trip.name))
        return hotel

    with saga():
        first, second = parallel(inner, lambda: book_flight(trip.name, "2B"))
        if trip.insured:
            raise Full(first)
    return second


@workflow
def each_stop(trip: Trip) -> list[str]:
    with saga():
        held = map_each(hold_stop, trip.stops)
        pay(trip.name)
    return held


@workflow
def each_stop_with_guide(trip: Trip) -> list[str]:
    def prepare(stop: str) -> str:
        place = hold_stop(stop)
        guide = find_guide(place)
        if trip.insured:
            hire_guide(stop, guide)
        return guide

    with saga():
        book_hotel(trip.name)
        guides = map_each(prepare, trip.stops, max_concurrency=2)
        book_flight(trip.name, "3C")
        pay(trip.name)
    return guides


@workflow
def in_loop(trip: Trip) -> int:
    done = 0
    with saga():
        book_hotel(trip.name)
        for stop in trip.stops:
            hold_stop(stop)
            if stop == "a":
                continue
            hire_guide(stop, trip.name)
            done += 1
        book_flight(trip.name, "4D")
        pay(trip.name)
    return done


@workflow
def parallel_in_loop(trip: Trip) -> int:
    with saga():
        for stop in trip.stops:
            parallel(lambda: hold_stop(trip.name), lambda: hire_guide(trip.name, "g"))
            pay(stop)
    return len(trip.stops)


@workflow
def loop_in_branch(trip: Trip) -> int:
    def stops() -> int:
        for stop in trip.stops:
            hold_stop(stop)
        return len(trip.stops)

    with saga():
        count, _ = parallel(stops, lambda: book_hotel(trip.name))
        pay(trip.name)
    return count


@workflow
def by_hand_before_branches(trip: Trip) -> str:
    with saga():
        undo(leave_hotel, trip.name)
        answer, _ = parallel(lambda: pay(trip.name), lambda: find_guide(trip.name))
    return answer


@workflow
def one_after_the_other(trip: Trip) -> str:
    with saga():
        book_hotel(trip.name)
        pay(trip.name)
    with saga():
        for stop in trip.stops:
            hold_stop(stop)
        pay(trip.name)
    return trip.name


@workflow
def saga_in_saga(trip: Trip) -> str:
    with saga():
        hold_stop(trip.name)
        try:
            with saga():
                hotel = book_hotel(trip.name)
                book_flight(trip.name, hotel)
        except Full:
            hotel = "tent"
        hire_guide(trip.name, hotel)
        pay(trip.name)
    return hotel


def booked(trip: Trip) -> str:
    with saga():
        for stop in trip.stops:
            hold_stop(stop)
        return pay(trip.name)


@workflow
def saga_in_helper(trip: Trip) -> str:
    with saga():
        book_hotel(trip.name)
        paid = booked(trip)
        book_flight(trip.name, paid)
    return paid


@workflow
def saga_in_branch(trip: Trip) -> str:
    with saga():
        paid, _ = parallel(lambda: booked(trip), lambda: book_hotel(trip.name))
        pay(trip.name)
    return paid


@workflow
def caught_around(trip: Trip) -> str:
    try:
        with saga():
            map_each(lambda stop: hire_guide(stop, find_guide(stop)), trip.stops)
    except Full as error:
        return f"full: {error}"
    return "guided"
