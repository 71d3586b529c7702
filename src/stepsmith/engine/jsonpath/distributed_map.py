"""What a distributed Map reads and shapes, in JSONPath mode."""

from __future__ import annotations

from stepsmith.asl import ABSENT, Absent, MapState
from stepsmith.engine.distributed.item_batcher import Batching
from stepsmith.engine.distributed.item_source import Item, ItemSource, items_of
from stepsmith.engine.distributed.map_run import MapRunPlan
from stepsmith.engine.distributed.planning import concurrency, item_source, map_results
from stepsmith.engine.distributed.result_writer import MapResults
from stepsmith.engine.frame import Frame
from stepsmith.engine.jsonpath.dataflows import Iterating
from stepsmith.engine.jsonpath.number import WholeNumber
from stepsmith.engine.jsonpath.template import Template
from stepsmith.engine.payload import MAX_BYTES, Payload
from stepsmith.engine.service_changes import OBJECTS_AS_ITEMS


class Distributing(Iterating):
    """A distributed Map state."""

    __slots__ = ("_batcher", "_reader", "_writer")

    def __init__(self, state: MapState) -> None:
        super().__init__(state)
        self._reader = None if state.item_reader is ABSENT else _Reading(state)
        self._batcher = None if state.item_batcher is ABSENT else _Batching(state)
        self._writer = _Writing(state)

    def items(self, frame: Frame) -> list[Item] | None:
        seen = frame.note("afterInputPath", self._input.payload(frame, frame.input))
        if self._reader is not None:  # which leaves an ItemsPath out of account (recorded)
            return None
        objects = frame.execution.answers_since(OBJECTS_AS_ITEMS)
        items = frame.note("afterItemsPath", self._items.payload(frame, seen, objects=objects))
        return items_of(items.value)

    def plan(self, frame: Frame, items: list[Item] | None, limit: int) -> MapRunPlan:
        seen = self._input.payload(frame, frame.input)
        return MapRunPlan(
            items=items,
            source=None if self._reader is None else self._reader.source(frame, seen),
            limit=concurrency(limit),
            tolerance=self.tolerance(frame),
            batching=None if self._batcher is None else self._batcher.batching(frame, seen),
            results=self._writer.results(frame, seen),
        )


class _Reading:
    """`ItemReader`."""

    __slots__ = ("_headers", "_max_items", "_parameters", "_pointer", "_reader")

    def __init__(self, state: MapState) -> None:
        assert state.item_reader is not ABSENT
        self._reader = reader = state.item_reader
        config = reader.reader_config
        self._parameters = Template.of(reader.parameters)
        self._headers: tuple[str, ...] | None = None
        self._pointer: str | None = None
        self._max_items: WholeNumber | None = None
        if config is not ABSENT:
            headers, pointer = config.csv_headers, config.items_pointer
            self._headers = headers if isinstance(headers, tuple) else None
            self._pointer = None if pointer is ABSENT else pointer
            self._max_items = WholeNumber(
                "MaxItems", config.max_items, config.max_items_path, negative=True
            )

    def source(self, frame: Frame, seen: Payload) -> ItemSource:
        max_items = self._max_items
        return item_source(
            self._reader,
            _filled(self._parameters, frame, seen),
            max_items=None if max_items is None else max_items.value(frame, seen.value),
            csv_headers=self._headers,
            pointer=self._pointer,
            json_objects=frame.execution.answers_since(OBJECTS_AS_ITEMS),
        )


class _Batching:
    """`ItemBatcher`."""

    __slots__ = ("_input", "_max_bytes", "_max_items")

    def __init__(self, state: MapState) -> None:
        assert state.item_batcher is not ABSENT
        batcher = state.item_batcher
        self._input = Template.of(batcher.batch_input)
        self._max_items = _limit(
            "MaxItemsPerBatch", batcher.max_items_per_batch, batcher.max_items_per_batch_path
        )
        self._max_bytes = _limit(
            "MaxInputBytesPerBatch",
            batcher.max_input_bytes_per_batch,
            batcher.max_input_bytes_per_batch_path,
        )

    def batching(self, frame: Frame, seen: Payload) -> Batching:
        bytes_ = self._max_bytes.value(frame, seen.value)
        return Batching(
            max_items=self._max_items.value(frame, seen.value),
            max_bytes=MAX_BYTES if bytes_ is None else min(bytes_, MAX_BYTES),
            batch_input=None if self._input is None else self._input.payload(frame, seen.value),
        )


class _Writing:
    """`ResultWriter`."""

    __slots__ = ("_parameters", "_writer")

    def __init__(self, state: MapState) -> None:
        self._writer = writer = state.result_writer
        self._parameters = Template.of(ABSENT if writer is ABSENT else writer.parameters)

    def results(self, frame: Frame, seen: Payload) -> MapResults:
        return map_results(self._writer, _filled(self._parameters, frame, seen))


def _limit(name: str, literal: int | str | Absent, path: str | Absent) -> WholeNumber:
    return WholeNumber(name, literal, path, negative=True)


def _filled(template: Template | None, frame: Frame, seen: Payload) -> object:
    return {} if template is None else template.payload(frame, seen.value).value
