"""Functions that a plain run calls one after another, and a state machine side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from stepsmith.runtime.due_compensations import open_saga

T = TypeVar("T")


def results_of(calls: Iterable[Callable[[], T]]) -> list[T]:
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
