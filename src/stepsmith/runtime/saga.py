"""`saga()` in plain Python: remember what is due to be undone, and undo it when the block fails."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, ParamSpec

from stepsmith.runtime.due_compensations import Due, open_saga
from stepsmith.runtime.errors import SagaIncomplete, error_names
from stepsmith.runtime.task_call import attempt_until_settled

if TYPE_CHECKING:
    from stepsmith.runtime.task import Task

P = ParamSpec("P")


@contextmanager
def saga() -> Iterator[None]:
    """A block of steps that are undone, newest first, when any of them fails for good.

    A step's compensation is its task's `undone_by=`, or `undo(task, …)` written before the step. It
    is due from the moment the step is tried. Each runs with its own retries. Afterwards the block
    fails with its original error; if a compensation failed too, with `SagaIncomplete`.

    A saga inside another undoes its own steps when it fails. When it succeeds they are steps of the
    other, which undoes them should it fail later.
    """
    due: Due = []
    around = open_saga.get()
    token = open_saga.set(due)
    try:
        yield
    except Exception as failure:
        open_saga.set(None)
        _undo_all(due, failure)
        raise
    else:
        if around is not None:
            around += due
    finally:
        open_saga.reset(token)


def undo(task: Task[P, Any], *args: P.args, **kwargs: P.kwargs) -> None:
    """Name a compensation by hand, before the step it undoes: `undo(remove_label, order)`."""
    due = open_saga.get()
    if due is None:
        raise RuntimeError(f"undo({task.name}, …) stands outside a saga() block")
    due.append((task, task.payload.bind(args, kwargs)))


def _undo_all(due: Due, failure: Exception) -> None:
    not_undone = []
    for task, arguments in reversed(due):
        try:
            attempt_until_settled(task, arguments)
        except Exception as error:
            not_undone.append({"task": task.name, "arguments": arguments, **told(error)})
    if not_undone:
        report = {"not_undone": not_undone, "failure": told(failure)}
        text = json.dumps(report, ensure_ascii=False, separators=(",", ":"))
        raise SagaIncomplete(text) from failure


def told(error: Exception) -> dict[str, str]:
    """An error as `SagaIncomplete` reports it."""
    return {"error": error_names(type(error))[0], "message": str(error)}
