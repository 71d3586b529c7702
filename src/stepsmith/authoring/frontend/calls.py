"""Calls over workflow data: tasks, models, and the builtins that have a JSONata spelling."""

from __future__ import annotations

import ast
import dataclasses
from datetime import date, timedelta
from typing import Any, get_origin

from pydantic import BaseModel, RootModel

from stepsmith.authoring.assignable import assignable
from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.flow.raw_expression import raw_expression
from stepsmith.authoring.form import Display, Expr
from stepsmith.authoring.frontend import work
from stepsmith.authoring.frontend.builtin_calls import read_builtin
from stepsmith.authoring.frontend.context import read_task_token
from stepsmith.authoring.frontend.dates import read_date_call
from stepsmith.authoring.frontend.differing_calls import reject_differing
from stepsmith.authoring.frontend.drawing import read_drawn
from stepsmith.authoring.frontend.json_texts import read_json_call
from stepsmith.authoring.frontend.methods import read_method
from stepsmith.authoring.frontend.named_tuples import is_named_tuple, read_named_tuple
from stepsmith.authoring.frontend.raw_expressions import read_raw_expression
from stepsmith.authoring.frontend.reader import Read, Reader, did_you_mean
from stepsmith.authoring.frontend.records import (
    Member,
    ModelNotSupported,
    check_constructible,
    members_of,
)
from stepsmith.authoring.frontend.regular_expressions import read_regular_expression
from stepsmith.authoring.frontend.root_models import read_root_model
from stepsmith.authoring.frontend.type_calls import read_type_call
from stepsmith.authoring.value_type import Record, is_typed_dict, of_annotation
from stepsmith.aws.unknown_name import UnknownName
from stepsmith.runtime.callback import task_token

_WITH_METHODS = (str, dict, date, timedelta)


def read_call(reader: Reader, node: ast.Call, read: Read) -> Expr:
    """A call's value; a task's result is a variable that a statement before it sets."""
    callee = _callee(reader, node)
    if callee is task_token and not node.args:
        return read_task_token(reader, node)
    drawn = read_drawn(reader, node, callee, read)
    if drawn is not None:
        return drawn
    if callee is raw_expression:
        return read_raw_expression(reader, node, read)
    made = work.read_work(reader, node, callee, None, read)
    if made is not None:
        return made
    if isinstance(callee, type) and issubclass(callee, RootModel):
        return read_root_model(reader, node, callee, read)
    if is_named_tuple(callee):
        return read_named_tuple(reader, node, callee, read)
    record = of_annotation(callee) if _is_record(get_origin(callee) or callee) else None
    if isinstance(record, Record):
        return _construct(reader, node, record, read)
    about_types = read_type_call(reader, node, callee, read)
    if about_types is not None:
        return about_types
    dated = read_date_call(reader, node, callee, read)
    if dated is not None:
        return dated
    done = read_builtin(reader, node, callee, read)
    if done is not None:
        return done
    in_json = read_json_call(reader, node, callee, read)
    if in_json is not None:
        return in_json
    searched = read_regular_expression(reader, node, callee, read)
    if searched is not None:
        return searched
    reject_differing(reader, node, callee)
    of_data = callee is None or isinstance(getattr(callee, "__self__", None), _WITH_METHODS)
    if of_data and isinstance(node.func, ast.Attribute):
        return read_method(reader, node, node.func, read)
    reader.reject(
        Code.CALL_NOT_SUPPORTED,
        node,
        f"calling {ast.unparse(node.func)} with workflow data is not supported yet",
        "make it a @task, or use tasks, models and the functions in docs/language.md",
    )


