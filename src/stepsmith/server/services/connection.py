"""One HTTP/1.1 connection to the emulated services.

asyncio and httptools, rather than an HTTP client: a client adds and changes headers, and costs 8
(aiohttp) to 120 (httpx) times as much per request.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from typing import Final, Self

import httptools

Headers = Sequence[tuple[bytes, bytes]]
_PIECE: Final = 256 * 1024


class ConnectionBroken(Exception):
    """The other side is gone, or says what is no HTTP."""


class Connection:
    """Carries one exchange at a time.

    Attributes:
        is_reusable: the last exchange is over, and another may follow.
    """

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer
        self.is_reusable = True

    @classmethod
    async def to(cls, host: str, port: int) -> Self:
        """Open a connection.

        Raises:
            ConnectionBroken: nobody listens there.
        """
        try:
            return cls(*await asyncio.open_connection(host, port, limit=_PIECE))
        except OSError as error:
            raise ConnectionBroken(str(error)) from error

    @property
    def is_closed(self) -> bool:
        """Whether the other side has hung up."""
        return self._reader.at_eof() or self._writer.is_closing()

    async def send(
        self, method: bytes, target: bytes, headers: Headers, body: AsyncIterator[bytes] | None
    ) -> None:
        """Send a request.

        Args:
            headers: as they are, those of the body's framing included.
            body: its pieces; None where there is none.

        Raises:
            ConnectionBroken: it cannot be sent.
        """
        self.is_reusable = False
        chunked = any(name == b"transfer-encoding" for name, _ in headers)
        head = [method, b" ", target, b" HTTP/1.1\r\n"]
        for name, value in headers:
            head += [name, b": ", value, b"\r\n"]
        head.append(b"\r\n")
        try:
            self._writer.write(b"".join(head))
            if body is not None:
                async for piece in body:
                    if piece:
                        self._writer.write(
                            b"%x\r\n%b\r\n" % (len(piece), piece) if chunked else piece
                        )
                        await self._writer.drain()
            if chunked:
                self._writer.write(b"0\r\n\r\n")
            await self._writer.drain()
        except OSError as error:
            raise ConnectionBroken(str(error)) from error

    async def answer(self, method: bytes) -> Response:
        """Read up to the end of an answer's headers.

        Raises:
            ConnectionBroken: there is no answer.
        """
        response = Response(self, bodiless=method == b"HEAD")
        while not response.has_headers:
            response.feed(await self.read())
        return response

    async def read(self) -> bytes:
        """The next bytes; none at the end.

        Raises:
            ConnectionBroken: the connection broke.
        """
        try:
            return await self._reader.read(_PIECE)
        except OSError as error:
            raise ConnectionBroken(str(error)) from error

    def close(self) -> None:
        """Hang up."""
        self.is_reusable = False
        self._writer.close()


class Response:
    """An answer, read as it comes.

    Attributes:
        headers: as they came.
    """

    def __init__(self, connection: Connection, *, bodiless: bool) -> None:
        self.headers: list[tuple[bytes, bytes]] = []
        self.has_headers = False
        self._connection = connection
        self._bodiless = bodiless
        self._pieces: list[bytes] = []
        self._complete = False
        self._parser = httptools.HttpResponseParser(self)

    @property
    def status(self) -> int:
        """The HTTP status."""
        return int(self._parser.get_status_code())

    def feed(self, piece: bytes) -> None:
        """Take what came.

        Raises:
            ConnectionBroken: the answer is cut off, or is no HTTP.
        """
        if not piece:
            self._end_of_file()
            return
        try:
            self._parser.feed_data(piece)
        except httptools.HttpParserError as error:
            raise ConnectionBroken(str(error)) from error

    async def body(self) -> AsyncIterator[bytes]:
        """The pieces of the body.

        Raises:
            ConnectionBroken: it is cut off.
        """
        while True:
            pieces, self._pieces = self._pieces, []
            for piece in pieces:
                yield piece
            if self._complete:
                return
            self.feed(await self._connection.read())

    def _end_of_file(self) -> None:
        lengths = {name.lower() for name, _ in self.headers}
        if not self.has_headers or lengths & {b"content-length", b"transfer-encoding"}:
            raise ConnectionBroken("the answer is cut off")
        self._complete = True

    def on_header(self, name: bytes, value: bytes) -> None:
        """Called by the parser."""
        self.headers.append((name, value))

    def on_headers_complete(self) -> None:
        """Called by the parser."""
        self.has_headers = True
        if self._bodiless:
            self._finish()

    def on_body(self, piece: bytes) -> None:
        """Called by the parser."""
        self._pieces.append(piece)

    def on_message_complete(self) -> None:
        """Called by the parser."""
        self._finish()

    def _finish(self) -> None:
        self._complete = True
        self._connection.is_reusable = bool(self._parser.should_keep_alive())
