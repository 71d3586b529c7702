"""The results of a map run: gathered as the state's output, or written to S3 file by file.

See https://docs.aws.amazon.com/step-functions/latest/dg/input-output-resultwriter.html
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, Literal

from stepsmith.asl.json_value import is_array
from stepsmith.engine.payload import MAX_BYTES, Payload, compact_json
from stepsmith.engine.timestamp import timestamp_text

if TYPE_CHECKING:
    from stepsmith.engine.distributed.map_run import Child, ChildEnd, MapRun

Transformation = Literal["NONE", "COMPACT", "FLATTEN"]
OutputType = Literal["JSON", "JSONL"]
Kind = Literal["FAILED", "PENDING", "SUCCEEDED"]

KINDS: Final[tuple[Kind, ...]] = ("FAILED", "PENDING", "SUCCEEDED")
_LAYOUTS: Final[Mapping[OutputType, tuple[bytes, bytes, bytes]]] = {
    "JSON": (b"[", b",", b"]"),
    "JSONL": (b"", b"\n", b"\n"),
}
FILE_BYTES: Final = 16 * 1024 * 1024
"""A file that has grown to this size is written, and the next one begun."""


@dataclass(frozen=True, slots=True)
class Destination:
    """A bucket, and the folder in which a folder for each map run is made."""

    bucket: str
    prefix: str = ""

    def key(self, map_run_id: str, name: str) -> str:
        """The key of a map run's file."""
        folder = self.prefix.rstrip("/")
        return "/".join([*([folder] if folder else []), map_run_id, name])


@dataclass(frozen=True, slots=True)
class ResultFile:
    """A file to be written, and how many results are in it."""

    name: str
    body: bytes
    executions: int = 0
    items: int = 0


@dataclass(slots=True)
class Written:
    """How many results have been written to S3."""

    executions: int = 0
    items: int = 0


class _OpenFile:
    """The results of one kind that come into the next file.

    They are written together at once: small texts by themselves take many times their size.
    """

    def __init__(self, kind: Kind, output_type: OutputType) -> None:
        self._kind = kind
        self._start, self._between, self._end = _LAYOUTS[output_type]
        self._number = 0
        self._body = bytearray()
        self._executions = self._items = 0

    def add(self, results: Iterable[bytes], items: int) -> None:
        for result in results:
            self._body += self._between if self._body else self._start
            self._body += result
        self._executions += 1
        self._items += items

    @property
    def size(self) -> int:
        return len(self._body)

    def close(self) -> ResultFile:
        body = bytes(self._body + self._end)
        name = f"{self._kind}_{self._number}.json"
        file = ResultFile(name, body, self._executions, self._items)
        self._number += 1
        self._body, self._executions, self._items = bytearray(), 0, 0
        return file


class MapResults:
    """What becomes of the results of child executions.

    Attributes:
        destination: where they are written; None if they are the state's output.
        files: those that are complete and have still to be written.
        waiting: how many files are being written.
        written: what has been.
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
        self.waiting = 0
        self.written = Written()
        self._open = {kind: _OpenFile(kind, output_type) for kind in KINDS}
        self._listed: dict[Kind, list[dict[str, Any]]] = {kind: [] for kind in KINDS}
        self._outputs: dict[int, list[Any]] = {}
        self._size = 0
        self.manifest_made = False

    def add(self, run: MapRun, child: Child, end: ChildEnd, now: datetime) -> None:
        """A child execution ended."""
        succeeded = end.status == "SUCCEEDED"
        if self.destination is not None:
            file = self._open["SUCCEEDED" if succeeded else "FAILED"]
            file.add(self._texts(run, child, end, now), child.items)
            self._close_if(file, FILE_BYTES)
        elif (succeeded or self._transformation == "NONE") and not self.too_large:
            self._gather(child.index, self._results(run, child, end, now), end)

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
        if not self.files and not self.waiting and not self.manifest_made:
            self.manifest_made = True
            manifest = {
                "DestinationBucket": self.destination.bucket,
                "MapRunArn": run.arn,
                "ResultFiles": self._listed,
            }
            self.files.append(ResultFile("manifest.json", compact_json(manifest)))

    def file_written(self, run: MapRun, file: ResultFile) -> None:
        """One of the files is there."""
        assert self.destination is not None
        self.waiting -= 1
        self.written.executions += file.executions
        self.written.items += file.items
        for kind in KINDS:
            if file.name.startswith(f"{kind}_"):
                key = self.destination.key(run.id, file.name)
                self._listed[kind].append({"Key": key, "Size": len(file.body)})

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
                    "Key": self.destination.key(run.id, "manifest.json"),
                },
            }
        outputs = [output for _, results in sorted(self._outputs.items()) for output in results]
        if self._output_type == "JSONL":
            return b"\n".join(compact_json(output) for output in outputs).decode()
        return outputs

    def _gather(self, index: int, results: list[Any], end: ChildEnd) -> None:
        self._outputs[index] = results
        if self._transformation == "COMPACT" and end.output is not None:
            self._size += end.output.size + 1
        elif results:  # without the brackets, and with a comma
            self._size += Payload(results).size - 1
        if self.too_large:
            self._outputs.clear()

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

    def _close_if(self, file: _OpenFile, size: int) -> None:
        if file.size >= size:
            self.files.append(file.close())


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
    record["RedriveCount"] = 0
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
