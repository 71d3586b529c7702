"""Which error names an `except` stands for.

Step Functions matches names and knows no subclasses.
"""

from __future__ import annotations

from collections.abc import Iterable

from stepsmith.authoring.form import Origin, ServiceErrors
from stepsmith.runtime.errors import (
    LambdaCrashed,
    LambdaServiceError,
    MarshalError,
    ServiceError,
    TaskFailed,
    Timeout,
    TooManyRequests,
    error_names,
)
from stepsmith.runtime.task import Task

ALL = "States.ALL"
TASK_FAILED = "States.TaskFailed"
"""Of an execution that was waited for; in a rule, of whatever is no timeout."""
_OF_ANY_TASK = (Timeout, LambdaServiceError, TooManyRequests, LambdaCrashed, MarshalError)


def catches_all(errors: Iterable[type[BaseException]]) -> bool:
    """Whether an `except` takes every error."""
    return any(error in (Exception, BaseException) for error in errors)


def names_from(errors: Iterable[type[BaseException]], origin: Origin) -> tuple[str, ...]:
    """The names of what can come from somewhere and an `except` takes, in a steady order."""
    taken = tuple(errors)
    match origin:
        case Task():
            return names_for_task(taken, origin)
        case ServiceErrors():
            return names_for_service(taken, origin)
        case _:
            return error_names(origin) if issubclass(origin, taken) else ()


def names_for_service(
    errors: Iterable[type[BaseException]], service: ServiceErrors
) -> tuple[str, ...]:
    """The names of errors that an `except` or retrier of a service call takes.

    A base class stands for the declared errors that derive from it; `States.TaskFailed` needs no
    others beside it. An error that another integration spells otherwise has the name it has here.
    """
    names: list[str] = []
    for error in errors:
        derived = () if error is TaskFailed else _derived(error, service)
        for one in derived or (error,):
            names += [name for name in _told_by(service, one) if name not in names]
    return tuple(names)


def _derived(error: type[BaseException], service: ServiceErrors) -> tuple[type[BaseException], ...]:
    return tuple(declared for declared in service.declared if issubclass(declared, error))


def _told_by(service: ServiceErrors, error: type[BaseException]) -> tuple[str, ...]:
    """The names of an error that come from a service."""
    names = error_names(error)
    if not service.prefix or (service.open and not issubclass(error, ServiceError)):
        return names
    return tuple(name for name in names if name.startswith(("States.", f"{service.prefix}.")))


def names_for_task(
    errors: Iterable[type[BaseException]], task: Task[..., object]
) -> tuple[str, ...]:
    """The names of what a task can raise and an `except` or retrier takes, in a steady order.

    A base class stands for the errors derived from it that the task declares, and for the errors
    any Lambda task can have. A class from which nothing declared derives stands for its own name.
    """
    names: list[str] = []
    for error in errors:
        if error is TaskFailed:
            continue  # States.TaskFailed would match the task's own errors too
        derived = [d for d in (*task.raises, *_OF_ANY_TASK) if issubclass(d, error)]
        for one in derived or [error]:
            names += [name for name in error_names(one) if name not in names]
    return tuple(names)
