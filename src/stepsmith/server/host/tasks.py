"""The seam between executions and the work that their tasks ask for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, Protocol

from stepsmith.engine import Outcome, TaskExecutor, TaskRequest

Report = Callable[[Outcome], None]
"""Takes what a task came to. It may be called in any thread, and after `Submitted` or `Taken` once
more with the answer; what comes for a task that nobody waits for any more is ignored."""

Whereabouts = Literal["here", "in executions", "outside"]
"""Who is at work on an attempt: the server, other executions, or somebody it knows nothing of."""


class Tasks(Protocol):
    """Does the work of Task states, without keeping the caller waiting.

    A task that was under way when the server died is begun again.
    """

    def begin(self, request: TaskRequest, report: Report, /) -> None:
        """Begin an attempt."""
        ...

    def begin_mocked(self, request: TaskRequest, mock: TaskExecutor, report: Report, /) -> None:
        """Begin an attempt, or go on with it, where a test case answers instead of a service."""
        ...

    def resume(self, request: TaskRequest, output: Any, report: Report, /) -> None:
        """Go on with an attempt that was accepted, with this answer, before the server died."""
        ...

    def whereabouts(self, request: TaskRequest, /, *, accepted: bool) -> Whereabouts:
        """Where what comes next of an attempt comes from.

        Args:
            accepted: the request for it was answered, or a worker took it.
        """
        ...

    def cancel(self, task_token: str, /) -> None:
        """Nobody waits for an attempt any more."""
        ...
