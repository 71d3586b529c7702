"""Bodies of requests, read in bounded memory and with a time for each piece."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Final

from stepsmith.server.http.asgi import Head, Receive
from stepsmith.server.http.refusal import Refusal

PIECE_SECONDS: Final = 30.0
"""How long a client may take for the next piece of a body."""


class ClientGone(Exception):
    """The client hung up before its request was whole."""


async def pieces(head: Head, receive: Receive, most_bytes: int) -> AsyncIterator[bytes]:
    """A body as it comes.

    Raises:
        Refusal: it is too large, or comes too slowly.
        ClientGone: it does not come to its end.
    """
    length = head.fields.get(b"content-length", b"0")
    if length.isdigit() and int(length) > most_bytes:
        raise _too_large(most_bytes)
    total = 0
    while True:
        try:
            async with asyncio.timeout(PIECE_SECONDS):
                message = await receive()
        except TimeoutError:
            raise Refusal(
                408, "RequestTimeout", f"No more of the body came for {PIECE_SECONDS:.0f} seconds"
            ) from None
        if message["type"] == "http.disconnect":
            raise ClientGone
        piece: bytes = message.get("body", b"")
        total += len(piece)
        if total > most_bytes:
            raise _too_large(most_bytes)
        yield piece
        if not message.get("more_body"):
            return


async def whole(head: Head, receive: Receive, most_bytes: int) -> bytes:
    """A body in one piece. Raises as `pieces` does."""
    return b"".join([piece async for piece in pieces(head, receive, most_bytes)])


def _too_large(most_bytes: int) -> Refusal:
    return Refusal(
        413, "RequestEntityTooLargeException", f"The body has more than {most_bytes} bytes"
    )
