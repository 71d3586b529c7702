"""Run a workflow as plain Python and as the state machine it compiles to, with the same answers."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from pydantic import TypeAdapter, ValidationError
from pydantic_core import to_jsonable_python

from stepsmith import (
    Activity,
    Compiled,
    PendingCallback,
    Task,
    TaskToken,
    Workflow,
    activities_answered_by,
    callbacks_answered_by,
    compile_workflow,
    raw_states_answered_by,
    substitutions_given,
    without_waiting,
)
from stepsmith.aws.calling import Asked, services_answered_by
from stepsmith.engine import (
    Failed,
    Machine,
    Outcome,
    Submitted,
    Succeeded,
    Taken,
    TaskRequest,
    run,
)
from stepsmith.engine.distributed.object_store import ObjectStore
from stepsmith.engine.nested.executor import NestedExecutions
from stepsmith.runtime.errors import error_names
from stepsmith.runtime.task_call import tasks_answered_by

Answer = Callable[[str, int], Any]
"""Takes a task's name and how often it was called before; a JSON result, or an exception.

A callback has the name of its task and `_callback`, an activity its own.
"""

ByArguments = Callable[[str, Any], Any]
"""Takes a task's name and the arguments of the call; a JSON result, or an exception."""

SUBSTITUTIONS = {"ArtifactsBucket": "artifacts-of-the-test"}
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_STATES = "arn:aws:states:us-east-1:000000000000"


@dataclass
class Told:
    """How a run ended, and what it did on the way."""

    output: Any = None
    error: str | None = None
    message: Any = None
    calls: list[tuple[str, Any]] = field(default_factory=list)
    transitions: int = field(default=0, compare=False)


@dataclass
class _Answers:
    """Answers calls and notes them."""

    told: Told
    answer: Answer | None
    by_arguments: ByArguments | None

    def __call__(self, name: str, arguments: Any) -> Any:
        arguments = _with_the_name_of_a_machines_run(arguments)
        before = sum(1 for called, _ in self.told.calls if called == name)
        self.told.calls.append((name, arguments))
        if self.by_arguments is not None:
            result = self.by_arguments(name, arguments)
        else:
            assert self.answer is not None
            result = self.answer(name, before)
        if isinstance(result, Exception):
            raise result
        return result

    def of_task(self, task: Task[..., Any], arguments: dict[str, Any]) -> Any:
        """The task's result; a token is one or another, and noted as that."""
        tokens = {name for name, type_ in task.parameters.items() if type_ is TaskToken}
        return self(task.name, {n: "token" if n in tokens else a for n, a in arguments.items()})

    def of_callback(self, pending: PendingCallback) -> Any:
        return self(f"{pending.name}_callback", None)

    def of_activity(self, activity: Activity[Any, Any], given: Any) -> Any:
        return self(activity.name, given)

    def of_service(self, asked: Asked, arguments: dict[str, Any]) -> Any:
        return self.of_resource(asked.resource, arguments)

    def of_raw_state(self, definition: Mapping[str, Any], arguments: Any) -> Any:
        return self.of_resource(definition["Resource"], arguments)

    def of_resource(self, resource: str, arguments: Any) -> Any:
        """The result of a service, called `dynamodb:putItem`."""
        return json.loads(json.dumps(self(resource.partition(":::")[2], arguments)))


def as_python(
    workflow: Workflow[..., Any],
    given: Any,
    answer: Answer | None = None,
    by_arguments: ByArguments | None = None,
) -> Told:
    """Run the function itself."""
    told = Told()
    answers = _Answers(told, answer, by_arguments)
    with (
        tasks_answered_by(answers.of_task),
        callbacks_answered_by(answers.of_callback),
        activities_answered_by(answers.of_activity),
        services_answered_by(answers.of_service),
        raw_states_answered_by(answers.of_raw_state),
        substitutions_given(SUBSTITUTIONS),
        without_waiting(),
    ):
        try:
            result = workflow(_input(workflow, given))
        except Exception as error:
            told.error, told.message = error_names(type(error))[0], _message(str(error))
        else:
            told.output = to_jsonable_python(result, by_alias=True)
    return told


def _input(workflow: Workflow[..., Any], given: Any) -> Any:
    """An input as its model; as it is where it does not fit and the run itself will refuse it."""
    try:
        strict = workflow.validate_input or None
        return TypeAdapter(workflow.input_type).validate_python(given, strict=strict)
    except ValidationError:
        if not workflow.validate_input:
            raise
        return given


