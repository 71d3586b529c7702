"""A task called in plain Python: compensation noted, retries made, answer taken.

Delays between retries take no time here: a plain run has the workflow's outcome, not its duration.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, TypeVar

from stepsmith.runtime.due_compensations import note_step

if TYPE_CHECKING:
    from stepsmith.runtime.retry_policy import RetryPolicy
    from stepsmith.runtime.task import Task

T = TypeVar("T")

TaskAnswer = Callable[["Task[..., Any]", dict[str, Any]], Any]
"""Takes a task and its JSON arguments; returns the JSON result or raises."""


def _run_in_process(task: Task[..., Any], arguments: dict[str, Any]) -> Any:
    return task.payload.invoke(arguments)


_answer: ContextVar[TaskAnswer] = ContextVar("stepsmith_task_answer", default=_run_in_process)


@contextmanager
def tasks_answered_by(answer: TaskAnswer) -> Iterator[None]:
    """Let a function answer every task call of a plain run, in place of the tasks' own code."""
    token = _answer.set(answer)
    try:
        yield
    finally:
        _answer.reset(token)


def call_with_retries(task: Task[..., Any], arguments: dict[str, Any]) -> Any:
    """Call a task as a state would: note its compensation, try, retry, give the typed result."""
    note_step(task, arguments)
    return task.payload.result(attempt_until_settled(task, arguments))


def attempt_until_settled(
    task: Task[..., Any],
    arguments: dict[str, Any],
    afterwards: Callable[[dict[str, Any]], Any] | None = None,
) -> Any:
    """The JSON result of the first attempt that succeeds, or the error that no policy retries.

    Args:
        task: what is called.
        arguments: in their JSON form.
        afterwards: a callback's answer, which an attempt waits for; it is then the result.
    """

    def attempt() -> Any:
        result = _answer.get()(task, arguments)
        return result if afterwards is None else afterwards(arguments)

    return settled(task.retry, attempt)


def settled(policies: Sequence[RetryPolicy], attempt: Callable[[], T]) -> T:
    """What the first attempt that succeeds gives, or the error that no policy retries."""
    retries = [0] * len(policies)
    while True:
        try:
            return attempt()
        except Exception as error:
            index = next((i for i, p in enumerate(policies) if p.matches(error)), None)
            if index is None or retries[index] >= policies[index].max_attempts:
                raise
            retries[index] += 1
