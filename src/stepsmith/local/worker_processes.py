"""Run tasks in processes of their own, as Lambda does: crashes included."""

from __future__ import annotations

from dataclasses import replace
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
from stepsmith.local.warm_pool import WarmPool
from stepsmith.local.worker_process import WorkerProcess
from stepsmith.runtime.task import Task

START_LIMIT_SECONDS = 60
"""How long importing a task's module may take; Lambda allows 10 s, on an idle machine."""


class WorkerProcesses:
    """A function runner with warm processes for each function, as many as it is called at once.

    A process that outlives its task's timeout is killed; after that, or when it died by itself, the
    next call starts a new one. Leaving the `with` block ends them all.

    Args:
        root: the project's root, from which the task modules are imported.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self._pool: WarmPool[str, _Worker] = WarmPool()

    def __call__(
        self, task: Task[..., Any], payload: bytes, request_id: str, /
    ) -> FunctionResponse:
        """Run the task on a payload in one of its processes."""
        with self._pool.worker(task.name, lambda: _Worker(task, self._root)) as worker:
            return worker.invoke(payload, request_id)

    def kill(self, task: Task[..., Any]) -> None:
        """End a function's processes with SIGKILL, and wait until they are gone."""
        self._pool.kill(task.name)

    def close(self) -> None:
        """End all processes."""
        self._pool.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class _Worker:
    """One process, and the task that it runs."""

    def __init__(self, task: Task[..., Any], root: Path) -> None:
        module, name = task.function.__module__, task.function.__qualname__
        if not name.isidentifier() or module == "__main__":
            raise LocalCloudError(
                f"task {task.name} is not at the top of a module, so that no other process can "
                "import it; run it without workers, or move it"
            )
        self._task = task
        arguments = ["-m", "stepsmith.local.worker", str(root), module, name]
        self._process = WorkerProcess(arguments, root)
        self._started = False

    @property
    def ended(self) -> bool:
        return self._process.ended

    def invoke(self, payload: bytes, request_id: str) -> FunctionResponse:
        """The function's answer, or how it failed to give one."""
        try:
            response = self._ask(payload, request_id)
        except TimeoutError:
            self.kill()
            response = timed_out(request_id, self._task.timeout_seconds)
        except (EOFError, OSError):
            response = exited(request_id, self._process.how_it_ended())
        return replace(response, output=self._process.printed())

    def kill(self) -> None:
        """End the process, and whatever it started, at once."""
        self._process.kill()

    def close(self) -> None:
        """End the process; it has nothing to save."""
        self._process.close()

    def _ask(self, payload: bytes, request_id: str) -> FunctionResponse:
        if not self._started:
            message, _ = self._process.answer(START_LIMIT_SECONDS)
            if "error" in message:
                return FunctionError(message["error"], message["document"])
            self._started = True
        self._process.ask({"request_id": request_id}, payload)
        message, result = self._process.answer(self._task.timeout_seconds)
        if "error" in message:
            return FunctionError(message["error"], message["document"])
        return FunctionResult(result)
