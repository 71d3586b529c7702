"""Run a machine to its end: an execution, its driver and what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from stepsmith.asl import StateMachine
from stepsmith.engine.clock import Clock, VirtualClock
from stepsmith.engine.distributed.family import ChildSink
from stepsmith.engine.distributed.object_store import NoObjects, ObjectStore
from stepsmith.engine.driver import Driver, Stop
from stepsmith.engine.effects import Effect
from stepsmith.engine.execution import Execution
from stepsmith.engine.history import Event, Sink
from stepsmith.engine.identity import ExecutionType
from stepsmith.engine.machine import Machine
from stepsmith.engine.redrive import Status
from stepsmith.engine.task import TaskExecutor


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
        map_runs: its distributed Maps' runs, as boto3's `describe_map_run` gives them.
        transitions: the state transitions that AWS would bill: states entered and retries.
    """

    status: Status
    output: Any
    error: str | None
    cause: str | None
    history: list[Event]
    virtual_seconds: float
    map_runs: list[dict[str, Any]]
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


def run(
    machine: Machine | StateMachine | Mapping[str, Any] | str,
    input: Any,
    executor: TaskExecutor,
    *,
    clock: Clock | None = None,
    on_event: Sink | None = None,
    on_child_event: ChildSink | None = None,
    objects: ObjectStore | None = None,
    name: str = "run",
    state_machine_arn: str | None = None,
    execution_arn: str | None = None,
    role_arn: str | None = None,
    seed: int = 0,
    type: ExecutionType | None = None,
    stop: Stop | None = None,
    as_of: date | None = None,
) -> RunResult:
    """Run a definition with this input until it ends.

    Args:
        machine: a compiled machine, or a definition to compile first.
        input: the execution's input, a JSON value.
        executor: called for each attempt of a Task state, one at a time.
        clock: a new `VirtualClock` if not given.
        on_event: called with each history event as it happens.
        on_child_event: called with the ARN of a child execution, which a distributed Map started,
            and one of its events.
        objects: what distributed Maps read and write in S3; both fail without.
        name: the execution's name; see `Execution` for this and the five arguments that follow.
        stop: when to stop the execution from outside.
        as_of: see `Execution`.

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
        as_of=as_of,
    )
    driver = Driver(execution, clock, objects=objects or NoObjects(), on_child_event=on_child_event)
    session = _Session(execution, clock, history, on_event, driver)
    return session.drive(execution.start(), executor, stop)


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
    driver: Driver

    def redrive(self, executor: TaskExecutor, stop: Stop | None) -> RunResult:
        history = list(self.history)  # the earlier result keeps its own
        effects = self.execution.redrive(_sink(history, self.on_event))
        return replace(self, history=history).drive(effects, executor, stop)

    def drive(self, effects: list[Effect], executor: TaskExecutor, stop: Stop | None) -> RunResult:
        execution, clock = self.execution, self.clock
        self.driver.drive(effects, executor, stop)
        return RunResult(
            status=execution.status,
            output=None if execution.output is None else execution.output.value,
            error=execution.error,
            cause=execution.cause,
            history=self.history,
            virtual_seconds=(clock.now() - execution.started_at).total_seconds(),
            map_runs=[run.described() for run in execution.map_runs.by_arn.values()],
            transitions=execution.history.transitions,
            _session=self,
        )
