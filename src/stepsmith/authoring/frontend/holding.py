"""Who sees the value of an expression, besides those who read it."""

from __future__ import annotations

import ast
import copy
from collections.abc import Mapping
from typing import Any

from stepsmith.authoring.form import (
    Apply,
    Binary,
    Conditional,
    Const,
    Display,
    Each,
    Expr,
    Field,
    FieldOr,
    Filled,
    Item,
    Local,
    Lookup,
    Select,
    Sequence,
    Sorted,
    Substitution,
    Var,
)
from stepsmith.authoring.frontend.changeable import has_changeable_parts, is_changeable
from stepsmith.authoring.frontend.sharing import (
    ITS_OWN,
    Held,
    Place,
    Sharing,
    either,
    known_as,
    made_of,
)
from stepsmith.authoring.frontend.static_values import StaticValues
from stepsmith.authoring.rewrite import parts, walk
from stepsmith.authoring.value_type import ListOf

OF_THE_MODULE = known_as(Place("a value of the module", inside=True))
AROUND = known_as(Place("what is around this function", inside=True))
RETURNED = known_as(Place("what a function has returned", inside=True))
_MAKE_LISTS_AND_DICTS = frozenset(
    {
        "distinct",
        "entry",
        "joined",
        "keys",
        "merged",
        "merged_all",
        "range",
        "reversed",
        "split",
        "without",
        "words",
        "zip",
    }
)
_COPIES = (list, dict, sorted, reversed, tuple, copy.copy)


def held_by(sharing: Sharing, static: StaticValues, node: ast.expr | None, value: Expr) -> Held:
    """Who sees a value, known by its form and, where Python copies it, by its source."""
    if not is_changeable(value.type):
        return ITS_OWN
    if node is not None and static.is_static(node):
        return ITS_OWN if _is_made_here(static, node, value) else OF_THE_MODULE
    if isinstance(node, ast.IfExp | ast.BoolOp):
        node = None
    if isinstance(node, ast.ListComp) and _copies_items(static, node.elt, value):
        return ITS_OWN
    held = _held(sharing, value, {})
    return held.copied() if node is not None and _makes_new(static, node) else held


def _makes_new(static: StaticValues, node: ast.expr) -> bool:
    """Whether an expression's value is a new list, dict or model."""
    match node:
        case ast.List() | ast.Dict() | ast.ListComp() | ast.DictComp() | ast.BinOp():
            return True
        case ast.Subscript(slice=ast.Slice()):
            return True
        case ast.Call(func=ast.Attribute(attr="copy"), args=[], keywords=[]):
            return True
        case ast.Call(func=func):
            called = static.callee_or_none(func)
            return isinstance(called, type) or any(called is one for one in _COPIES)
        case _:
            return False


def _copies_items(static: StaticValues, item: ast.expr, value: Expr) -> bool:
    """Whether each item of a list is a copy, with nothing in it that could be changed."""
    if not isinstance(value.type, ListOf) or has_changeable_parts(value.type.item):
        return False
    if isinstance(item, ast.Call):
        called = static.callee_or_none(item.func)
        return any(called is one for one in _COPIES)
    return isinstance(item, ast.List) or (
        isinstance(item, ast.Subscript) and isinstance(item.slice, ast.Slice)
    )


def _is_made_here(static: StaticValues, node: ast.expr, value: Expr) -> bool:
    """Whether Python makes what it computes at compile time anew in every run, all of it."""
    match node:
        case ast.List(elts=inner) | ast.Tuple(elts=inner) | ast.Dict(values=inner):
            return all(
                not _has_parts(static, one)
                or (isinstance(one, ast.List | ast.Dict) and _is_made_here(static, one, value))
                for one in inner
            )
        case _:
            return _makes_new(static, node) and isinstance(value, Const) and _is_flat(value.value)


def _has_parts(static: StaticValues, node: ast.expr) -> bool:
    try:
        found = static.evaluate(node)
    except (Exception, SystemExit):
        return True
    return not isinstance(found, str | int | float | bool | None)


def _is_flat(value: Any) -> bool:
    inner = value if isinstance(value, list) else value.values() if isinstance(value, dict) else []
    return not any(isinstance(one, list | dict) for one in inner)


def _held(sharing: Sharing, value: Expr, local: Mapping[str, Held]) -> Held:
    if not is_changeable(value.type):
        return ITS_OWN
    held = _of_node(sharing, value, local)
    if has_changeable_parts(value.type):
        return held
    return Held(held.itself)


def _of_node(sharing: Sharing, value: Expr, local: Mapping[str, Held]) -> Held:
    def of(one: Expr) -> Held:
        return _held(sharing, one, local)

    match value:
        case Var(name=name):
            return sharing.of(name)
        case Local(name=name):
            return local.get(name, AROUND)
        case Const(value=list() | dict()):
            return OF_THE_MODULE
        case Const():
            return ITS_OWN
        case Field(of=whole) | Item(of=whole) | Lookup(of=whole):
            return of(whole).part()
        case FieldOr(of=whole, default=default):
            return either([of(whole).part(), of(default)])
        case Conditional(then=then, orelse=orelse):
            return either([of(then), of(orelse)])
        case Sequence(items=items):
            if _comes_from_the_module(value):
                return OF_THE_MODULE
            return made_of(map(of, items))
        case Display(members=members):
            if _comes_from_the_module(value):
                return OF_THE_MODULE
            return made_of(of(member) for _, member in members)
        case Filled(of=whole, replaced=replaced):
            return either([of(whole), made_of(of(member) for _, member in replaced)]).copied()
        case Binary(op="append", left=left, right=right):
            return made_of([of(left).copied(), of(right).copied()])
        case Select(of=whole) | Sorted(of=whole):
            return of(whole).copied()
        case Each():
            return _each(sharing, value, local)
        case Apply(operation=operation, arguments=arguments) if operation in _MAKE_LISTS_AND_DICTS:
            return made_of(map(of, arguments))
        case _:
            held = made_of(map(of, parts(value)))
            return Held(held.inside | OF_THE_MODULE.itself, held.inside | OF_THE_MODULE.inside)


def _each(sharing: Sharing, value: Each, local: Mapping[str, Held]) -> Held:
    item = _held(sharing, value.of, local).part()
    body = _held(sharing, value.body, {**local, value.parameter: item})
    same = _held(sharing, value.body, {**local, value.parameter: ITS_OWN})  # in every round
    return Held(frozenset(), body.all, item.twice or body.twice or bool(same.all))


def _comes_from_the_module(value: Expr) -> bool:
    """Whether it is what Python has computed, with names in it that deployment fills in."""
    found = list(walk(value))
    return any(isinstance(one, Substitution) for one in found) and not any(
        isinstance(one, Var | Local) for one in found
    )


def results_of(sharing: Sharing, read: list[Expr], result: Expr) -> Held:
    """Who may see the list of what functions give that have read some values."""
    if not is_changeable(result.type) or not has_changeable_parts(result.type):
        return ITS_OWN
    held = either([RETURNED, *(_held(sharing, one, {}) for one in read)])
    return Held(frozenset(), held.all, twice=True)
