"""Calls of services: `dynamodb.get_item(TableName=…, Key=…)` becomes a Task state."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from typing import Any

from stepsmith.authoring.asl_name import camel_case
from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.form import (
    CallService,
    Const,
    Display,
    Expr,
    Field,
    ServiceErrors,
    Var,
)
from stepsmith.authoring.frontend.context import TOKEN
from stepsmith.authoring.frontend.reader import Read, Reader, did_you_mean
from stepsmith.authoring.frontend.service_arguments import check_arguments
from stepsmith.authoring.frontend.static_values import known_value
from stepsmith.authoring.frontend.typed_dicts import typed_dict_members
from stepsmith.authoring.frontend.variable_name import asl_variable
from stepsmith.authoring.rewrite import fold, walk
from stepsmith.authoring.service_shapes import type_of
from stepsmith.authoring.value_type import (
    ANY,
    INTEGER,
    NOTHING,
    DictOf,
    Record,
    ValueType,
    is_typed_dict,
    of_annotation,
)
from stepsmith.aws.operation import Operation
from stepsmith.aws.service_error import AwsError


def read_service_call(
    reader: Reader, node: ast.Call, operation: Operation[..., Any], target: str | None, read: Read
) -> Expr:
    """A service's call; its value is the target variable, or `None` where nothing comes back."""
    waits = operation.pattern == ".waitForTaskToken"
    with reader.arguments("callback" if waits else "state"):
        arguments = _arguments(reader, node, operation, read)
    if waits and not any(part == TOKEN for part in walk(arguments)):
        reader.reject(
            Code.TASK_CALL_MISUSE,
            node,
            f"{operation} is not given the token, so nobody can answer",
            "pass task_token() among the arguments",
        )
    prefix = operation.error_prefix
    errors = ServiceErrors(str(operation), prefix, operation.errors, open=waits)
    for policy in operation.retry:
        check_declared(reader, node, policy.on, [errors])
    type_ = result_type(operation)
    if type_ == NOTHING:
        target = None
    elif target is None:
        target = reader.fresh_name(asl_variable(f"{operation.name}_result"))
    reader.emit(
        CallService(
            name=camel_case(operation.name),
            resource=operation.resource,
            arguments=arguments,
            target=target,
            type=type_,
            span=reader.span(node),
            errors=errors,
            timeout=_number(operation.timeout_seconds),
            heartbeat=_number(operation.heartbeat_seconds),
            retry=operation.retry,
            role_arn=None if operation.role_arn is None else known_value(operation.role_arn),
            answer=operation.returns,
            called=operation.state_name,
        )
    )
    if target is None:
        return Const(None, NOTHING)
    reader.scope.assign(target, type_)
    return Var(target, type_)


def result_type(operation: Operation[..., Any]) -> ValueType:
    """The type of what a call gives."""
    if operation.returns is not None:
        return of_annotation(operation.returns)
    shape = operation.result_shape
    if shape is not None:
        botocore_name = operation.service.names.botocore_name
        return type_of(shape, botocore_name, optimised=operation.optimised is not None)
    return ANY


def check_declared(
    reader: Reader,
    node: ast.AST,
    errors: Iterable[type[BaseException]],
    origins: Iterable[object],
) -> None:
    """Report errors of services that nothing which is tried declares."""
    declared = {e for o in origins if isinstance(o, ServiceErrors) for e in o.declared}
    raised = {origin for origin in origins if isinstance(origin, type)}
    for error in errors:
        if not issubclass(error, AwsError) or error is AwsError:
            continue
        if any(issubclass(one, error) for one in declared | raised):
            continue
        names = sorted(one.__name__ for one in declared)
        reader.diagnostics.report(
            Code.EXCEPTION_NOT_SUPPORTED,
            reader.span(node),
            f"nothing that is called here fails with {error.__name__} of "
            f"{error.__module__.rpartition('.')[2]}",
            did_you_mean(error.__name__, names)
            or f"the errors here are {', '.join(names) or 'none of a service'}",
        )


def _arguments(
    reader: Reader, node: ast.Call, operation: Operation[..., Any], read: Read
) -> Display:
    if node.args:
        reader.reject(
            Code.TASK_CALL_MISUSE,
            node.args[0],
            f"{operation} takes its arguments by name",
            f"write {operation}(Name=…)",
        )
    given: dict[str, tuple[ast.expr, Expr]] = {}
    for keyword in node.keywords:
        value = read(reader, keyword.value)
        named = (
            {keyword.arg: value}
            if keyword.arg is not None
            else _unpacked(reader, keyword.value, value)
        )
        given |= {name: (keyword.value, one) for name, one in named.items()}
    check_arguments(reader, node, operation, given)
    return Display(tuple((name, value) for name, (_, value) in given.items()), ANY)


def _unpacked(reader: Reader, node: ast.expr, of: Expr) -> dict[str, Expr]:
    """The arguments that `**of` stands for."""
    if isinstance(of, Display) and isinstance(of.type, DictOf):
        return dict(of.members)
    type_ = reader.scope.narrow(of)
    if isinstance(type_, Record) and is_typed_dict(type_.python):
        record = typed_dict_members(reader, node, type_)
        if not any(member.optional for member in record.values()):
            return {name: fold(Field(of, m.key, m.type)) for name, m in record.items()}
    reader.reject(
        Code.TASK_CALL_MISUSE,
        node,
        "which arguments ** gives has to be known at compile time",
        "name each argument, or unpack a TypedDict of which no key may be left out",
    )


def _number(seconds: int | None) -> Const | None:
    return None if seconds is None else Const(seconds, INTEGER)
