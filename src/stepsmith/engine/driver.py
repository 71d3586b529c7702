"""Drives an execution, and the child executions of its distributed Maps, to their end.

It calls the task executor, reads and writes objects, lets time pass on the clock and feeds back
what comes of it. Under a `VirtualClock` a task takes the time that its outcome says; under a
`RealClock` the time that the call took.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from stepsmith.engine.clock import Clock
from stepsmith.engine.distributed.item_reader import ItemPages
from stepsmith.engine.distributed.map_run import ChildEnd
from stepsmith.engine.distributed.object_store import ObjectStore, ObjectStoreError
from stepsmith.engine.distributed.reading_failed import ReadingFailed
from stepsmith.engine.effects import (
    CancelTask,
    Effect,
    InvokeTask,
    ReadItems,
    StartChild,
    StopChild,
    StopReading,
    WakeAt,
    WriteResults,
)
from stepsmith.engine.execution import Execution
from stepsmith.engine.history import Event
from stepsmith.engine.machine import Machine
from stepsmith.engine.task import NoAnswer, TaskExecutor
from stepsmith.engine.task_reports import TaskReports, checked_outcome
from stepsmith.engine.wake_ups import WakeUps

ChildSink = Callable[[str, Event], None]
"""Takes the events of child executions, each with the ARN of its execution."""


@dataclass(frozen=True, slots=True)
class Stop:
    """A StopExecution: when it comes, unless the execution has ended, and what it says."""

    after_seconds: float
    error: str | None = None
    cause: str | None = None


@dataclass(frozen=True, slots=True)
class _Parent:
    """Whose child an execution is."""

    execution: Execution
    map_run_arn: str
    index: int


class Driver:
    """Carries out effects in order, and feeds back what comes of them.

    All executions share one clock. Their order is the same in every run: of what comes in the same
    moment, reports go first, then timers, then the stop, and each in the order asked for.
    """

    def __init__(
        self,
        execution: Execution,
        executor: TaskExecutor,
        clock: Clock,
        *,
        stop: Stop | None,
        objects: ObjectStore,
        on_child_event: ChildSink | None,
    ) -> None:
        self._root = execution
        self._executor = executor
        self._clock = clock
        self._stop = stop
        self._stop_at = (
            None if stop is None else clock.now() + timedelta(seconds=stop.after_seconds)
        )
        self._objects = objects
        self._pages = ItemPages(objects)
        self._on_child_event = on_child_event
        self._reports = TaskReports()
        self._wake_ups = WakeUps()
        self._effects: deque[tuple[Execution, Effect]] = deque()
        self._children: dict[str, Execution] = {}
        self._parents: dict[Execution, _Parent] = {}

    def drive(self, effects: list[Effect]) -> None:
        """Go on until the execution has ended.

        Args:
            effects: what it asked for when it was started or redriven.
        """
        self._took(self._root, effects)
        self._carry_out()
        while self._root.status == "RUNNING":
            self._took(*self._next())
            self._carry_out()

    def _next(self) -> tuple[Execution, list[Effect]]:
        """Let time pass until something comes back or is due."""
        report_at = self._reports.next_moment()
        wake_at = self._wake_ups.next_moment()
        if self._stop is not None and self._stop_at is not None:
            moments = [moment for moment in (report_at, wake_at) if moment is not None]
            if all(self._stop_at < moment for moment in moments):
                self._clock.wait_until(self._stop_at)
                return self._root, self._root.stop(self._stop.error, self._stop.cause)
        if report_at is not None and (wake_at is None or report_at <= wake_at):
            self._clock.wait_until(report_at)
            return self._reports.deliver()
        assert wake_at is not None, "an execution always has its own deadline"
        self._clock.wait_until(wake_at)
        execution = self._wake_ups.take()
        assert execution is not None
        return execution, execution.wake()

    def _took(self, execution: Execution, effects: list[Effect]) -> None:
        """An execution was fed: what it asks for is to be done, and its end to be told."""
        while True:
            self._effects.extend((execution, effect) for effect in effects)
            if execution.status == "RUNNING":
                return
            self._wake_ups.drop(execution)
            parent = self._parents.pop(execution, None)
            if parent is None:
                return
            del self._children[execution.identity.execution_arn]
            end = ChildEnd(execution.status, execution.output, execution.error, execution.cause)
            execution = parent.execution
            effects = execution.map_runs.child_ended(parent.map_run_arn, parent.index, end)

    def _carry_out(self) -> None:
        while self._effects:
            execution, effect = self._effects.popleft()
            match effect:
                case InvokeTask():
                    self._invoke(execution, effect)
                case WakeAt(moment=moment):
                    if execution.status == "RUNNING":
                        self._wake_ups.set(execution, moment)
                case CancelTask():
                    pass  # its answer, if one is on its way, will be ignored
                case StartChild():
                    self._start_child(execution, effect)
                case StopChild(execution_arn=arn):
                    self._stop_child(arn)
                case ReadItems():
                    self._took(execution, self._read(execution, effect))
                case StopReading(map_run_arn=arn):
                    self._pages.stop(arn)
                case WriteResults():
                    self._took(execution, self._write(execution, effect))

    def _invoke(self, execution: Execution, effect: InvokeTask) -> None:
        began = self._clock.now()
        outcome = checked_outcome(self._executor(effect.request), effect.request)
        if isinstance(outcome, NoAnswer):
            return
        # A real clock has moved on during the call and needs nothing added.
        moment = self._clock.now()
        if moment == began:
            moment += timedelta(seconds=outcome.duration_seconds)
        self._reports.expect(execution, effect.request.task_token, outcome, moment)

    def _start_child(self, parent: Execution, effect: StartChild) -> None:
        if effect.map_run_arn not in parent.map_runs.open:
            return  # it has ended in the meantime
        child = effect.child
        arn = child.execution_arn
        execution = Execution(
            Machine(parent.machine.definition, effect.program, None, ()),
            child.input,
            name=child.name,
            clock=self._clock,
            sink=None if self._on_child_event is None else partial(self._on_child_event, arn),
            state_machine_arn=effect.machine_arn,
            execution_arn=arn,
            role_arn=parent.identity.role_arn,
            seed=effect.seed,
            path=effect.path,
            as_of=parent.as_of,
        )
        self._parents[execution] = _Parent(parent, effect.map_run_arn, child.index)
        self._children[arn] = execution
        self._took(execution, execution.start())

    def _stop_child(self, arn: str) -> None:
        execution = self._children.pop(arn, None)
        if execution is not None:
            del self._parents[execution]
            self._took(execution, execution.stop())

    def _read(self, execution: Execution, effect: ReadItems) -> list[Effect]:
        arn = effect.map_run_arn
        try:
            items, last = self._pages.read(arn, effect.source, effect.first, effect.limit)
        except ReadingFailed as failed:
            return execution.map_runs.reading_failed(arn, str(failed))
        return execution.map_runs.items_read(arn, items, last=last)

    def _write(self, execution: Execution, effect: WriteResults) -> list[Effect]:
        try:
            self._objects.put(effect.bucket, effect.key, effect.file.body)
        except ObjectStoreError as error:
            return execution.map_runs.writing_failed(effect.map_run_arn, str(error))
        return execution.map_runs.results_written(effect.map_run_arn, effect.file)
