"""Index and key access, with a guard for what Python would raise."""

from __future__ import annotations

import ast

from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.form import (
    Apply,
    Const,
    Contains,
    Display,
    Expr,
    Field,
    Item,
    Lookup,
    Size,
)
from stepsmith.authoring.frontend.dict_keys import by_text, key_text, told_of_missing
from stepsmith.authoring.frontend.guards import guard, in_range, message_of
from stepsmith.authoring.frontend.matches import read_group
from stepsmith.authoring.frontend.reader import Read, Reader, did_you_mean
from stepsmith.authoring.frontend.records import ModelNotSupported, members_of
from stepsmith.authoring.frontend.slices import read_slice
from stepsmith.authoring.frontend.static_values import NoJsonForm, constant
from stepsmith.authoring.rewrite import fold
from stepsmith.authoring.value_type import (
    INTEGER,
    TEXT,
    DictOf,
    Found,
    KeyedDict,
    ListOf,
    Record,
    TupleOf,
    ValueType,
)


def read_subscript(reader: Reader, node: ast.Subscript, read: Read) -> Expr:
    """`xs[i]` and `d["key"]`, each guarded."""
    of = read(reader, node.value)
    type_ = reader.scope.narrow(of)
    if isinstance(node.slice, ast.Slice):
        return read_slice(reader, node, of, type_, read)
    match type_:
        case ListOf(item=item):
            return _list_item(reader, node, of, item, read)
        case DictOf(value=value) if isinstance(node.slice, ast.Constant):
            return _dict_item(reader, node, of, _constant_key(reader, node), value)
        case DictOf() | KeyedDict():
            return _looked_up(reader, node, of, type_, read)
        case TupleOf(items=items):
            return _tuple_item(reader, node, of, items, read)
        case Found():
            return read_group(reader, node.slice, of, type_)
        case _ if type_ == TEXT:
            return _character(reader, node, of, read)
        case Record(python=python, arguments=arguments) if not hasattr(python, "model_fields"):
            key = _constant_key(reader, node)
            try:
                record = members_of(python, arguments)
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
            if member.optional:
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


def _character(reader: Reader, node: ast.Subscript, of: Expr, read: Read) -> Expr:
    index = read(reader, node.slice)
    if index.type != INTEGER:
        reader.reject(
            Code.WRONG_TYPE, node, f"text is indexed by int, not {index.type}", "use an int"
        )
    guard(reader, node, in_range(index, fold(Size(of))), IndexError, "string index out of range")
    return Apply("part", (of, index, Const(1, INTEGER)), TEXT)


def _tuple_item(
    reader: Reader, node: ast.Subscript, of: Expr, items: tuple[ValueType, ...], read: Read
) -> Expr:
    index = read(reader, node.slice)
    if (
        not isinstance(index, Const)
        or index.type != INTEGER
        or not -len(items) <= index.value < len(items)
    ):
        reader.reject(
            Code.WRONG_TYPE,
            node,
            f"a tuple of {len(items)} is indexed by a number known at compile time, in its range",
            "write the number",
        )
    return fold(Item(of, index, items[index.value]))


def _looked_up(
    reader: Reader, node: ast.Subscript, of: Expr, type_: DictOf | KeyedDict, read: Read
) -> Expr:
    of, as_json, wanted = by_text(of, type_)
    key = key_text(reader, node, read(reader, node.slice), wanted)
    guard(reader, node, Contains(key, of), KeyError, told_of_missing(key, wanted))
    if isinstance(key, Const):
        return Field(of, key.value, as_json.value)
    return Lookup(of, key, as_json.value)


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
        "a key of this dict is text written in the source",
        'write d["key"]',
    )


def _dict_item(reader: Reader, node: ast.Subscript, of: Expr, key: str, value: ValueType) -> Expr:
    if isinstance(of, Display) and key in dict(of.members):
        return dict(of.members)[key]
    held = Contains(Const(key, TEXT), of)
    guard(reader, node, held, KeyError, message_of(KeyError(key)))
    return Field(of, key, value)
