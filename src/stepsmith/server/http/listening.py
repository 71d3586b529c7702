"""The HTTP server itself, on loopback."""

from __future__ import annotations

import socket
from typing import Final

import uvicorn

from stepsmith.errors import LocalCloudError
from stepsmith.server.http.application import Application

LOOPBACK: Final = "127.0.0.1"
_BACKLOG: Final = 2048


class Listening:
    """Takes requests on a port until it is told to stop.

    Args:
        application: answers them.
        port: where; 0 for any that is free.

    Attributes:
        url: the endpoint.

    Raises:
        LocalCloudError: the port is taken.
    """

    def __init__(self, application: Application, port: int) -> None:
        self._socket = _bound(port)
        self.url = f"http://{LOOPBACK}:{self._socket.getsockname()[1]}"
        self._server = uvicorn.Server(
            uvicorn.Config(
                application,
                http="httptools",
                loop="none",
                lifespan="off",
                access_log=False,
                log_config=None,
                server_header=False,
                date_header=False,
            )
        )

    async def serve(self) -> None:
        """Answer requests until `stop` is called; those under way are answered before it ends."""
        await self._server.serve([self._socket])

    def stop(self) -> None:
        """End `serve`, from any thread."""
        self._server.should_exit = True


def _bound(port: int) -> socket.socket:
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((LOOPBACK, port))
        listener.listen(_BACKLOG)  # whoever knows the URL may come before `serve`
    except OSError as error:
        listener.close()
        raise LocalCloudError(
            f"port {port} is taken: stop what listens there, or choose another with --port"
        ) from error
    return listener
