"""`parallel(f, g, …)` and `map_each(f, items)`: functions on lines of control of their own."""

from __future__ import annotations

import ast
from contextlib import suppress
from typing import Any

from stepsmith.authoring.asl_name import camel_case
from stepsmith.authoring.diagnostic import Code, Rejected
from stepsmith.authoring.form import (
    Assign,
    Expr,
    ForEach,
    Parallel,
    Return,
    Var,
    origins,
)
from stepsmith.authoring.frontend.frame import FunctionText
from stepsmith.authoring.frontend.functions import Given, function_of, read_aside
from stepsmith.authoring.frontend.holding import results_of
from stepsmith.authoring.frontend.open_saga import Arguments, OpenSaga
from stepsmith.authoring.frontend.reader import Read, Reader, closed
from stepsmith.authoring.frontend.scope import Scope
from stepsmith.authoring.frontend.settled import (
    Aside,
    must_settle,
    settle_each,
    settle_parallel,
)
from stepsmith.authoring.frontend.state_options import (
    check_side_by_side,
    read_name,
    read_retry,
)
from stepsmith.authoring.frontend.task_calls import bind_one, emit_call
from stepsmith.authoring.frontend.variable_name import asl_variable
from stepsmith.authoring.value_type import (
    INTEGER,
    NOTHING,
    ListOf,
    TupleOf,
    of_annotation,
)
from stepsmith.runtime.retry_policy import RetryPolicy
from stepsmith.runtime.task import Task


def read_parallel(reader: Reader, node: ast.Call, target: str | None, read: Read) -> Expr:
    """`parallel(…)`; each argument is a function without parameters."""
    options = {keyword.arg: keyword.value for keyword in node.keywords}
    if not node.args or options.keys() - {"retry", "name"}:
        reader.reject(
            Code.CALL_NOT_SUPPORTED,
            node,
            "parallel(…) takes functions, at least one, and retry= and name=",
            "write parallel(lambda: f(x), lambda: g(x))",
        )
    retry = read_retry(reader, options.get("retry"))
    called = read_name(reader, "parallel", options.get("name"))
    asides: list[Aside] = []
    for argument in node.args:
        with suppress(Rejected):
            asides.append(_branch(reader, argument))
    if len(asides) < len(node.args):
        raise Rejected
    result = TupleOf(tuple(aside.type for aside in asides))
    name = f"{camel_case(target or '')}InParallel"
    target = target or reader.fresh_name("parallel_results")
    statement = Parallel(
        branches=tuple(aside.block for aside in asides),
        captures=tuple(capture for aside in asides for capture in aside.captures),
        target=target,
        type=result,
        name=name,
        span=reader.span(node),
        retry=retry,
        called=called,
    )
    check_side_by_side(reader, node, retry, origins((statement,)))
    variable = Var(target, result)
    given = [capture.value for capture in statement.captures]
    seen = results_of(reader.scope.sharing, given, variable)
    if must_settle(reader, asides):
        results = settle_parallel(reader, statement, asides)
        reader.emit(Assign(target, results, statement.span))
    else:
        reader.emit(statement)
    reader.scope.assign(target, result, seen)
    return variable


def _branch(reader: Reader, node: ast.expr) -> Aside:
    saga = _part_of_saga(reader, many=False)
    callee = None if isinstance(node, ast.Lambda) else reader.static.callee_or_none(node)
    if isinstance(callee, Task) and not callee.parameters:
        return _task_alone(reader, node, callee, (), saga)
    function = function_of(reader, node, callee)
    if function is None or function.parameters:
        reader.reject(
            Code.CALL_NOT_SUPPORTED,
            node,
            "a branch is a function without parameters",
            "write lambda: f(x), or name a function defined here",
        )
    return read_aside(reader, node, function, {}, saga)


def _part_of_saga(reader: Reader, *, many: bool) -> OpenSaga | None:
    """What of a branch, or of many items, is to be undone; nothing outside of sagas."""
    if reader.saga is None:
        return None
    return OpenSaga(reader, many=many or reader.saga.in_rounds)


def read_map_each(reader: Reader, node: ast.Call, target: str | None, read: Read) -> Expr:
    """`map_each(function, items, max_concurrency=…)`."""
    options = {keyword.arg: keyword.value for keyword in node.keywords}
    if len(node.args) != 2 or options.keys() - {"max_concurrency", "retry", "name"}:
        reader.reject(
            Code.CALL_NOT_SUPPORTED,
            node,
            "map_each(…) takes a function, the items, and max_concurrency=, retry= and name=",
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
        read_retry(reader, options.get("retry")),
        read_name(reader, "map_each", options.get("name")),
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
    max_concurrency: Expr | None = None,
    retry: tuple[RetryPolicy, ...] = (),
    called: str | None = None,
) -> Expr:
    """A function for each item of a list that has been read."""
    type_ = reader.scope.narrow(items)
    if not isinstance(type_, ListOf):
        reader.reject(
            Code.WRONG_TYPE, node, f"the items are a list, and this is {type_}", "pass a list"
        )
    item = Var(reader.fresh_name("given"), type_.item)
    aside, name = item_block(reader, function, item, _part_of_saga(reader, many=True))
    target = target or reader.fresh_name(asl_variable(f"{name}_results"))
    result = ListOf(aside.type)
    statement = ForEach(
        items=items,
        item=item,
        body=aside.block,
        captures=aside.captures,
        target=target,
        type=result,
        name=f"Each{camel_case(name)}",
        span=reader.span(node),
        max_concurrency=max_concurrency,
        retry=retry,
        called=called,
    )
    check_side_by_side(reader, node, retry, origins((statement,)))
    variable = Var(target, result)
    given = [items, *(capture.value for capture in aside.captures)]
    seen = results_of(reader.scope.sharing, given, variable)
    if must_settle(reader, [aside]):
        results = settle_each(reader, statement, aside)
        reader.emit(Assign(target, results, statement.span))
    else:
        reader.emit(statement)
    reader.scope.assign(target, result, seen)
    return variable


def item_block(
    reader: Reader, node: ast.expr, item: Var, saga: OpenSaga | None
) -> tuple[Aside, str]:
    """What is done for an item, and what it is called."""
    callee = None if isinstance(node, ast.Lambda) else reader.static.callee_or_none(node)
    if isinstance(callee, Task):
        arguments = bind_one(reader, node, callee, item)
        return _task_alone(reader, node, callee, arguments, saga), callee.name
    function = function_of(reader, node, callee)
    if function is None or len(function.parameters) != 1:
        reader.reject(
            Code.CALL_NOT_SUPPORTED,
            node,
            "what is done for each item is a task or function with one parameter",
            "write lambda item: f(item, x), or name a function defined here",
        )
    given = {function.parameters[0]: Given(item)}
    return read_aside(reader, node, function, given, saga), _called(function)


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
    saga: OpenSaga | None,
) -> Aside:
    """A task as all that a branch or an item's block does."""
    with reader.aside({}, Scope(), saga) as body:
        type_ = of_annotation(task.return_type)
        wanted = reader.fresh_name(asl_variable(f"{task.name}_result"))
        result = emit_call(reader, node, task, arguments, wanted, type_, None)
        reader.emit(Return(result, reader.span(node)))
    return Aside(closed(body), (), type_, saga)
