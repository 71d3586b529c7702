"""A child process that answers questions, one at a time, over a socket pair."""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from multiprocessing import Pipe
from pathlib import Path
from typing import Any, Final

ENDING_LIMIT_SECONDS: Final = 5
"""How long a process that has hung up may take to end by itself."""
MOST_OUTPUT_BYTES: Final = 1024 * 1024
"""How much of what one invocation printed is kept: its end."""
_MOST_ANSWER_BYTES: Final = 64 * 1024 * 1024


class WorkerProcess:
    """One process, with a session of its own, and what is known of it.

    Args:
        arguments: of the Python interpreter; the number of the child's end of the socket pair is
            added as the last.
        cwd: where it runs.
        environment: its environment variables; None for those of this process.
    """

    def __init__(
        self, arguments: Sequence[str], cwd: Path, environment: Mapping[str, str] | None = None
    ) -> None:
        self._output = tempfile.TemporaryFile("w+b", buffering=0)  # noqa: SIM115  # open as long as the process
        fcntl.fcntl(self._output, fcntl.F_SETFL, os.O_APPEND)
        self._connection, child_end = Pipe()
        with child_end:
            self._process = subprocess.Popen(
                [sys.executable, *arguments, str(child_end.fileno())],
                pass_fds=[child_end.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=self._output,
                stderr=self._output,
                cwd=cwd,
                env=environment,
                start_new_session=True,
            )

    @property
    def ended(self) -> bool:
        """Whether it is gone."""
        return self._process.poll() is not None

    def ask(self, question: dict[str, Any], payload: bytes) -> None:
        """Send a question.

        Raises:
            OSError: the process is gone.
        """
        self._connection.send_bytes(json.dumps(question).encode())
        self._connection.send_bytes(payload)

    def answer(self, limit_seconds: float) -> tuple[dict[str, Any], bytes]:
        """The next answer and its payload.

        Raises:
            TimeoutError: there was none in time.
            EOFError: the process is gone.
        """
        if not self._connection.poll(max(0.0, limit_seconds)):
            raise TimeoutError
        message: dict[str, Any] = json.loads(self._connection.recv_bytes(_MOST_ANSWER_BYTES))
        return message, self._connection.recv_bytes(_MOST_ANSWER_BYTES)

    def how_it_ended(self) -> str:
        """`signal: killed` or `exit status 3`; nothing for one that left without complaint."""
        try:
            code = self._process.wait(ENDING_LIMIT_SECONDS)
        except subprocess.TimeoutExpired:
            self.kill()
            code = self._process.wait()
        if code < 0:
            return f"signal: {(signal.strsignal(-code) or str(-code)).lower()}"
        return f"exit status {code}" if code else ""

    def printed(self) -> str:
        """What it printed since this was last asked."""
        size = self._output.seek(0, os.SEEK_END)
        if not size:
            return ""
        self._output.seek(max(0, size - MOST_OUTPUT_BYTES))
        text = self._output.read().decode(errors="replace")
        self._output.truncate(0)
        return text

    def kill(self) -> None:
        """End the process, and whatever it started, at once."""
        if not self.ended:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()

    def close(self) -> None:
        """End the process; it has nothing to save."""
        self.kill()
        self._connection.close()
        self._output.close()
