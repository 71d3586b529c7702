"""Methods of text and dicts, by the type of what they are called on."""

from __future__ import annotations

import ast

from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.form import Conditional, Const, Contains, Expr, Lookup
from stepsmith.authoring.frontend.dates import read_date_method
from stepsmith.authoring.frontend.dict_keys import by_text, key_text
from stepsmith.authoring.frontend.matches import read_match_method, reject_none
from stepsmith.authoring.frontend.operation_call import OperationCall, apply
from stepsmith.authoring.frontend.passed_on import check_computable
from stepsmith.authoring.frontend.reader import Read, Reader, did_you_mean
from stepsmith.authoring.frontend.sources import as_list, read_source, reject_order
from stepsmith.authoring.frontend.templates import read_format
from stepsmith.authoring.frontend.text_methods import INSTEAD, TEXT_METHODS, TextMethod
from stepsmith.authoring.frontend.typed_dicts import read_get
from stepsmith.authoring.rewrite import fold
from stepsmith.authoring.value_type import (
    DAY,
    DURATION,
    MOMENT,
    NOTHING,
    TEXT,
    DictOf,
    Found,
    KeyedDict,
    Record,
    ValueType,
    is_typed_dict,
    members,
    union,
    without_none,
)


def read_method(reader: Reader, node: ast.Call, method: ast.Attribute, read: Read) -> Expr:
    """A method called on workflow data."""
    of = read(reader, method.value)
    type_ = reader.scope.narrow(of)
    if isinstance(type_, Found):
        return read_match_method(reader, node, method.attr, of, type_)
    if NOTHING in members(type_) and isinstance(without_none(type_), Found):
        reject_none(reader, node, type_, method.attr)
    if type_ == TEXT:
        return _of_text(reader, node, method.attr, of, read)
    if type_ in (DAY, MOMENT, DURATION):
        return read_date_method(reader, node, method.attr, of, type_, read)
    if isinstance(type_, DictOf | KeyedDict) and method.attr == "get":
        return _get(reader, node, of, type_, read)
    if isinstance(type_, Record) and is_typed_dict(type_.python) and method.attr == "get":
        return read_get(reader, node, of, type_, read)
    if isinstance(type_, DictOf | KeyedDict) and method.attr in ("keys", "values", "items"):
        reject_order(reader, node)
    check_computable(reader, node, type_)
    reader.reject(
        Code.CALL_NOT_SUPPORTED,
        node,
        f"calling {ast.unparse(method)} with workflow data is not supported yet",
        "make it a @task, or use tasks, models and the functions in docs/language.md",
    )


def _of_text(reader: Reader, node: ast.Call, name: str, of: Expr, read: Read) -> Expr:
    if name == "join" and len(node.args) == 1:
        return _join(reader, node, of, read)
    if name == "format":
        return read_format(reader, node, of, read)
    method = TEXT_METHODS.get(name)
    if method is None:
        reader.reject(
            Code.CALL_NOT_SUPPORTED,
            node,
            f"text.{name}() has no form in JSONata that gives the same",
            INSTEAD.get(name) or did_you_mean(name, TEXT_METHODS) or "make it a @task",
        )
    given = _given(node, method)
    if given is None:
        reader.reject(
            Code.CALL_NOT_SUPPORTED,
            node,
            f"text.{name}() with these arguments is not supported",
            f"give it {method.required} to {len(method.takes)} by position",
        )
    arguments = tuple(read(reader, argument) for argument in given)
    for argument, value, wanted in zip(given, arguments, method.takes, strict=False):
        _check(reader, argument, reader.scope.narrow(value), wanted)
    return method.make(OperationCall(reader, node, arguments), of)


def _given(node: ast.Call, method: TextMethod) -> list[ast.expr] | None:
    """The arguments in their order; `None` where they are not those of the method."""
    named = {keyword.arg: keyword.value for keyword in node.keywords}
    left = method.names[len(node.args) :][: len(named)]
    given = [*node.args, *(named[name] for name in left if name in named)]
    fits = method.required <= len(given) <= len(method.takes)
    return given if fits and set(left) == named.keys() else None


def _check(reader: Reader, node: ast.expr, type_: ValueType, wanted: ValueType) -> None:
    if type_ != wanted:
        reader.reject(
            Code.WRONG_TYPE, node, f"this takes {wanted}, and here is {type_}", f"pass {wanted}"
        )


def _join(reader: Reader, node: ast.Call, separator: Expr, read: Read) -> Expr:
    source = read_source(reader, node.args[0], read)
    if source.type != TEXT:
        reader.reject(
            Code.WRONG_TYPE,
            node.args[0],
            f"join() takes text, not {source.type}",
            "convert each: str(x) for x in xs",
        )
    if not source.ordered:
        reject_order(reader, node)
    return apply("join", TEXT, separator, as_list(reader, source))


def _get(reader: Reader, node: ast.Call, of: Expr, type_: DictOf | KeyedDict, read: Read) -> Expr:
    arguments = [read(reader, argument) for argument in node.args]
    if node.keywords or not 1 <= len(arguments) <= 2:
        reader.reject(
            Code.CALL_NOT_SUPPORTED, node, "get() takes a key and a default", "pass a key"
        )
    of, as_json, wanted = by_text(of, type_)
    key = key_text(reader, node.args[0], arguments[0], wanted)
    default = arguments[1] if len(arguments) == 2 else Const(None, NOTHING)
    found = Lookup(of, key, as_json.value)
    return fold(Conditional(Contains(key, of), found, default, union(as_json.value, default.type)))
