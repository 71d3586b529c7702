"""Calls of HTTPS APIs: `payments.post(url, body=…)` becomes a Task state."""

from __future__ import annotations

import ast
from typing import Any

from stepsmith.authoring.asl_name import camel_case
from stepsmith.authoring.assignable import assignable
from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.form import CallService, Const, Display, Expr, ServiceErrors, Var
from stepsmith.authoring.frontend.reader import Read, Reader, did_you_mean
from stepsmith.authoring.frontend.service_calls import check_declared
from stepsmith.authoring.frontend.static_values import known_value
from stepsmith.authoring.value_type import (
    ANY,
    INTEGER,
    TEXT,
    DictOf,
    ListOf,
    Opaque,
    Record,
    ValueType,
    union,
)
from stepsmith.aws.http_endpoint import HttpMethod, response_type

_FIELDS = {"body": "RequestBody", "headers": "Headers", "query": "QueryParameters"}
_HEADERS = DictOf(TEXT)
_QUERY = DictOf(union(TEXT, INTEGER, ListOf(TEXT)))


def read_http_call(
    reader: Reader, node: ast.Call, method: HttpMethod, target: str | None, read: Read
) -> Expr:
    """A call of an API; its value is the response."""
    errors = ServiceErrors(str(method), "States")
    for policy in method.retry:
        check_declared(reader, node, policy.on, [errors])
    with reader.arguments("state"):
        arguments, returns = _arguments(reader, node, method, read)
    type_ = Record(response_type(returns))
    if target is None:
        target = reader.fresh_name("response")
    seconds = method.timeout_seconds
    reader.emit(
        CallService(
            name=camel_case(f"http_{method.method.lower()}"),
            resource=method.resource,
            arguments=arguments,
            target=target,
            type=type_,
            span=reader.span(node),
            errors=errors,
            timeout=None if seconds is None else Const(seconds, INTEGER),
            retry=method.retry,
            called=method.state_name,
        )
    )
    reader.scope.assign(target, type_)
    return Var(target, type_)


def _arguments(
    reader: Reader, node: ast.Call, method: HttpMethod, read: Read
) -> tuple[Display, Any]:
    """The state's arguments, and the type of the response's body."""
    if len(node.args) != 1:
        reader.reject(
            Code.TASK_CALL_MISUSE, node, f"{method} takes a URL", f'write {method}("https://…")'
        )
    url = _checked(reader, node.args[0], read(reader, node.args[0]), TEXT, f"{method}'s url")
    if isinstance(url, Const) and not str(url.value).startswith("https://"):
        reader.reject(
            Code.TASK_CALL_MISUSE,
            node.args[0],
            f"Step Functions calls https:// only, and this is {url.value}",
            "call an API over HTTPS",
        )
    returns: Any = Any
    members: list[tuple[str, Expr]] = [
        ("ApiEndpoint", url),
        ("Method", Const(method.method, TEXT)),
        ("Authentication", Display((("ConnectionArn", known_value(method.connection)),), ANY)),
    ]
    for keyword in node.keywords:
        if keyword.arg == "returns":
            returns = reader.static.callee_or_none(keyword.value)
            if returns is None:
                reader.reject(
                    Code.TASK_CALL_MISUSE,
                    keyword.value,
                    "returns= takes the type of the response's body",
                    "name a model or another type",
                )
            continue
        if keyword.arg not in _FIELDS:
            reader.reject(
                Code.TASK_CALL_MISUSE,
                keyword.value,
                f"{method} takes no {keyword.arg or '**'}",
                did_you_mean(keyword.arg or "", [*_FIELDS, "returns"])
                or "it takes body, headers, query and returns",
            )
        wanted: ValueType = {"headers": _HEADERS, "query": _QUERY}.get(keyword.arg, ANY)
        value = read(reader, keyword.value)
        what = f"{method}'s {keyword.arg}"
        members.append((_FIELDS[keyword.arg], _checked(reader, keyword.value, value, wanted, what)))
    return Display(tuple(members), ANY), returns


def _checked(reader: Reader, node: ast.expr, value: Expr, wanted: ValueType, what: str) -> Expr:
    type_ = reader.scope.narrow(value)
    if not isinstance(type_, Opaque) and not assignable(type_, wanted):
        reader.reject(
            Code.WRONG_TYPE, node, f"{what} is {wanted}, and this is {type_}", f"pass {wanted}"
        )
    return value
