"""Run a workflow that calls services as Python and as a state machine, with the same answers."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from pydantic import TypeAdapter
from pydantic_core import to_jsonable_python

from stepsmith import Workflow, compile_workflow
from stepsmith.aws.calling import Asked, services_answered_by
from stepsmith.engine import Failed, Machine, Succeeded, TaskRequest, run
from stepsmith.runtime.errors import error_names
from tests.authoring.both_ways import Told

Answer = Callable[[str, dict[str, Any]], Any]
"""Takes a `Resource` and arguments; a JSON result, or an exception."""


def both_ways(workflow: Workflow[..., Any], given: Any, answer: Answer) -> Told:
    """What the run came to, which has to be the same in Python and as a state machine."""
    told = as_python(workflow, given, answer)
    assert told == as_state_machine(workflow, given, answer)
    return told


def as_python(workflow: Workflow[..., Any], given: Any, answer: Answer) -> Told:
    """Run the function itself."""
    told = Told()

    def answered(operation: Asked, arguments: dict[str, Any]) -> Any:
        return _answered(operation.resource, arguments, answer, told)

    with services_answered_by(answered):
        try:
            result = workflow(TypeAdapter(workflow.input_type).validate_python(given))
        except Exception as error:
            told.error, told.message = error_names(type(error))[0], str(error)
        else:
            told.output = to_jsonable_python(result, by_alias=True)
    return told


def as_state_machine(workflow: Workflow[..., Any], given: Any, answer: Answer) -> Told:
    """Run the compiled definition on the engine."""
    told = Told()

    def executor(request: TaskRequest) -> Succeeded | Failed:
        try:
            return Succeeded(_answered(request.resource, request.arguments, answer, told))
        except Exception as error:
            return Failed(error_names(type(error))[0], str(error))

    machine = Machine.compile(compile_workflow(workflow).definition)
    result = run(machine, given, executor)
    if result.status == "SUCCEEDED":
        told.output = result.output
    else:
        told.error, told.message = result.error, result.cause or ""
    return told


def _answered(resource: str, arguments: dict[str, Any], answer: Answer, told: Told) -> Any:
    told.calls.append((resource, arguments))
    result = answer(resource, arguments)
    if isinstance(result, Exception):
        raise result
    return json.loads(json.dumps(result))
