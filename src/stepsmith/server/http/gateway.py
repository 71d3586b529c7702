"""Passes requests on to the emulated services, to the letter, and their answers back."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from typing import Final

from stepsmith.server.events.outbox import LATEST
from stepsmith.server.events.requests import EventRequests
from stepsmith.server.http.asgi import Head, Receive, Send
from stepsmith.server.http.body import pieces
from stepsmith.server.http.refusal import Refusal
from stepsmith.server.services.connection import Connection, ConnectionBroken, Response
from stepsmith.server.services.supervision import Services

MOST_BYTES: Final = 128 * 1024 * 1024
"""The largest body of a request: a Lambda function's ZIP file with everything around it."""
MOST_OBJECT_BYTES: Final = 5 * 1024**3
"""The largest object that S3 takes in one request."""

_MOST_IDLE: Final = 32
_READY_SECONDS: Final = 30.0
_BETWEEN_TWO: Final = frozenset({b"connection", b"keep-alive", b"expect", b"upgrade"})
"""Headers that are for one connection only."""


class Gateway:
    """The way to the emulated services.

    Args:
        services: where they are.
        events: looks at requests to EventBridge, and takes the events that come of any request.
    """

    def __init__(self, services: Services, events: EventRequests) -> None:
        self._services = services
        self._events = events
        self._idle: list[Connection] = []
        self._idle_at: tuple[str, int] | None = None

    async def forward(self, head: Head, receive: Receive, send: Send) -> None:
        """Answer a request with what the services answer.

        Raises:
            Refusal: the request is too large or slow, or the services are not there.
            ClientGone: the request does not come to its end.
        """
        most = MOST_OBJECT_BYTES if head.service in ("s3", None) else MOST_BYTES
        body = pieces(head, receive, most) if head.has_body else None
        if body is not None and self._events.reads(head):
            text = b"".join([piece async for piece in body])
            told = self._events.answer(head, text)
            if told is not None:
                await _send_json(told, send)
                return
            body = _one(text)
        connection = await self._connection()
        began = False
        try:
            response = await _exchange(connection, head, body)
            began = True
            await self._events.answered(head, _latest(response))
            await _pass_back(response, send)
        except ConnectionBroken as error:
            if began:
                raise
            raise Refusal(
                503, "ServiceUnavailable", f"The emulated services broke off: {error}"
            ) from error
        finally:
            self._give_back(connection)

    @property
    def is_ready(self) -> bool:
        """Whether the services are there."""
        return self._services.ready.is_set()

    def close(self) -> None:
        """Hang up."""
        while self._idle:
            self._idle.pop().close()

    async def _connection(self) -> Connection:
        try:
            await asyncio.wait_for(self._services.ready.wait(), _READY_SECONDS)
        except TimeoutError:
            raise Refusal(
                503, "ServiceUnavailable", "The emulated services are not running"
            ) from None
        address = self._services.address
        if address != self._idle_at:
            self.close()
            self._idle_at = address
        while self._idle:
            connection = self._idle.pop()
            if not connection.is_closed:
                return connection
            connection.close()
        try:
            return await Connection.to(*address)
        except ConnectionBroken as error:
            raise Refusal(503, "ServiceUnavailable", "The emulated services died") from error

    def _give_back(self, connection: Connection) -> None:
        if connection.is_reusable and len(self._idle) < _MOST_IDLE:
            self._idle.append(connection)
        else:
            connection.close()


async def _exchange(
    connection: Connection, head: Head, body: AsyncIterator[bytes] | None
) -> Response:
    method = head.method.encode()
    headers = [(name, value) for name, value in head.headers if name not in _BETWEEN_TWO]
    try:
        await connection.send(method, head.target, headers, body)
    except ConnectionBroken:
        # The services may have answered before they read everything, and hung up.
        with contextlib.suppress(ConnectionBroken):
            return await connection.answer(method)
        raise
    return await connection.answer(method)


async def _one(piece: bytes) -> AsyncIterator[bytes]:
    yield piece


def _latest(response: Response) -> int:
    """The number of the services' latest note, as an answer tells it."""
    return next((int(value) for name, value in response.headers if name.lower() == LATEST), 0)


async def _send_json(body: bytes, send: Send) -> None:
    headers = [
        (b"content-type", b"application/x-amz-json-1.1"),
        (b"content-length", b"%d" % len(body)),
    ]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": body})


async def _pass_back(response: Response, send: Send) -> None:
    ours = {*_BETWEEN_TWO, b"transfer-encoding", LATEST}
    headers = [(name, value) for name, value in response.headers if name.lower() not in ours]
    await send({"type": "http.response.start", "status": response.status, "headers": headers})
    async for piece in response.body():
        await send({"type": "http.response.body", "body": piece, "more_body": True})
    await send({"type": "http.response.body", "body": b""})
