"""How an execution runs: its lines of control, and what their steps ask for.

`Execution` adds what is fed in from outside.
"""

from __future__ import annotations

from collections import deque
from datetime import date, datetime, timedelta
from functools import cached_property
from hashlib import blake2b
from sys import maxsize
from typing import Any

from stepsmith.engine.chance import Chance
from stepsmith.engine.clock import Clock
from stepsmith.engine.context import execution_context
from stepsmith.engine.distributed.map_runs import MapRuns
from stepsmith.engine.effects import CancelTask, Effect, InvokeTask, WakeAt
from stepsmith.engine.failure import RUNTIME, TIMEOUT, ExecutionStopped, Failure
from stepsmith.engine.frame import Action, Frame
from stepsmith.engine.history import MAX_EVENTS, NOT_TRUNCATED, History, Sink
from stepsmith.engine.identity import Identity
from stepsmith.engine.machine import Machine
from stepsmith.engine.payload import NestedTooDeeply, Payload
from stepsmith.engine.redrive import LONGEST_EXECUTION, LONGEST_EXPRESS_EXECUTION, Status
from stepsmith.engine.service_changes import REDRIVE
from stepsmith.engine.task import PathElement, TaskRequest
from stepsmith.engine.task_attempt import TaskAttempt
from stepsmith.engine.timers import Timers
from stepsmith.engine.variables import NO_VARIABLES


