"""The emulated services in a process of their own: `python -m stepsmith.local.moto_process`.

It prints its URL as one line and then says nothing more. Without a file it ends when its standard
input ends, so never after the process that started it. With a file it outlives that process: it
writes its URL and process id there, holds a lock on it for as long as it lives, and ends when
nobody has asked anything of it for `LINGER_SECONDS`.
"""

from __future__ import annotations

import fcntl
import json
import os
import signal
import sys
import time
from argparse import ArgumentParser
from pathlib import Path
from threading import Event
from typing import IO, Final

from stepsmith.local.event_outbox import Outbox
from stepsmith.local.moto_endpoint import MotoEndpoint

LINGER_SECONDS: Final = 600.0


class _LastRequest:
    """Notes when somebody asked something last."""

    def __init__(self) -> None:
        self.moment = time.monotonic()

    def arrived(self) -> bool:
        self.moment = time.monotonic()
        return True

    def served(self) -> None:
        self.moment = time.monotonic()


def main() -> None:
    """Serve until it is time to end."""
    parser = ArgumentParser(description="The emulated services of a stepsmith server.")
    parser.add_argument("--file", type=Path, help="outlive the parent, and tell the URL here")
    path: Path | None = parser.parse_args().file
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the server to answer
    held = None if path is None else _locked(path)
    endpoint = MotoEndpoint(Outbox())
    if held is not None:
        held.write(json.dumps({"url": endpoint.url, "pid": os.getpid()}))
        held.flush()
    print(endpoint.url, flush=True)
    _stop_printing()
    if held is None:
        sys.stdin.buffer.read()
    else:
        _linger(endpoint)
    endpoint.end_jobs()
    os._exit(0)  # what moto holds is not worth taking apart


def _locked(path: Path) -> IO[str]:
    """The file, empty and under a lock that ends with this process."""
    held = path.open("a", encoding="utf-8")
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        sys.exit(f"{path}: the services of this file run already")
    held.truncate(0)
    return held


def _stop_printing() -> None:
    """Whoever reads standard output has what it needs, and may be gone before this process."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _linger(endpoint: MotoEndpoint) -> None:
    stop = Event()
    signal.signal(signal.SIGTERM, lambda *_: stop.set())
    last = _LastRequest()
    with endpoint.observed_by(last):
        while time.monotonic() - last.moment < LINGER_SECONDS:
            if stop.wait(1.0):
                return


if __name__ == "__main__":
    main()
