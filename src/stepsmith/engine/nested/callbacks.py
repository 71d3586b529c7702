"""What executions report on a task of the execution that started them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import orjson

from stepsmith.engine.nested.resources import NestedResource
from stepsmith.engine.task import Failed, Outcome, Succeeded, TaskRequest


@dataclass(slots=True)
class Callbacks:
    """The reports on one task.

    Attributes:
        since: when the task's request was sent.
        outcome: what the first SendTaskSuccess or SendTaskFailure brought.
        heartbeats: when SendTaskHeartbeat came, in seconds since then.
    """

    since: datetime
    outcome: Succeeded | Failed | None = None
    heartbeats: list[float] = field(default_factory=list[float])

    def report(self, resource: NestedResource, request: TaskRequest) -> Outcome:
        """Take a report; returns what its sender gets for an answer."""
        arguments: Mapping[str, Any] = request.arguments
        seconds = (request.now - self.since).total_seconds()
        if self.outcome is not None:
            message = "Task Timed Out: 'Provided task does not exist anymore'"
            return Failed(*resource.error("TaskTimedOut", message, request.task_token))
        match resource.action:
            case "sendTaskSuccess":
                try:
                    output = _json_value(arguments.get("Output"))
                except ValueError as error:
                    message = f"Invalid Output: '{error}'"
                    return Failed(*resource.error("InvalidOutput", message, request.task_token))
                self.outcome = Succeeded(output, seconds)
            case "sendTaskFailure":
                self.outcome = Failed(arguments.get("Error"), arguments.get("Cause"), seconds)
            case _:
                self.heartbeats.append(seconds)
        return Succeeded({})


def _json_value(output: Any) -> Any:
    """The value that a text stands for; values that are none are made texts on the way."""
    return orjson.loads(output) if isinstance(output, str) else output
