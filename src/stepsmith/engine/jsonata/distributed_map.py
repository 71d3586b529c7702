"""What a distributed Map reads and shapes, in JSONata mode."""

from __future__ import annotations

from typing import Any

from stepsmith.asl import ABSENT, MapState
from stepsmith.asl.json_value import is_array, is_object
from stepsmith.engine.distributed.item_batcher import Batching
from stepsmith.engine.distributed.item_source import Item, ItemSource, items_of
from stepsmith.engine.distributed.map_run import MapRunPlan
from stepsmith.engine.distributed.planning import concurrency, item_source, map_results
from stepsmith.engine.distributed.result_writer import MapResults
from stepsmith.engine.frame import Frame
from stepsmith.engine.jsonata.dataflows import Iterating, Working, optional_field
from stepsmith.engine.jsonata.field import Field
from stepsmith.engine.jsonata.number import whole
from stepsmith.engine.payload import MAX_BYTES
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
        if self._reader is not None:
            return None
        given = Working.arguments(self, frame).value
        if is_object(given) and frame.execution.answers_since(OBJECTS_AS_ITEMS):
            return items_of(given)
        return items_of(self.arguments(frame).value)

    def plan(self, frame: Frame, items: list[Item] | None, limit: int) -> MapRunPlan:
        return MapRunPlan(
            items=items,
            source=None if self._reader is None else self._reader.source(frame),
            limit=concurrency(limit),
            tolerance=self.tolerance(frame),
            batching=None if self._batcher is None else self._batcher.batching(frame),
            results=self._writer.results(frame),
        )


class _Reading:
    """`ItemReader`."""

    __slots__ = ("_arguments", "_headers", "_max_items", "_pointer", "_reader")

    def __init__(self, state: MapState) -> None:
        assert state.item_reader is not ABSENT
        self._reader = reader = state.item_reader
        config = reader.reader_config
        self._arguments = optional_field(reader.arguments, "ItemReader/Arguments")
        self._headers: Field | None = None
        self._max_items: Field | None = None
        self._pointer: Field | None = None
        if config is not ABSENT:
            where = "ItemReader/ReaderConfig"
            headers = config.csv_headers
            texts = list(headers) if isinstance(headers, tuple) else headers
            self._headers = optional_field(texts, f"{where}/CSVHeaders")
            self._max_items = optional_field(config.max_items, f"{where}/MaxItems")
            self._pointer = optional_field(config.items_pointer, f"{where}/ItemsPointer")

    def source(self, frame: Frame) -> ItemSource:
        return item_source(
            self._reader,
            {} if self._arguments is None else self._arguments.value(frame),
            max_items=_any_whole(self._max_items, frame),
            csv_headers=_texts(self._headers, frame),
            pointer=_text(self._pointer, frame),
            json_objects=frame.execution.answers_since(OBJECTS_AS_ITEMS),
        )


class _Batching:
    """`ItemBatcher`."""

    __slots__ = ("_input", "_max_bytes", "_max_items")

    def __init__(self, state: MapState) -> None:
        assert state.item_batcher is not ABSENT
        batcher = state.item_batcher
        self._input = optional_field(batcher.batch_input, "ItemBatcher/BatchInput")
        self._max_items = optional_field(
            batcher.max_items_per_batch, "ItemBatcher/MaxItemsPerBatch"
        )
        self._max_bytes = optional_field(
            batcher.max_input_bytes_per_batch, "ItemBatcher/MaxInputBytesPerBatch"
        )

    def batching(self, frame: Frame) -> Batching:
        bytes_ = whole(self._max_bytes, frame)
        return Batching(
            max_items=whole(self._max_items, frame),
            max_bytes=MAX_BYTES if bytes_ is None else min(bytes_, MAX_BYTES),
            batch_input=None if self._input is None else self._input.payload(frame),
        )


class _Writing:
    """`ResultWriter`."""

    __slots__ = ("_arguments", "_writer")

    def __init__(self, state: MapState) -> None:
        self._writer = writer = state.result_writer
        arguments = ABSENT if writer is ABSENT else writer.arguments
        self._arguments = optional_field(arguments, "ResultWriter/Arguments")

    def results(self, frame: Frame) -> MapResults:
        arguments = {} if self._arguments is None else self._arguments.value(frame)
        return map_results(self._writer, arguments)


def _any_whole(field: Field | None, frame: Frame) -> int | None:
    """A whole number, below zero too, which the map run itself refuses."""
    if field is None:
        return None
    value = field.value(frame)
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise field.unexpected("number", value)
    if value != int(value):
        raise field.unexpected("integer", value)
    return int(value)


def _texts(field: Field | None, frame: Frame) -> tuple[str, ...] | None:
    if field is None:
        return None
    value: Any = field.value(frame)
    if not is_array(value) or not all(isinstance(part, str) for part in value):
        raise field.unexpected("array", value)
    return tuple(value)


def _text(field: Field | None, frame: Frame) -> str | None:
    if field is None:
        return None
    value = field.value(frame)
    if not isinstance(value, str):
        raise field.unexpected("string", value)
    return value
