"""Task executors that answer what a test wrote down."""

from __future__ import annotations

from typing import Any

from stepsmith.engine import Failed, NoAnswer, Outcome, Succeeded, TaskRequest


class Script:
    """Answers one outcome after the other; the last one again and again."""

    def __init__(self, *outcomes: Outcome) -> None:
        self._outcomes = list(outcomes)
        self.requests: list[TaskRequest] = []

    def __call__(self, request: TaskRequest) -> Outcome:
        self.requests.append(request)
        return self._outcomes[min(len(self.requests), len(self._outcomes)) - 1]


def echo(request: TaskRequest) -> Outcome:
    """Every task gives back its arguments."""
    return Succeeded(request.arguments)


def no_tasks(request: TaskRequest) -> Outcome:
    raise AssertionError(f"no task should have been called, but {request.state_name} was")


def lost(request: TaskRequest) -> Outcome:
    return NoAnswer()


def boom(cause: Any = None) -> Failed:
    return Failed("Boom", cause)
