"""Calls of activities and of other workflows: work that is done outside this state machine."""

from __future__ import annotations

import ast
import json
from dataclasses import replace
from functools import cache
from typing import Any, NoReturn

from stepsmith.authoring.asl_name import camel_case
from stepsmith.authoring.assignable import assignable
from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.flow.activity import Activity
from stepsmith.authoring.form import (
    CallService,
    Const,
    Display,
    Expr,
    JsonText,
    Reserved,
    ServiceErrors,
    Substitution,
    Var,
    origins,
    statements,
)
from stepsmith.authoring.frontend.reader import Read, Reader
from stepsmith.authoring.frontend.variable_name import asl_variable
from stepsmith.authoring.value_type import (
    ANY,
    INTEGER,
    NOTHING,
    TEXT,
    DictOf,
    Opaque,
    Record,
    ValueType,
    members,
    of_annotation,
)
from stepsmith.authoring.workflow import StartedExecution, Workflow, WorkflowCall
from stepsmith.errors import CompileError
from stepsmith.runtime.task import Task

START_EXECUTION = "arn:aws:states:::states:startExecution"


def read_activity_call(
    reader: Reader,
    node: ast.Call,
    activity: Activity[Any, Any],
    target: str | None,
    read: Read,
) -> Expr:
    """An activity's call: a Task that waits for a worker."""
    takes = of_annotation(activity.takes)
    given = _one_argument(reader, node, f"activity {activity.name}", None, takes, read)
    return _emit(
        reader,
        target,
        CallService(
            name=camel_case(activity.words),
            resource=f"${{{activity_substitution(activity)}}}",
            arguments=given,
            target=asl_variable(f"{activity.words}_result"),
            type=of_annotation(activity.returns),
            span=reader.span(node),
            errors=ServiceErrors(f"activity {activity.name}", declared=activity.raises),
            timeout=_seconds(activity.timeout_seconds),
            heartbeat=_seconds(activity.heartbeat_seconds),
            retry=activity.retry,
            callee=activity,
            called=activity.state_name,
        ),
    )


def activity_substitution(activity: Activity[Any, Any]) -> str:
    """The name of the substitution for an activity's ARN."""
    return f"{camel_case(activity.words)}ActivityArn"


def workflow_substitution(workflow: Workflow[..., Any]) -> str:
    """The name of the substitution for a state machine's ARN."""
    return f"{camel_case(workflow.name)}Arn"


def read_workflow_call(
    reader: Reader, node: ast.Call, called: WorkflowCall[..., Any], target: str | None, read: Read
) -> Expr:
    """Another workflow called: an execution that is waited for."""
    workflow = called.workflow
    if workflow.type == "EXPRESS":
        reader.reject(
            Code.CALL_NOT_SUPPORTED,
            node,
            f"{workflow.name} is an Express workflow, and Step Functions waits for Standard ones",
            f"start it without waiting: {workflow.name}.start(…), or make it Standard",
        )
    raises, deep = _what_it_raises(workflow)
    return _emit(
        reader,
        target,
        CallService(
            name=camel_case(workflow.name),
            resource=f"{START_EXECUTION}.sync:2",
            arguments=_request(reader, node, workflow, read),
            target=asl_variable(f"{workflow.name}_result"),
            type=of_annotation(workflow.return_type),
            span=reader.span(node),
            errors=ServiceErrors(
                f"workflow {workflow.name}",
                declared=raises,
                failure=reader.fresh_name(asl_variable(f"{workflow.name}_failure")),
                deep=deep,
            ),
            result="result.Output",
            timeout=_seconds(called.timeout_seconds),
            retry=called.retry,
            callee=workflow,
            called=called.state_name,
        ),
    )


def read_workflow_start(
    reader: Reader, node: ast.Call, called: WorkflowCall[..., Any], target: str | None, read: Read
) -> Expr:
    """Another workflow started: an execution that nobody waits for."""
    workflow = called.workflow
    return _emit(
        reader,
        target,
        CallService(
            name=f"Start{camel_case(workflow.name)}",
            resource=START_EXECUTION,
            arguments=_request(reader, node, workflow, read),
            target=asl_variable(f"{workflow.name}_execution"),
            type=Record(StartedExecution),
            span=reader.span(node),
            errors=ServiceErrors(f"starting {workflow.name}"),
            timeout=_seconds(called.timeout_seconds),
            retry=called.retry,
            callee=workflow,
            called=called.state_name,
        ),
    )


