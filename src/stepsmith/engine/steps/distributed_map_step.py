"""Distributed Map: runs its item processor as a child execution for each item, or batch of items.

See https://docs.aws.amazon.com/step-functions/latest/dg/state-map-distributed.html
"""

from __future__ import annotations

from hashlib import blake2b
from typing import Any, Final
from uuid import UUID, uuid3

from stepsmith.engine.dataflow import DistributedMapDataflow
from stepsmith.engine.distributed.children import Child, ChildEnd
from stepsmith.engine.distributed.item_source import Item
from stepsmith.engine.distributed.map_run import (
    MOST_REDRIVES,
    PAGE_ITEMS,
    MapRun,
    MapRunPlan,
    MapRunStatus,
)
from stepsmith.engine.effects import (
    ForgetChildren,
    ReadItems,
    StartChild,
    StopChild,
    StopReading,
    WriteResults,
)
from stepsmith.engine.failure import (
    DATA_LIMIT_EXCEEDED,
    EXCEED_TOLERATED_FAILURE_THRESHOLD,
    ITEM_READER_FAILED,
    RESULT_WRITER_FAILED,
    RUNTIME,
    EvaluationFailure,
    Failure,
    TerminalFailure,
)
from stepsmith.engine.frame import Action, Frame
from stepsmith.engine.payload import Payload
from stepsmith.engine.program import Program
from stepsmith.engine.service_changes import MAP_STATE_LEFT_BY_RUN, OBJECTS_AS_ITEMS
from stepsmith.engine.step import Transition, too_large
from stepsmith.engine.steps.map_start import started
from stepsmith.engine.steps.work_step import ErrorHandling, WorkStep
from stepsmith.engine.task import MapIteration

TOLERANCE_EXCEEDED: Final = "The specified tolerated failure threshold was exceeded"
_NAMESPACE: Final = UUID("6ba7b812-9dad-11d1-80b4-00c04fd430c8")  # RFC 4122: object identifiers


