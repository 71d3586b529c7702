"""stepsmith: `stepsmith.engine.run` on a compiled machine, its result with the whole history."""

from __future__ import annotations

from collections.abc import Callable

from benchmarks.workers.loop import Failures, Json, Refused, Worker
from stepsmith.engine import ExecutionType, Failed, Machine, Outcome, Succeeded, TaskRequest, run


class StepsmithWorker(Worker):
    """Compiles each definition once, as a caller with many executions would."""

    def prepare(self, case: Json) -> Callable[[Json], Callable[[], Json]]:
        machine = Machine.compile(case["definition"])
        type_: ExecutionType = "EXPRESS" if case["express"] else "STANDARD"
        failures, succeeded = case["failures"], Succeeded(case["answer"])

        def execute(input_: Json) -> Callable[[], Json]:
            function = Failures(failures)

            def answer(request: TaskRequest) -> Outcome:
                if function.fails():
                    return Failed("Busy", "try again")
                return succeeded

            result = run(machine, input_, answer, type=type_)

            def output() -> Json:
                if result.status != "SUCCEEDED" or not result.history:
                    raise Refused(f"{result.status}: {result.error}: {result.cause}")
                return result.output

            return output

        return execute


if __name__ == "__main__":
    StepsmithWorker().serve()
