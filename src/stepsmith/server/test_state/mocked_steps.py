"""Map and Parallel states whose work is mocked: all their fields count, but nothing is started."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass
from typing import Any

from stepsmith.asl import ABSENT, MapState, ParallelState
from stepsmith.engine import MemoryObjects
from stepsmith.engine.compile import dataflows_of, errors_of, transition_of
from stepsmith.engine.dataflow import DistributedMapDataflow, MapDataflow
from stepsmith.engine.distributed.item_batcher import Batcher, Batching
from stepsmith.engine.distributed.item_reader import read_items
from stepsmith.engine.distributed.item_source import Item, ItemSource
from stepsmith.engine.distributed.object_store import ObjectStoreError
from stepsmith.engine.distributed.reading_failed import ReadingFailed
from stepsmith.engine.distributed.tolerance import Tolerance
from stepsmith.engine.failure import (
    EXCEED_TOLERATED_FAILURE_THRESHOLD,
    ITEM_READER_FAILED,
    Failure,
)
from stepsmith.engine.frame import Action, Frame
from stepsmith.engine.inspection import Stage
from stepsmith.engine.payload import Payload
from stepsmith.engine.step import Step
from stepsmith.engine.steps.distributed_map_step import TOLERANCE_EXCEEDED, item_context
from stepsmith.engine.steps.work_step import WorkStep
from stepsmith.server.test_state.mock import Mock
from stepsmith.server.test_state.subject import Subject


@dataclass(frozen=True, slots=True)
class MapConfiguration:
    """What a request tells of a Map's run.

    Attributes:
        failures: how many items failed.
        reader_data: the object that its ItemReader reads; None if it is not given.
    """

    failures: int = 0
    reader_data: str | None = None


def mocked_step(subject: Subject, mock: Mock, configuration: MapConfiguration) -> Step | None:
    """The step of a Map or Parallel; None for other states, whose own steps do."""
    match subject.state:
        case ParallelState():
            return _MockedParallel(subject, subject.state, mock)
        case MapState() as state:
            return _MockedMap(subject, state, mock, configuration)
        case _:
            return None


class _Mocked(WorkStep):
    """A state that has its result, or its failure, as soon as its fields are evaluated."""

    def __init__(self, subject: Subject, state: MapState | ParallelState, mock: Mock) -> None:
        flows = dataflows_of(subject.machine, state)
        flow = (
            flows.branching(state)
            if isinstance(state, ParallelState)
            else flows.distributing(state)
        )
        super().__init__(subject.name, flow, transition_of(state), errors_of(flows, state))
        self._mock = mock

    def work(self, frame: Frame) -> Action:
        failure = self._evaluate(frame) or self._mock.failure
        if failure is not None:
            frame.failure = failure
            return self.lost
        frame.result = Payload(self._mock.result)
        return self.finish

    @abstractmethod
    def _evaluate(self, frame: Frame) -> Failure | None:
        """Evaluate the state's fields; the failure that they and the mock amount to, if any."""


class _MockedParallel(_Mocked):
    type = "Parallel"

    def _evaluate(self, frame: Frame) -> None:
        self._result_flow.arguments(frame)


class _MockedMap(_Mocked):
    type = "Map"

    def __init__(
        self, subject: Subject, state: MapState, mock: Mock, configuration: MapConfiguration
    ) -> None:
        super().__init__(subject, state, mock)
        flows = dataflows_of(subject.machine, state)
        processor = state.processor
        self._inline: MapDataflow = flows.iterating(state)
        self._distributed: DistributedMapDataflow | None = (
            flows.distributing(state) if processor is not ABSENT and processor.distributed else None
        )
        self._configuration = configuration

    def _evaluate(self, frame: Frame) -> Failure | None:
        flow, distributed = self._distributed or self._inline, self._distributed
        items = _inline_items(flow.arguments(frame)) if distributed is None else None
        if distributed is not None:
            items = distributed.items(frame)
        limit = flow.max_concurrency(frame)
        _see(frame, "maxConcurrency", limit)
        if distributed is None:
            tolerance, batching = flow.tolerance(frame), None
        else:
            plan = distributed.plan(frame, items, limit)
            tolerance, batching = plan.tolerance, plan.batching
            if items is None and plan.source is not None:
                items = self._read(plan.source)
        _see(frame, "toleratedFailureCount", tolerance.count)
        _see(frame, "toleratedFailurePercentage", tolerance.percentage)
        if items is not None:
            self._select(frame, flow, items, batching)
        return self._exceeded(tolerance, items)

    def _read(self, source: ItemSource) -> list[Item] | None:
        data = self._configuration.reader_data
        if data is None:
            return None
        objects = MemoryObjects({(source.bucket, source.key or source.prefix): data.encode()})
        try:
            return list(read_items(source, objects))
        except (ReadingFailed, ObjectStoreError) as error:
            raise Failure(ITEM_READER_FAILED, str(error)) from error

    def _select(
        self, frame: Frame, flow: MapDataflow, items: list[Item], batching: Batching | None
    ) -> None:
        inputs = [Payload(item.given) for item in items]
        if flow.selects:
            inputs = [
                flow.item(frame, item_context(frame, index, item))
                for index, item in enumerate(items)
            ]
            _see(frame, "afterItemSelector", [input_.value for input_ in inputs])
        if batching is not None:
            batcher = Batcher(batching)
            batches = [batch.value for input_ in inputs for batch, _ in batcher.add(input_)]
            batches += [batch.value for batch, _ in batcher.rest()]
            _see(frame, "afterItemBatcher", batches)

    def _exceeded(self, tolerance: Tolerance, items: list[Item] | None) -> Failure | None:
        """AWS lets every item of a test fail where the state has no tolerance (recorded)."""
        if self._mock.failure is not None or tolerance == Tolerance():
            return None
        total = self._mock.length if items is None else len(items)
        if tolerance.exceeded(self._configuration.failures, total):
            return Failure(EXCEED_TOLERATED_FAILURE_THRESHOLD, TOLERANCE_EXCEEDED)
        return None


def _inline_items(arguments: Payload) -> list[Item]:
    return [Item(value, "STATE_DATA") for value in arguments.value]


def _see(frame: Frame, stage: Stage, value: Any) -> None:
    if frame.inspection is not None and value is not None:
        frame.inspection.seen[stage] = value
