"""Methods that change a list or a dict in place, and what they give."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import NoReturn

from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.form import (
    Assign,
    Binary,
    Compare,
    Conditional,
    Const,
    Contains,
    Display,
    Expr,
    Item,
    Local,
    Lookup,
    Select,
    Sequence,
    Size,
    Var,
)
from stepsmith.authoring.frontend.changed_values import (
    from_start,
    part_of,
    with_entry,
    without_item,
)
from stepsmith.authoring.frontend.changes import Changed, changed_by, guard_key, naming, store
from stepsmith.authoring.frontend.equality import difference
from stepsmith.authoring.frontend.guards import guard, in_range
from stepsmith.authoring.frontend.operation_call import apply
from stepsmith.authoring.frontend.ordering import read_sorted
from stepsmith.authoring.frontend.reader import Read, Reader
from stepsmith.authoring.frontend.sharing import ITS_OWN, Held, either
from stepsmith.authoring.frontend.sources import as_list, read_source, reject_order
from stepsmith.authoring.rewrite import fold
from stepsmith.authoring.value_type import (
    INTEGER,
    NOTHING,
    TEXT,
    DictOf,
    ListOf,
    ValueType,
    union,
)

Method = Callable[[Reader, ast.Call, Changed, Read], Expr]
_NONE = Const(None, NOTHING)
_ZERO = Const(0, INTEGER)


def _arguments(
    reader: Reader, node: ast.Call, read: Read, least: int, most: int
) -> tuple[list[Expr], list[Held]]:
    """A call's arguments by position, and who sees them."""
    if (
        node.keywords
        or not least <= len(node.args) <= most
        or any(isinstance(one, ast.Starred) for one in node.args)
    ):
        _reject(reader, node)
    values = [read(reader, argument) for argument in node.args]
    return values, [reader.held(a, v) for a, v in zip(node.args, values, strict=True)]


def _reject(reader: Reader, node: ast.Call) -> NoReturn:
    reader.reject(
        Code.CALL_NOT_SUPPORTED,
        node,
        f"{ast.unparse(node.func)}() with these arguments is not supported",
        "look at docs/language.md for what is",
    )


def _need(reader: Reader, node: ast.expr, value: Expr, wanted: ValueType) -> None:
    type_ = reader.scope.narrow(value)
    if type_ != wanted:
        reader.reject(
            Code.WRONG_TYPE, node, f"this takes {wanted}, and here is {type_}", f"pass {wanted}"
        )


def _joined(left: Expr, right: Expr) -> Expr:
    return fold(Binary("append", left, right, union(left.type, right.type)))


def _alone(value: Expr) -> Expr:
    return Sequence((value,), ListOf(value.type))


def _kept(reader: Reader, node: ast.Call, value: Expr, held: Held) -> Var:
    """What a call gives, as it is before the change."""
    kept = reader.fresh_variable("taken", reader.scope.narrow(value), held)
    reader.emit(Assign(kept.name, value, reader.span(node)))
    return kept


def _append(reader: Reader, node: ast.Call, changed: Changed, read: Read) -> Expr:
    (value,), (held,) = _arguments(reader, node, read, 1, 1)
    store(reader, node, changed, _joined(changed.value, _alone(value)), held)
    return _NONE


def _extend(reader: Reader, node: ast.Call, changed: Changed, read: Read) -> Expr:
    if len(node.args) != 1 or node.keywords:
        _reject(reader, node)
    source = read_source(reader, node.args[0], read)
    if not source.ordered:
        reject_order(reader, node)
    items = as_list(reader, source)
    held = reader.held(None, items)
    store(reader, node, changed, _joined(changed.value, items), held.part())
    return _NONE


def _insert(reader: Reader, node: ast.Call, changed: Changed, read: Read) -> Expr:
    (index, value), (_, held) = _arguments(reader, node, read, 2, 2)
    _need(reader, node.args[0], index, INTEGER)
    of = changed.value
    if index == _ZERO:
        new = _joined(_alone(value), of)
    else:
        position = from_start(index, of)
        before = part_of(reader, of, before=position, since=None)
        since = part_of(reader, of, before=None, since=position)
        new = _joined(_joined(before, _alone(value)), since)
    store(reader, node, changed, new, held)
    return _NONE


def _pop(reader: Reader, node: ast.Call, changed: Changed, read: Read) -> Expr:
    arguments, _ = _arguments(reader, node, read, 0, 1)
    of, type_ = changed.value, reader.scope.narrow(changed.value)
    assert isinstance(type_, ListOf)
    index = arguments[0] if arguments else Const(-1, INTEGER)
    if arguments:
        _need(reader, node.args[0], index, INTEGER)
    size = fold(Size(of))
    some = fold(Compare(">", size, _ZERO))
    guard(reader, node, some, IndexError, "pop from empty list")
    guard(reader, node, in_range(index, size), IndexError, "pop index out of range")
    item = fold(Item(of, index, type_.item))
    kept = _kept(reader, node, item, reader.held(None, item))
    store(reader, node, changed, without_item(reader, of, index))
    return kept