def _emit(reader: Reader, target: str | None, call: CallService) -> Expr:
    """The call, its result in the target or in a variable of its own."""
    if call.type == NOTHING:
        reader.emit(replace(call, target=None))
        return Const(None, NOTHING)
    name = target or reader.fresh_name(call.target or "result")
    reader.emit(replace(call, target=name))
    reader.scope.assign(name, call.type)
    return Var(name, call.type)


def _request(reader: Reader, node: ast.Call, workflow: Workflow[..., Any], read: Read) -> Expr:
    """What StartExecution is given. A workflow that calls itself knows its own ARN."""
    arn: Expr = Substitution(workflow_substitution(workflow))
    if workflow is reader.workflow and not reader.distributed:
        arn = Reserved("context.StateMachine.Id", TEXT)
    return Display((("StateMachineArn", arn), ("Input", _input(reader, node, workflow, read))), ANY)


def _input(reader: Reader, node: ast.Call, workflow: Workflow[..., Any], read: Read) -> Expr:
    if workflow.input_name is None:
        if node.args or node.keywords:
            _reject_count(reader, node, f"workflow {workflow.name}", "nothing")
        return Display((), DictOf(ANY))
    takes = of_annotation(workflow.input_type)
    what = f"workflow {workflow.name}"
    given = _one_argument(reader, node, what, workflow.input_name, takes, read)
    type_ = reader.scope.narrow(given)
    if isinstance(given, Const) and type_ == TEXT:
        return Const(json.dumps(given.value), TEXT)
    if type_ == TEXT:
        return JsonText(given)  # a text would be taken for JSON
    if any(one in (TEXT, NOTHING) or isinstance(one, Opaque) for one in members(type_)):
        reader.reject(
            Code.WRONG_TYPE,
            node,
            f"an execution's input of type {type_} may be a text, or none, or neither",
            "put it into a model",
        )
    return given


def _one_argument(
    reader: Reader, node: ast.Call, what: str, name: str | None, takes: ValueType, read: Read
) -> Expr:
    arguments = [*node.args, *(k.value for k in node.keywords if name and k.arg == name)]
    if len(arguments) != 1 or len(node.args) + len(node.keywords) != 1:
        _reject_count(reader, node, what, f"one argument, {takes}")
    with reader.arguments("state"):
        given = read(reader, arguments[0])
    type_ = reader.scope.narrow(given)
    if not isinstance(takes, Opaque) and not assignable(type_, takes):
        reader.reject(
            Code.WRONG_TYPE,
            arguments[0],
            f"{what} takes {takes}, and this is {type_}",
            f"pass {takes}",
        )
    return given


def _reject_count(reader: Reader, node: ast.Call, what: str, takes: str) -> NoReturn:
    reader.reject(Code.TASK_CALL_MISUSE, node, f"{what} takes {takes}", "pass that and no more")


def _seconds(seconds: int | None) -> Expr | None:
    return None if seconds is None else Const(seconds, INTEGER)


@cache
def _what_it_raises(
    workflow: Workflow[..., Any],
) -> tuple[tuple[type[BaseException], ...], bool]:
    """The classes of errors a workflow can fail with, and whether it waits for executions itself.

    Of a workflow that does not compile nothing is known here; compiling it tells why.
    """
    from stepsmith.authoring.frontend.workflow_reader import read_workflow

    if workflow in _being_read:
        return (), True
    _being_read.append(workflow)
    try:
        body = read_workflow(workflow).body
    except CompileError:
        return (), False
    finally:
        _being_read.pop()
    found: dict[type[BaseException], None] = {}
    for origin in origins(body):
        match origin:
            case Task(raises=raises) | ServiceErrors(declared=raises):
                found |= dict.fromkeys(raises)
            case _:
                found[origin] = None
    deep = any(
        isinstance(s, CallService) and s.errors.failure is not None for s in statements(body)
    )
    return tuple(found), deep


_being_read: list[Workflow[..., Any]] = []
"""The workflows that are being read because others call them, outermost first."""
