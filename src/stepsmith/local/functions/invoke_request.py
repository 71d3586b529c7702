"""What a client asks of Invoke, and which of it Lambda refuses.

https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html#API_Invoke_RequestSyntax
"""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from typing import Any, Final

from stepsmith.local.aws_environment import REGION
from stepsmith.local.functions.refusals import InvocationRefused, invalid

MOST_PAYLOAD_BYTES: Final = 6_291_456
MOST_EVENT_BYTES: Final = 1_048_576
"""The largest payload of an asynchronous invocation; it was 262,144 until October 2025."""


@dataclass(frozen=True, slots=True)
class InvokeRequest:
    """What a client asks for.

    Attributes:
        name: a function's name, partial ARN or ARN, which may be qualified.
        client_context: JSON in base64.
    """

    name: str
    payload: bytes = b""
    qualifier: str | None = None
    invocation_type: str = "RequestResponse"
    log_type: str = "None"
    client_context: str | None = None
    region: str = REGION


def check(request: InvokeRequest, payload: bytes) -> None:
    """See that a request can be answered.

    Raises:
        InvocationRefused: it cannot.
    """
    if request.invocation_type not in ("RequestResponse", "Event", "DryRun"):
        raise invalid(
            f"InvocationType is RequestResponse, Event or DryRun, not {request.invocation_type}"
        )
    if len(payload) > MOST_PAYLOAD_BYTES:
        raise InvocationRefused(
            413,
            "RequestEntityTooLargeException",
            f"Request must be smaller than {MOST_PAYLOAD_BYTES} bytes for the InvokeFunction "
            "operation",
        )
    if request.invocation_type == "Event" and len(payload) > MOST_EVENT_BYTES:
        raise InvocationRefused(
            413,
            "RequestEntityTooLargeException",
            f"{len(payload)} byte payload is too large for the Event invocation type "
            f"(limit {MOST_EVENT_BYTES} bytes)",
        )
    try:
        json.loads(payload)
    except (ValueError, RecursionError) as error:
        raise InvocationRefused(
            400,
            "InvalidRequestContentException",
            f"Could not parse request body into json: {error}",
        ) from error


def client_context(given: str | None) -> dict[str, Any] | None:
    """What a client tells of itself.

    Raises:
        InvocationRefused: it is no JSON object in base64.
    """
    if given is None:
        return None
    try:
        context = json.loads(base64.b64decode(given, validate=True))
    except ValueError as error:
        raise InvocationRefused(
            400,
            "InvalidRequestContentException",
            "Client context must be a valid Base64-encoded JSON object",
        ) from error
    if not isinstance(context, dict):
        raise InvocationRefused(
            400,
            "InvalidRequestContentException",
            "Client context must be a valid Base64-encoded JSON object",
        )
    return context
