"""What depends on order: `sorted`, `min`, `max`, and how values of a type are ordered."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import replace
from functools import reduce

from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.form import (
    Compare,
    Conditional,
    Const,
    Expr,
    Item,
    Local,
    Sequence,
    Size,
    Sorted,
)
from stepsmith.authoring.frontend.dates import micros_of
from stepsmith.authoring.frontend.frame import Frame, FunctionText
from stepsmith.authoring.frontend.functions import Given, function_of, read_in_place
from stepsmith.authoring.frontend.helper_work import as_expression
from stepsmith.authoring.frontend.operation_call import OperationCall, apply
from stepsmith.authoring.frontend.passed_on import check_computable
from stepsmith.authoring.frontend.reader import Read, Reader
from stepsmith.authoring.frontend.sources import (
    Source,
    as_list,
    is_items_of_dict,
    read_source,
    reject_order,
)
from stepsmith.authoring.rewrite import fold
from stepsmith.authoring.value_type import (
    BOOLEAN,
    DAY,
    DURATION,
    INTEGER,
    MOMENT,
    TEXT,
    ListOf,
    ValueType,
    is_number,
    union,
)


def ordered(reader: Reader, node: ast.AST, value: Expr) -> Expr:
    """What to compare in JSONata, to order values as Python orders them."""
    type_ = reader.scope.narrow(value)
    if is_number(type_):
        return value
    if type_ == TEXT:
        return apply("ordered", TEXT, value)
    if type_ == DAY:
        return value
    if type_ in (MOMENT, DURATION):
        return micros_of(reader, node, value)
    check_computable(reader, node, type_)
    reader.reject(
        Code.NOT_SAME_AS_PYTHON,
        node,
        f"values of type {type_} are ordered differently in JSONata, or not at all",
        "order numbers or text; compare other values for equality, or order them in a task",
    )


def read_sorted(reader: Reader, node: ast.Call, read: Read) -> Expr:
    """`sorted(xs, key=…, reverse=…)`."""
    options = {keyword.arg: keyword.value for keyword in node.keywords}
    if len(node.args) != 1 or options.keys() - {"key", "reverse"}:
        reader.reject(
            Code.CALL_NOT_SUPPORTED, node, "sorted() takes a list, key= and reverse=", "name them"
        )
    descending = False
    if "reverse" in options:
        known = read(reader, options["reverse"])
        if not isinstance(known, Const) or known.type != BOOLEAN:
            reader.reject(
                Code.EXPRESSION_NOT_SUPPORTED,
                options["reverse"],
                "reverse= has to be known at compile time",
                "write True or False",
            )
        descending = known.value
    argument, distinct = _without_set(reader, node.args[0])
    source = read_source(reader, argument, read)
    if distinct and source.type not in (TEXT, INTEGER):
        OperationCall(reader, node, ()).differs(
            f"which {source.type} are the same is not told alike in JSONata",
            "use sets of text or int",
        )
    if not source.ordered and "key" in options:
        reject_order(reader, node)
    if is_items_of_dict(source) and "key" not in options:  # the keys differ
        key = Local(reader.fresh_name("item"), TEXT)
        entry = source.item(key, key)
        assert isinstance(entry, Sequence)
        by = ordered(reader, node, entry.items[0])
        keys = Sorted(source.of, key.name, by, descending, source.of.type)
        return as_list(reader, replace(source, of=keys))
    items = as_list(reader, source)
    if distinct:
        items = apply("distinct", items.type, items)
    return _sorted(reader, node, items, source.type, options.get("key"), descending, read)


def _without_set(reader: Reader, node: ast.expr) -> tuple[ast.expr, bool]:
    is_set = isinstance(node, ast.Call) and reader.static.callee_or_none(node.func) is set
    if is_set and isinstance(node, ast.Call) and len(node.args) == 1:
        return node.args[0], True
    return node, False


def _sorted(
    reader: Reader,
    node: ast.Call,
    items: Expr,
    type_: ValueType,
    key: ast.expr | None,
    descending: bool,
    read: Read,
) -> Expr:
    item = Local(reader.fresh_name("item"), type_)
    value = item if key is None else key_of(reader, node, key, item, read)
    return Sorted(items, item.name, ordered(reader, node, value), descending, ListOf(type_))


def key_of(reader: Reader, node: ast.Call, key: ast.expr, item: Local, read: Read) -> Expr:
    """What a function of one parameter, given as `key=`, makes of an item."""
    callee = None if isinstance(key, ast.Lambda) else reader.static.callee_or_none(key)
    function = function_of(reader, key, callee)
    if callee is len and (item.type == TEXT or isinstance(item.type, ListOf)):
        return Size(item)
    if function is None or len(function.parameters) != 1:
        reader.reject(
            Code.EXPRESSION_NOT_SUPPORTED,
            key,
            "key= is a function with one parameter that can be read",
            "write key=lambda x: x.field",
        )
    with reader.branch(reader.scope.copy()), reader.block() as before:
        value = _of_item(reader, key, function, item, read)
    work, value = as_expression(before, value)
    if work:
        OperationCall(reader, key, ()).differs(
            "a key that can fail, or that takes states, is not supported", "use another key"
        )
    return value


def _of_item(
    reader: Reader, key: ast.expr, function: FunctionText, item: Local, read: Read
) -> Expr:
    (name,) = function.parameters
    body = function.body
    if len(body) != 1 or not isinstance(body[0], ast.Return) or body[0].value is None:
        return read_in_place(reader, key, function, {name: Given(item)}, None)
    outer = function.within or reader.frame
    frame = Frame(
        function.source,
        function.static.inside(frozenset({name}), {}),
        outer.variables,
        outer.functions,
        {**outer.bound, name: item},
    )
    with reader.reading(frame):
        return read(reader, body[0].value)


def greatest_or_least(name: str) -> Callable[[Reader, ast.Call, Read], Expr]:
    """`min(…)` or `max(…)`, of several values or of a list."""
    most = name == "max"

    def read_call(reader: Reader, node: ast.Call, read: Read) -> Expr:
        options = {keyword.arg: keyword.value for keyword in node.keywords}
        if options.keys() - {"key", "default"}:
            reader.reject(
                Code.CALL_NOT_SUPPORTED, node, f"{name}() takes key= and default=", "name them"
            )
        if len(node.args) > 1:
            return _of_several(reader, node, most, bool(options), read)
        source = read_source(reader, node.args[0], read)
        if not source.ordered and "key" in options:
            reject_order(reader, node)
        return _of_list(reader, node, source, options, most, read)

    return read_call


def _of_several(reader: Reader, node: ast.Call, most: bool, options: bool, read: Read) -> Expr:
    values = [read(reader, argument) for argument in node.args]
    types = [reader.scope.narrow(value) for value in values]
    if options or not all(is_number(type_) for type_ in types):
        ordered(reader, node, Const(None, union(*types)))
        reader.reject(
            Code.CALL_NOT_SUPPORTED,
            node,
            "min() and max() of several texts, or with key=, are not supported",
            "write min([a, b])",
        )
    operation = "greater" if most else "smaller"
    return reduce(
        lambda one, other: apply(operation, union(one.type, other.type), one, other), values
    )


def _of_list(
    reader: Reader,
    node: ast.Call,
    source: Source,
    options: dict[str | None, ast.expr],
    most: bool,
    read: Read,
) -> Expr:
    items, type_ = as_list(reader, source), source.type
    some = fold(Compare(">", fold(Size(items)), Const(0, INTEGER)))
    if "default" not in options:
        OperationCall(reader, node, ()).guard(some, ValueError, _of_nothing(most))
    if is_number(type_) and "key" not in options:
        best: Expr = apply("greatest" if most else "least", type_, items)
    else:
        in_order = _sorted(reader, node, items, type_, options.get("key"), most, read)
        best = Item(in_order, Const(0, INTEGER), type_)
    if "default" not in options:
        return best
    default = read(reader, options["default"])
    return fold(Conditional(some, best, default, union(type_, default.type)))


def _of_nothing(most: bool) -> str:
    nothing: list[int] = []
    try:
        max(nothing) if most else min(nothing)
    except ValueError as error:
        return str(error)
    raise AssertionError
