"""Small workflows whose states are tried again, or are called what the source says."""

from __future__ import annotations

from stepsmith import (
    ExceedToleratedFailureThreshold,
    TaskFailed,
    Timeout,
    activity,
    distributed_map,
    map_each,
    parallel,
    retry,
    sleep,
    task,
    workflow,
)
from stepsmith.aws import dynamodb

AGAIN = retry(on=[Exception], max_attempts=2)


class Full(Exception):
    pass


class NoSeats(Full):
    pass


class Closed(Exception):
    pass


SEATS_AGAIN = retry(on=[Full], interval_seconds=5, max_attempts=1)
ANOTHER_RUN = retry(on=[ExceedToleratedFailureThreshold], max_attempts=1)
CLOSED_AGAIN = retry(on=[Closed, Timeout], max_attempts=2)


@task(raises=[NoSeats, Closed])
def book(name: str) -> str:
    raise NotImplementedError


@task(raises=[Closed])
def look(name: str) -> int:
    raise NotImplementedError


@task
def tell(name: str) -> None: ...


mill = activity("mill", takes=str, returns=int, raises=[Closed])


@workflow
def side_by_side(name: str) -> str:
    try:
        booked, seen = parallel(
            lambda: book(name), lambda: look(name), retry=[SEATS_AGAIN, CLOSED_AGAIN]
        )
    except Full as error:
        return f"full: {error}"
    return f"{booked} {seen}"


@workflow
def whatever_happens(name: str) -> str:
    def inside() -> str:
        if look(name) > 3:
            raise Closed(name)
        return book(name)

    (booked,) = parallel(inside, retry=AGAIN)
    return booked


@workflow
def for_each(names: list[str]) -> list[str]:
    return map_each(book, names, max_concurrency=1, retry=SEATS_AGAIN)


@workflow
def map_run(names: list[str]) -> list[str]:
    return distributed_map(book, names, max_concurrency=1, retry=ANOTHER_RUN)


@workflow
def books(name: str) -> str:
    return book(name)


@workflow
def child_again(name: str) -> str:
    try:
        return books.with_options(retry=retry(on=[TaskFailed], max_attempts=1))(name)
    except Closed as error:
        return f"closed: {error}"


@workflow
def child_whatever(name: str) -> str:
    return books.with_options(retry=AGAIN, timeout_seconds=600)(name)


@workflow
def child_not_again(name: str) -> str:
    return books.with_options(retry=retry(on=[Timeout], max_attempts=1), timeout_seconds=60)(name)


@workflow
def activity_again(name: str) -> int:
    return mill.with_options(retry=CLOSED_AGAIN, timeout_seconds=600)(name)


@workflow
def named(name: str) -> str:
    sleep(3, name="LetItSettle")
    booked, seen = parallel(
        lambda: book.with_options(name="BookTheSeat")(name),
        lambda: look(name),
        name="AskBoth",
    )
    map_each(tell.with_options(name="TellOne"), [booked, name], name="TellAll")
    distributed_map(tell, [booked], name="TellMany")
    mill.with_options(name="Grind")(name)
    books.with_options(name="BookAgain")(name)
    books.with_options(name="BookLater").start(name)
    dynamodb.delete_item.with_options(name="Forget")(TableName="seats", Key={"name": {"S": name}})
    return f"{booked}{seen}"


@workflow
def with_a_name_taken(name: str) -> None:
    tell(name)
    look.with_options(name="Tell")(name)
