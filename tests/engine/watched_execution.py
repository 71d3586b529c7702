"""An execution driven by hand, with its clock and what it has told so far."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from stepsmith.engine import Effect, Event, Execution, InvokeTask, Machine, VirtualClock


class Watched:
    """An execution with its clock and the events it has left so far."""

    def __init__(
        self, definition: dict[str, Any], input_: Any = None, *, execution_arn: str | None = None
    ) -> None:
        self.clock = VirtualClock()
        self.events: list[Event] = []
        self.execution = Execution(
            Machine.compile(definition),
            input_,
            name="watched",
            clock=self.clock,
            sink=self.events.append,
            execution_arn=execution_arn,
        )

    def after(self, seconds: float) -> None:
        self.clock.wait_until(self.clock.now() + timedelta(seconds=seconds))

    def types(self) -> list[str]:
        return [event["type"] for event in self.events]


def token(effects: list[Effect]) -> str:
    (request,) = (effect.request for effect in effects if isinstance(effect, InvokeTask))
    return request.task_token
