"""Functions that a plain run calls one after another, and a state machine side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from stepsmith.runtime.due_compensations import open_saga
from stepsmith.runtime.retry_policy import RetryPolicy, policies
from stepsmith.runtime.state_name import check_state_name
from stepsmith.runtime.task_call import settled

T = TypeVar("T")


def results_of(
    where: str,
    calls: Iterable[Callable[[], T]],
    retry: RetryPolicy | Sequence[RetryPolicy] | None,
    name: str | None,
) -> list[T]:
    """What the calls give, in their order; all of them again as long as a policy says so.

    Raises:
        DeclarationError: an option is not what it has to be.
    """
    if name is not None:
        check_state_name(where, name)
    again = tuple(calls)
    return settled(policies(retry), lambda: _results_of(again))


def _results_of(calls: Iterable[Callable[[], T]]) -> list[T]:
    """What the calls give, in their order, or the error of the first that fails.

    In a saga all of them are made before that error goes on, so that it is known what to undo.
    """
    if open_saga.get() is None:
        return [call() for call in calls]
    results: list[T] = []
    failures: list[Exception] = []
    for call in calls:
        try:
            results.append(call())
        except Exception as failure:
            failures.append(failure)
    if failures:
        raise failures[0]
    return results
