"""Builtins and functions of the standard library that have a form, by what is called."""

from __future__ import annotations

import ast
import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.form import (
    Binary,
    Compare,
    Conditional,
    Const,
    Each,
    Expr,
    Item,
    Local,
    Not,
    Select,
    Sequence,
    Size,
)
from stepsmith.authoring.frontend.arithmetic import guard_division
from stepsmith.authoring.frontend.comprehensions import read_generator
from stepsmith.authoring.frontend.encodings import read_encoded
from stepsmith.authoring.frontend.number_texts import float_in, integer_in
from stepsmith.authoring.frontend.operation_call import OperationCall, apply
from stepsmith.authoring.frontend.ordering import greatest_or_least, read_sorted
from stepsmith.authoring.frontend.passed_on import check_computable
from stepsmith.authoring.frontend.reader import Read, Reader
from stepsmith.authoring.frontend.sources import as_list, read_source, reject_order
from stepsmith.authoring.frontend.text import as_text, represented
from stepsmith.authoring.frontend.truth import as_truth
from stepsmith.authoring.rewrite import fold, with_type
from stepsmith.authoring.value_type import (
    BOOLEAN,
    FLOAT,
    INTEGER,
    TEXT,
    DictOf,
    EnumOf,
    KeyedDict,
    ListOf,
    SetOf,
    TupleOf,
    ValueType,
    is_number,
)

ReadCall = Callable[[Reader, ast.Call, Read], Expr]


def _numbers(reader: Reader, node: ast.Call, read: Read, many: int) -> list[Expr]:
    values = [read(reader, argument) for argument in node.args]
    if node.keywords or len(values) != many:
        reader.reject(
            Code.CALL_NOT_SUPPORTED,
            node,
            f"{ast.unparse(node.func)}() with these arguments is not supported",
            f"give it {many}",
        )
    for argument, value in zip(node.args, values, strict=True):
        check_computable(reader, argument, reader.scope.narrow(value))
        if not is_number(reader.scope.narrow(value)):
            reader.reject(
                Code.WRONG_TYPE,
                argument,
                f"{ast.unparse(node.func)}() takes numbers here, not {value.type}",
                "pass a number",
            )
    return values


def _abs(reader: Reader, node: ast.Call, read: Read) -> Expr:
    (value,) = _numbers(reader, node, read, 1)
    return apply("abs", reader.scope.narrow(value), value)


def _whole(operation: str) -> ReadCall:
    def read_call(reader: Reader, node: ast.Call, read: Read) -> Expr:
        (value,) = _numbers(reader, node, read, 1)
        whole = reader.scope.narrow(value) == INTEGER
        return value if whole else apply(operation, INTEGER, value)

    return read_call


def _round(reader: Reader, node: ast.Call, read: Read) -> Expr:
    if len(node.args) == 2:
        reader.reject(
            Code.NOT_SAME_AS_PYTHON,
            node,
            "JSONata rounds the digits of a number, Python the number itself: round(2.675, 2)",
            "count in whole cents, or round in a task",
        )
    return _whole("round")(reader, node, read)


def _square_root(reader: Reader, node: ast.Call, read: Read) -> Expr:
    (value,) = _numbers(reader, node, read, 1)
    try:
        math.sqrt(-1.0)
    except ValueError as error:
        call = OperationCall(reader, node, (value,))
        call.guard(Compare(">=", value, Const(0, INTEGER)), ValueError, str(error))
    return apply("square_root", FLOAT, value)


def _divmod(reader: Reader, node: ast.Call, read: Read) -> Expr:
    left, right = _numbers(reader, node, read, 2)
    if reader.scope.narrow(left) != INTEGER or reader.scope.narrow(right) != INTEGER:
        OperationCall(reader, node, ()).differs(
            "divmod() of floats rounds differently in JSONata", "use whole numbers"
        )
    guard_division(reader, node, "//", right, whole=True)
    both = tuple(fold(Binary(op, left, right, INTEGER)) for op in ("//", "%"))
    return Sequence(both, TupleOf((INTEGER, INTEGER)))


def _bool(reader: Reader, node: ast.Call, read: Read) -> Expr:
    return as_truth(reader, node.args[0], read(reader, node.args[0]))


def _int(reader: Reader, node: ast.Call, read: Read) -> Expr:
    value = read(reader, node.args[0])
    type_ = reader.scope.narrow(value)
    if type_ == BOOLEAN:
        return Conditional(value, Const(1, INTEGER), Const(0, INTEGER), INTEGER)
    if type_ == TEXT:
        return integer_in(reader, node, value)
    return _whole("truncate")(reader, node, read)


def _float(reader: Reader, node: ast.Call, read: Read) -> Expr:
    value = read(reader, node.args[0])
    if reader.scope.narrow(value) == TEXT:
        return float_in(reader, node, value)
    (value,) = _numbers(reader, node, read, 1)
    return apply("same_number", FLOAT, value)


def _str(reader: Reader, node: ast.Call, read: Read) -> Expr:
    return as_text(reader, node.args[0], read(reader, node.args[0]))


def _repr(reader: Reader, node: ast.Call, read: Read) -> Expr:
    return represented(reader, node.args[0], read(reader, node.args[0]))


