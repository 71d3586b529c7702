"""The errors of the language: what a workflow may catch besides its tasks' own classes.

A class stands for one or more AWS error names. For a task's own exception the name is the class
name, since that is what Lambda reports as `errorType`.
https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html
"""

from __future__ import annotations

from typing import ClassVar


class ServiceError(Exception):
    """An error that AWS raises rather than a task's code; `error_names` are its names in ASL."""

    error_names: ClassVar[tuple[str, ...]] = ()


class Timeout(ServiceError):
    """A state ran out of `TimeoutSeconds` or heartbeats, or a function out of its own timeout."""

    error_names = ("States.Timeout", "Sandbox.Timedout")


class LambdaServiceError(ServiceError):
    """Lambda itself failed for a moment; the function may or may not have run."""

    error_names = (
        "Lambda.ServiceException",
        "Lambda.AWSLambdaException",
        "Lambda.SdkClientException",
    )


class TooManyRequests(ServiceError):
    """Lambda refused the call because of a concurrency or rate limit; the function has not run."""

    error_names = ("Lambda.TooManyRequestsException",)


class LambdaCrashed(ServiceError):
    """The function's process ended before it answered; its effect may have happened."""

    error_names = ("Runtime.ExitError", "Lambda.Unknown")


class MarshalError(ServiceError):
    """A task returned something that has no JSON form or does not fit its declared return type."""

    error_names = ("Runtime.MarshalError",)


class TaskFailed(ServiceError):
    """A job, another state machine or a call of a service failed, but for a timeout.

    The errors of services derive from it, since `States.TaskFailed` matches them too.
    """

    error_names: ClassVar[tuple[str, ...]] = ("States.TaskFailed",)


class ExceedToleratedFailureThreshold(ServiceError):
    """More items of a distributed Map failed than it tolerates."""

    error_names = ("States.ExceedToleratedFailureThreshold",)


class ItemReaderFailed(ServiceError):
    """A distributed Map could not read its items."""

    error_names = ("States.ItemReaderFailed",)


class ResultWriterFailed(ServiceError):
    """A distributed Map could not write its results."""

    error_names = ("States.ResultWriterFailed",)


class InvalidInput(Exception):
    """The input does not fit the workflow's model; the message names the field and what it must be.

    Raised at the start of a workflow that is declared with `validate_input=True`.
    """


class SagaIncomplete(Exception):
    """A compensation failed for good; the message says which, with which arguments, and why.

    The message is a JSON text: `{"not_undone": [{"task", "arguments", "error", "message"}, …],
    "failure": {"error", "message"}}`, where `failure` is what made the saga turn back.
    """


def error_names(error: type[BaseException]) -> tuple[str, ...]:
    """The names by which Step Functions knows an exception class, the usual one first."""
    if issubclass(error, ServiceError) and error.error_names:
        return error.error_names
    return (error.__name__,)


def is_exception_class(value: object) -> bool:
    """Whether a value can stand in `raises=[…]` and `retry(on=[…])`."""
    return isinstance(value, type) and issubclass(value, Exception)
