"""Calls of tasks: arguments bound as Python binds them, types checked, the result in a variable."""

from __future__ import annotations

import ast
import inspect
from typing import Any

from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.form import Assign, CallTask, Const, Expr
from stepsmith.authoring.frontend.reader import Read, Reader, did_you_mean
from stepsmith.authoring.frontend.static_values import NoJsonForm, constant
from stepsmith.authoring.value_type import NOTHING, Opaque, assignable, of_annotation
from stepsmith.runtime.task import Task

Arguments = tuple[tuple[str, Expr], ...]


def read_task_call(reader: Reader, node: ast.Call, task: Task[..., Any], read: Read) -> Expr:
    """A task called for its result inside an expression."""
    type_ = of_annotation(task.return_type)
    target = reader.fresh_variable(f"{task.name}_result", type_)
    emit_call(reader, node, task, target.name, read)
    return target


def emit_call(
    reader: Reader, node: ast.Call, task: Task[..., Any], target: str | None, read: Read
) -> None:
    """Emit the statement that calls a task; a target gets its result, `None` for a task without."""
    if reader.inside_condition:
        reader.reject(
            Code.EXPRESSION_NOT_SUPPORTED,
            node,
            f"calling {task.name} only sometimes, inside an expression, is not supported yet",
            "call it in an if statement and keep the result in a variable",
        )
    arguments = bind_arguments(reader, node, task, read)
    if reader.saga is not None:
        reader.saga.step(node, task, arguments)
    type_ = of_annotation(task.return_type)
    reader.emit(
        CallTask(
            task=task,
            arguments=arguments,
            target=None if type_ == NOTHING else target,
            type=type_,
            span=reader.span(node),
            step_of_saga=reader.saga is not None,
        )
    )
    if target is None:
        return
    if type_ == NOTHING:
        reader.emit(Assign(target, Const(None, NOTHING), reader.span(node)))
    reader.scope.assign(target, type_)


def bind_arguments(
    reader: Reader, node: ast.Call, task: Task[..., Any], read: Read, skip: int = 0
) -> Arguments:
    """A call's arguments by parameter, in the order of the task's parameters.

    The first `skip` arguments of the call are not the task's.
    """
    parameters = inspect.signature(task.function).parameters
    given: dict[str, tuple[ast.expr, Expr]] = {}
    names = list(parameters)
    positional = node.args[skip:]
    if len(positional) > len(names):
        reader.reject(
            Code.TASK_CALL_MISUSE,
            positional[len(names)],
            f"{task.name} takes {len(names)} arguments, {len(positional)} are given",
            f"its parameters are {', '.join(names) or 'none'}",
        )
    for name, argument in zip(names, positional, strict=False):
        given[name] = (argument, read(reader, argument))
    for keyword in node.keywords:
        if keyword.arg is None or keyword.arg not in parameters or keyword.arg in given:
            reader.reject(
                Code.TASK_CALL_MISUSE,
                keyword.value,
                f"{task.name} has no free parameter {keyword.arg or '**'}",
                did_you_mean(keyword.arg or "", names) or f"its parameters are {', '.join(names)}",
            )
        given[keyword.arg] = (keyword.value, read(reader, keyword.value))
    bound = []
    for name, parameter in parameters.items():
        if name in given:
            argument, value = given[name]
            _check_argument(reader, argument, task, name, value)
        elif parameter.default is not parameter.empty:
            value = _default(reader, node, task, name, parameter.default)
        else:
            reader.reject(Code.TASK_CALL_MISUSE, node, f"{task.name} needs {name}", f"pass {name}")
        bound.append((name, value))
    return tuple(bound)


def _default(reader: Reader, node: ast.Call, task: Task[..., Any], name: str, value: Any) -> Expr:
    try:
        return constant(value)
    except NoJsonForm as reason:
        reader.reject(
            Code.NO_JSON_FORM,
            node,
            f"the default of {task.name}'s parameter {name}: {reason}",
            "pass a value, or change the default",
        )


def _check_argument(
    reader: Reader, node: ast.expr, task: Task[..., Any], name: str, value: Expr
) -> None:
    declared = of_annotation(task.parameters[name])
    type_ = reader.scope.narrow(value)
    if not isinstance(declared, Opaque) and not assignable(type_, declared):
        reader.reject(
            Code.WRONG_TYPE,
            node,
            f"{task.name}'s {name} is {declared}, and this is {type_}",
            f"pass {declared}",
        )
