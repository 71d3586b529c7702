"""Drives an execution, and the child executions of its distributed Maps, to their end.

It calls the task executor, reads and writes objects, lets time pass on the clock and feeds back
what comes of it. Under a `VirtualClock` a task takes the time that its outcome says; under a
`RealClock` the time that the call took.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from stepsmith.engine.clock import Clock
from stepsmith.engine.distributed.family import ChildSink, Family
from stepsmith.engine.distributed.item_reader import ItemPages
from stepsmith.engine.distributed.object_store import ObjectStore, ObjectStoreError
from stepsmith.engine.distributed.reading_failed import ReadingFailed
from stepsmith.engine.effects import (
    CancelTask,
    Effect,
    InvokeTask,
    ReadItems,
    StopReading,
    WakeAt,
    WriteResults,
)
from stepsmith.engine.execution import Execution
from stepsmith.engine.task import NoAnswer, TaskExecutor
from stepsmith.engine.task_reports import TaskReports, checked_outcome
from stepsmith.engine.wake_ups import WakeUps


@dataclass(frozen=True, slots=True)
class Stop:
    """A StopExecution: when it comes, unless the execution has ended, and what it says."""

    after_seconds: float
    error: str | None = None
    cause: str | None = None


class Driver:
    """Carries out effects in order, and feeds back what comes of them.

    All executions share one clock. Their order is the same in every run: of what comes in the same
    moment, reports go first, then timers, then the stop, and each in the order asked for.
    """

    def __init__(
        self,
        execution: Execution,
        clock: Clock,
        *,
        objects: ObjectStore,
        on_child_event: ChildSink | None,
    ) -> None:
        self._root = execution
        self._clock = clock
        self._objects = objects
        self._pages = ItemPages(objects)
        self._reports = TaskReports()
        self._wake_ups = WakeUps()
        self._family = Family(
            execution, clock, on_child_event=on_child_event, on_end=self._wake_ups.drop
        )

    def drive(self, effects: list[Effect], executor: TaskExecutor, stop: Stop | None) -> None:
        """Go on until the execution has ended.

        Args:
            effects: what it asked for when it was started or redriven.
            executor: called for the attempts from now on.
            stop: when to stop the execution from outside, counted from now.
        """
        stop_at = (
            None if stop is None else self._clock.now() + timedelta(seconds=stop.after_seconds)
        )
        self._reports.clear()
        self._family.took(self._root, effects)
        self._carry_out(executor)
        while self._root.status == "RUNNING":
            if stop is not None and stop_at is not None and self._comes_first(stop_at):
                self._clock.wait_until(stop_at)
                self._family.took(self._root, self._root.stop(stop.error, stop.cause))
            else:
                self._family.took(*self._next())
            self._carry_out(executor)

    def _comes_first(self, stop_at: datetime) -> bool:
        moments = (self._reports.next_moment(), self._wake_ups.next_moment())
        return all(moment is None or stop_at < moment for moment in moments)

    def _next(self) -> tuple[Execution, list[Effect]]:
        """Let time pass until something comes back or is due."""
        report_at = self._reports.next_moment()
        wake_at = self._wake_ups.next_moment()
        if report_at is not None and (wake_at is None or report_at <= wake_at):
            self._clock.wait_until(report_at)
            return self._reports.deliver()
        assert wake_at is not None, "an execution always has its own deadline"
        self._clock.wait_until(wake_at)
        execution = self._wake_ups.take()
        assert execution is not None
        return execution, execution.wake()

    def _carry_out(self, executor: TaskExecutor) -> None:
        family = self._family
        while (asked := family.next_effect()) is not None:
            execution, effect = asked
            match effect:
                case InvokeTask():
                    self._invoke(execution, effect, executor)
                case WakeAt(moment=moment):
                    if execution.status == "RUNNING":
                        self._wake_ups.set(execution, moment)
                case CancelTask():
                    pass  # its answer, if one is on its way, will be ignored
                case ReadItems():
                    family.took(execution, self._read(execution, effect))
                case StopReading(map_run_arn=arn):
                    self._pages.stop(arn)
                case WriteResults():
                    family.took(execution, self._write(execution, effect))

    def _invoke(self, execution: Execution, effect: InvokeTask, executor: TaskExecutor) -> None:
        began = self._clock.now()
        outcome = checked_outcome(executor(effect.request), effect.request)
        if isinstance(outcome, NoAnswer):
            return
        # A real clock has moved on during the call and needs nothing added.
        moment = self._clock.now()
        if moment == began:
            moment += timedelta(seconds=outcome.duration_seconds)
        self._reports.expect(execution, effect.request.task_token, outcome, moment)

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
