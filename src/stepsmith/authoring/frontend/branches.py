"""`parallel(f, g, …)` and `map_each(f, items)`: functions on lines of control of their own."""

from __future__ import annotations

import ast
from typing import Any

from stepsmith.authoring.asl_name import camel_case
from stepsmith.authoring.diagnostic import Code, Rejected
from stepsmith.authoring.form import (
    Block,
    CallTask,
    Capture,
    Expr,
    ForEach,
    Parallel,
    Return,
    Var,
)
from stepsmith.authoring.frontend.frame import FunctionText
from stepsmith.authoring.frontend.functions import Given, function_of, read_aside
from stepsmith.authoring.frontend.reader import Read, Reader
from stepsmith.authoring.frontend.task_calls import Arguments, bind_one
from stepsmith.authoring.frontend.variable_name import asl_variable
from stepsmith.authoring.value_type import (
    INTEGER,
    NOTHING,
    ListOf,
    TupleOf,
    ValueType,
    of_annotation,
)
from stepsmith.runtime.task import Task


def read_parallel(reader: Reader, node: ast.Call, target: str | None, read: Read) -> Expr:
    """`parallel(…)`; each argument is a function without parameters."""
    if node.keywords or not node.args:
        reader.reject(
            Code.CALL_NOT_SUPPORTED,
            node,
            "parallel(…) takes functions, at least one",
            "write parallel(lambda: f(x), lambda: g(x))",
        )
    blocks: list[Block] = []
    captures: list[Capture] = []
    types: list[ValueType] = []
    refused = False
    for argument in node.args:
        try:
            block, captured, type_ = _branch(reader, argument)
        except Rejected:
            refused = True
            continue
        blocks.append(block)
        captures += captured
        types.append(type_)
    if refused:
        raise Rejected
    result = TupleOf(tuple(types))
    target = target or reader.fresh_name("parallel_results")
    reader.emit(
        Parallel(
            branches=tuple(blocks),
            captures=tuple(captures),
            target=target,
            type=result,
            name=_name(target),
            span=reader.span(node),
        )
    )
    reader.scope.assign(target, result)
    return Var(target, result)


def _branch(reader: Reader, node: ast.expr) -> tuple[Block, tuple[Capture, ...], ValueType]:
    callee = None if isinstance(node, ast.Lambda) else reader.static.callee_or_none(node)
    if isinstance(callee, Task) and not callee.parameters:
        return _task_alone(reader, node, callee, ()), (), of_annotation(callee.return_type)
    function = function_of(reader, node, callee)
    if function is None or function.parameters:
        reader.reject(
            Code.CALL_NOT_SUPPORTED,
            node,
            "a branch is a function without parameters",
            "write lambda: f(x), or name a function defined here",
        )
    return read_aside(reader, node, function, {})


def read_map_each(reader: Reader, node: ast.Call, target: str | None, read: Read) -> Expr:
    """`map_each(function, items, max_concurrency=…)`."""
    options = {keyword.arg: keyword.value for keyword in node.keywords}
    if len(node.args) != 2 or options.keys() - {"max_concurrency"}:
        reader.reject(
            Code.CALL_NOT_SUPPORTED,
            node,
            "map_each(…) takes a function, the items, and max_concurrency=",
            "write map_each(f, items)",
        )
    items = read(reader, node.args[1])
    concurrency = options.get("max_concurrency")
    return for_each(
        reader,
        node,
        node.args[0],
        items,
        target,
        None if concurrency is None else _count(reader, concurrency, read),
    )


def _count(reader: Reader, node: ast.expr, read: Read) -> Expr | None:
    value = read(reader, node)
    if value.type == NOTHING:
        return None
    if value.type != INTEGER:
        reader.reject(
            Code.WRONG_TYPE,
            node,
            f"max_concurrency is a number, and this is {value.type}",
            "pass an int",
        )
    return value


def for_each(
    reader: Reader,
    node: ast.expr,
    function: ast.expr,
    items: Expr,
    target: str | None,
    max_concurrency: Expr | None,
) -> Expr:
    """A function for each item of a list that has been read."""
    type_ = reader.scope.narrow(items)
    if not isinstance(type_, ListOf):
        reader.reject(
            Code.WRONG_TYPE, node, f"the items are a list, and this is {type_}", "pass a list"
        )
    item = Var(reader.fresh_name("given"), type_.item)
    body, captures, result, name = item_block(reader, function, item)
    target = target or reader.fresh_name(asl_variable(f"{name}_results"))
    reader.emit(
        ForEach(
            items=items,
            item=item,
            body=body,
            captures=captures,
            target=target,
            type=ListOf(result),
            name=f"Each{camel_case(name)}",
            span=reader.span(node),
            max_concurrency=max_concurrency,
        )
    )
    reader.scope.assign(target, ListOf(result))
    return Var(target, ListOf(result))


def item_block(
    reader: Reader, node: ast.expr, item: Var
) -> tuple[Block, tuple[Capture, ...], ValueType, str]:
    """What is done for an item, what it reads of ours, its result, and what it is called."""
    callee = None if isinstance(node, ast.Lambda) else reader.static.callee_or_none(node)
    if isinstance(callee, Task):
        block = _task_alone(reader, node, callee, bind_one(reader, node, callee, item))
        return block, (), of_annotation(callee.return_type), callee.name
    function = function_of(reader, node, callee)
    if function is None or len(function.parameters) != 1:
        reader.reject(
            Code.CALL_NOT_SUPPORTED,
            node,
            "what is done for each item is a task or function with one parameter",
            "write lambda item: f(item, x), or name a function defined here",
        )
    block, captures, type_ = read_aside(
        reader, node, function, {function.parameters[0]: Given(item)}
    )
    return block, captures, type_, _called(function)


def _called(function: FunctionText) -> str:
    """A name for what a function does: that of what a lambda calls."""
    body = getattr(function.tree, "body", None)
    if function.name == "lambda" and isinstance(body, ast.Call):
        return ast.unparse(body.func).rpartition(".")[2]
    return "item" if function.name == "lambda" else function.name


def _task_alone(
    reader: Reader,
    node: ast.expr,
    task: Task[..., Any],
    arguments: Arguments,
) -> Block:
    """A task as all that a branch or an item's block does."""
    type_ = of_annotation(task.return_type)
    result = Var(reader.fresh_name(asl_variable(f"{task.name}_result")), type_)
    span = reader.span(node)
    call = CallTask(task, arguments, result.name, type_, span)
    return call, Return(result, span)


def _name(target: str) -> str:
    return f"{camel_case(target)}InParallel" if not target.startswith("parallel") else "InParallel"
