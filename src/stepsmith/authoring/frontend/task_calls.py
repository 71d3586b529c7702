"""Calls of tasks: arguments bound as Python binds them, types checked, the result in a variable."""

from __future__ import annotations

import ast
import inspect
from typing import Any

from stepsmith.authoring.assignable import assignable
from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.form import CallbackWait, CallTask, Const, Expr, Reserved, Var
from stepsmith.authoring.frontend.context import TOKEN
from stepsmith.authoring.frontend.open_saga import Arguments
from stepsmith.authoring.frontend.reader import Read, Reader, did_you_mean
from stepsmith.authoring.frontend.static_values import NoJsonForm, known_value
from stepsmith.authoring.frontend.variable_name import asl_variable
from stepsmith.authoring.rewrite import walk
from stepsmith.authoring.value_type import NOTHING, Opaque, ValueType, of_annotation
from stepsmith.runtime.callback import CallbackTask
from stepsmith.runtime.task import Task


def read_task_call(
    reader: Reader, node: ast.Call, task: Task[..., Any], target: str | None, read: Read
) -> Expr:
    """A task's call; its value is the target variable, or `None` for a task without a result."""
    with reader.arguments("state"):
        arguments = bind_arguments(reader, node, task, read)
    return emit_call(reader, node, task, arguments, target, of_annotation(task.return_type), None)


def read_callback_call(
    reader: Reader, node: ast.Call, waiting: CallbackTask[..., Any], target: str | None, read: Read
) -> Expr:
    """A call that waits for a callback; its value is the answer."""
    with reader.arguments("callback"):
        arguments = bind_arguments(reader, node, waiting.task, read)
    if not any(part == TOKEN for _, value in arguments for part in walk(value)):
        reader.reject(
            Code.TASK_CALL_MISUSE,
            node,
            f"{waiting.name} is not given the token, so nobody can answer",
            "pass task_token()",
        )
    wait = CallbackWait(waiting.returns, waiting.timeout_seconds, waiting.heartbeat_seconds)
    type_ = of_annotation(waiting.returns)
    return emit_call(reader, node, waiting.task, arguments, target, type_, wait)


def emit_call(
    reader: Reader,
    node: ast.expr,
    task: Task[..., Any],
    arguments: Arguments,
    target: str | None,
    type_: ValueType,
    wait: CallbackWait | None,
) -> Expr:
    """A task's call whose arguments have been read; its value is the target variable, or none."""
    if task.undone_by is not None and reader.saga is None and reader.beyond_saga:
        reader.reject(
            Code.SAGA_MISUSE,
            node,
            f"{task.name} runs in an execution of its own, of which the saga around it knows "
            "nothing",
            "write `with saga():` in the function for an item",
        )
    if reader.saga is not None:
        if task.undone_by is not None and any(_is_of_state(value) for _, value in arguments):
            reader.reject(
                Code.SAGA_MISUSE,
                node,
                f"the compensation of {task.name} takes the same arguments, and one of them is "
                "known in the state of the step only",
                "leave undone_by= out and write undo(…) before the step",
            )
        reader.saga.step(node, task, arguments)
    span = reader.span(node)
    if type_ == NOTHING:
        target = None
    elif target is None:
        target = reader.fresh_name(asl_variable(f"{task.name}_result"))
    reader.emit(
        CallTask(
            task=task,
            arguments=arguments,
            target=target,
            type=type_,
            span=span,
            step_of_saga=reader.saga is not None,
            callback=wait,
        )
    )
    if target is None:
        return Const(None, NOTHING)
    reader.scope.assign(target, type_)
    return Var(target, type_)


def _is_of_state(value: Expr) -> bool:
    """Whether a value differs from state to state."""
    of_state = ("context.State.", "context.Task.")
    return any(isinstance(p, Reserved) and p.path.startswith(of_state) for p in walk(value))


def bind_one(reader: Reader, node: ast.expr, task: Task[..., Any], value: Expr) -> Arguments:
    """The arguments of a task that is called with one value, the others having defaults."""
    parameters = inspect.signature(task.function).parameters
    needed = [name for name, p in parameters.items() if p.default is p.empty]
    if len(needed) > 1 or not parameters:
        reader.reject(
            Code.TASK_CALL_MISUSE,
            node,
            f"{task.name} is called with one value here, and needs {', '.join(needed) or 'none'}",
            f"write lambda item: {task.name}(…)",
        )
    first = next(iter(parameters))
    check_argument(reader, node, task, first, value)
    return tuple(
        (name, value if name == first else _default(reader, node, task, name, parameter.default))
        for name, parameter in parameters.items()
    )


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
            check_argument(reader, argument, task, name, value)
        elif parameter.default is not parameter.empty:
            value = _default(reader, node, task, name, parameter.default)
        else:
            reader.reject(Code.TASK_CALL_MISUSE, node, f"{task.name} needs {name}", f"pass {name}")
        bound.append((name, value))
    return tuple(bound)


def _default(reader: Reader, node: ast.expr, task: Task[..., Any], name: str, value: Any) -> Expr:
    try:
        return known_value(value)
    except NoJsonForm as reason:
        reader.reject(
            Code.NO_JSON_FORM,
            node,
            f"the default of {task.name}'s parameter {name}: {reason}",
            "pass a value, or change the default",
        )


def check_argument(
    reader: Reader, node: ast.expr, task: Task[..., Any], name: str, value: Expr
) -> None:
    """Refuse an argument that does not have its parameter's type."""
    declared = of_annotation(task.parameters[name])
    type_ = reader.scope.narrow(value)
    if not isinstance(declared, Opaque) and not assignable(type_, declared):
        reader.reject(
            Code.WRONG_TYPE,
            node,
            f"{task.name}'s {name} is {declared}, and this is {type_}",
            f"pass {declared}",
        )
