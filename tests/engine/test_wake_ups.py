"""Which of several executions is woken next."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from stepsmith.engine import Execution, Machine, VirtualClock
from stepsmith.engine.wake_ups import WakeUps
from tests.engine.small_machine import chain

MACHINE = Machine.compile(chain(Done={"Type": "Succeed"}))
START = datetime(2025, 1, 1, tzinfo=UTC)


def executions(count: int) -> list[Execution]:
    return [
        Execution(MACHINE, {}, name=f"e{number}", clock=VirtualClock(), sink=None)
        for number in range(count)
    ]


def at(seconds: int) -> datetime:
    return START + timedelta(seconds=seconds)


def test_the_earliest_comes_first_and_equals_in_the_order_set() -> None:
    first, second, third = executions(3)
    wake_ups = WakeUps()
    wake_ups.set(first, at(5))
    wake_ups.set(second, at(3))
    wake_ups.set(third, at(3))

    assert [wake_ups.take() for _ in range(4)] == [second, third, first, None]


def test_a_new_moment_replaces_the_one_before_and_a_dropped_one_never_comes() -> None:
    first, second = executions(2)
    wake_ups = WakeUps()
    wake_ups.set(first, at(1))
    wake_ups.set(first, at(9))
    wake_ups.set(second, at(5))
    wake_ups.drop(second)

    assert wake_ups.next_moment() == at(9)
    assert wake_ups.take() is first
    assert wake_ups.next_moment() is None


@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 50)), max_size=300))
def test_the_last_moment_set_for_each_is_the_one_that_counts(sets: list[tuple[int, int]]) -> None:
    several = executions(5)
    wake_ups = WakeUps()
    last: dict[int, int] = {}
    for number, seconds in sets:
        wake_ups.set(several[number], at(seconds))
        last[number] = seconds

    taken = []
    while (execution := wake_ups.take()) is not None:
        taken.append(several.index(execution))

    assert sorted(taken) == sorted(last)
    assert [last[number] for number in taken] == sorted(last.values())
