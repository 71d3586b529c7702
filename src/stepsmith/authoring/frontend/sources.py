"""What a comprehension, or a builtin that takes many values, goes through."""

from __future__ import annotations

import ast
from collections.abc import Callable, ItemsView, KeysView, ValuesView
from dataclasses import dataclass
from itertools import islice
from typing import NoReturn

from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.form import (
    Apply,
    Binary,
    Const,
    Each,
    Expr,
    Item,
    Local,
    Lookup,
    Sequence,
)
from stepsmith.authoring.frontend.counting import counting_of
from stepsmith.authoring.frontend.dict_keys import by_text, key_in
from stepsmith.authoring.frontend.operation_call import apply
from stepsmith.authoring.frontend.reader import Read, Reader
from stepsmith.authoring.frontend.static_values import known_value
from stepsmith.authoring.rewrite import fold, with_type
from stepsmith.authoring.value_type import (
    INTEGER,
    TEXT,
    DictOf,
    KeyedDict,
    ListOf,
    SetOf,
    TupleOf,
    ValueType,
    union,
)

MOST_KNOWN_ITEMS = 10_000
"""Where items that Python gives one by one are no longer counted."""


@dataclass(frozen=True, slots=True)
class Source:
    """A list, and what each of its items and their positions mean.

    Attributes:
        of: the list.
        type: of what an item means.
        item: what it means, of the item and its position.
        ordered: whether Python's order is JSONata's too; that of a dict's keys is not.
        counts: whether the position is read.
        same: whether an item means itself.
    """

    of: Expr
    type: ValueType
    item: Callable[[Local, Local], Expr]
    ordered: bool = True
    counts: bool = False
    same: bool = False

    @property
    def held(self) -> ValueType:
        """The type of the list's items."""
        return self.of.type.item if isinstance(self.of.type, ListOf) else self.type


def of_list(items: Expr, item: ValueType, *, ordered: bool = True) -> Source:
    """A list's own items."""
    return Source(items, item, lambda local, _: local, ordered=ordered, same=True)


def as_list(reader: Reader, source: Source) -> Expr:
    """The list of what a source gives."""
    if source.same:
        return source.of
    item = Local(reader.fresh_name("item"), source.held)
    index = Local(reader.fresh_name("index"), INTEGER)
    body = source.item(item, index)
    used = index.name if source.counts else None
    return Each(source.of, item.name, body, ListOf(source.type), used)


def read_source(reader: Reader, node: ast.expr, read: Read) -> Source:
    """What comes after `in` of a comprehension, or stands as a builtin's argument."""
    if isinstance(node, ast.GeneratorExp):
        from stepsmith.authoring.frontend.comprehensions import read_generator

        return read_generator(reader, node, read)
    known = _known_items(reader, node)
    if known is not None:
        return known
    counting = counting_of(reader, node, read) if isinstance(node, ast.Call) else None
    if counting is not None:
        return _range(counting.start, counting.stop, counting.step)
    if isinstance(node, ast.Call):
        of_call = _of_call(reader, node, read)
        if of_call is not None:
            return of_call
    items = read(reader, node)
    type_ = reader.scope.narrow(items)
    if isinstance(type_, ListOf):
        return of_list(items, type_.item)
    if isinstance(type_, TupleOf):
        item = union(*type_.items)
        return of_list(with_type(items, ListOf(item)), item)
    if type_ == TEXT and isinstance(items, Const):
        return of_list(Const(list(items.value), ListOf(TEXT)), TEXT)
    if type_ == TEXT:
        return of_list(apply("characters", ListOf(TEXT), items), TEXT)
    if isinstance(type_, DictOf | KeyedDict):
        return _keys(items, type_)
    if isinstance(type_, SetOf):
        distinct = apply("distinct", ListOf(type_.item), items)
        return of_list(distinct, type_.item, ordered=False)
    reader.reject(
        Code.WRONG_TYPE,
        node,
        f"a value of type {type_} has no items that a workflow can go through",
        "go through a list, a dict, range(…), enumerate(…) or zip(…)",
    )


def _known_items(reader: Reader, node: ast.expr) -> Source | None:
    """What Python gives in an order of its own at compile time, where JSON has none."""
    if not reader.static.is_static(node):
        return None
    try:
        value = reader.static.evaluate(node)
        callee = reader.static.callee_or_none(node.func) if isinstance(node, ast.Call) else None
        made_here = any(callee is one for one in (zip, enumerate, reversed))
        if not made_here and not isinstance(value, dict | KeysView | ValuesView | ItemsView):
            return None
        items = list(islice(value, MOST_KNOWN_ITEMS))
        of = known_value(items)
    except (Exception, SystemExit):  # as reading it tells
        return None
    if len(items) == MOST_KNOWN_ITEMS or not isinstance(of.type, ListOf):
        return None
    return of_list(of, of.type.item)


