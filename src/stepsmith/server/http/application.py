"""The ASGI application: who asks, and who answers.

Requests that are signed for `states` are answered here, all others by the emulated services.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import re
from time import perf_counter
from typing import Final

import orjson

from stepsmith.local.aws_environment import ACCOUNT_ID, REGION
from stepsmith.server.api.response import CONTENT_TYPE
from stepsmith.server.api.service_model import TARGET_PREFIX
from stepsmith.server.http import metrics
from stepsmith.server.http.asgi import Head, Message, Receive, Scope, Send
from stepsmith.server.http.body import ClientGone, whole
from stepsmith.server.http.gateway import Gateway
from stepsmith.server.http.guard import Guard
from stepsmith.server.http.invocations import Invocations
from stepsmith.server.http.metrics import Metrics
from stepsmith.server.http.refusal import Refusal, send_refusal
from stepsmith.server.http.step_functions import Answer, StepFunctions
from stepsmith.server.operations.service import Caller

MOST_BYTES: Final = 8 * 1024 * 1024
"""The largest body of a request to Step Functions; a definition has up to a megabyte."""

_SERVICE: Final = "states"
_LONG_POLL: Final = "GetActivityTask"
_STOPPING: Final = Refusal(503, "ServiceUnavailable", "The server stops before this has ended")
_NAME: Final = re.compile(r"[A-Za-z][A-Za-z0-9]{0,63}")
_log: Final = logging.getLogger("stepsmith.server")


class Application:
    """Takes requests for every service.

    Args:
        step_functions: answers those for Step Functions.
        guard: says who may ask.
        gateway: answers the others; None where there is nobody to do so.
        account: whose the resources of Step Functions are.
        invocations: answers those that invoke Lambda functions, rather than the gateway.

    Attributes:
        metrics: of the requests.
    """

    def __init__(
        self,
        step_functions: StepFunctions,
        guard: Guard,
        gateway: Gateway | None,
        account: str = ACCOUNT_ID,
        invocations: Invocations | None = None,
    ) -> None:
        self.metrics = Metrics()
        self._step_functions = step_functions
        self._guard = guard
        self._gateway = gateway
        self._account = account
        self._invocations = invocations

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        began = perf_counter()
        head = Head.of(scope)
        status = 0

        async def noting_status(message: Message) -> None:
            nonlocal status
            status = message.get("status", status)
            await send(message)

        try:
            await self._answer(head, receive, noting_status)
        except Refusal as refusal:
            _log.warning(
                "refused: %s", refusal.message, extra={"event": "refused", "code": refusal.code}
            )
            await send_refusal(refusal, head, noting_status)
        except ClientGone:
            return
        except asyncio.CancelledError:
            if status:
                raise  # the connection is cut: half an answer is none
            await send_refusal(_STOPPING, head, noting_status)
        self._note(head, status, perf_counter() - began)

    async def _answer(self, head: Head, receive: Receive, send: Send) -> None:
        is_signed = head.service is not None or b"authorization" in head.fields
        if not is_signed and head.method == "GET" and head.path in (b"/health", b"/metrics"):
            self._guard.check_origin(head)
            await self._tell(head.path, send)
            return
        self._guard.check(head)
        if head.service == _SERVICE or head.operation.startswith(f"{TARGET_PREFIX}."):
            await self._step_functions_answer(head, receive, send)
        elif self._invocations is not None and self._invocations.takes(head):
            await self._invocations.answer(head, receive, send)
        elif self._gateway is not None:
            await self._gateway.forward(head, receive, send)
        else:
            raise Refusal(
                404, "UnknownOperationException", "This server answers for Step Functions only"
            )

    async def _step_functions_answer(self, head: Head, receive: Receive, send: Send) -> None:
        prefix, _, operation = head.operation.partition(".")
        body = await whole(head, receive, MOST_BYTES)
        caller = Caller(head.region or REGION, self._account)
        answering = self._step_functions.answer(
            operation if prefix == TARGET_PREFIX else head.operation, body, caller
        )
        if operation == _LONG_POLL:
            answer = await _unless_gone(asyncio.ensure_future(answering), receive)
        else:
            answer = await answering
        headers = [
            (b"content-type", CONTENT_TYPE),
            (b"content-length", b"%d" % len(answer.body)),
            (b"x-amzn-requestid", answer.request_id.encode()),
        ]
        await send({"type": "http.response.start", "status": answer.status, "headers": headers})
        await send({"type": "http.response.body", "body": answer.body})

    async def _tell(self, path: bytes, send: Send) -> None:
        if path == b"/metrics":
            content_type, body = metrics.CONTENT_TYPE, self.metrics.written()
        else:
            told = {"status": "running"}
            if self._gateway is not None:
                told["services"] = "running" if self._gateway.is_ready else "starting"
            content_type, body = b"application/json", orjson.dumps(told)
        headers = [(b"content-type", content_type), (b"content-length", b"%d" % len(body))]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    def _note(self, head: Head, status: int, seconds: float) -> None:
        operation = head.operation.rpartition(".")[2]
        if _NAME.fullmatch(operation) is None:
            operation = head.method
        service = head.service or "unsigned"
        self.metrics.request(service, operation, status, seconds)
        if _log.isEnabledFor(logging.DEBUG):
            _log.debug(
                "%s %s: %d",
                service,
                operation,
                status,
                extra={
                    "event": "request",
                    "service": service,
                    "operation": operation,
                    "status": status,
                    "ms": round(seconds * 1000, 3),
                },
            )


async def _unless_gone(answering: asyncio.Future[Answer], receive: Receive) -> Answer:
    """Wait for an answer for as long as the client does.

    Raises:
        ClientGone: it hung up.
    """
    gone = asyncio.ensure_future(receive())
    try:
        await asyncio.wait((answering, gone), return_when=asyncio.FIRST_COMPLETED)
        if not answering.done():
            answering.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await answering
            raise ClientGone
        return answering.result()
    finally:
        gone.cancel()
