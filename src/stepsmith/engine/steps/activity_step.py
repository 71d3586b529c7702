"""Task with an activity: the work waits until a worker asks for it.

See https://docs.aws.amazon.com/step-functions/latest/dg/concepts-activities.html
"""

from __future__ import annotations

from stepsmith.engine.frame import Action, Frame
from stepsmith.engine.steps.task_step import TaskStep
from stepsmith.engine.task_events.activity_events import ActivityEvents


class ActivityStep(TaskStep[ActivityEvents]):
    """A Task state whose timeout and heartbeat count from when a worker has taken the task.

    While none has, only the machine's own timeout ends the wait, see
    https://docs.aws.amazon.com/step-functions/latest/dg/troubleshooting-activities.html
    """

    def taken(self, frame: Frame) -> None:
        """A worker has the task. An action."""
        attempt = frame.attempt
        assert attempt is not None
        attempt.accepted = True
        frame.previous = self._events.taken(
            frame.execution.history, frame.previous, attempt.worker_name
        )
        self._watch(frame, attempt)

    def succeeded(self, frame: Frame) -> Action:
        self._assume_taken(frame)
        return super().succeeded(frame)

    def failed(self, frame: Frame) -> Action:
        self._assume_taken(frame)
        return super().failed(frame)

    def _start(self, frame: Frame) -> None:
        attempt = frame.attempt
        assert attempt is not None
        self._invoke(frame, attempt)

    def _assume_taken(self, frame: Frame) -> None:
        """An outcome that comes from nobody known comes from a worker without a name."""
        attempt = frame.attempt
        if attempt is not None and not attempt.accepted:
            self.taken(frame)
