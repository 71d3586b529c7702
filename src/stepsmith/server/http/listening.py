"""The HTTP server itself, on loopback unless told otherwise."""

from __future__ import annotations

import contextlib
import errno
import socket
from collections.abc import Generator
from typing import Final

import uvicorn

from stepsmith.errors import LocalCloudError
from stepsmith.server.http.application import Application
from stepsmith.server.http.protocol import ImpatientProtocol

LOOPBACK: Final = "127.0.0.1"
STOP_SECONDS: Final = 10
"""How long requests under way may take for their answers once the server is told to stop."""

_BACKLOG: Final = 2048


class Listening:
    """Takes requests on a port until it is told to stop.

    Args:
        application: answers them.
        at: a port on loopback, 0 for any that is free; or what `bound` gave.

    Attributes:
        url: the endpoint.

    Raises:
        LocalCloudError: the port is taken.
    """

    def __init__(self, application: Application, at: int | socket.socket) -> None:
        self._socket = bound(LOOPBACK, at) if isinstance(at, int) else at
        self.url = url_of(self._socket)
        self._server = _Server(
            uvicorn.Config(
                application,
                http=ImpatientProtocol,
                loop="none",
                lifespan="off",
                backlog=_BACKLOG,
                access_log=False,
                log_config=None,
                proxy_headers=False,
                server_header=False,
                date_header=False,
                timeout_graceful_shutdown=STOP_SECONDS,
            )
        )

    async def serve(self) -> None:
        """Answer requests until `stop` is called; those under way are answered before it ends."""
        await self._server.serve([self._socket])

    def stop(self) -> None:
        """End `serve`, from any thread."""
        self._server.should_exit = True


class _Server(uvicorn.Server):
    """A server that leaves signals to whoever started it."""

    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None]:
        yield


def url_of(listener: socket.socket) -> str:
    """The URL of a socket's address."""
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def bound(host: str, port: int) -> socket.socket:
    """A socket at an address; 0 is any port that is free.

    Raises:
        LocalCloudError: the port is taken, or the address is none of this machine.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen(_BACKLOG)  # whoever knows the URL may come before `serve`
    except OSError as error:
        listener.close()
        if error.errno == errno.EADDRINUSE:
            raise LocalCloudError(
                f"port {port} is taken: stop what listens there, or choose another with --port"
            ) from error
        raise LocalCloudError(f"cannot listen on {host}:{port}: {error.strerror}") from error
    return listener
