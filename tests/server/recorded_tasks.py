"""What answered the tasks when AWS recorded calls: small functions, and queues."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from stepsmith.engine import Outcome, Succeeded, TaskRequest

Handler = Callable[[Any, None], Any]


class RecordedTasks:
    """Does the work of tasks with the functions of the case that is run."""

    def __init__(self) -> None:
        self._functions: dict[str, Handler] = {}

    def use(self, functions: Mapping[str, Mapping[str, str]]) -> None:
        """Answer with a case's functions from now on."""
        self._functions = {name: _handler(one) for name, one in functions.items()}

    def __call__(self, request: TaskRequest, /) -> Outcome:
        if request.resource.endswith("sqs:sendMessage"):
            return Succeeded({"MD5OfMessageBody": "0" * 32, "MessageId": "message"})
        if request.resource.endswith(":lambda:invoke"):
            event = request.arguments["Payload"] or {}
            payload = self._invoked(request.arguments["FunctionName"], event)
            return Succeeded({"ExecutedVersion": "$LATEST", "Payload": payload, "StatusCode": 200})
        return Succeeded(self._invoked(request.resource.rpartition(":")[2], request.arguments))

    def _invoked(self, name: str, event: Any) -> Any:
        returned = self._functions[name](event, None)
        return json.loads(returned if isinstance(returned, bytes) else json.dumps(returned))


def _handler(function: Mapping[str, str]) -> Handler:
    names: dict[str, Any] = {}
    exec(function["handler_source"], names)
    handler: Handler = names["handler"]
    return handler
