"""The ASGI application: who is asked, and by whom."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any, Final

from stepsmith.server.api.response import CONTENT_TYPE
from stepsmith.server.api.service_model import TARGET_PREFIX
from stepsmith.server.http.step_functions import StepFunctions
from stepsmith.server.operations.service import Caller

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]

ACCOUNT: Final = "123456789012"
REGION: Final = "us-east-1"
MOST_BYTES: Final = 8 * 1024 * 1024

_SCOPE: Final = re.compile(rb"Credential=[^/,]*/\d{8}/([a-z0-9-]+)/([a-z0-9-]+)/aws4_request")


class Application:
    """Takes requests for the Step Functions API."""

    def __init__(self, step_functions: StepFunctions) -> None:
        self._step_functions = step_functions

    async def __call__(self, scope: MutableMapping[str, Any], receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        headers = dict(scope["headers"])
        target = headers.get(b"x-amz-target", b"").decode("latin-1")
        prefix, _, operation = target.partition(".")
        body = await _body(receive)
        if prefix != TARGET_PREFIX:
            await _respond(send, 404, b"{}", b"application/json", "")
            return
        scope_of = _SCOPE.search(headers.get(b"authorization", b""))
        region = REGION if scope_of is None else scope_of[1].decode()
        answer = await self._step_functions.answer(operation, body, Caller(region, ACCOUNT))
        await _respond(send, answer.status, answer.body, CONTENT_TYPE, answer.request_id)


async def _body(receive: Receive) -> bytes:
    parts: list[bytes] = []
    while True:
        message = await receive()
        parts.append(message.get("body", b""))
        if not message.get("more_body"):
            return b"".join(parts)


async def _respond(
    send: Send, status: int, body: bytes, content_type: bytes, request_id: str
) -> None:
    headers = [
        (b"content-type", content_type),
        (b"content-length", b"%d" % len(body)),
        (b"x-amzn-requestid", request_id.encode()),
    ]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
