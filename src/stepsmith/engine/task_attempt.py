"""An attempt of a Task state that is under way."""

from __future__ import annotations

from stepsmith.engine.fork import Fork, shallow_copy
from stepsmith.engine.frame import Frame
from stepsmith.engine.task_events.scheduled import Scheduled
from stepsmith.engine.timers import Timer


class TaskAttempt:
    """Which frame waits for the attempt, and what ends it if nothing comes back.

    Attributes:
        task: what was asked for.
        deadline: the timer of the state's timeout.
        silence: the timer of its heartbeat.
        accepted: a job or callback was submitted, an activity was taken by a worker.
        worker_name: whose name that worker gave.
    """

    __slots__ = ("accepted", "deadline", "frame", "silence", "task", "token", "worker_name")

    def __init__(self, token: str, frame: Frame, task: Scheduled) -> None:
        self.token = token
        self.frame = frame
        self.task = task
        self.deadline: Timer | None = None
        self.silence: Timer | None = None
        self.accepted = False
        self.worker_name: str | None = None

    def forked(self, fork: Fork) -> TaskAttempt:
        """A copy that goes on by itself, under the same token."""
        twin = shallow_copy(self)
        twin.frame = fork.frame(self.frame)
        if self.deadline is not None:
            twin.deadline = fork.timer(self.deadline)
        if self.silence is not None:
            twin.silence = fork.timer(self.silence)
        return twin

    def stop_timers(self) -> None:
        """Nobody watches the attempt any more."""
        for timer in (self.deadline, self.silence):
            if timer is not None:
                timer.cancelled = True
