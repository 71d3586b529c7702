"""What becomes of a construct: compiled by both, run on the engine, compared with CPython."""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

from benchmarks.beside.construct import Construct, Fails, Json
from stepsmith.engine import Failed, Machine, Outcome, Succeeded, TaskRequest, run
from tests.authoring.both_ways import ByArguments, Told


@contextmanager
def declared(source: str) -> Iterator[dict[str, Any]]:
    """The names of a program, among them the workflow `example`, from a file of its own."""
    module = ModuleType("beside")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "example.py"
        path.write_text(source, encoding="utf-8")
        before = sys.modules.get(module.__name__)
        sys.modules[module.__name__] = module
        try:
            exec(compile(source, path, "exec", dont_inherit=True), vars(module))
            yield vars(module)
        finally:
            if before is None:
                del sys.modules[module.__name__]


def answers_of(construct: Construct, errors: Mapping[str, Any]) -> ByArguments:
    """The answers of a construct's tasks, as `both_ways` asks for them.

    Args:
        construct: the construct.
        errors: the exception classes that its program declares, by name.
    """

    def answer(name: str, arguments: Any) -> Any:
        result = construct.answers[name](arguments)
        return errors[result.error](result.message) if isinstance(result, Fails) else result

    return answer


def by_definition(construct: Construct, definition: Json, given: Json) -> Told:
    """Run what sfnx made on the engine; its functions are called by their own names."""
    told = Told()

    def execute(request: TaskRequest) -> Outcome:
        arguments = request.arguments
        assert request.resource.endswith(":::lambda:invoke"), "no other resource has answers"
        name, payload = arguments["FunctionName"], arguments["Payload"]
        told.calls.append((name, payload))
        result = construct.answers[name](payload)
        if isinstance(result, Fails):
            cause = json.dumps({"errorMessage": result.message, "errorType": result.error})
            return Failed(result.error, cause)
        return Succeeded({"Payload": result})

    ended = run(Machine.compile(definition), given, execute)
    told.transitions = ended.transitions
    if ended.status == "SUCCEEDED":
        told.output = ended.output
    else:
        told.error, told.message = ended.error, ended.cause or ""
    return told
