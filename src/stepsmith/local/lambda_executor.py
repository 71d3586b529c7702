"""The engine's way to the tasks: answers a Task state that invokes a local Lambda function.

https://docs.aws.amazon.com/step-functions/latest/dg/connect-lambda.html
"""

from __future__ import annotations

import json
import time
import uuid
from collections.abc import Callable
from datetime import UTC
from email.utils import format_datetime
from typing import Any, Protocol, cast

from stepsmith.engine import Failed, Outcome, Succeeded, TaskExecutor, TaskRequest
from stepsmith.errors import LocalCloudError
from stepsmith.integrations.optimised import LAMBDA_INVOKE
from stepsmith.local.lambda_response import FunctionError, FunctionResponse, FunctionResult
from stepsmith.local.local_functions import LocalFunctions, function_arn
from stepsmith.runtime.task import Task

FUNCTION_PREFIX = "arn:aws:lambda:"
KNOWN_ARGUMENTS = {"FunctionName", "InvocationType", "Payload", "Qualifier"}


class FunctionRunner(Protocol):
    """Runs one invocation of a function, in this process or another."""

    def __call__(
        self, task: Task[..., Any], payload: bytes, request_id: str, /
    ) -> FunctionResponse:
        """Run the task on a payload as Lambda does, within the task's timeout."""
        ...


OutputListener = Callable[[TaskRequest, str], None]
"""Gets what a function printed and logged during one attempt, if anything."""


class LambdaExecutor:
    """A task executor for `arn:aws:states:::lambda:invoke` and for function ARNs.

    Args:
        functions: what can be invoked.
        run_function: how.
        on_output: who hears what the functions print and log.
        otherwise: answers all other resources.

    Raises:
        LocalCloudError: when called for a resource or a way of invoking that is not there yet.
    """

    def __init__(
        self,
        functions: LocalFunctions,
        run_function: FunctionRunner,
        on_output: OutputListener | None = None,
        otherwise: TaskExecutor | None = None,
    ) -> None:
        self._functions = functions
        self._run_function = run_function
        self._on_output = on_output
        self._otherwise = otherwise

    def __call__(self, request: TaskRequest, /) -> Outcome:
        if request.resource == LAMBDA_INVOKE:
            return self._invoke(request)
        if request.resource.startswith(FUNCTION_PREFIX):
            return self._call_function(request)
        if self._otherwise is not None:
            return self._otherwise(request)
        raise LocalCloudError(
            f"state {request.state_name}: nothing here answers {request.resource}; "
            "give the executor another one for what is no Lambda function"
        )

    def _invoke(self, request: TaskRequest) -> Outcome:
        arguments = _checked_arguments(request)
        name = arguments["FunctionName"]
        qualifier = arguments.get("Qualifier", "$LATEST")
        task = self._functions.find(name) if qualifier == "$LATEST" else None
        request_id = str(uuid.uuid4())
        if task is None:
            return Failed("Lambda.ResourceNotFoundException", _not_found(name, request_id))
        response, seconds = self._run(request, task, arguments.get("Payload", {}), request_id)
        if isinstance(response, FunctionError):
            cause = json.dumps(response.document, ensure_ascii=False, separators=(",", ":"))
            return Failed(response.error, cause, seconds)
        return Succeeded(_invoke_result(response, request, request_id), seconds)

    def _call_function(self, request: TaskRequest) -> Outcome:
        task = self._functions.find(request.resource)
        request_id = str(uuid.uuid4())
        if task is None:
            return Failed(
                "Lambda.ResourceNotFoundException", _not_found(request.resource, request_id)
            )
        response, seconds = self._run(request, task, request.arguments, request_id)
        if isinstance(response, FunctionError):
            return Failed(
                response.error, json.dumps(response.document, ensure_ascii=False), seconds
            )
        return Succeeded(json.loads(response.payload), seconds)

    def _run(
        self, request: TaskRequest, task: Task[..., Any], event: Any, request_id: str
    ) -> tuple[FunctionResponse, float]:
        payload = json.dumps(event, separators=(",", ":")).encode()
        started = time.perf_counter()
        response = self._run_function(task, payload, request_id)
        seconds = time.perf_counter() - started
        if response.output and self._on_output is not None:
            self._on_output(request, response.output)
        return response, seconds


def _checked_arguments(request: TaskRequest) -> dict[str, Any]:
    """The arguments of `lambda:invoke`, refused where the local cloud would have to pretend."""
    where = f"state {request.state_name}"
    given = request.arguments
    if not isinstance(given, dict):
        raise LocalCloudError(f"{where}: lambda:invoke takes an object, not {given!r}")
    arguments = cast("dict[str, Any]", given)
    if not isinstance(arguments.get("FunctionName"), str):
        raise LocalCloudError(f"{where}: lambda:invoke needs a FunctionName, found {arguments!r}")
    unknown = sorted(arguments.keys() - KNOWN_ARGUMENTS)
    if unknown:
        raise LocalCloudError(
            f"{where}: lambda:invoke with {', '.join(unknown)} is not there yet; "
            f"there are {', '.join(sorted(KNOWN_ARGUMENTS))}"
        )
    if arguments.get("InvocationType", "RequestResponse") != "RequestResponse":
        raise LocalCloudError(
            f"{where}: InvocationType {arguments['InvocationType']!r} is not there yet; "
            "leave it out, or write 'RequestResponse'"
        )
    return arguments


def _not_found(name: str, request_id: str) -> str:
    arn = name if name.startswith("arn:") else function_arn(name)
    return (
        f"Function not found: {arn}:$LATEST (Service: AWSLambda; Status Code: 404; "
        f"Error Code: ResourceNotFoundException; Request ID: {request_id}; Proxy: null)"
    )


def _invoke_result(
    response: FunctionResult, request: TaskRequest, request_id: str
) -> dict[str, Any]:
    """The whole of what the optimised integration gives, headers included."""
    headers = {
        "Connection": "keep-alive",
        "Content-Length": str(len(response.payload)),
        "Content-Type": "application/json",
        "Date": format_datetime(request.now.astimezone(UTC), usegmt=True),
        "X-Amz-Executed-Version": "$LATEST",
        "x-amzn-Remapped-Content-Length": "0",
        "x-amzn-RequestId": request_id,
    }
    return {
        "ExecutedVersion": "$LATEST",
        "Payload": json.loads(response.payload),
        "SdkHttpMetadata": {
            "AllHttpHeaders": {name: [value] for name, value in headers.items()},
            "HttpHeaders": headers,
            "HttpStatusCode": 200,
        },
        "SdkResponseMetadata": {"RequestId": request_id},
        "StatusCode": 200,
    }
