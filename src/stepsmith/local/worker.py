"""The process of one function: imports its task, then answers invocations one by one.

Started by `worker_processes.py` as `python -m stepsmith.local.worker ROOT MODULE NAME FD`, where FD
is one end of a socket pair. First it says `ready`, or why the task could not be imported; then it
takes `{"request_id"}` and a payload and gives `{}` and a result or `{"error", "document"}` and
nothing, one after the other.
"""

from __future__ import annotations

import importlib
import json
import signal
import sys
from multiprocessing.connection import Connection
from typing import Any

from stepsmith.local.lambda_response import FunctionError, FunctionResponse, error_response, respond
from stepsmith.runtime.handler import lambda_handler
from stepsmith.runtime.task import Task


def main(root: str, module: str, name: str, descriptor: int) -> None:
    """Serve until the other end of the connection is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent to handle
    connection: Connection[Any, Any] = Connection(descriptor)
    sys.path.insert(0, root)
    try:
        task = getattr(importlib.import_module(module), name)
    except Exception as error:
        reason = f"Unable to import module '{module}': {error}"
        _send(connection, error_response("Runtime.ImportModuleError", reason, ""))
        return
    _say(connection, {"ready": True})
    _serve(connection, task)


def _serve(connection: Connection[Any, Any], task: Task[..., Any]) -> None:
    handler = lambda_handler(task)
    code_file = task.function.__code__.co_filename
    while True:
        try:
            asked = json.loads(connection.recv_bytes())
            payload = connection.recv_bytes()
        except EOFError:
            return
        response = respond(handler, payload, asked["request_id"], code_file)
        sys.stdout.flush()
        sys.stderr.flush()
        _send(connection, response)


def _send(connection: Connection[Any, Any], response: FunctionResponse) -> None:
    if isinstance(response, FunctionError):
        _say(connection, {"error": response.error, "document": response.document})
    else:
        _say(connection, {}, response.payload)


def _say(connection: Connection[Any, Any], message: dict[str, Any], payload: bytes = b"") -> None:
    connection.send_bytes(json.dumps(message).encode())
    connection.send_bytes(payload)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]))
