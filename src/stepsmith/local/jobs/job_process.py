"""One attempt of a job: its command as a process, with all that the process starts."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import Final

STOP_SECONDS: Final = 30.0
"""How long a process may take to end after SIGTERM, as ECS has it."""


class JobProcess:
    """A running command; its standard output and error are its log.

    Raises:
        OSError: the command cannot be started.
    """

    def __init__(
        self,
        command: list[str],
        folder: Path,
        environment: Mapping[str, str],
        on_line: Callable[[str], None],
    ) -> None:
        self._process = subprocess.Popen(
            command,
            cwd=folder,
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            start_new_session=True,
        )
        self._reader = Thread(target=self._read, args=(on_line,), daemon=True)
        self._reader.start()

    def wait(self, timeout_seconds: float | None) -> int | None:
        """The exit code as a shell tells it (128 and the signal); None if it still runs."""
        try:
            code = self._process.wait(timeout_seconds)
        except subprocess.TimeoutExpired:
            return None
        self._signal(signal.SIGKILL)  # what it left behind
        self._reader.join()
        return code if code >= 0 else 128 - code

    def stop(self) -> int:
        """End it; its exit code."""
        self._signal(signal.SIGTERM)
        code = self.wait(STOP_SECONDS)
        if code is None:
            self._signal(signal.SIGKILL)
            code = self.wait(None)
        assert code is not None
        return code

    def ask_to_end(self) -> None:
        """Send SIGTERM, and do not wait."""
        self._signal(signal.SIGTERM)

    def kill(self) -> None:
        """End it at once, with all that it started."""
        self._signal(signal.SIGKILL)

    def _signal(self, number: signal.Signals) -> None:
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, number)

    def _read(self, on_line: Callable[[str], None]) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as lines:
            for line in lines:
                on_line(line.rstrip("\n"))
