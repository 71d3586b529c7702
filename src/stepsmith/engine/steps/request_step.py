"""Task with request-response: the answer to the request is the result.

See https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html#connect-default
"""

from __future__ import annotations

from typing import TypeVar

from stepsmith.engine.frame import Frame
from stepsmith.engine.steps.task_step import TaskStep
from stepsmith.engine.task_events.task_events import StartedEvents

E = TypeVar("E", bound=StartedEvents)


class RequestStep(TaskStep[E]):
    """A Task state that sends a request to a function or service and waits for the answer."""

    def _start(self, frame: Frame) -> None:
        attempt = frame.attempt
        assert attempt is not None
        frame.previous = self._events.started(frame.execution.history, frame.previous)
        self._watch(frame, attempt)
        self._invoke(frame, attempt)