def _remove(reader: Reader, node: ast.Call, changed: Changed, read: Read) -> Expr:
    (value,), _ = _arguments(reader, node, read, 1, 1)
    of, type_ = changed.value, reader.scope.narrow(changed.value)
    assert isinstance(type_, ListOf)
    reason = difference(reader.scope.narrow(value), type_.item)
    if reason is not None:
        reader.reject(Code.NOT_SAME_AS_PYTHON, node, reason, "use a loop or a comprehension")
    guard(reader, node, Contains(value, of), ValueError, "list.remove(x): x not in list")
    item = Local(reader.fresh_name("item"), type_.item)
    position = Local(reader.fresh_name("index"), INTEGER)
    numbers = apply(
        "range",
        ListOf(INTEGER),
        _ZERO,
        fold(Binary("-", fold(Size(of)), Const(1, INTEGER), INTEGER)),
    )
    equal = Compare("=", Item(of, position, type_.item), value)
    first = Item(Select(numbers, position.name, equal, ListOf(INTEGER)), _ZERO, INTEGER)
    at = _kept(reader, node, first, ITS_OWN)
    index = Local(reader.fresh_name("index"), INTEGER)
    rest = Select(of, item.name, Compare("!=", index, at), of.type, index.name)
    store(reader, node, changed, rest)
    return _NONE


def _sort(reader: Reader, node: ast.Call, changed: Changed, read: Read) -> Expr:
    if node.args:
        _reject(reader, node)
    name = ast.copy_location(ast.Name("the list", ast.Load()), node)
    call = ast.copy_location(ast.Call(node.func, [name], node.keywords), node)
    with naming(reader, {"the list": changed.value}):
        new = read_sorted(reader, call, read)
    store(reader, node, changed, new)
    return _NONE


def _reverse(reader: Reader, node: ast.Call, changed: Changed, read: Read) -> Expr:
    _arguments(reader, node, read, 0, 0)
    store(reader, node, changed, apply("reversed", changed.value.type, changed.value))
    return _NONE


def _clear_list(reader: Reader, node: ast.Call, changed: Changed, read: Read) -> Expr:
    _arguments(reader, node, read, 0, 0)
    store(reader, node, changed, Const([], changed.value.type))
    return _NONE


def _clear_dict(reader: Reader, node: ast.Call, changed: Changed, read: Read) -> Expr:
    _arguments(reader, node, read, 0, 0)
    store(reader, node, changed, Const({}, changed.value.type))
    return _NONE


def _update(reader: Reader, node: ast.Call, changed: Changed, read: Read) -> Expr:
    new = changed.value
    held: list[Held] = []
    if len(node.args) > 1 or any(keyword.arg is None for keyword in node.keywords):
        _reject(reader, node)
    for argument in node.args:
        other = read(reader, argument)
        type_ = reader.scope.narrow(other)
        if not isinstance(type_, DictOf):
            reader.reject(
                Code.WRONG_TYPE, argument, f"update() takes a dict here, not {type_}", "pass a dict"
            )
        held.append(reader.held(argument, other).part())
        new = apply("merged", union(new.type, other.type), new, other)
    if node.keywords:
        given = {str(one.arg): read(reader, one.value) for one in node.keywords}
        held += [reader.held(None, value) for value in given.values()]
        type_of = DictOf(union(*(value.type for value in given.values())))
        entries = Display(tuple(given.items()), type_of)
        new = apply("merged", union(new.type, type_of), new, entries)
    store(reader, node, changed, new, either(held))
    return _NONE


def _pop_key(reader: Reader, node: ast.Call, changed: Changed, read: Read) -> Expr:
    arguments, seen = _arguments(reader, node, read, 1, 2)
    of, type_ = changed.value, reader.scope.narrow(changed.value)
    assert isinstance(type_, DictOf)
    key = arguments[0]
    _need(reader, node.args[0], key, TEXT)
    value: Expr = Lookup(of, key, type_.value)
    held = reader.held(None, value)
    if len(arguments) == 1:
        guard_key(reader, node, of, key)
    else:
        held = either([held, seen[1]])
        kind = union(type_.value, arguments[1].type)
        value = fold(Conditional(Contains(key, of), value, arguments[1], kind))
    kept = _kept(reader, node, value, held)
    store(reader, node, changed, apply("without", type_, of, key))
    return kept


def _setdefault(reader: Reader, node: ast.Call, changed: Changed, read: Read) -> Expr:
    arguments, seen = _arguments(reader, node, read, 2, 2)
    of, type_ = changed.value, reader.scope.narrow(changed.value)
    assert isinstance(type_, DictOf)
    key, default = arguments
    _need(reader, node.args[0], key, TEXT)
    wider = DictOf(union(type_.value, default.type))
    new = fold(Conditional(Contains(key, of), of, with_entry(of, key, default, wider), wider))
    store(reader, node, changed, new, seen[1])
    assert isinstance(node.func, ast.Attribute)
    now = changed_by(reader, node.func.value, read)
    assert now is not None
    return Lookup(now.value, key, wider.value)


LIST_METHODS: dict[str, Method] = {
    "append": _append,
    "clear": _clear_list,
    "extend": _extend,
    "insert": _insert,
    "pop": _pop,
    "remove": _remove,
    "reverse": _reverse,
    "sort": _sort,
}
DICT_METHODS: dict[str, Method] = {
    "clear": _clear_dict,
    "pop": _pop_key,
    "setdefault": _setdefault,
    "update": _update,
}


def read_changing_call(reader: Reader, node: ast.Call, read: Read) -> Expr | None:
    """`xs.append(x)` and the like, standing alone or assigned; the call's value.

    `None` is for what changes nothing.
    """
    func = node.func
    if not isinstance(func, ast.Attribute) or func.attr not in LIST_METHODS | DICT_METHODS:
        return None
    if reader.static.is_static(func.value):
        return None
    with reader.block() as before:
        changed = changed_by(reader, func.value, read)
    type_ = None if changed is None else reader.scope.narrow(changed.value)
    method = None
    if isinstance(type_, ListOf | DictOf):
        methods = LIST_METHODS if isinstance(type_, ListOf) else DICT_METHODS
        method = methods.get(func.attr)
    if method is None or changed is None:
        return None
    for statement in before:
        reader.emit(statement)
    return method(reader, node, changed, read)
