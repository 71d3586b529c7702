"""The results of a map run: gathered as the state's output, or written to S3 file by file.

See https://docs.aws.amazon.com/step-functions/latest/dg/input-output-resultwriter.html
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from copy import copy
from dataclasses import dataclass, replace
from datetime import datetime
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final, Literal

from stepsmith.asl.json_value import is_array
from stepsmith.engine.distributed.grown_list import GrownList
from stepsmith.engine.distributed.result_files import (
    KINDS,
    Destination,
    Kind,
    OpenFile,
    OutputType,
    ResultFile,
    Written,
)
from stepsmith.engine.payload import MAX_BYTES, Payload, compact_json
from stepsmith.engine.timestamp import timestamp_text

if TYPE_CHECKING:
    from stepsmith.engine.distributed.children import Child, ChildEnd
    from stepsmith.engine.distributed.map_run import MapRun

Transformation = Literal["NONE", "COMPACT", "FLATTEN"]

FILE_BYTES: Final = 16 * 1024 * 1024
"""A file that has grown to this size is written, and the next one begun."""

_OF_LOST: Final[tuple[Kind, ...]] = ("FAILED", "PENDING")


@dataclass(frozen=True, slots=True)
class _Gathered:
    """What a child execution adds to the state's output, and the bytes that it takes there."""

    index: int
    results: list[Any]
    size: int
    succeeded: bool


