"""The Lambda handler of a task: takes the payload of `lambda:invoke`, gives the result's JSON form.

A deployed function and the local cloud run a task through this same function.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from stepsmith.runtime.errors import MarshalError
from stepsmith.runtime.task_logger import log_context

if TYPE_CHECKING:
    from stepsmith.runtime.task import Task

LambdaHandler = Callable[[Mapping[str, Any], object], Any]

# Lambda reports an exception's `__name__` as errorType, and this name has a dot in it.
_ReportedMarshalError = type("Runtime.MarshalError", (MarshalError,), {})


def lambda_handler(task: Task[..., Any]) -> LambdaHandler:
    """The handler for a Lambda function's configuration: `handler = lambda_handler(ship_order)`.

    The payload is `{"arguments": {…}, "context": {"execution": …, "state": …}}`. The task's
    exceptions pass through, so that Lambda reports each by its class name.

    Raises:
        ValueError: the payload is not of that shape; called by hand, or by another kind of event.
        ValidationError: an argument does not fit its parameter's type.
        MarshalError: the result has no JSON form; reported as `Runtime.MarshalError`.
    """

    def handle(event: Mapping[str, Any], context: object) -> Any:
        arguments, execution, state = _payload(task, event)
        with log_context(task=task.name, execution=execution, state=state):
            try:
                return task.payload.invoke(arguments)
            except MarshalError as error:
                raise _ReportedMarshalError(str(error)) from error

    return handle


def _payload(task: Task[..., Any], event: Mapping[str, Any]) -> tuple[dict[str, Any], str, str]:
    try:
        context = event["context"]
        return event["arguments"], context["execution"], context["state"]
    except (KeyError, TypeError) as error:
        raise ValueError(
            f"task {task.name} takes a payload with 'arguments' (an object) and 'context' "
            f"('execution' and 'state'); found {', '.join(sorted(event)) or 'an empty object'}"
        ) from error
