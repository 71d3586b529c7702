"""Run a workflow as plain Python and as the state machine it compiles to, with the same answers."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from pydantic import TypeAdapter
from pydantic_core import to_jsonable_python

from stepsmith import Task, Workflow, compile_workflow, without_waiting
from stepsmith.engine import Failed, Machine, Succeeded, TaskRequest, run
from stepsmith.runtime.errors import error_names
from stepsmith.runtime.task_call import tasks_answered_by

Answer = Callable[[str, int], Any]
"""Takes a task's name and how often it was called before; a JSON result, or an exception."""

ByArguments = Callable[[str, Any], Any]
"""Takes a task's name and the arguments of the call; a JSON result, or an exception."""


@dataclass
class Told:
    """How a run ended, and what it did on the way."""

    output: Any = None
    error: str | None = None
    message: Any = None
    calls: list[tuple[str, Any]] = field(default_factory=list)
    transitions: int = field(default=0, compare=False)


def as_python(
    workflow: Workflow[..., Any],
    given: Any,
    answer: Answer | None = None,
    by_arguments: ByArguments | None = None,
) -> Told:
    """Run the function itself."""
    told = Told()

    def answer_call(task: Task[..., Any], arguments: dict[str, Any]) -> Any:
        return _answered(task.name, arguments, answer, by_arguments, told)

    with tasks_answered_by(answer_call), without_waiting():
        try:
            result = workflow(TypeAdapter(workflow.input_type).validate_python(given))
        except Exception as error:
            told.error, told.message = error_names(type(error))[0], _message(str(error))
        else:
            told.output = to_jsonable_python(result, by_alias=True)
    return told


def as_state_machine(
    workflow: Workflow[..., Any],
    given: Any,
    answer: Answer | None = None,
    by_arguments: ByArguments | None = None,
    machine: Machine | None = None,
) -> Told:
    """Run the compiled definition on the engine, or another one that calls the same tasks."""
    told = Told()
    compiled, tasks = _compiled(workflow)

    def executor(request: TaskRequest) -> Succeeded | Failed:
        task = tasks[request.arguments["FunctionName"]]
        try:
            arguments = request.arguments["Payload"]["arguments"]
            return Succeeded(
                {"Payload": _answered(task.name, arguments, answer, by_arguments, told)}
            )
        except Exception as error:
            name = error_names(type(error))[0]
            cause = json.dumps({"errorMessage": str(error), "errorType": name})
            return Failed(name, cause if str(error) else None)

    result = run(machine or compiled, given, executor)
    told.transitions = result.transitions
    if result.status == "SUCCEEDED":
        told.output = result.output
    else:
        told.error, told.message = result.error, _message(result.cause)
    return told


@cache
def _compiled(workflow: Workflow[..., Any]) -> tuple[Machine, dict[str, Task[..., Any]]]:
    compiled = compile_workflow(workflow)
    tasks = {f"${{{name}}}": task for name, task in compiled.substitutions.items()}
    return Machine.compile(compiled.definition), tasks


def _answered(
    name: str,
    arguments: Any,
    answer: Answer | None,
    by_arguments: ByArguments | None,
    told: Told,
) -> Any:
    before = sum(1 for called, _ in told.calls if called == name)
    told.calls.append((name, arguments))
    if by_arguments is not None:
        result = by_arguments(name, arguments)
    else:
        assert answer is not None
        result = answer(name, before)
    if isinstance(result, Exception):
        raise result
    return result


def _message(cause: str | None) -> Any:
    """The message in a Cause; JSON texts as values, since the order of members says nothing."""
    if cause is None:
        return ""
    try:
        found = json.loads(cause)
    except ValueError:
        return cause
    return found.get("errorMessage", found) if isinstance(found, dict) else cause
