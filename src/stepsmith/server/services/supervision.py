"""Keeps the emulated services running: starts them, notes their death, starts them again."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable
from http.client import HTTPConnection
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from stepsmith.server.services.child_process import ChildProcess, start

LOOK_SECONDS: Final = 0.25
RENEW_SECONDS: Final = 20.0
"""How often a process that outlives its server is told that there is one."""
_ANSWERED: Final = range(200, 300)

_log: Final = logging.getLogger("stepsmith.server")


class Services:
    """The emulated services and who looks after them. Use it within one running event loop.

    Args:
        file: tells a later server where they are, so that they outlive this one; None if they end
            with it.
        fill: makes and fills what they hold at first; called in a thread, when they begin empty.

    Attributes:
        deaths: how often they died.
        ready: they answer.
    """

    def __init__(self, file: Path | None, fill: Callable[[], None] | None = None) -> None:
        self.deaths = 0
        self.ready = asyncio.Event()
        self._file = file
        self._fill = fill
        self._child: ChildProcess | None = None
        self._watch: asyncio.Task[None] | None = None

    @property
    def url(self) -> str:
        """Where the process answers."""
        assert self._child is not None
        return self._child.url

    @property
    def address(self) -> tuple[str, int]:
        """The host and port of the process."""
        parts = urlsplit(self.url)
        assert parts.hostname is not None
        assert parts.port is not None
        return parts.hostname, parts.port

    @property
    def adopted(self) -> bool:
        """Whether an earlier server started them."""
        return self._child is not None and self._child.adopted

    async def start(self) -> None:
        """Find or start the process.

        Raises:
            LocalCloudError: it did not start.
        """
        self._child = await asyncio.to_thread(start, self._file)
        self.ready.set()
        self._watch = asyncio.create_task(self._keep_alive())

    async def fill(self) -> None:
        """Fill them, if they have begun empty.

        Raises:
            LocalCloudError: it did not work.
        """
        if self._fill is not None and not self.adopted:
            await asyncio.to_thread(self._fill)

    async def close(self) -> None:
        """End the process."""
        await self.leave()
        if self._child is not None:
            await asyncio.to_thread(self._child.end)

    async def leave(self) -> None:
        """Look after the process no longer; one with a file lives on for the next server."""
        self.ready.clear()
        if self._watch is not None:
            self._watch.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._watch

    async def _keep_alive(self) -> None:
        loop = asyncio.get_running_loop()
        renewed = loop.time()
        while True:
            await asyncio.sleep(LOOK_SECONDS)
            assert self._child is not None
            if not self._child.is_alive():
                await self._restart()
            elif loop.time() - renewed > RENEW_SECONDS:
                renewed = loop.time()
                await self._renew()

    async def _restart(self) -> None:
        self.ready.clear()
        self.deaths += 1
        _log.error(
            "the emulated services died, and all that was in them is gone; they are started again",
            extra={"event": "services_died", "deaths": self.deaths},
        )
        try:
            self._child = await asyncio.to_thread(start, self._file)
            self.ready.set()
            await self.fill()
        except Exception:
            _log.exception("the emulated services were not started again as they were at first")
            await asyncio.sleep(LOOK_SECONDS * 4)

    async def _renew(self) -> None:
        """Ask something, whatever it is."""
        try:
            status = await asyncio.to_thread(_status, *self.address)
        except OSError:
            status = None
        if status not in _ANSWERED:
            _log.warning("the emulated services do not answer", extra={"event": "services_slow"})


def _status(host: str, port: int) -> int:
    connection = HTTPConnection(host, port, timeout=30)
    try:
        connection.request("GET", "/moto-api/config")
        return connection.getresponse().status
    finally:
        connection.close()