def _callee(reader: Reader, node: ast.Call) -> Any:
    if isinstance(node.func, ast.Name) and node.func.id in reader.frame.functions:
        return None
    names = [n for n in ast.walk(node.func) if isinstance(n, ast.Name)]
    for name in names:
        if name.id in reader.frame.bound or _is_bound(name, node.func):
            continue
        if name.id not in reader.variables and not reader.static.knows(name.id):
            hint = did_you_mean(name.id, [*reader.variables, *reader.static.names()])
            reader.reject(
                Code.UNKNOWN_NAME, name, f"{name.id} is not defined", hint or "import or define it"
            )
    try:
        return reader.static.callee(node.func)
    except UnknownName as error:
        reader.reject(
            Code.UNKNOWN_NAME, node.func, error.reason, error.hint or "see dir() of the service"
        )
    except (Exception, SystemExit) as error:
        reader.reject(
            Code.COMPILE_TIME_ERROR,
            node.func,
            f"this raised {type(error).__name__}: {error}",
            "name a task, a model or a builtin",
        )


def _is_bound(name: ast.Name, node: ast.expr) -> bool:
    """Whether it is the variable of a comprehension or lambda in an expression."""
    for part in ast.walk(node):
        match part:
            case ast.Name(id=name.id, ctx=ast.Store()) | ast.arg(arg=name.id):
                return True
            case _:
                pass
    return False


def _is_record(callee: Any) -> bool:
    return isinstance(callee, type) and (
        issubclass(callee, BaseModel) or dataclasses.is_dataclass(callee) or is_typed_dict(callee)
    )


def _construct(reader: Reader, node: ast.Call, type_: Record, read: Read) -> Expr:
    python = type_.python
    try:
        check_constructible(python)
        record = members_of(python, type_.arguments)
    except ModelNotSupported as reason:
        reader.reject(
            Code.MODEL_NOT_SUPPORTED, node, str(reason), "make the model in a task, or plain"
        )
    given = _given(reader, node, python, record, read)
    entries: list[tuple[str, Expr]] = []
    for member in record.values():
        value = given.get(member.name, member.default)
        if value is None:
            if member.optional:
                continue
            reader.reject(
                Code.TASK_CALL_MISUSE,
                node,
                f"{python.__name__} needs {member.name}",
                f"pass {member.name}=…",
            )
        entries.append((member.key, value))
    return Display(tuple(entries), type_)


def _given(
    reader: Reader, node: ast.Call, python: type, record: dict[str, Member], read: Read
) -> dict[str, Expr]:
    by_key = {member.key: name for name, member in record.items()}
    given: dict[str, Expr] = {}
    names = list(record)
    by_position = names
    if dataclasses.is_dataclass(python):
        by_position = [field.name for field in dataclasses.fields(python) if not field.kw_only]
    if node.args and (issubclass(python, BaseModel) or len(node.args) > len(by_position)):
        reader.reject(
            Code.WRONG_TYPE,
            node,
            f"{python.__name__} takes no such positional arguments",
            "name them: field=value",
        )
    places = [*zip(by_position, node.args, strict=False)]
    for keyword in node.keywords:
        if keyword.arg is None:
            reader.reject(
                Code.EXPRESSION_NOT_SUPPORTED,
                node,
                "** in a call is not supported yet",
                "name each field",
            )
        name = keyword.arg if keyword.arg in record else by_key.get(keyword.arg, keyword.arg)
        places.append((name, keyword.value))
    for name, argument in places:
        member = record.get(name)
        if member is None:
            reader.reject(
                Code.UNKNOWN_FIELD,
                argument,
                f"{python.__name__} has no field {name}",
                did_you_mean(name, names) or f"its fields are {', '.join(names)}",
            )
        value = read(reader, argument)
        _check_field(reader, argument, python, member, value)
        given[name] = value
    return given


def _check_field(reader: Reader, node: ast.expr, python: type, member: Member, value: Expr) -> None:
    if member.constrained:
        reader.reject(
            Code.MODEL_NOT_SUPPORTED,
            node,
            f"{python.__name__}.{member.name} has constraints, which ASL would not check",
            "make the model in a task, or use a model without constraints here",
        )
    type_ = reader.scope.narrow(value)
    if not assignable(type_, member.type):
        reader.reject(
            Code.WRONG_TYPE,
            node,
            f"{python.__name__}.{member.name} is {member.type}, and this is {type_}",
            f"pass {member.type}",
        )
