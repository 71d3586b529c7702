"""What calls in threads of this process print, kept apart, and their breakpoints."""

from __future__ import annotations

import inspect
import io
import pdb
import sys
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Final, TextIO


@dataclass(eq=False, slots=True)
class WatchedCall:
    """One call.

    Attributes:
        output: what it printed.
        debugged: set once it has come to a breakpoint.
    """

    output: io.StringIO = field(default_factory=io.StringIO)
    debugged: threading.Event = field(default_factory=threading.Event)

    def in_this_thread(self) -> None:
        """What this thread prints from now on is printed by this call."""
        _thread.call = self


@contextmanager
def watched_call() -> Generator[WatchedCall]:
    """Keep what a call prints out of the way; `breakpoint()` talks to the terminal all the same.

    What a thread prints that says nothing of its call is taken for the call's that is under way, if
    there is only one.
    """
    call = WatchedCall()
    _watch.begin(call)
    try:
        yield call
    finally:
        _watch.end(call)


class _Thread(threading.local):
    call: WatchedCall | None = None


class _Stream(io.TextIOBase):
    """Takes the place of standard output, and leads what is written to where it belongs."""

    def __init__(self, otherwise: TextIO) -> None:
        self._otherwise = otherwise

    def write(self, text: str, /) -> int:
        call = _watch.call_of_thread()
        return (self._otherwise if call is None else call.output).write(text)

    def flush(self) -> None:
        if _watch.call_of_thread() is None:
            self._otherwise.flush()


class _Watch:
    """Stands in the way of printing for as long as calls are under way."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._calls: list[WatchedCall] = []
        self._before: tuple[TextIO, TextIO, Callable[..., Any]] | None = None

    def begin(self, call: WatchedCall) -> None:
        with self._lock:
            self._calls.append(call)
            if self._before is None:
                self._before = sys.stdout, sys.stderr, sys.breakpointhook
                sys.stdout, sys.stderr = _Stream(sys.stdout), _Stream(sys.stderr)
                if sys.breakpointhook is sys.__breakpointhook__:
                    sys.breakpointhook = _debug

    def end(self, call: WatchedCall) -> None:
        with self._lock:
            self._calls.remove(call)
            if not self._calls and self._before is not None:
                sys.stdout, sys.stderr, sys.breakpointhook = self._before
                self._before = None

    def call_of_thread(self) -> WatchedCall | None:
        calls = self._calls
        return _thread.call or (calls[0] if len(calls) == 1 else None)


def _debug(*args: Any, **kwargs: Any) -> None:
    call = _watch.call_of_thread()
    if call is not None:
        call.debugged.set()
    debugger = pdb.Pdb(stdin=sys.__stdin__, stdout=sys.__stdout__)
    debugger.set_trace(inspect.stack()[1].frame)


_thread: Final = _Thread()
_watch: Final = _Watch()
