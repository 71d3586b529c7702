"""Run tasks in this process: fast, and open to breakpoints."""

from __future__ import annotations

import sys
from dataclasses import replace
from threading import Thread
from typing import Any

from stepsmith.local.call_output import WatchedCall, watched_call
from stepsmith.local.lambda_response import FunctionResponse, respond, timed_out
from stepsmith.runtime.handler import lambda_handler
from stepsmith.runtime.task import Task


class InProcess:
    """A function runner that calls a task here, in a thread of its own.

    A task that outlives its timeout is left behind, as a stuck Lambda function is: it may still
    have its effect later. Nobody hurries a task that is being debugged.
    """

    def __call__(
        self, task: Task[..., Any], payload: bytes, request_id: str, /
    ) -> FunctionResponse:
        """Run the task on a payload, and give up on it after its timeout."""
        with watched_call() as watched:
            call = _Call(task, payload, request_id, watched)
            call.start()
            response = call.wait()
        return replace(response, output=watched.output.getvalue())


class _Call:
    """One invocation in its thread."""

    def __init__(
        self, task: Task[..., Any], payload: bytes, request_id: str, watched: WatchedCall
    ) -> None:
        self._task = task
        self._payload = payload
        self._request_id = request_id
        self._watched = watched
        self._response: FunctionResponse | None = None
        self._traced = False
        self._thread = Thread(target=self._run, name=f"task {task.name}", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def wait(self) -> FunctionResponse:
        """The answer, or that there was none in time."""
        self._thread.join(self._task.timeout_seconds)
        if self._thread.is_alive() and (self._watched.debugged.is_set() or self._traced):
            self._thread.join()
        return self._response or timed_out(self._request_id, self._task.timeout_seconds)

    def _run(self) -> None:
        self._watched.in_this_thread()
        self._traced = _debugger_attached()
        task = self._task
        code_file = task.function.__code__.co_filename
        self._response = respond(lambda_handler(task), self._payload, self._request_id, code_file)


def _debugger_attached() -> bool:
    """Whether an IDE's debugger watches this thread."""
    if sys.version_info >= (3, 12) and sys.monitoring.get_tool(sys.monitoring.DEBUGGER_ID):
        return True
    return sys.gettrace() is not None
