"""Options of states that are no task's: `retry=` and `name=`, known at compile time."""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.form import Origin, ServiceErrors
from stepsmith.authoring.frontend.reader import Reader
from stepsmith.errors import DeclarationError
from stepsmith.runtime.errors import (
    ExceedToleratedFailureThreshold,
    ItemReaderFailed,
    ResultWriterFailed,
    TaskFailed,
)
from stepsmith.runtime.retry_policy import RetryPolicy, policies
from stepsmith.runtime.state_name import check_state_name

T = TypeVar("T")

MAP_RUN_FAILURES = (ExceedToleratedFailureThreshold, ItemReaderFailed, ResultWriterFailed)


def read_name(reader: Reader, what: str, node: ast.expr | None) -> str | None:
    """What `name=` calls a state, if it is there."""

    def checked(value: Any) -> str | None:
        if value is not None:
            check_state_name(what, value)
        name: str | None = value
        return name

    return None if node is None else _known(reader, node, "name=", checked)


def read_retry(reader: Reader, node: ast.expr | None) -> tuple[RetryPolicy, ...]:
    """The policies of `retry=`, if it is there."""
    return () if node is None else _known(reader, node, "retry=", policies)


def _known(reader: Reader, node: ast.expr, option: str, use: Callable[[Any], T]) -> T:
    if not reader.static.is_static(node):
        reader.reject(
            Code.STATE_OPTION_MISUSE,
            node,
            f"{option} depends on workflow data",
            "give it a value that is known at compile time",
        )
    try:
        return use(reader.static.evaluate(node))
    except DeclarationError as error:
        reader.reject(Code.STATE_OPTION_MISUSE, node, str(error), "change the option")
    except Exception as error:
        reader.reject(
            Code.COMPILE_TIME_ERROR,
            node,
            f"this raised {type(error).__name__}: {error}",
            "mend the expression",
        )


def check_side_by_side(
    reader: Reader, node: ast.expr, retry: Sequence[RetryPolicy], origins: Sequence[Origin]
) -> None:
    """Refuse policies of a Parallel or inline Map that would not mean what they say."""
    if retry and reader.saga is not None:
        reader.reject(
            Code.STATE_OPTION_MISUSE,
            node,
            "a saga undoes what has been done, and does not know of an attempt before the last",
            "give retry= to the tasks",
        )
    child = next((o for o in origins if isinstance(o, ServiceErrors) and o.failure), None)
    for policy in retry:
        if Exception in policy.on:
            continue
        if TaskFailed in policy.on:
            reader.reject(
                Code.STATE_OPTION_MISUSE,
                node,
                "States.TaskFailed stands for whatever fails in there, and not only for services",
                "name the errors, or write on=[Exception]",
            )
        if child is not None:
            reader.reject(
                Code.STATE_OPTION_MISUSE,
                node,
                f"{child.service} fails with States.TaskFailed here, whatever its own error is",
                "write on=[Exception], or let the call itself be tried again: "
                "a_workflow.with_options(retry=…)(x)",
            )


def check_map_run(reader: Reader, node: ast.expr, retry: Sequence[RetryPolicy]) -> None:
    """Refuse policies of a distributed Map for errors that it does not have."""
    for policy in retry:
        for error in policy.on:
            if error is not Exception and error not in MAP_RUN_FAILURES:
                names = ", ".join(failure.__name__ for failure in MAP_RUN_FAILURES)
                reader.reject(
                    Code.STATE_OPTION_MISUSE,
                    node,
                    f"a distributed Map does not fail with {error.__name__}: an item's errors "
                    "stay in its execution",
                    f"name what it fails with ({names}), or give retry= to the tasks",
                )
