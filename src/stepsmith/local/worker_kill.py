"""Kill a function's process at a chosen request of its task to the emulated services."""

from __future__ import annotations

from collections.abc import Callable

from stepsmith.engine import Outcome, TaskExecutor, TaskRequest
from stepsmith.local.moto_endpoint import MotoEndpoint


class KillOnRequest:
    """A task executor whose worker dies, once, in the middle of a state's first attempt.

    Args:
        executor: runs the tasks, in worker processes.
        endpoint: where the tasks' requests arrive.
        kill: sends SIGKILL to the worker of the state's task.
        state: the state in question.
        requests_served: how many requests have their effect first. With 0 the worker is gone
            before its first request is served; with 1 the first request has its effect, and its
            answer reaches nobody.
    """

    def __init__(
        self,
        executor: TaskExecutor,
        endpoint: MotoEndpoint,
        kill: Callable[[], None],
        *,
        state: str,
        requests_served: int,
    ) -> None:
        self._executor = executor
        self._endpoint = endpoint
        self._kill = kill
        self._state = state
        self._remaining = requests_served
        self._tried = False
        self.killed = False

    def __call__(self, request: TaskRequest, /) -> Outcome:
        if request.state_name != self._state or self._tried:
            return self._executor(request)
        self._tried = True
        with self._endpoint.observed_by(self):
            return self._executor(request)

    def arrived(self) -> bool:
        """Kill before the request is served, if it is time."""
        if self._remaining == 0 and not self.killed:
            self._strike()
            return False
        return True

    def served(self) -> None:
        """Count a request that had its effect; kill before its answer is sent, if it is time."""
        self._remaining -= 1
        if self._remaining == 0 and not self.killed:
            self._strike()

    def _strike(self) -> None:
        self.killed = True
        self._kill()