class MapResults:
    """What becomes of the results of child executions.

    Attributes:
        destination: where they are written; None if they are the state's output.
        files: those that are complete and have still to be written.
        waiting: those that are being written, by name.
    """

    def __init__(
        self,
        destination: Destination | None = None,
        transformation: Transformation = "COMPACT",
        output_type: OutputType = "JSON",
    ) -> None:
        self.destination = destination
        self._transformation = transformation
        self._output_type: OutputType = output_type
        self.files: deque[ResultFile] = deque()
        self.waiting: dict[str, ResultFile] = {}
        self._folder = ""
        self._written = dict.fromkeys(KINDS, Written())
        self._made = dict.fromkeys(KINDS, 0)
        self._open = {kind: OpenFile(kind, output_type) for kind in KINDS}
        self._listed: dict[Kind, list[dict[str, Any]]] = {kind: [] for kind in KINDS}
        self._outputs: GrownList[_Gathered] = GrownList()
        self._size = 0
        self._manifest_made = False

    def add(self, run: MapRun, child: Child, end: ChildEnd, now: datetime) -> None:
        """A child execution ended."""
        succeeded = end.status == "SUCCEEDED"
        if self.destination is not None:
            file = self._open["SUCCEEDED" if succeeded else "FAILED"]
            file.add(self._texts(run, child, end, now), child.items)
            self._close_if(file, FILE_BYTES)
        elif (succeeded or self._transformation == "NONE") and not self.too_large:
            self._gather(child.index, self._results(run, child, end, now), end)

    def redrive(self, count: int) -> None:
        """The map run is redriven: keep the results of those that succeeded, written or not.

        What is written from now on comes into a folder of this redrive's own.
        """
        left = [file for file in (*self.waiting.values(), *self.files) if file.kind == "SUCCEEDED"]
        self._folder = f"Redrive-{count}/"
        self._made = dict.fromkeys(KINDS, 0)
        for kind in _OF_LOST:
            self._open[kind] = OpenFile(kind, self._output_type)
            self._listed[kind] = []
            self._written[kind] = Written()
        self.files = deque(replace(file, name=self._next_name("SUCCEEDED")) for file in left)
        self.waiting = {}
        self._manifest_made = False
        self._outputs = GrownList(entry for entry in self._outputs if entry.succeeded)
        self._size = sum(entry.size for entry in self._outputs)

    def forked(self) -> MapResults:
        """Results that grow by themselves; what has been gathered so far is shared."""
        twin = copy(self)
        twin.files = self.files.copy()
        twin.waiting = self.waiting.copy()
        twin._written = self._written.copy()
        twin._made = self._made.copy()
        twin._open = {kind: file.forked() for kind, file in self._open.items()}
        twin._listed = {kind: list(files) for kind, files in self._listed.items()}
        twin._outputs = self._outputs.forked()
        return twin

    @property
    def written(self) -> Written:
        """How many results have been written."""
        return sum(self._written.values(), Written())

    def add_pending(self, run: MapRun, inputs: Iterable[tuple[Payload, int]]) -> None:
        """Child executions that will not be started any more."""
        file = self._open["PENDING"]
        for input_, items in inputs:
            record = {
                "Input": input_.text,
                "InputDetails": {"Included": True},
                "StateMachineArn": run.machine_arn,
                "Status": "PENDING",
            }
            file.add([compact_json(record)], items)
            self._close_if(file, FILE_BYTES)

    def finish(self, run: MapRun) -> None:
        """No more results come: what is left of them is written, and at last the manifest."""
        assert self.destination is not None
        for file in self._open.values():
            self._close_if(file, 1)
        if not self.files and not self.waiting and not self._manifest_made:
            self._manifest_made = True
            manifest = {
                "DestinationBucket": self.destination.bucket,
                "MapRunArn": run.arn,
                "ResultFiles": self._listed,
            }
            self.files.append(ResultFile(f"{self._folder}manifest.json", compact_json(manifest)))

    def file_written(self, run: MapRun, file: ResultFile) -> None:
        """One of the files is there."""
        assert self.destination is not None
        if self.waiting.pop(file.name, None) is None:
            return  # asked for before the map run was redriven
        if file.kind is not None:
            self._written[file.kind] += file.results
            key = self.destination.key(run.id, file.name)
            self._listed[file.kind].append({"Key": key, "Size": len(file.body)})

    @property
    def too_large(self) -> bool:
        """Whether the outputs exceed what a state may hand on; they are dropped then."""
        return self._size + 1 > MAX_BYTES

    def output(self, run: MapRun) -> Any:
        """What the Map hands on: its children's outputs in order, or where results are found."""
        if self.destination is not None:
            return {
                "MapRunArn": run.arn,
                "ResultWriterDetails": {
                    "Bucket": self.destination.bucket,
                    "Key": self.destination.key(run.id, f"{self._folder}manifest.json"),
                },
            }
        gathered = sorted(self._outputs, key=attrgetter("index"))
        outputs = [output for entry in gathered for output in entry.results]
        if self._output_type == "JSONL":
            return b"\n".join(compact_json(output) for output in outputs).decode()
        return outputs

    def _gather(self, index: int, results: list[Any], end: ChildEnd) -> None:
        size = 0
        if self._transformation == "COMPACT" and end.output is not None:
            size = end.output.size + 1
        elif results:  # without the brackets, and with a comma
            size = Payload(results).size - 1
        self._size += size
        if self.too_large:
            self._outputs = GrownList()
        else:
            self._outputs.add(_Gathered(index, results, size, end.status == "SUCCEEDED"))

    def _texts(self, run: MapRun, child: Child, end: ChildEnd, now: datetime) -> list[bytes]:
        if self._transformation == "COMPACT" and end.output is not None:
            return [end.output.text.encode()]
        return [compact_json(result) for result in self._results(run, child, end, now)]

    def _results(self, run: MapRun, child: Child, end: ChildEnd, now: datetime) -> list[Any]:
        if self._transformation == "NONE" or end.output is None:
            return [_record(run, child, end, now)]
        value = end.output.value
        if self._transformation == "FLATTEN" and is_array(value):
            return list(value)
        return [value]

    def _close_if(self, file: OpenFile, size: int) -> None:
        if file.size >= size:
            self.files.append(file.close(self._next_name(file.kind)))

    def _next_name(self, kind: Kind) -> str:
        number = self._made[kind]
        self._made[kind] += 1
        return f"{self._folder}{kind}_{number}.json"


def _record(run: MapRun, child: Child, end: ChildEnd, now: datetime) -> dict[str, Any]:
    """A child execution as it is exported, with its input and output as texts."""
    record: dict[str, Any] = {
        "ExecutionArn": child.execution_arn,
        "Input": child.input.text,
        "InputDetails": {"Included": True},
        "Name": child.name,
    }
    if end.output is not None:
        record["Output"] = end.output.text
        record["OutputDetails"] = {"Included": True}
    record["RedriveCount"] = child.redrives
    if end.status == "SUCCEEDED":
        record["RedriveStatus"] = "NOT_REDRIVABLE"
        record["RedriveStatusReason"] = "Execution is SUCCEEDED and cannot be redriven"
    else:
        record["RedriveStatus"] = "REDRIVABLE_BY_MAP_RUN"
    record["StartDate"] = timestamp_text(child.started_at)
    record["StateMachineArn"] = run.machine_arn
    record["Status"] = end.status
    record["StopDate"] = timestamp_text(now)
    failure = {"Error": end.error, "Cause": end.cause}
    record.update({name: text for name, text in failure.items() if text is not None})
    return record