class Interpreter:
    """Runs what is scheduled until nothing is left; `Execution` tells of its attributes."""

    def __init__(
        self,
        machine: Machine,
        input: Payload,
        identity: Identity,
        clock: Clock,
        sink: Sink | None,
        seed: int,
        path: tuple[PathElement, ...],
        as_of: date | None,
    ) -> None:
        self.machine = machine
        self.identity = identity
        self.path = path
        self.as_of = as_of
        self._clock = clock
        self._input = input
        self.history = History(sink, clock.now(), maxsize if identity.is_express else MAX_EVENTS)
        self.chance = Chance(seed)
        self.timers = Timers()
        self.status: Status = "RUNNING"
        self.output: Payload | None = None
        self.error: str | None = None
        self.cause: str | None = None
        self._ready: deque[tuple[Action, Frame]] = deque()
        self._effects: list[Effect] = []
        self._attempts: dict[str, TaskAttempt] = {}
        self.map_runs = MapRuns(self)
        self._wake_up: datetime | None = None
        self.now_ms = 0
        self.wait_time_scale = 1.0
        self.variable_bytes = 0
        self.started_at = self.history.now
        self.ended_at: datetime | None = None
        self.redrive_count = 0
        self.redriven_at: datetime | None = None
        self._root = Frame(self, input, NO_VARIABLES, previous=0)

    # What steps ask for.

    @cached_property
    def context(self) -> dict[str, Any]:
        """The part of the context object that stays the same until the execution ends."""
        redrivable = self.identity.is_redrivable and self.answers_since(REDRIVE)
        return execution_context(
            self.identity,
            self._input,
            self.started_at,
            self.redrive_count if redrivable else None,
            self.redriven_at,
        )

    def answers_since(self, change: date) -> bool:
        """Whether the execution answers as the service does since a change on that day."""
        return self.as_of is None or self.as_of >= change

    def schedule(self, action: Action, frame: Frame) -> None:
        """Have an action happen to a frame after those already scheduled."""
        self._ready.append((action, frame))

    def new_task_token(self) -> str:
        """A token for the attempt that the next event schedules: no other event has its number."""
        text = f"{self.identity.execution_arn}#{self.history.last_id + 1}"
        return blake2b(text.encode(), digest_size=24).hexdigest()

    def invoke(self, attempt: TaskAttempt, request: TaskRequest) -> None:
        """Ask for a task's work."""
        self._attempts[attempt.token] = attempt
        self._effects.append(InvokeTask(request))

    def ask(self, effect: Effect) -> None:
        """Ask for something on behalf of a map run."""
        self._effects.append(effect)

    def forget(self, frame: Frame) -> None:
        """The frame's attempt has had its outcome."""
        attempt = frame.attempt
        if attempt is not None:
            attempt.stop_timers()
            self._attempts.pop(attempt.token, None)
            frame.attempt = None

    def cancel(self, frame: Frame) -> None:
        """Nobody waits for the frame's attempt any more."""
        attempt = frame.attempt
        if attempt is not None and attempt.token in self._attempts:
            self._effects.append(CancelTask(attempt.token))
        self.forget(frame)

    def succeed(self, frame: Frame) -> None:
        """The last state has been left."""
        self.output = frame.input
        self.status = "SUCCEEDED"
        self._close()
        frame.variables = NO_VARIABLES
        del frame.execution  # never redriven; without this circle it is freed with its last user
        self.history.close(
            "ExecutionSucceeded",
            frame.previous,
            "executionSucceededEventDetails",
            {"output": frame.input.text, "outputDetails": NOT_TRUNCATED},
        )

    def fail(self, frame: Frame, failure: Failure) -> None:
        """A failure that nothing handled."""
        self._end("FAILED", "Failed", failure, frame.previous)

    def time_out(self) -> None:
        """The whole execution took too long."""
        self._end("TIMED_OUT", "TimedOut", Failure(TIMEOUT, None), 0)

    # How it runs.

    def feed(self, action: Action | None = None, frame: Frame | None = None) -> list[Effect]:
        """Have an action happen to a frame now, if there is one: an input that was taken apart."""
        self._tell_time()
        if action is not None and frame is not None:
            self.schedule(action, frame)
        return self._run()

    def _tell_time(self) -> None:
        now = self._clock.now()
        if now is not self.history.now or not self.now_ms:
            self.history.now = now
            self.now_ms = int(now.timestamp() * 1000)

    def _set_deadline(self) -> None:
        limit = self.machine.timeout_seconds
        longest = LONGEST_EXPRESS_EXECUTION if self.identity.is_express else LONGEST_EXECUTION
        last = self.started_at + longest
        if limit is not None:
            last = min(last, self.history.now + timedelta(seconds=limit))
        self.timers.set(last, self._root, _time_out)

    def _run(self) -> list[Effect]:
        try:
            self._run_ready()
        except ExecutionStopped as stopped:
            self._end("FAILED", "Failed", stopped, self.history.last_id)
        if self.status == "RUNNING":
            self._ask_for_wake_up()
        effects, self._effects = self._effects, []
        return effects

    def _run_ready(self) -> None:
        ready = self._ready
        while ready:
            next_, frame = ready.popleft()
            action: Action | None = next_
            # One line of control goes on without the queue until another one is waiting its turn.
            while action is not None and not frame.closed:
                try:
                    action = action(frame)
                except ExecutionStopped:
                    raise
                except Failure as failure:
                    action = frame.step.fail(frame, failure)
                except NestedTooDeeply as error:
                    cause = frame.step.explain(frame, str(error))
                    action = frame.step.fail(frame, Failure(RUNTIME, cause))
                if ready and action is not None:
                    ready.append((action, frame))
                    break
            else:
                frame.pending = action

    def _ask_for_wake_up(self) -> None:
        moment = self.timers.next_moment()
        if moment is not None and moment != self._wake_up:
            self._wake_up = moment
            self._effects.append(WakeAt(moment))

    def _end(self, status: Status, event: str, failure: Failure, previous: int) -> None:
        self.status = status
        self.error, self.cause = failure.error, failure.cause
        self._root.closed = True
        self._close()
        for attempt in list(self._attempts.values()):
            self.cancel(attempt.frame)
        self.map_runs.stop()
        self.history.close(
            f"Execution{event}", previous, f"execution{event}EventDetails", failure.details()
        )

    def _close(self) -> None:
        """Nothing goes on any more; what would have been next is kept for a redrive."""
        self.ended_at = self.history.now
        for action, frame in self._ready:
            frame.pending = action
        self._ready.clear()
        self.timers.clear()
        self._wake_up = None


def _time_out(frame: Frame) -> None:
    frame.execution.time_out()
