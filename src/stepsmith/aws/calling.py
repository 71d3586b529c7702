"""A service called in a plain run: retries made, the answer taken, errors as their classes.

Delays between retries take no time here: a plain run has the workflow's outcome, not its duration.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from stepsmith.aws.result import readable
from stepsmith.errors import UnansweredCall
from stepsmith.integrations.service_call import ServiceCall, ServiceFailed
from stepsmith.runtime.substitution import filled
from stepsmith.runtime.task_call import settled

if TYPE_CHECKING:
    from stepsmith.aws.operation import Operation
    from stepsmith.runtime.retry_policy import RetryPolicy


class Asked(Protocol):
    """What a call is to: an operation of a service, or a method of an HTTPS API."""

    @property
    def resource(self) -> str:
        """The `Resource` of its state."""
        ...


ServiceAnswer = Callable[[Asked, dict[str, Any]], Any]
"""Takes what is called and its JSON arguments; returns the JSON result or raises."""
A = TypeVar("A", bound=Asked)


def _through_boto3(operation: Operation[..., Any], arguments: dict[str, Any]) -> Any:
    if operation.pattern or operation.integration.operation is None:
        what = "waits for a job or callback" if operation.pattern else "is Step Functions' own"
        raise UnansweredCall(
            f"{operation.resource} {what}, which boto3 does not do; let "
            "services_answered_by(…) answer it in a plain run, or run the state machine"
        )
    asked = ServiceCall(operation.integration, arguments)
    if asked.unknown_fields:
        raise TypeError(f"{operation}: {'; '.join(str(field) for field in asked.unknown_fields)}")
    try:
        return asked.send(_client(asked.names.botocore_name, os.environ.get("AWS_ENDPOINT_URL")))
    except ServiceFailed as failure:
        raise operation.service.errors.named(failure.error)(failure.cause) from failure


@cache
def _client(botocore_name: str, endpoint_url: str | None) -> Any:
    import boto3

    make: Any = boto3.Session().client
    return make(botocore_name, endpoint_url=endpoint_url)


_answer: ContextVar[ServiceAnswer | None] = ContextVar("stepsmith_service_answer", default=None)


@contextmanager
def services_answered_by(answer: ServiceAnswer) -> Iterator[None]:
    """Let a function answer every service call of a plain run, in place of AWS.

    Args:
        answer: takes what is called (`str()` of it is `dynamodb.get_item` or `http.post`) and its
            arguments as JSON, in Step Functions' names. It returns the result as JSON in those
            names, or raises one of the service's errors.
    """
    token = _answer.set(answer)
    try:
        yield
    finally:
        _answer.reset(token)


def asked(
    what: A,
    given: dict[str, Any],
    retry: Sequence[RetryPolicy],
    otherwise: Callable[[A, dict[str, Any]], Any],
) -> Any:
    """The JSON result of the first attempt that succeeds; `otherwise` answers if no test does."""
    from pydantic_core import to_jsonable_python

    arguments = {
        name: filled(to_jsonable_python(value, by_alias=True))
        for name, value in given.items()
        if value is not None
    }
    answer = _answer.get() or otherwise
    return settled(retry, lambda: answer(what, arguments))


def call(operation: Operation[..., Any], given: dict[str, Any]) -> Any:
    """Call as a state would: try, retry, give the typed result."""
    from pydantic import TypeAdapter

    result = asked(operation, given, operation.retry, _through_boto3)
    if operation.returns is not None:
        return TypeAdapter(operation.returns).validate_python(result)
    return readable(operation.result_shape, result, operation.spelling)
