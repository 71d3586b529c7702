"""Index and key access, with a guard for what Python would raise."""

from __future__ import annotations

import ast

from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.form import Const, Contains, Display, Expr, Field, Item, Size
from stepsmith.authoring.frontend.guards import guard, in_range, message_of
from stepsmith.authoring.frontend.reader import Read, Reader, did_you_mean
from stepsmith.authoring.frontend.records import ModelNotSupported, members_of
from stepsmith.authoring.frontend.static_values import NoJsonForm, constant
from stepsmith.authoring.rewrite import fold
from stepsmith.authoring.value_type import INTEGER, TEXT, DictOf, ListOf, Record, ValueType


def read_subscript(reader: Reader, node: ast.Subscript, read: Read) -> Expr:
    """`xs[i]` and `d["key"]`, each guarded."""
    of = read(reader, node.value)
    type_ = reader.scope.narrow(of)
    if isinstance(node.slice, ast.Slice):
        reader.reject(
            Code.EXPRESSION_NOT_SUPPORTED,
            node,
            "slices are not supported yet",
            "take the part you need in a task",
        )
    match type_:
        case ListOf(item=item):
            return _list_item(reader, node, of, item, read)
        case DictOf(value=value):
            key = _constant_key(reader, node)
            return _dict_item(reader, node, of, key, value)
        case Record(python=python) if not hasattr(python, "model_fields"):
            key = _constant_key(reader, node)
            try:
                record = members_of(python)
            except ModelNotSupported as reason:
                reader.reject(Code.MODEL_NOT_SUPPORTED, node, str(reason), "change the model")
            member = record.get(key)
            if member is None:
                reader.reject(
                    Code.UNKNOWN_FIELD,
                    node,
                    f"{type_} has no key {key!r}",
                    did_you_mean(key, record) or "look at its definition",
                )
            if member.constrained:
                return _dict_item(reader, node, of, key, member.type)
            return fold(Field(of, member.key, member.type))
        case _:
            reader.reject(
                Code.WRONG_TYPE,
                node,
                f"a value of type {type_} cannot be indexed in a workflow",
                "index lists by number and dicts by a constant key",
            )


def _list_item(reader: Reader, node: ast.Subscript, of: Expr, item: ValueType, read: Read) -> Expr:
    index = read(reader, node.slice)
    if index.type != INTEGER:
        reader.reject(
            Code.WRONG_TYPE, node, f"a list is indexed by int, not {index.type}", "use an int"
        )
    guard(reader, node, in_range(index, fold(Size(of))), IndexError, "list index out of range")
    return fold(Item(of, index, item))


def _constant_key(reader: Reader, node: ast.Subscript) -> str:
    if isinstance(node.slice, ast.Constant) and isinstance(node.slice.value, str):
        try:
            constant(node.slice.value)
        except NoJsonForm as reason:
            reader.reject(Code.NO_JSON_FORM, node, str(reason), "use another key")
        return node.slice.value
    reader.reject(
        Code.EXPRESSION_NOT_SUPPORTED,
        node,
        "a dict is read by a key written in the source, for now",
        'write d["key"], or look it up in a task',
    )


def _dict_item(reader: Reader, node: ast.Subscript, of: Expr, key: str, value: ValueType) -> Expr:
    if isinstance(of, Display) and key in dict(of.members):
        return dict(of.members)[key]
    held = Contains(Const(key, TEXT), of)
    guard(reader, node, held, KeyError, message_of(KeyError(key)))
    return Field(of, key, value)
