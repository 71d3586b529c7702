"""sfnx: `sfnx.testing.run`, which keeps the names of states and the calls, and no history."""

from __future__ import annotations

import csv
import importlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.workers.loop import Failures, Json, Worker

testing: Any = importlib.import_module("sfnx.testing")


class SfnxWorker(Worker):
    """Runs definitions as they are: the library has nothing to make ready."""

    def prepare(self, case: Json) -> Callable[[Json], Callable[[], Json]]:
        definition, failures, answered = case["definition"], case["failures"], case["answer"]

        def run(input_: Json) -> Callable[[], Json]:
            function = Failures(failures)

            def answer(call: Any) -> Json:
                if call.resource.endswith(":s3:getObject"):
                    with Path(case["file"]).open(newline="") as file:
                        return list(csv.DictReader(file))
                if function.fails():
                    raise testing.Failure("Busy", "try again")
                return answered

            execution = testing.run(definition, input_, answer)
            return lambda: execution.output

        return run


if __name__ == "__main__":
    SfnxWorker().serve()
