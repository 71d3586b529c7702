"""A service called in a plain run: retries made, the answer taken, errors as their classes.

Delays between retries take no time here: a plain run has the workflow's outcome, not its duration.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from typing import TYPE_CHECKING, Any

from stepsmith.aws.result import readable
from stepsmith.errors import LocalCloudError
from stepsmith.integrations.service_call import ServiceCall, ServiceFailed
from stepsmith.runtime.task_call import settled

if TYPE_CHECKING:
    from stepsmith.aws.operation import Operation

ServiceAnswer = Callable[["Operation[..., Any]", dict[str, Any]], Any]
"""Takes an operation and its JSON arguments; returns the JSON result or raises."""


def _through_boto3(operation: Operation[..., Any], arguments: dict[str, Any]) -> Any:
    if operation.pattern or operation.integration.operation is None:
        what = "waits for a job or callback" if operation.pattern else "is Step Functions' own"
        raise LocalCloudError(
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


_answer: ContextVar[ServiceAnswer] = ContextVar("stepsmith_service_answer", default=_through_boto3)


@contextmanager
def services_answered_by(answer: ServiceAnswer) -> Iterator[None]:
    """Let a function answer every service call of a plain run, in place of AWS.

    Args:
        answer: takes an operation (`str(operation)` is `dynamodb.get_item`) and its arguments as
            JSON, in Step Functions' names. It returns the result as JSON in those names, or raises
            one of the service's errors.
    """
    token = _answer.set(answer)
    try:
        yield
    finally:
        _answer.reset(token)


def call(operation: Operation[..., Any], given: dict[str, Any]) -> Any:
    """Call as a state would: try, retry, give the typed result."""
    from pydantic import TypeAdapter
    from pydantic_core import to_jsonable_python

    arguments = {
        name: to_jsonable_python(value, by_alias=True)
        for name, value in given.items()
        if value is not None
    }
    result = settled(operation.retry, lambda: _answer.get()(operation, arguments))
    if operation.returns is not None:
        return TypeAdapter(operation.returns).validate_python(result)
    return readable(operation.result_shape, result, operation.spelling)