def _len(reader: Reader, node: ast.Call, read: Read) -> Expr:
    argument = node.args[0]
    if _is_set(reader, argument):
        assert isinstance(argument, ast.Call)
        return Size(_distinct(reader, argument, read))
    of = read(reader, argument)
    type_ = reader.scope.narrow(of)
    if type_ == TEXT or isinstance(type_, (ListOf, DictOf, KeyedDict)):
        return fold(Size(of))
    if isinstance(type_, TupleOf):
        return Const(len(type_.items), INTEGER)
    if isinstance(type_, SetOf):
        return Size(_known_distinct(reader, argument, type_.item, of))
    check_computable(reader, node, type_)
    reader.reject(
        Code.WRONG_TYPE, node, f"a {type_} has no length here", "len() takes text, lists and dicts"
    )


def _is_set(reader: Reader, node: ast.expr) -> bool:
    return (
        isinstance(node, ast.Call)
        and reader.static.callee_or_none(node.func) is set
        and len(node.args) == 1
    )


def _distinct(reader: Reader, node: ast.Call, read: Read) -> Expr:
    source = read_source(reader, node.args[0], read)
    return _known_distinct(reader, node, source.type, as_list(reader, source))


def _known_distinct(reader: Reader, node: ast.expr, type_: ValueType, items: Expr) -> Expr:
    if type_ not in (TEXT, INTEGER) and not isinstance(type_, EnumOf):
        OperationCall(reader, node, ()).differs(
            f"which {type_} are the same is not told alike in JSONata",
            "use sets of text, int or an enum",
        )
    return apply("distinct", ListOf(type_), items)


def _sum(reader: Reader, node: ast.Call, read: Read) -> Expr:
    source = read_source(reader, node.args[0], read)
    check_computable(reader, node, source.type)
    if source.type != INTEGER:
        OperationCall(reader, node, ()).differs(
            f"sum() of {source.type} is not exact alike (Python compensates rounding)",
            "sum int, or add in a loop",
        )
    return apply("sum", INTEGER, as_list(reader, source))


def _any_or_all(of_all: bool) -> ReadCall:
    def read_call(reader: Reader, node: ast.Call, read: Read) -> Expr:
        argument = node.args[0]
        if isinstance(argument, ast.GeneratorExp):
            source = read_generator(reader, argument, read, to_the_end=False)
        else:
            source = read_source(reader, argument, read)
        items = as_list(reader, source)
        item = Local(reader.fresh_name("item"), source.type)
        truth = as_truth(reader, node.args[0], item)
        deciding = fold(Not(truth)) if of_all else truth
        deciders = fold(Size(Select(items, item.name, deciding, ListOf(source.type))))
        return Compare("=" if of_all else ">", deciders, Const(0, INTEGER))

    return read_call


def _list(reader: Reader, node: ast.Call, read: Read) -> Expr:
    argument = node.args[0]
    if isinstance(argument, ast.Call) and reader.static.callee_or_none(argument.func) in (
        dict.fromkeys,
    ):
        return _distinct(reader, argument, read)
    source = read_source(reader, argument, read)
    if not source.ordered:
        reject_order(reader, node)
    return as_list(reader, source)


def _tuple(reader: Reader, node: ast.Call, read: Read) -> Expr:
    items = _list(reader, node, read)
    assert isinstance(items.type, ListOf)
    return with_type(items, replace(items.type, python=tuple))


def _reversed(reader: Reader, node: ast.Call, read: Read) -> Expr:
    items = _list(reader, node, read)
    return apply("reversed", items.type, items)


def _dict(reader: Reader, node: ast.Call, read: Read) -> Expr:
    source = read_source(reader, node.args[0], read)
    pair = source.type
    if not (isinstance(pair, TupleOf) and len(pair.items) == 2 and pair.items[0] == TEXT):
        if isinstance(source.of.type, ListOf) and not source.ordered and source.same:
            return read(reader, node.args[0])
        reader.reject(
            Code.WRONG_TYPE, node, "dict() takes pairs of a text and a value here", "zip(keys, …)"
        )
    item = Local(reader.fresh_name("pair"), pair)
    key, value = (
        fold(Item(item, Const(place, INTEGER), type_)) for place, type_ in enumerate(pair.items)
    )
    entry = apply("entry", DictOf(pair.items[1]), key, value)
    items = as_list(reader, source)
    return apply(
        "merged_all",
        DictOf(pair.items[1]),
        Each(items, item.name, entry, ListOf(entry.type)),
    )


BUILTINS: dict[Any, ReadCall] = {
    abs: _abs,
    all: _any_or_all(True),
    any: _any_or_all(False),
    bool: _bool,
    dict: _dict,
    divmod: _divmod,
    float: _float,
    int: _int,
    len: _len,
    list: _list,
    math.ceil: _whole("ceil"),
    math.floor: _whole("floor"),
    math.sqrt: _square_root,
    math.trunc: _whole("truncate"),
    max: greatest_or_least("max"),
    min: greatest_or_least("min"),
    repr: _repr,
    reversed: _reversed,
    round: _round,
    sorted: read_sorted,
    str: _str,
    sum: _sum,
    tuple: _tuple,
}


def read_builtin(reader: Reader, node: ast.Call, callee: Any, read: Read) -> Expr | None:
    """A call of a builtin; `None` for what is none."""
    encoded = read_encoded(reader, node, callee, read)
    if encoded is not None:
        return encoded
    try:
        made = BUILTINS.get(callee)
    except TypeError:  # what is called has no hash
        return None
    if made is None or not node.args or any(isinstance(a, ast.Starred) for a in node.args):
        return None
    if callee not in _OF_MANY and (len(node.args) > 1 or node.keywords):
        return None
    return made(reader, node, read)


_OF_MANY = (max, min, sorted, divmod, round)
