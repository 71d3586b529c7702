"""The process with the emulated services, as the server sees it."""

from __future__ import annotations

import fcntl
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import IO, Final, Protocol

from stepsmith.errors import LocalCloudError

_PROGRAM: Final = "stepsmith.local.moto_process"
_END_SECONDS: Final = 5.0


class ChildProcess(Protocol):
    """A running process.

    Attributes:
        url: where it answers.
        adopted: another server started it, and what that one made is still there.
    """

    url: str
    adopted: bool

    def is_alive(self) -> bool:
        """Whether it still runs."""
        ...

    def end(self) -> None:
        """Stop it."""
        ...


def start(file: Path | None) -> ChildProcess:
    """Find the process of a file, or start one; without a file, one that ends with this process.

    It takes a second.

    Raises:
        LocalCloudError: it did not start.
    """
    return _Bound() if file is None else _Lasting(file)


class _Bound:
    """It ends with this process, since it reads from a pipe that ends with it."""

    adopted = False

    def __init__(self) -> None:
        self._process = _popen([], stdin=subprocess.PIPE, stderr=None)
        self.url = _told_url(self._process, "its messages stand above")

    def is_alive(self) -> bool:
        return self._process.poll() is None

    def end(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        _reap(self._process)


class _Lasting:
    """It outlives this process; a lock on its file tells that it lives."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._process: subprocess.Popen[str] | None = None
        self.adopted = self.is_alive()
        if not self.adopted:
            log = file.with_name(file.name + ".log")
            with log.open("a") as stderr:
                arguments = ["--file", str(file)]
                self._process = _popen(arguments, stdin=subprocess.DEVNULL, stderr=stderr)
            self.url = _told_url(self._process, f"its messages are in {log}")
            return
        self.url = str(_written(file)["url"])

    def is_alive(self) -> bool:
        if self._process is not None and self._process.poll() is not None:
            return False
        return is_held(self._file)

    def end(self) -> None:
        end(self._file)
        if self._process is not None:
            _reap(self._process)


def is_held(file: Path) -> bool:
    """Whether the process of a file lives."""
    try:
        with file.open("rb") as opened:
            fcntl.flock(opened, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except FileNotFoundError:
        pass
    return False


def end(file: Path) -> None:
    """Stop the process of a file, if it lives, and remove the file."""
    deadline = time.monotonic() + _END_SECONDS
    if is_held(file):
        os.kill(int(_written(file)["pid"]), signal.SIGTERM)
    while is_held(file):
        if time.monotonic() > deadline:
            os.kill(int(_written(file)["pid"]), signal.SIGKILL)
        time.sleep(0.02)
    file.unlink(missing_ok=True)
    file.with_name(file.name + ".log").unlink(missing_ok=True)


def _written(file: Path) -> dict[str, str | int]:
    """What the process wrote into its file; the lock comes a moment before the text."""
    deadline = time.monotonic() + 30
    while True:
        text = file.read_text()
        if text.endswith("}"):
            written: dict[str, str | int] = json.loads(text)
            return written
        if time.monotonic() > deadline:
            raise LocalCloudError(f"{file}: the emulated services that hold it do not start")
        time.sleep(0.02)


def _popen(arguments: list[str], *, stdin: int, stderr: IO[str] | None) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", _PROGRAM, *arguments],
        stdin=stdin,
        stdout=subprocess.PIPE,
        stderr=stderr,
        text=True,
        start_new_session=True,  # the terminal's signals are for the server
    )


def _told_url(process: subprocess.Popen[str], messages: str) -> str:
    assert process.stdout is not None
    with process.stdout:
        url = process.stdout.readline().strip()
    if not url:
        status = process.wait()
        raise LocalCloudError(
            f"the emulated services did not start (exit status {status}); {messages}"
        )
    return url


def _reap(process: subprocess.Popen[str]) -> None:
    try:
        process.wait(_END_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
