"""Task that runs a job (`.sync`, `.sync:2`) or waits for a callback (`.waitForTaskToken`).

See https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html
"""

from __future__ import annotations

from stepsmith.engine.dataflow import Exit
from stepsmith.engine.failure import DATA_LIMIT_EXCEEDED, Failure
from stepsmith.engine.frame import Action, Frame
from stepsmith.engine.step import too_large
from stepsmith.engine.steps.request_step import RequestStep
from stepsmith.engine.task_events.service_integration_events import ServiceIntegrationEvents


class SubmitStep(RequestStep[ServiceIntegrationEvents]):
    """A Task state whose result comes some time after its request was answered.

    Its token is in the context object: whoever has it may end the task or keep it alive, a job too
    (recorded by AWS for `.sync`).
    """

    def work(self, frame: Frame) -> Action:
        frame.task_token = frame.execution.new_task_token()
        return super().work(frame)

    def leave(self, frame: Frame, exit_: Exit) -> None:
        super().leave(frame, exit_)
        frame.task_token = None

    def submitted(self, frame: Frame) -> Action | None:
        """The request was answered with `frame.result`. An action."""
        attempt = frame.attempt
        assert attempt is not None
        if frame.result.too_large:
            frame.failure = Failure(DATA_LIMIT_EXCEEDED, too_large(self._events.name))
            return self.submit_failed
        attempt.accepted = True
        frame.previous = self._events.submitted(
            frame.execution.history, frame.previous, frame.result
        )
        return None

    def submit_failed(self, frame: Frame) -> Action:
        attempt = frame.attempt
        if attempt is None or attempt.accepted:
            return self.failed(frame)
        frame.execution.forget(frame)
        frame.previous = self._events.submit_failed(
            frame.execution.history, frame.previous, frame.failure
        )
        return self.lost
