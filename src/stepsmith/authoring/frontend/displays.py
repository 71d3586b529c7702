"""Dict and list displays."""

from __future__ import annotations

import ast

from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.form import Display, Expr, Sequence
from stepsmith.authoring.frontend.reader import Read, Reader
from stepsmith.authoring.value_type import DictOf, ListOf, union


def read_dict(reader: Reader, node: ast.Dict, read: Read) -> Expr:
    """A dict display."""
    entries: dict[str, Expr] = {}
    for key, value in zip(node.keys, node.values, strict=True):
        if not (isinstance(key, ast.Constant) and isinstance(key.value, str)):
            reader.reject(
                Code.EXPRESSION_NOT_SUPPORTED,
                key or node,
                "keys of a dict are text written in the source, and ** is not supported yet",
                'write {"key": value}',
            )
        entries[key.value] = read(reader, value)
    type_ = DictOf(union(*(value.type for value in entries.values())))
    return Display(tuple(entries.items()), type_)


def read_list(reader: Reader, node: ast.List, read: Read) -> Expr:
    """A list display."""
    items = []
    for item in node.elts:
        if isinstance(item, ast.Starred):
            reader.reject(
                Code.EXPRESSION_NOT_SUPPORTED,
                item,
                "* in a list is not supported yet",
                "join lists with +",
            )
        items.append(read(reader, item))
    return Sequence(tuple(items), ListOf(union(*(item.type for item in items))))
