"""Workers that are kept for the next invocation, as Lambda keeps execution environments warm.

https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Hashable
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Lock, Timer
from typing import Final, Generic, Protocol, TypeVar

from stepsmith.errors import LocalCloudError

IDLE_SECONDS: Final = 300.0
MOST_WORKERS: Final = 128


class PooledWorker(Protocol):
    """What is kept: it serves one invocation at a time."""

    @property
    def ended(self) -> bool:
        """Whether it is of no use any more."""
        ...

    def kill(self) -> None:
        """End it, while it is at work too."""
        ...

    def close(self) -> None:
        """End it and let go of what it holds."""
        ...


class PoolFull(LocalCloudError):
    """As many invocations are under way as there may be."""


Key = TypeVar("Key", bound=Hashable)
Worker = TypeVar("Worker", bound=PooledWorker)


@dataclass(frozen=True, slots=True)
class _Idle(Generic[Key, Worker]):
    key: Key
    worker: Worker
    since: float


class WarmPool(Generic[Key, Worker]):
    """Keeps workers by what they can do. It may be used by several threads.

    Args:
        idle_seconds: how long a worker is kept without work.
        most: how many there may be; when there are more invocations at once, the next is refused,
            since one that waited for those that call it would wait for ever.
    """

    def __init__(self, idle_seconds: float = IDLE_SECONDS, most: int = MOST_WORKERS) -> None:
        self._idle_seconds = idle_seconds
        self._most = most
        self._lock = Lock()
        self._idle: list[_Idle[Key, Worker]] = []
        self._busy: list[tuple[Key, Worker]] = []
        self._starting = 0
        self._closed = False
        self._sweep: Timer | None = None

    @contextmanager
    def worker(self, key: Key, start: Callable[[], Worker]) -> Generator[Worker]:
        """A worker for one invocation: a warm one, or a new one.

        Raises:
            PoolFull: all are at work.
        """
        worker = self._warm(key) or self._started(key, start)
        try:
            yield worker
        finally:
            self._give_back(key, worker)

    def kill(self, key: Key) -> None:
        """End all workers of a key, those at work too."""
        with self._lock:
            workers = [idle.worker for idle in self._idle if idle.key == key]
            workers += [worker for other, worker in self._busy if other == key]
        for worker in workers:
            worker.kill()

    def close(self) -> None:
        """End all workers."""
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
            busy = list(self._busy)
            if self._sweep is not None:
                self._sweep.cancel()
        for _, worker in busy:
            worker.kill()
        for kept in idle:
            kept.worker.close()

    def _warm(self, key: Key) -> Worker | None:
        """The worker of a key that worked last, if it is still alive."""
        dead: list[Worker] = []
        found: Worker | None = None
        with self._lock:
            for kept in [kept for kept in reversed(self._idle) if kept.key == key]:
                self._idle.remove(kept)
                if not kept.worker.ended:
                    found = kept.worker
                    self._busy.append((key, found))
                    break
                dead.append(kept.worker)
        for worker in dead:
            worker.close()
        return found

    def _started(self, key: Key, start: Callable[[], Worker]) -> Worker:
        evicted: Worker | None = None
        with self._lock:
            if len(self._idle) + len(self._busy) + self._starting >= self._most:
                if not self._idle:
                    raise PoolFull(f"{self._most} invocations are under way, as many as may be")
                evicted = self._idle.pop(0).worker
            self._starting += 1
        if evicted is not None:
            evicted.close()
        try:
            worker = start()
        except BaseException:
            with self._lock:
                self._starting -= 1
            raise
        with self._lock:
            self._starting -= 1
            self._busy.append((key, worker))
        return worker

    def _give_back(self, key: Key, worker: Worker) -> None:
        with self._lock:
            self._busy = [entry for entry in self._busy if entry[1] is not worker]
            keep = not self._closed and not worker.ended
            if keep:
                self._idle.append(_Idle(key, worker, time.monotonic()))
                self._plan_sweep()
        if not keep:
            worker.close()

    def _plan_sweep(self) -> None:
        """Have the oldest looked at when its time is over; the lock is held."""
        if self._sweep is None and self._idle and not self._closed:
            due = self._idle[0].since + self._idle_seconds - time.monotonic()
            self._sweep = Timer(max(0.0, due), self._close_idle)
            self._sweep.daemon = True
            self._sweep.start()

    def _close_idle(self) -> None:
        with self._lock:
            limit = time.monotonic() - self._idle_seconds
            over = [kept for kept in self._idle if kept.since <= limit]
            self._idle = [kept for kept in self._idle if kept.since > limit]
            self._sweep = None
            self._plan_sweep()
        for kept in over:
            kept.worker.close()
