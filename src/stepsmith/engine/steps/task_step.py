"""What all Task states share: an attempt that is scheduled, watched and answered.

See https://docs.aws.amazon.com/step-functions/latest/dg/state-task.html
"""

from __future__ import annotations

from abc import abstractmethod
from datetime import timedelta
from typing import Generic, TypeVar

from stepsmith.engine.dataflow import TaskDataflow
from stepsmith.engine.failure import (
    DATA_LIMIT_EXCEEDED,
    TIMEOUT,
    Failure,
    MissedHeartbeat,
    TerminalFailure,
)
from stepsmith.engine.frame import Action, Frame
from stepsmith.engine.step import Transition, too_large
from stepsmith.engine.steps.work_step import ErrorHandling, WorkStep
from stepsmith.engine.task import TaskRequest
from stepsmith.engine.task_attempt import TaskAttempt
from stepsmith.engine.task_events.scheduled import Scheduled
from stepsmith.engine.task_events.task_events import TaskEvents

E = TypeVar("E", bound=TaskEvents)


class TaskStep(WorkStep, Generic[E]):
    """A Task state, whose work is done outside."""

    type = "Task"

    def __init__(
        self,
        name: str,
        flow: TaskDataflow,
        transition: Transition,
        errors: ErrorHandling,
        *,
        resource: str,
        events: E,
    ) -> None:
        super().__init__(name, flow, transition, errors)
        self._flow = flow
        self._resource = resource
        self._events = events

    def work(self, frame: Frame) -> Action:
        flow = self._flow
        token = frame.execution.new_task_token()
        task = Scheduled(
            flow.arguments(frame),
            flow.timeout_seconds(frame),
            flow.heartbeat_seconds(frame),
            flow.credentials(frame),
        )
        if task.arguments.too_large:
            raise TerminalFailure(DATA_LIMIT_EXCEEDED, too_large(self.name))
        execution = frame.execution
        frame.previous = self._events.scheduled(
            execution.history,
            max(frame.previous, frame.entered_id),
            task,
            execution.identity.region,
        )
        frame.attempt = TaskAttempt(token, frame, task)
        return self._start

    def heartbeat(self, frame: Frame) -> None:
        """The task is alive: its silence is counted anew. An action."""
        attempt = frame.attempt
        if attempt is not None and attempt.silence is not None:
            attempt.silence.cancelled = True
            self._watch_silence(frame, attempt)

    def succeeded(self, frame: Frame) -> Action:
        """The result is there, in `frame.result`. An action."""
        frame.execution.forget(frame)
        if frame.result.too_large:
            frame.failure = Failure(DATA_LIMIT_EXCEEDED, too_large(self._events.name))
            return self.failed
        frame.previous = self._events.succeeded(
            frame.execution.history, frame.previous, frame.result
        )
        return self.finish

    def failed(self, frame: Frame) -> Action:
        """The task failed with `frame.failure`. An action."""
        frame.execution.forget(frame)
        frame.previous = self._events.failed(frame.execution.history, frame.previous, frame.failure)
        return self.lost

    def submit_failed(self, frame: Frame) -> Action:
        """The request failed with `frame.failure`, and with it the task. An action."""
        return self.failed(frame)

    def abort(self, frame: Frame, previous: int) -> None:
        super().abort(frame, previous)
        frame.execution.cancel(frame)

    @abstractmethod
    def _start(self, frame: Frame) -> None:
        """Have the scheduled attempt begin. An action."""

    def _invoke(self, frame: Frame, attempt: TaskAttempt) -> None:
        execution = frame.execution
        task = attempt.task
        execution.invoke(
            attempt,
            TaskRequest(
                state_name=self.name,
                resource=self._resource,
                arguments=task.arguments.value,
                attempt=frame.retries,
                execution_arn=execution.identity.execution_arn,
                execution_name=execution.identity.name,
                path=frame.path,
                timeout_seconds=task.timeout_seconds,
                heartbeat_seconds=task.heartbeat_seconds,
                task_token=attempt.token,
                credentials=task.credentials,
                now=execution.history.now,
            ),
        )

    def _watch(self, frame: Frame, attempt: TaskAttempt) -> None:
        """Begin to count the timeout and the heartbeat."""
        seconds = attempt.task.timeout_seconds
        if seconds is not None:
            execution = frame.execution
            moment = execution.history.now + timedelta(seconds=seconds)
            attempt.deadline = execution.timers.set(moment, frame, self._late)
        if attempt.task.heartbeat_seconds is not None:
            self._watch_silence(frame, attempt)

    def _watch_silence(self, frame: Frame, attempt: TaskAttempt) -> None:
        seconds = attempt.task.heartbeat_seconds
        if seconds is not None:
            execution = frame.execution
            moment = execution.history.now + timedelta(seconds=seconds)
            attempt.silence = execution.timers.set(moment, frame, self._silent)

    def _late(self, frame: Frame) -> Action | None:
        return self._time_out(frame, Failure(TIMEOUT, None))

    def _silent(self, frame: Frame) -> Action | None:
        return self._time_out(frame, MissedHeartbeat())

    def _time_out(self, frame: Frame, failure: Failure) -> Action | None:
        if frame.attempt is None:  # the other one of two timers of the same moment came first
            return None
        frame.execution.cancel(frame)
        frame.failure = failure
        frame.previous = self._events.timed_out(
            frame.execution.history, frame.previous, frame.failure
        )
        return self.lost
