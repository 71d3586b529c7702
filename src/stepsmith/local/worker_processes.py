"""Run tasks in processes of their own, one a function, as Lambda does: crashes included."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
from dataclasses import replace
from multiprocessing import Pipe
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from stepsmith.errors import LocalCloudError
from stepsmith.local.lambda_response import (
    FunctionError,
    FunctionResponse,
    FunctionResult,
    exited,
    timed_out,
)
from stepsmith.runtime.task import Task

START_LIMIT_SECONDS = 60
"""How long importing a task's module may take; Lambda allows 10 s, on an idle machine."""

ENDING_LIMIT_SECONDS = 5
"""How long a process that has hung up may take to end by itself."""


class WorkerProcesses:
    """A function runner with one warm process a function, started at its first call.

    A process that outlives its task's timeout is killed; after that, or when it died by itself, the
    next call starts a new one. Leaving the `with` block ends them all.

    Args:
        root: the project's root, from which the task modules are imported.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self._workers: dict[str, _Worker] = {}

    def __call__(
        self, task: Task[..., Any], payload: bytes, request_id: str, /
    ) -> FunctionResponse:
        """Run the task on a payload in its process."""
        worker = self._workers.get(task.name)
        if worker is not None and worker.ended:
            worker.close()
            worker = None
        if worker is None:
            worker = self._workers[task.name] = _Worker(task, self._root)
        return worker.invoke(payload, request_id)

    def kill(self, task: Task[..., Any]) -> None:
        """End a function's process with SIGKILL, and wait until it is gone."""
        worker = self._workers.get(task.name)
        if worker is not None:
            worker.kill()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for worker in self._workers.values():
            worker.close()
        self._workers.clear()


class _Worker:
    """One process, and what is known of it."""

    def __init__(self, task: Task[..., Any], root: Path) -> None:
        module, name = task.function.__module__, task.function.__qualname__
        if not name.isidentifier() or module == "__main__":
            raise LocalCloudError(
                f"task {task.name} is not at the top of a module, so that no other process can "
                "import it; run it without workers, or move it"
            )
        self._task = task
        self._output = tempfile.TemporaryFile("a+b")  # noqa: SIM115  # open as long as the process
        self._connection, child_end = Pipe()
        with child_end:
            self._process = subprocess.Popen(
                [
                    sys.executable,
                    "-m",
                    "stepsmith.local.worker",
                    str(child_end.fileno()),
                    str(root),
                    module,
                    name,
                ],
                pass_fds=[child_end.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=self._output,
                stderr=self._output,
                cwd=root,
                start_new_session=True,
            )
        self._started = False

    @property
    def ended(self) -> bool:
        return self._process.poll() is not None

    def invoke(self, payload: bytes, request_id: str) -> FunctionResponse:
        """The function's answer, or how it failed to give one."""
        begin = self._output.seek(0, os.SEEK_END)
        try:
            response = self._ask(payload, request_id)
        except TimeoutError:
            self.kill()
            response = timed_out(request_id, self._task.timeout_seconds)
        except (EOFError, OSError):
            response = exited(request_id, self._how_it_ended())
        return replace(response, output=self._printed_since(begin))

    def kill(self) -> None:
        """End the process, and whatever it started, at once."""
        if not self.ended:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()

    def close(self) -> None:
        """End the process; it has nothing to save."""
        self.kill()
        self._connection.close()
        self._output.close()

    def _ask(self, payload: bytes, request_id: str) -> FunctionResponse:
        if not self._started:
            message = self._receive(START_LIMIT_SECONDS)
            if "error" in message:
                return FunctionError(message["error"], message["document"])
            self._started = True
        question = {"payload": payload.decode(), "request_id": request_id}
        self._connection.send_bytes(json.dumps(question).encode())
        message = self._receive(self._task.timeout_seconds)
        if "error" in message:
            return FunctionError(message["error"], message["document"])
        return FunctionResult(message["payload"].encode())

    def _receive(self, limit_seconds: float) -> dict[str, Any]:
        """The next message.

        Raises:
            TimeoutError: there was none in time.
            EOFError: the process is gone.
        """
        if not self._connection.poll(limit_seconds):
            raise TimeoutError
        message: dict[str, Any] = json.loads(self._connection.recv_bytes())
        return message

    def _how_it_ended(self) -> str:
        """`signal: killed` or `exit status 3`; nothing for one that left without complaint."""
        try:
            code = self._process.wait(ENDING_LIMIT_SECONDS)
        except subprocess.TimeoutExpired:
            self.kill()
            code = self._process.wait()
        if code < 0:
            return f"signal: {(signal.strsignal(-code) or str(-code)).lower()}"
        return f"exit status {code}" if code else ""

    def _printed_since(self, begin: int) -> str:
        self._output.seek(begin)
        return self._output.read().decode(errors="replace")
