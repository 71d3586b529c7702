"""Work that nobody waits for, now or later."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Lock, Timer
from typing import Final

_AT_ONCE: Final = 32
_log: Final = logging.getLogger("stepsmith.lambda")


class Background:
    """Threads for asynchronous invocations."""

    def __init__(self) -> None:
        self._threads = ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="stepsmith-event")
        self._timers: set[Timer] = set()
        self._lock = Lock()
        self._closed = False

    def submit(self, work: Callable[[], None], after_seconds: float = 0) -> None:
        """Have something done; after the end, it is not."""
        if after_seconds:
            self._later(work, after_seconds)
            return
        with self._lock:
            if not self._closed:
                self._threads.submit(_logged, work)

    def close(self) -> None:
        """Begin nothing more."""
        with self._lock:
            self._closed = True
            for timer in self._timers:
                timer.cancel()
        self._threads.shutdown(wait=False, cancel_futures=True)

    def _later(self, work: Callable[[], None], seconds: float) -> None:
        def begin() -> None:
            with self._lock:
                self._timers.discard(timer)
            self.submit(work)

        timer = Timer(seconds, begin)
        timer.daemon = True
        with self._lock:
            if not self._closed:
                self._timers.add(timer)
                timer.start()


def _logged(work: Callable[[], None]) -> None:
    try:
        work()
    except Exception:
        _log.exception("an asynchronous invocation failed")
