"""Task with request-response: the answer to the request is the result.

See https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html#connect-default
"""

from __future__ import annotations

from stepsmith.engine.dataflow import TaskDataflow
from stepsmith.engine.frame import Frame
from stepsmith.engine.step import Transition
from stepsmith.engine.steps.task_step import TaskStep
from stepsmith.engine.steps.work_step import ErrorHandling
from stepsmith.engine.task_events.task_events import StartedEvents


class RequestStep(TaskStep):
    """A Task state that sends a request to a function or service and waits for the answer."""

    def __init__(
        self,
        name: str,
        flow: TaskDataflow,
        transition: Transition,
        errors: ErrorHandling,
        *,
        resource: str,
        events: StartedEvents,
    ) -> None:
        super().__init__(name, flow, transition, errors, resource=resource, events=events)
        self._started_events = events

    def _start(self, frame: Frame) -> None:
        attempt = frame.attempt
        assert attempt is not None
        frame.previous = self._started_events.started(frame.execution.history, frame.previous)
        self._watch(frame, attempt)
        self._invoke(frame, attempt)
