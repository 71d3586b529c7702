"""What an open `saga()` block of a plain run has to undo, should it fail."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from stepsmith.runtime.task import Task

Due = list[tuple["Task[..., Any]", dict[str, Any]]]
"""Compensations with their JSON arguments, oldest first."""

open_saga: ContextVar[Due | None] = ContextVar("stepsmith_open_saga", default=None)


@contextmanager
def no_saga_open() -> Iterator[None]:
    """Run what is an execution of its own: a saga around it knows nothing of its steps."""
    token = open_saga.set(None)
    try:
        yield
    finally:
        open_saga.reset(token)


def note_step(task: Task[..., Any], arguments: dict[str, Any]) -> None:
    """A task is about to be tried: if a saga is open, its compensation is due from now on."""
    due = open_saga.get()
    if due is not None and task.undone_by is not None:
        due.append((task.undone_by, arguments))
