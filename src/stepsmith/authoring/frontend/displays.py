"""Dict and list displays."""

from __future__ import annotations

import ast
from functools import reduce

from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.form import Binary, Display, Expr, Sequence
from stepsmith.authoring.frontend.operation_call import apply
from stepsmith.authoring.frontend.reader import Read, Reader
from stepsmith.authoring.frontend.sources import as_list, read_source, reject_order
from stepsmith.authoring.value_type import TEXT, DictOf, ListOf, ValueType, union


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
    return reduce(lambda below, layer: apply("merged", type_, below, layer), layers)


def _of_entries(entries: dict[str, Expr]) -> Display:
    return Display(tuple(entries.items()), DictOf(union(*(e.type for e in entries.values()))))


def _unpacked(reader: Reader, node: ast.expr, read: Read) -> Expr:
    value = read(reader, node)
    type_ = reader.scope.narrow(value)
    if not isinstance(type_, DictOf):
        reader.reject(
            Code.WRONG_TYPE, node, f"** takes a dict here, not {type_}", "name each entry"
        )
    return value


def _entry(reader: Reader, key: ast.expr, value: ast.expr, read: Read) -> Expr:
    name, held = read(reader, key), read(reader, value)
    type_: ValueType = reader.scope.narrow(name)
    if type_ != TEXT:
        reader.reject(
            Code.WRONG_TYPE, key, f"keys of a dict are text, and this is {type_}", "use str(…)"
        )
    return apply("entry", DictOf(held.type), name, held)


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
