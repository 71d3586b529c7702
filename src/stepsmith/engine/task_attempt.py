"""An attempt of a Task state that is under way."""

from __future__ import annotations

from stepsmith.engine.frame import Frame
from stepsmith.engine.task_events import Scheduled
from stepsmith.engine.timers import Timer


class TaskAttempt:
    """Which frame waits for the attempt, and what ends it if nothing comes back.

    Attributes:
        task: what was asked for.
        deadline: the timer of the state's timeout.
        silence: the timer of its heartbeat.
    """

    __slots__ = ("deadline", "frame", "silence", "task", "token")

    def __init__(self, token: str, frame: Frame, task: Scheduled) -> None:
        self.token = token
        self.frame = frame
        self.task = task
        self.deadline: Timer | None = None
        self.silence: Timer | None = None

    def stop_timers(self) -> None:
        """Nobody watches the attempt any more."""
        for timer in (self.deadline, self.silence):
            if timer is not None:
                timer.cancelled = True
