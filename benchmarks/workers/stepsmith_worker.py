"""stepsmith: `stepsmith.engine.run` on a compiled machine, its result with the whole history."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.workers.loop import Failures, Json, Refused, Worker
from stepsmith.engine import (
    ExecutionType,
    Failed,
    Machine,
    Outcome,
    StoredObject,
    Succeeded,
    TaskRequest,
    run,
)


class OneFile:
    """A bucket with one object, read piece by piece, and written to without end.

    Attributes:
        written: how many results have been written, each with the output of its item.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.written = 0

    def list(self, bucket: str, prefix: str) -> Iterator[StoredObject]:
        raise Refused("no case lists a bucket")

    def read(self, bucket: str, key: str, version_id: str | None = None) -> Iterator[bytes]:
        with self._path.open("rb") as file:
            while piece := file.read(2**16):
                yield piece

    def put(self, bucket: str, key: str, body: bytes) -> None:
        self.written += body.count(b'"Output":')


class StepsmithWorker(Worker):
    """Compiles each definition once, as a caller with many executions would."""

    def prepare(self, case: Json) -> Callable[[Json], Callable[[], Json]]:
        machine = Machine.compile(case["definition"])
        type_: ExecutionType = "EXPRESS" if case["express"] else "STANDARD"
        path, items = case["file"], case["items"]
        failures, succeeded = case["failures"], Succeeded(case["answer"])

        def execute(input_: Json) -> Callable[[], Json]:
            function = Failures(failures)

            def answer(request: TaskRequest) -> Outcome:
                if function.fails():
                    return Failed("Busy", "try again")
                return succeeded

            objects = OneFile(Path(path)) if path else None
            result = run(machine, input_, answer, type=type_, objects=objects)

            def output() -> Json:
                if result.status != "SUCCEEDED" or not result.history:
                    raise Refused(f"{result.status}: {result.error}: {result.cause}")
                if objects is not None and objects.written != items:
                    raise Refused(f"{objects.written} results were written, not {items}")
                return result.output

            return output

        return execute


if __name__ == "__main__":
    StepsmithWorker().serve()