class DistributedMapStep(WorkStep):
    """A distributed Map state."""

    type = "Map"

    def __init__(
        self,
        name: str,
        flow: DistributedMapDataflow,
        transition: Transition,
        errors: ErrorHandling,
        *,
        processor: Program,
        express: bool,
        label: str | None,
    ) -> None:
        super().__init__(name, flow, transition, errors)
        self._flow = flow
        self._processor = processor
        self._express = express
        self._label = label

    def work(self, frame: Frame) -> Action | None:
        items = self._flow.items(frame)
        limit = self._flow.max_concurrency(frame)
        with started(frame, 0 if items is None else len(items)):
            plan = self._flow.plan(frame, items, limit)
        return self._begin(frame, self._open(frame, plan))

    def resume(self, frame: Frame) -> Action | None:
        """Redrive the state's map run, or start a new one where AWS does. An action.

        See https://docs.aws.amazon.com/step-functions/latest/dg/redrive-map-run.html
        """
        run = frame.ended_map_run
        if run is None or run.started_id < frame.entered_id or not run.redrivable:
            return super().resume(frame)
        frame.open_step = self
        frame.retries = 0
        frame.retries_by_retrier = None
        if run.redrives == MOST_REDRIVES:
            problem = f"The Map Run was redriven {MOST_REDRIVES} times, which is the limit."
            return self.fail(frame, Failure(RUNTIME, self.explain(frame, problem)))
        execution = frame.execution
        run.redrive(execution.history.now)
        run.started_id = frame.previous = execution.history.add(
            "MapRunRedriven",
            run.follows,
            "mapRunRedrivenEventDetails",
            {"mapRunArn": run.arn, "redriveCount": run.redrives},
        )
        frame.map_run = run
        execution.map_runs.opened(frame, run)
        return self._begin(frame, run)

    def items_read(self, frame: Frame) -> Action | None:
        """A page of items has come. An action."""
        run = _run(frame)
        return self._advance(frame, run) if run.failure is None else None

    def child_ended(self, frame: Frame) -> Action | None:
        """A child execution ended. An action."""
        run = _run(frame)
        index, end = run.ended.popleft()
        child = run.running.get(index)
        if child is None or run.closing:
            return None
        run.end(child, end, frame.execution.history.now)
        if run.failure is not None:
            return self._end(frame, run, run.failure)
        return self._go_on(frame, run)

    def updated(self, frame: Frame) -> Action | None:
        """The run's settings have changed. An action."""
        run = _run(frame)
        settled = run.closing or run.failure is not None
        return None if settled else self._go_on(frame, run)

    def results_written(self, frame: Frame) -> Action | None:
        """A file of results has been written. An action."""
        run = _run(frame)
        return self._settle(frame, run) if run.closing else None

    def went_wrong(self, frame: Frame) -> Action | None:
        """Items could not be read, or results not be written. An action."""
        return self._end(frame, _run(frame), frame.failure)

    def abort(self, frame: Frame, previous: int) -> None:
        if frame.map_run is not None:
            frame.execution.history.add("MapRunAborted", previous)
            self.stop(frame)
        super().abort(frame, previous)

    def stop(self, frame: Frame) -> None:
        """The state ends from outside, and with it the map run, if one is under way."""
        run = frame.map_run
        if run is not None:
            self._stop_children(frame, run)
            self._close(frame, run, "ABORTED")

    def gave_up(self, frame: Frame) -> None:
        frame.previous = frame.execution.history.add("MapStateFailed", frame.previous)
        frame.open_step = None

    def _open(self, frame: Frame, plan: MapRunPlan) -> MapRun:
        execution = frame.execution
        identity = execution.identity
        label = self._label or str(uuid3(_NAMESPACE, f"{identity.state_machine_arn}#{self.name}"))
        seed = f"{identity.execution_arn}#{execution.chance.seed()}"
        machine_arn = f"{identity.state_machine_arn}/{label}"
        arn = f"{machine_arn.replace(':stateMachine:', ':mapRun:')}:{_uuid(seed)[0]}"
        follows = frame.previous
        frame.previous = execution.history.add(
            "MapRunStarted", follows, "mapRunStartedEventDetails", {"mapRunArn": arn}
        )
        run = frame.map_run = MapRun(
            arn,
            machine_arn,
            identity.execution_arn,
            plan,
            follows,
            frame.previous,
            execution.history.now,
        )
        execution.map_runs.opened(frame, run)
        return run

    def _begin(self, frame: Frame, run: MapRun) -> Action | None:
        if run.plan.problem is not None:
            return self._end(frame, run, Failure(ITEM_READER_FAILED, run.plan.problem))
        return self._advance(frame, run)

    def _go_on(self, frame: Frame, run: MapRun) -> Action | None:
        if run.too_many_failed:
            failure = Failure(EXCEED_TOLERATED_FAILURE_THRESHOLD, TOLERANCE_EXCEEDED)
            return self._end(frame, run, failure)
        self._write_files(frame, run)
        return self._advance(frame, run)

    def _advance(self, frame: Frame, run: MapRun) -> Action | None:
        """Start as many child executions as may run; ends the run when none is left."""
        try:
            while len(run.running) < run.plan.limit:
                if run.to_redrive:
                    self._try_again(frame, run)
                    continue
                input_ = self._next_input(frame, run)
                if input_ is None:
                    break
                self._start(frame, run, *input_)
        except Failure as failure:
            if isinstance(failure, EvaluationFailure):
                failure.cause = self.explain(frame, failure.cause)
            return self._end(frame, run, failure)
        if run.running or run.reading:
            return None
        return self._end(frame, run, None)

    def _next_input(self, frame: Frame, run: MapRun) -> tuple[Payload, int] | None:
        """The input of the next child execution, with the number of its items, if there is one."""
        batcher = run.batcher
        while not run.inputs and (item := run.next_item) is not None:
            input_ = self._selected(frame, run, item)
            run.take_item()
            if batcher is None:
                return input_, 1
            run.inputs.extend(batcher.add(input_))
        if not run.inputs and run.all_read and batcher is not None:
            run.inputs.extend(batcher.rest())
        if run.inputs:
            return run.inputs.popleft()
        if not run.all_read and not run.reading:
            assert run.plan.source is not None
            run.reading = True
            frame.execution.ask(ReadItems(run.arn, run.plan.source, run.items_read, PAGE_ITEMS))
        return None

    def _selected(self, frame: Frame, run: MapRun, item: Item) -> Payload:
        if not self._flow.selects:
            return Payload(item.given)
        return self._flow.item(frame, item_context(frame, run.taken, item))

    def _start(self, frame: Frame, run: MapRun, input_: Payload, items: int) -> None:
        if input_.too_large:
            raise TerminalFailure(DATA_LIMIT_EXCEEDED, too_large(self.name))
        index = run.executions_made
        name, seed = _uuid(f"{run.arn}#{index}")
        executions = "express" if self._express else "execution"
        arn = f"{run.machine_arn.replace(':stateMachine:', f':{executions}:')}:{name}"
        if self._express:
            arn = f"{arn}:{_uuid(arn)[0]}"
        now = frame.execution.history.now
        run.executions_made += 1
        self._ask_for(frame, run, Child(index, items, name, arn, input_, now), seed)

    def _try_again(self, frame: Frame, run: MapRun) -> None:
        """Have a child execution that was lost go on; an express one starts anew."""
        lost, _ = run.next_to_redrive()
        child = lost.again(frame.execution.history.now if self._express else None)
        self._ask_for(frame, run, child, _uuid(f"{child.execution_arn}#{child.redrives}")[1])

    def _ask_for(self, frame: Frame, run: MapRun, child: Child, seed: int) -> None:
        run.start(child)
        frame.execution.ask(
            StartChild(
                map_run_arn=run.arn,
                child=child,
                program=self._processor,
                express=self._express,
                machine_arn=run.machine_arn,
                seed=seed,
                path=(*frame.path, MapIteration(self.name, child.index)),
            )
        )

    def _end(self, frame: Frame, run: MapRun, failure: Failure | None) -> Action | None:
        """Start nothing more: write what results there are, then leave or fail.

        Standard children are stopped when the run fails; express ones, which nobody can stop, come
        to their end before (recorded).
        """
        run.failure = failure
        if failure is not None:
            if self._express and run.running:
                return None
            self._stop_children(frame, run)
            if run.results.destination is not None and not run.closing:
                items = ((Payload(item.given), 1) for item in run.waiting_items)
                run.results.add_pending(run, [*run.inputs, *items])
        run.closing = True
        return self._settle(frame, run)

    def _settle(self, frame: Frame, run: MapRun) -> Action | None:
        results = run.results
        writes = results.destination is not None and not (
            run.failure is not None and run.failure.error == RESULT_WRITER_FAILED
        )
        if writes:
            results.finish(run)
            self._write_files(frame, run)
            if results.waiting:
                return None
        elif results.too_large and run.failure is None:
            run.failure = TerminalFailure(DATA_LIMIT_EXCEEDED, too_large(self.name))
        if run.failure is not None:
            return self._failed(frame, run, run.failure)
        return self._succeeded(frame, run)

    def _succeeded(self, frame: Frame, run: MapRun) -> Action:
        execution = frame.execution
        history = execution.history
        if run.lost and not self._express:
            execution.ask(ForgetChildren(run.arn))
        self._close(frame, run, "SUCCEEDED")
        ended = history.add("MapRunSucceeded", run.started_id)
        history.add("MapStateSucceeded", ended)
        follows_start = execution.answers_since(MAP_STATE_LEFT_BY_RUN)
        frame.previous = run.started_id if follows_start else ended
        frame.result = Payload(run.results.output(run))
        return self.finish(frame)

    def _failed(self, frame: Frame, run: MapRun, failure: Failure) -> Action | None:
        self._close(frame, run, "FAILED")
        frame.failure = failure
        frame.previous = frame.execution.history.add(
            "MapRunFailed", run.started_id, "mapRunFailedEventDetails", failure.details()
        )
        return self.lost(frame)

    def _write_files(self, frame: Frame, run: MapRun) -> None:
        results = run.results
        destination = results.destination
        while destination is not None and results.files:
            file = results.files.popleft()
            results.waiting[file.name] = file
            key = destination.key(run.id, file.name)
            frame.execution.ask(WriteResults(run.arn, destination.bucket, key, file))

    def _stop_children(self, frame: Frame, run: MapRun) -> None:
        execution = frame.execution
        for child in list(run.running.values()):
            execution.ask(StopChild(child.execution_arn))
            run.end(child, ChildEnd("ABORTED"), execution.history.now)

    def _close(self, frame: Frame, run: MapRun, status: MapRunStatus) -> None:
        if not run.all_read:
            frame.execution.ask(StopReading(run.arn))
        run.stop(status, frame.execution.history.now)
        frame.map_run = None
        frame.ended_map_run = run
        frame.execution.map_runs.closed(run)


def _run(frame: Frame) -> MapRun:
    assert frame.map_run is not None
    return frame.map_run


def item_context(frame: Frame, index: int, item: Item) -> dict[str, Any]:
    """`Map.Item` of the context object."""
    context: dict[str, Any] = {"Index": index, "Value": item.value}
    if item.key is not None:
        context["Key"] = item.key
    if frame.execution.answers_since(OBJECTS_AS_ITEMS):
        context["Source"] = item.source
    return context


def _uuid(seed: str) -> tuple[str, int]:
    """An identifier drawn from a text, in the form of a name-based one, and a seed besides."""
    digest = blake2b(seed.encode(), digest_size=24).digest()
    text = f"{digest[:16].hex()}"
    variant = "89ab"[digest[8] & 3]
    name = f"{text[:8]}-{text[8:12]}-3{text[13:16]}-{variant}{text[17:20]}-{text[20:]}"
    return name, int.from_bytes(digest[16:], "big")