def _range(start: Expr, stop: Expr, step: int) -> Source:
    if step == 1:
        last = fold(Binary("-", stop, Const(1, INTEGER), INTEGER))
        return of_list(apply("range", ListOf(INTEGER), start, last), INTEGER)
    distance = fold(Binary("-", stop, start, INTEGER))
    rounded = fold(
        Binary("+", distance, Const(step - 1 if step > 0 else step + 1, INTEGER), INTEGER)
    )
    count = fold(Binary("//", rounded, Const(step, INTEGER), INTEGER))
    last = fold(Binary("-", count, Const(1, INTEGER), INTEGER))

    def number(local: Local, _: Local) -> Expr:
        moved = Binary("*", local, Const(step, INTEGER), INTEGER)
        return moved if start == Const(0, INTEGER) else Binary("+", start, moved, INTEGER)

    steps = apply("range", ListOf(INTEGER), Const(0, INTEGER), last)
    return Source(steps, INTEGER, number)


def _of_call(reader: Reader, node: ast.Call, read: Read) -> Source | None:
    callee = reader.static.callee_or_none(node.func)
    if callee is enumerate and 1 <= len(node.args) <= 2 and not node.keywords:
        inner = _list_of(reader, node.args[0], read)
        start = Const(0, INTEGER) if len(node.args) == 1 else read(reader, node.args[1])
        pair = TupleOf((INTEGER, inner.type))

        def numbered(local: Local, index: Local) -> Expr:
            known = start == Const(0, INTEGER)
            position = index if known else Binary("+", index, start, INTEGER)
            return Sequence((position, local), pair)

        return Source(inner.of, pair, numbered, ordered=inner.ordered, counts=True)
    if callee is zip and len(node.args) == 2 and not node.keywords:
        left, right = (_list_of(reader, argument, read) for argument in node.args)
        pair = TupleOf((left.type, right.type))
        items = apply("zip", ListOf(pair), left.of, right.of)
        return of_list(items, pair, ordered=left.ordered and right.ordered)
    if isinstance(node.func, ast.Attribute) and not node.args and not node.keywords:
        return _of_dict(reader, node.func, read)
    return None


def _list_of(reader: Reader, node: ast.expr, read: Read) -> Source:
    source = read_source(reader, node, read)
    if not source.ordered:
        reject_order(reader, node)
    return of_list(as_list(reader, source), source.type)


def _of_dict(reader: Reader, node: ast.Attribute, read: Read) -> Source | None:
    if node.attr not in ("keys", "values", "items"):
        return None
    of = read(reader, node.value)
    type_ = reader.scope.narrow(of)
    if not isinstance(type_, DictOf | KeyedDict):
        return None
    if node.attr == "keys":
        return _keys(of, type_)
    of, as_json, wanted = by_text(of, type_)
    value = as_json.value
    keys = apply("keys", ListOf(TEXT), of)
    match node.attr:
        case "values":
            return Source(keys, value, lambda key, _: Lookup(of, key, value), ordered=False)
        case _:
            pair = TupleOf((wanted, value))
            return Source(
                keys,
                pair,
                lambda key, _: Sequence((key_in(key, wanted), Lookup(of, key, value)), pair),
                ordered=False,
            )


def _keys(of: Expr, type_: DictOf | KeyedDict) -> Source:
    of, _, wanted = by_text(of, type_)
    keys = apply("keys", ListOf(TEXT), of)
    if wanted == TEXT:
        return of_list(keys, TEXT, ordered=False)
    return Source(keys, wanted, lambda key, _: key_in(key, wanted), ordered=False)


def is_items_of_dict(source: Source) -> bool:
    """Whether it gives keys, which all differ, each with its value."""
    keys = isinstance(source.of, Apply) and source.of.operation == "keys"
    return keys and not source.same and isinstance(source.type, TupleOf)


def reject_order(reader: Reader, node: ast.AST) -> NoReturn:
    """Reject what depends on the order of a dict's keys, or of a set."""
    reader.reject(
        Code.NOT_SAME_AS_PYTHON,
        node,
        "the order of a dict's keys is not kept in JSONata, nor that of a set",
        "put them in order: sorted(d), or [d[key] for key in sorted(d)]",
    )


def known_parts(pair: Expr) -> list[Expr] | None:
    """The parts of what several loop variables take apart, if their number is known."""
    if isinstance(pair, Sequence):
        return list(pair.items)
    if isinstance(pair.type, TupleOf):
        return [fold(Item(pair, Const(n, INTEGER), one)) for n, one in enumerate(pair.type.items)]
    return None
