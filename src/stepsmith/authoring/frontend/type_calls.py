"""Calls that are about types: `isinstance`, `cast`, `assert_type`, `assert_never`."""

from __future__ import annotations

import ast
import sys
import typing
from types import ModuleType
from typing import Any

from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.form import Const, Expr, Raise
from stepsmith.authoring.frontend.instances import is_instance
from stepsmith.authoring.frontend.reader import Read, Reader
from stepsmith.authoring.rewrite import with_type
from stepsmith.authoring.value_type import NOTHING, TEXT, of_annotation

_EXTENSIONS: ModuleType | None = sys.modules.get("typing_extensions")  # pydantic imports it


def read_type_call(reader: Reader, node: ast.Call, callee: Any, read: Read) -> Expr | None:
    """A call of one of these; `None` for another."""
    if node.keywords or not callable(callee):
        return None
    if callee is isinstance and len(node.args) == 2:
        value = read(reader, node.args[0])
        return is_instance(reader, node, value, _static(reader, node.args[1]))[0]
    if callee is typing.cast and len(node.args) == 2:
        return _cast(reader, node, read)
    if _is(callee, "assert_type") and len(node.args) == 2:
        return read(reader, node.args[0])
    if _is(callee, "assert_never") and len(node.args) == 1:
        return _never(reader, node, read)
    return None


def _is(callee: Any, name: str) -> bool:
    return any(callee is getattr(module, name, None) for module in (typing, _EXTENSIONS))


def _static(reader: Reader, node: ast.expr) -> Any:
    if not reader.static.is_static(node):
        reader.reject(
            Code.EXPRESSION_NOT_SUPPORTED,
            node,
            "the classes have to be known at compile time",
            "name a class, or several in a tuple",
        )
    try:
        return reader.static.evaluate(node)
    except (Exception, SystemExit) as error:
        reader.reject(
            Code.COMPILE_TIME_ERROR,
            node,
            f"this raised {type(error).__name__}: {error}",
            "name a class, or several in a tuple",
        )


def _cast(reader: Reader, node: ast.Call, read: Read) -> Expr:
    """The value itself, of the type that it is said to have."""
    value = read(reader, node.args[1])
    try:
        declared = of_annotation(reader.static.evaluate(_evaluated(node.args[0])))
    except (Exception, SystemExit):
        return value
    return with_type(value, declared)


def _evaluated(node: ast.expr) -> ast.expr:
    """A type that is written as a text, as the expression in it."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return ast.parse(node.value, mode="eval").body
    return node


def _never(reader: Reader, node: ast.Call, read: Read) -> Expr:
    value = read(reader, node.args[0])
    if not reader.scope.rules_out(value):
        reader.reject(
            Code.WRONG_TYPE,
            node,
            f"this is reached by a value of type {reader.scope.narrow(value)}",
            "handle it before",
        )
    told = Const("Expected code to be unreachable", TEXT)
    reader.emit(Raise(AssertionError, told, reader.span(node)))
    return Const(None, NOTHING)