def as_state_machine(
    workflow: Workflow[..., Any],
    given: Any,
    answer: Answer | None = None,
    by_arguments: ByArguments | None = None,
    machine: Machine | None = None,
    objects: ObjectStore | None = None,
) -> Told:
    """Run the compiled definition on the engine, or another one that calls the same tasks."""
    told = Told()
    answers = _Answers(told, answer, by_arguments)
    machines = _compiled(workflow)
    tasks = {name: task for one in machines.values() for name, task in one.tasks.items()}
    activities = {a.name: a for one in machines.values() for a in one.activities}

    def executor(request: TaskRequest) -> Outcome:
        if ":activity:" in request.resource:
            activity = activities[request.resource.rpartition(":")[2]]
            return Taken("worker", _from_outside(lambda: answers(activity.name, request.arguments)))
        if ":::lambda:invoke" not in request.resource:
            return _from_outside(lambda: answers.of_resource(request.resource, request.arguments))
        task = tasks[request.arguments["FunctionName"]]
        try:
            result = answers.of_task(task, request.arguments["Payload"]["arguments"])
        except Exception as error:
            name = error_names(type(error))[0]
            cause = json.dumps({"errorMessage": str(error), "errorType": name})
            return Failed(name, cause if str(error) else None)
        if not request.resource.endswith(".waitForTaskToken"):
            return Succeeded({"Payload": result})
        return Submitted({}, _from_outside(lambda: answers(f"{task.name}_callback", None)))

    arn = f"{_STATES}:stateMachine:{workflow.name}"
    nested = NestedExecutions({arn: m.machine for arn, m in machines.items()}, executor)
    result = run(
        machine or machines[arn].machine, given, nested, state_machine_arn=arn, objects=objects
    )
    told.transitions = result.transitions
    if result.status == "SUCCEEDED":
        told.output = result.output
    else:
        told.error, cause = _of_child(result.error, result.cause)
        told.message = _message(cause)
    return told


def _with_the_name_of_a_machines_run(arguments: Any) -> Any:
    """A plain run is named by a UUID, the engine's run is called "run"."""
    return json.loads(_UUID.sub("run", json.dumps(to_jsonable_python(arguments))))


def _from_outside(answer: Callable[[], Any]) -> Succeeded | Failed:
    """What SendTaskSuccess or SendTaskFailure brings."""
    try:
        return Succeeded(answer())
    except Exception as error:
        return Failed(error_names(type(error))[0], str(error) or None)


def _of_child(error: str | None, cause: str | None) -> tuple[str | None, str | None]:
    """The error of the execution that failed first, if others failed by waiting for it."""
    while error == "States.TaskFailed" and cause is not None:
        child = json.loads(cause)
        error, cause = child["Error"], child.get("Cause")
    return error, cause


@dataclass(frozen=True)
class _Machine:
    """A compiled machine, and its tasks by what stands for them before and after deployment."""

    machine: Machine
    tasks: dict[str, Task[..., Any]]
    activities: tuple[Activity[Any, Any], ...]


@cache
def _compiled(workflow: Workflow[..., Any]) -> dict[str, _Machine]:
    """The state machines of a workflow and of those it calls, by their ARNs."""
    found: dict[str, _Machine] = {}
    ahead = [workflow]
    while ahead:
        one = ahead.pop()
        arn = f"{_STATES}:stateMachine:{one.name}"
        if arn in found:
            continue
        compiled = compile_workflow(one)
        ahead += compiled.workflows.values()
        machine = _filled(compiled.definition, compiled)
        tasks = {f"${{{name}}}": task for name, task in compiled.substitutions.items()}
        tasks |= {task.name: task for task in compiled.tasks}
        found[arn] = _Machine(machine, tasks, tuple(compiled.activities.values()))
    return found


def machine_by_hand(workflow: Workflow[..., Any], definition: dict[str, Any]) -> Machine:
    """Another definition with the same substitutions as a workflow's own."""
    return _filled(definition, compile_workflow(workflow))


def _filled(definition: dict[str, Any], compiled: Compiled) -> Machine:
    values = {
        **SUBSTITUTIONS,
        **{name: task.name for name, task in compiled.substitutions.items()},
        **{n: f"{_STATES}:activity:{a.name}" for n, a in compiled.activities.items()},
        **{n: f"{_STATES}:stateMachine:{w.name}" for n, w in compiled.workflows.items()},
    }
    text = json.dumps(definition)
    filled = re.sub(r"\$\{(\w+)\}", lambda found: values[found[1]], text)
    return Machine.compile(json.loads(filled))


def _message(cause: str | None) -> Any:
    """The message in a Cause; JSON texts as values, since the order of members says nothing."""
    if cause is None:
        return ""
    try:
        found = json.loads(cause)
    except ValueError:
        return cause
    return found.get("errorMessage", found) if isinstance(found, dict) else cause
