"""Dict and list displays."""

from __future__ import annotations

import ast
from functools import reduce

from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.form import Binary, Display, Expr, Sequence
from stepsmith.authoring.frontend.dict_keys import key_text
from stepsmith.authoring.frontend.operation_call import apply
from stepsmith.authoring.frontend.reader import Read, Reader
from stepsmith.authoring.frontend.sources import as_list, read_source, reject_order
from stepsmith.authoring.value_type import TEXT, DictOf, KeyedDict, ListOf, is_key, plain, union


def read_dict(reader: Reader, node: ast.Dict, read: Read) -> Expr:
    """A dict display: entries known by name together, other keys and `**` as layers over them."""
    layers: list[Expr] = []
    entries: dict[str, Expr] = {}

    def close() -> None:
        if entries:
            layers.append(_of_entries(entries))
            entries.clear()

    for key, value in zip(node.keys, node.values, strict=True):
        if isinstance(key, ast.Constant) and isinstance(key.value, str):
            entries[key.value] = read(reader, value)
            continue
        close()
        layers.append(
            _unpacked(reader, value, read) if key is None else _entry(reader, key, value, read)
        )
    if not layers:
        return _of_entries(entries)
    close()
    type_ = union(*(layer.type for layer in layers))
    if not isinstance(type_, DictOf | KeyedDict):
        reader.reject(
            Code.NOT_SAME_AS_PYTHON,
            node,
            f"keys of several types ({type_}) may be the same text in JSON",
            "use keys of one type",
        )
    return reduce(lambda below, layer: apply("merged", type_, below, layer), layers)


def _of_entries(entries: dict[str, Expr]) -> Display:
    return Display(tuple(entries.items()), DictOf(union(*(e.type for e in entries.values()))))


def _unpacked(reader: Reader, node: ast.expr, read: Read) -> Expr:
    value = read(reader, node)
    type_ = reader.scope.narrow(value)
    if not isinstance(type_, DictOf | KeyedDict):
        reader.reject(
            Code.WRONG_TYPE, node, f"** takes a dict here, not {type_}", "name each entry"
        )
    return value


def _entry(reader: Reader, key: ast.expr, value: ast.expr, read: Read) -> Expr:
    name, held = read(reader, key), read(reader, value)
    return entry(reader, key, name, held)


def entry(reader: Reader, node: ast.AST, key: Expr, value: Expr) -> Expr:
    """A dict of one key and one value."""
    type_, held = reader.scope.narrow(key), reader.scope.narrow(value)
    if type_ == TEXT:
        return apply("entry", DictOf(held), key, value)
    if not is_key(type_):
        reader.reject(
            Code.WRONG_TYPE,
            node,
            f"keys of a dict are text, int, dates, UUIDs or enums, and this is {type_}",
            "use str(…)",
        )
    text = key_text(reader, node, key, type_)
    return apply("entry", KeyedDict(plain(type_), held), text, value)


def read_list(reader: Reader, node: ast.List, read: Read) -> Expr:
    """A list display; what `*` takes apart is appended."""
    parts: list[Expr] = []
    items: list[Expr] = []
    for element in node.elts:
        if not isinstance(element, ast.Starred):
            items.append(read(reader, element))
            continue
        if items:
            parts.append(_of_items(items))
            items = []
        source = read_source(reader, element.value, read)
        if not source.ordered:
            reject_order(reader, element)
        parts.append(as_list(reader, source))
    if items or not parts:
        parts.append(_of_items(items))
    type_ = union(*(part.type for part in parts))
    return reduce(lambda left, right: Binary("append", left, right, type_), parts)


def _of_items(items: list[Expr]) -> Expr:
    return Sequence(tuple(items), ListOf(union(*(item.type for item in items))))
