"""Workers that are kept warm."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from threading import Event

import pytest

from stepsmith.local.warm_pool import PoolFull, WarmPool


class Worker:
    def __init__(self) -> None:
        self.ended = False
        self.closed = Event()

    def kill(self) -> None:
        self.ended = True

    def close(self) -> None:
        self.ended = True
        self.closed.set()


@pytest.fixture
def pool() -> Iterator[WarmPool[str, Worker]]:
    pool = WarmPool[str, Worker](most=2)
    yield pool
    pool.close()


def use(pool: WarmPool[str, Worker], key: str) -> Worker:
    with pool.worker(key, Worker) as worker:
        return worker


def test_a_worker_is_used_again_for_its_key_only(pool: WarmPool[str, Worker]) -> None:
    first = use(pool, "a")
    assert use(pool, "b") is not first
    assert use(pool, "a") is first


def test_two_invocations_at_once_have_a_worker_each(pool: WarmPool[str, Worker]) -> None:
    with pool.worker("a", Worker) as first, pool.worker("a", Worker) as second:
        assert first is not second


def test_a_worker_that_died_at_rest_is_replaced(pool: WarmPool[str, Worker]) -> None:
    first = use(pool, "a")
    first.kill()
    assert use(pool, "a") is not first
    assert first.closed.is_set()


def test_a_worker_that_died_at_work_is_not_kept(pool: WarmPool[str, Worker]) -> None:
    with pool.worker("a", Worker) as first:
        first.kill()
    assert first.closed.is_set()


def test_more_at_once_than_there_may_be_are_refused(pool: WarmPool[str, Worker]) -> None:
    with ExitStack() as under_way:
        for _ in range(2):
            under_way.enter_context(pool.worker("a", Worker))
        with pytest.raises(PoolFull, match="2 invocations are under way, as many as may be"):
            use(pool, "b")
    assert not use(pool, "a").ended


def test_an_idle_worker_makes_room_for_another_key(pool: WarmPool[str, Worker]) -> None:
    first, second = use(pool, "a"), use(pool, "b")
    use(pool, "c")
    assert (first.closed.is_set(), second.closed.is_set()) == (True, False)


def test_a_start_that_fails_takes_no_room(pool: WarmPool[str, Worker]) -> None:
    def fail() -> Worker:
        raise OSError("no memory")

    for _ in range(3):
        with pytest.raises(OSError, match="no memory"), pool.worker("a", fail):
            pass
    assert not use(pool, "a").ended


def test_a_worker_without_work_is_ended_after_a_while() -> None:
    pool = WarmPool[str, Worker](idle_seconds=0.01)
    assert use(pool, "a").closed.wait(10)


def test_all_workers_of_a_key_can_be_killed_at_work(pool: WarmPool[str, Worker]) -> None:
    with pool.worker("a", Worker) as first, pool.worker("b", Worker) as other:
        pool.kill("a")
        assert (first.ended, other.ended) == (True, False)


def test_nothing_is_kept_by_a_closed_pool(pool: WarmPool[str, Worker]) -> None:
    idle = use(pool, "b")
    with pool.worker("a", Worker) as busy:
        pool.close()
        assert (idle.closed.is_set(), busy.ended) == (True, True)
    assert busy.closed.is_set()
