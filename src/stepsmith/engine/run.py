"""Run a machine to its end: the small driver around an `Execution`.

It calls the task executor, lets time pass on the clock and feeds both back. Under a `VirtualClock`
a task takes the time that its outcome says; under a `RealClock` the time that the call took.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from stepsmith.asl import StateMachine
from stepsmith.engine.clock import Clock, VirtualClock
from stepsmith.engine.effects import CancelTask, Effect, InvokeTask, WakeAt
from stepsmith.engine.execution import Execution
from stepsmith.engine.history import Event, Sink
from stepsmith.engine.identity import ExecutionType
from stepsmith.engine.machine import Machine
from stepsmith.engine.redrive import Status
from stepsmith.engine.task import NoAnswer, TaskExecutor
from stepsmith.engine.task_reports import TaskReports, checked_outcome


@dataclass(frozen=True, slots=True)
class RunResult:
    """How an execution ended.

    Attributes:
        status: SUCCEEDED, FAILED, TIMED_OUT or ABORTED.
        output: the JSON value that a succeeded execution gave, else None.
        error: the error name otherwise.
        cause: the explanation, if there is one.
        history: the events, as boto3's `get_execution_history` gives them.
        virtual_seconds: how long it took by its clock.
        transitions: the state transitions that AWS would bill: states entered and retries.
    """

    status: Status
    output: Any
    error: str | None
    cause: str | None
    history: list[Event]
    virtual_seconds: float
    transitions: int
    _session: _Session = field(repr=False, compare=False)

    @property
    def states(self) -> list[str]:
        """The names of the states entered, in order."""
        return [
            event["stateEnteredEventDetails"]["name"]
            for event in self.history
            if "stateEnteredEventDetails" in event
        ]

    def redrive(self, executor: TaskExecutor, *, stop: Stop | None = None) -> RunResult:
        """Run on from where the execution failed, on the same clock.

        Args:
            executor: called for the attempts from now on.
            stop: when to stop the execution from outside, counted from now.

        Returns:
            How it ended this time; its history holds the earlier events too.

        Raises:
            ExecutionNotRedrivable: the execution succeeded, or its time or history is used up.
        """
        return self._session.redrive(executor, stop)


@dataclass(frozen=True, slots=True)
class Stop:
    """A StopExecution: when it comes, unless the execution has ended, and what it says."""

    after_seconds: float
    error: str | None = None
    cause: str | None = None


def run(
    machine: Machine | StateMachine | Mapping[str, Any] | str,
    input: Any,
    executor: TaskExecutor,
    *,
    clock: Clock | None = None,
    on_event: Sink | None = None,
    name: str = "run",
    state_machine_arn: str | None = None,
    execution_arn: str | None = None,
    role_arn: str | None = None,
    seed: int = 0,
    type: ExecutionType | None = None,
    stop: Stop | None = None,
) -> RunResult:
    """Run a definition with this input until it ends.

    Args:
        machine: a compiled machine, or a definition to compile first.
        input: the execution's input, a JSON value.
        executor: called for each attempt of a Task state, one at a time.
        clock: a new `VirtualClock` if not given.
        on_event: called with each history event as it happens.
        name: the execution's name; see `Execution` for this and the five arguments that follow.
        stop: when to stop the execution from outside.

    Raises:
        InvalidDefinition: the definition is none, or none of this type.
        UnsupportedDefinition: it uses parts of the language that the engine does not have.
        InputError: the input is not JSON, or larger than 256 KiB.
        TypeError: the executor's answer is none, or its output is not JSON.
    """
    compiled = machine if isinstance(machine, Machine) else Machine.compile(machine)
    clock = clock or VirtualClock()
    history: list[Event] = []
    execution = Execution(
        compiled,
        input,
        name=name,
        clock=clock,
        sink=_sink(history, on_event),
        state_machine_arn=state_machine_arn,
        execution_arn=execution_arn,
        role_arn=role_arn,
        seed=seed,
        type=type,
    )
    return _Session(execution, clock, history, on_event).start(executor, stop)


def _sink(history: list[Event], on_event: Sink | None) -> Sink:
    if on_event is None:
        return history.append

    def sink(event: Event) -> None:
        history.append(event)
        on_event(event)

    return sink


@dataclass(frozen=True, slots=True)
class _Session:
    """An execution with its clock and its history so far."""

    execution: Execution
    clock: Clock
    history: list[Event]
    on_event: Sink | None

    def start(self, executor: TaskExecutor, stop: Stop | None) -> RunResult:
        return self._drive(executor, stop, self.execution.start())

    def redrive(self, executor: TaskExecutor, stop: Stop | None) -> RunResult:
        history = list(self.history)  # the earlier result keeps its own
        effects = self.execution.redrive(_sink(history, self.on_event))
        return replace(self, history=history)._drive(executor, stop, effects)

    def _drive(self, executor: TaskExecutor, stop: Stop | None, effects: list[Effect]) -> RunResult:
        execution, clock = self.execution, self.clock
        _Driver(execution, executor, clock, stop).drive(effects)
        return RunResult(
            status=execution.status,
            output=None if execution.output is None else execution.output.value,
            error=execution.error,
            cause=execution.cause,
            history=self.history,
            virtual_seconds=(clock.now() - execution.started_at).total_seconds(),
            transitions=execution.history.transitions,
            _session=self,
        )


@dataclass(slots=True)
class _Driver:
    """Carries out an execution's effects in order, and feeds back what comes of them."""

    execution: Execution
    executor: TaskExecutor
    clock: Clock
    stop: Stop | None
    _reports: TaskReports = field(default_factory=TaskReports)
    _wake_at: datetime | None = None
    _stop_at: datetime | None = None

    def drive(self, effects: list[Effect]) -> None:
        if self.stop is not None:
            self._stop_at = self.clock.now() + timedelta(seconds=self.stop.after_seconds)
        self._carry_out(effects)
        while self.execution.status == "RUNNING":
            self._carry_out(self._next())

    def _next(self) -> list[Effect]:
        """Let time pass until something comes back or is due.

        Of what comes at the same moment, a report goes first, then the timers, then the stop.
        """
        report_at = self._reports.next_moment()
        if self.stop is not None and self._stop_at is not None:
            moments = [moment for moment in (report_at, self._wake_at) if moment is not None]
            if all(self._stop_at < moment for moment in moments):
                self.clock.wait_until(self._stop_at)
                return self.execution.stop(self.stop.error, self.stop.cause)
        if report_at is not None and (self._wake_at is None or report_at <= self._wake_at):
            self.clock.wait_until(report_at)
            return self._reports.deliver()
        assert self._wake_at is not None, "an execution always has its own deadline"
        self.clock.wait_until(self._wake_at)
        return self.execution.wake()

    def _carry_out(self, effects: list[Effect]) -> None:
        for effect in effects:
            match effect:
                case InvokeTask():
                    self._invoke(effect)
                case WakeAt(moment=moment):
                    self._wake_at = moment
                case CancelTask():
                    pass  # its answer, if one is on its way, will be ignored

    def _invoke(self, effect: InvokeTask) -> None:
        began = self.clock.now()
        outcome = checked_outcome(self.executor(effect.request), effect.request)
        if isinstance(outcome, NoAnswer):
            return
        # A real clock has moved on during the call and needs nothing added.
        moment = self.clock.now()
        if moment == began:
            moment += timedelta(seconds=outcome.duration_seconds)
        self._reports.expect(self.execution, effect.request.task_token, outcome, moment)
