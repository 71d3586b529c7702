"""Comparisons, chained or single, for pairs of types that JSONata compares as Python does."""

from __future__ import annotations

import ast

from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.form import Compare, CompareOp, Const, Contains, Expr, If, Logic, Not
from stepsmith.authoring.frontend.dates import micros_of
from stepsmith.authoring.frontend.dict_keys import by_text, key_text
from stepsmith.authoring.frontend.drawing import is_draw
from stepsmith.authoring.frontend.equality import difference
from stepsmith.authoring.frontend.guards import is_guard
from stepsmith.authoring.frontend.ordering import ordered
from stepsmith.authoring.frontend.passed_on import check_computable
from stepsmith.authoring.frontend.reader import Read, Reader, closed
from stepsmith.authoring.rewrite import fold, with_type
from stepsmith.authoring.value_type import (
    DURATION,
    MOMENT,
    TEXT,
    DictOf,
    EnumOf,
    KeyedDict,
    ListOf,
    Primitive,
    SetOf,
    TupleOf,
    ValueType,
    is_number,
    members,
    of_value,
    union,
)

_EQUALITY: dict[type[ast.cmpop], CompareOp] = {
    ast.Eq: "=",
    ast.NotEq: "!=",
    ast.Is: "=",
    ast.IsNot: "!=",
}
_ORDER: dict[type[ast.cmpop], CompareOp] = {
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
}


def read_comparison(reader: Reader, node: ast.Compare, read: Read) -> Expr:
    """`a < b <= c` as `a < b and b <= c`: expressions have no effects, so `b` may be read twice."""
    left, right = read(reader, node.left), read(reader, node.comparators[0])
    found = _pair(reader, node, node.ops[0], left, right)
    for op, operand in zip(node.ops[1:], node.comparators[1:], strict=True):
        left, right = right, _only_if(reader, operand, found, read)
        found = fold(Logic("and", found, _pair(reader, node, op, left, right)))
    return found


def _only_if(reader: Reader, node: ast.expr, test: Expr, read: Read) -> Expr:
    """An operand that Python looks at only if what stands before it holds."""
    with reader.branch(reader.scope.copy()), reader.block() as before:
        value = read(reader, node)
    for draw in filter(is_draw, before):
        reader.emit(draw)
    before = [statement for statement in before if not is_draw(statement)]
    if not all(is_guard(statement) for statement in before):
        reader.reject(
            Code.EXPRESSION_NOT_SUPPORTED,
            node,
            "a task called only if the comparison before it holds is not supported",
            "call it before, or write `and`",
        )
    if before:
        reader.emit(If(test, closed(before), (), reader.span(node)))
    return value


def _pair(reader: Reader, node: ast.Compare, op: ast.cmpop, left: Expr, right: Expr) -> Expr:
    if isinstance(op, (ast.In, ast.NotIn)):
        inside = _contains(reader, node, left, right)
        return fold(Not(inside)) if isinstance(op, ast.NotIn) else inside
    if isinstance(op, (ast.Is, ast.IsNot)) and not _has_one_identity(right):
        reader.reject(
            Code.EXPRESSION_NOT_SUPPORTED,
            node,
            "`is` compares identities, and workflow data has none",
            "use ==; `is` is for None and for members of an enum",
        )
    left_type, right_type = reader.scope.narrow(left), reader.scope.narrow(right)
    if type(op) in _EQUALITY:
        same = equal(reader, node, left, right)
        return same if _EQUALITY[type(op)] == "=" else fold(Not(same))
    if not (is_number(left_type) and is_number(right_type)):
        check_computable(reader, node, left_type, right_type)
        if left_type != right_type:
            reader.reject(
                Code.NOT_SAME_AS_PYTHON,
                node,
                f"{left_type} and {right_type} are ordered differently in JSONata, or not at all",
                "order numbers, or text; compare other values for equality",
            )
        left, right = ordered(reader, node, left), ordered(reader, node, right)
    return fold(Compare(_ORDER[type(op)], left, right))


def equal(reader: Reader, node: ast.AST, left: Expr, right: Expr) -> Expr:
    """`left == right`, for types that compare alike on either side."""
    types = reader.scope.narrow(left), reader.scope.narrow(right)
    if types in ((MOMENT, MOMENT), (DURATION, DURATION)):
        left, right = (micros_of(reader, node, value) for value in (left, right))
        return fold(Compare("=", left, right))
    if not (_is_empty(left) or _is_empty(right)):
        _check_equality(reader, node, reader.scope.narrow(left), reader.scope.narrow(right))
    return fold(Compare("=", left, right))


def _is_empty(value: Expr) -> bool:
    """Whether it is an empty list or dict, which has no members to compare."""
    return isinstance(value, Const) and isinstance(value.value, (list, dict)) and not value.value


def _has_one_identity(value: Expr) -> bool:
    """Whether `is` means the same as `==`: for None, and for an enum's members."""
    return isinstance(value, Const) and (value.value is None or isinstance(value.type, EnumOf))


def _check_equality(reader: Reader, node: ast.AST, left: ValueType, right: ValueType) -> None:
    reason = difference(left, right)
    if reason is not None:
        check_computable(reader, node, left, right)
        reader.reject(
            Code.NOT_SAME_AS_PYTHON,
            node,
            reason,
            "compare text, numbers, booleans, members of one enum, or models and lists of these",
        )


def _contains(reader: Reader, node: ast.Compare, needle: Expr, haystack: Expr) -> Expr:
    haystack = _as_list(haystack)
    needle_type, haystack_type = reader.scope.narrow(needle), reader.scope.narrow(haystack)
    match haystack_type:
        case _ if haystack_type == TEXT and needle_type == TEXT:
            return Contains(needle, haystack)
        case DictOf() | KeyedDict():
            of, _, wanted = by_text(haystack, haystack_type)
            return Contains(key_text(reader, node, needle, wanted), of)
        case SetOf(item=item) if _plain(item) and _plain(needle_type):
            _check_equality(reader, node, needle_type, item)
            return Contains(needle, with_type(haystack, ListOf(item)))
        case ListOf(item=item) if _plain(item) and _plain(needle_type):
            _check_equality(reader, node, needle_type, item)
            return Contains(needle, haystack)
        case _:
            reader.reject(
                Code.NOT_SAME_AS_PYTHON,
                node,
                f"`in` with {needle_type} and {haystack_type} is not supported",
                "look for text in text, a key in a dict, or text, numbers and enums in a list",
            )


def _as_list(haystack: Expr) -> Expr:
    """A tuple or set known at compile time, of which only the members matter here."""
    if not isinstance(haystack, Const) or not isinstance(haystack.value, list):
        return haystack
    if isinstance(haystack.type, TupleOf):
        return Const(haystack.value, ListOf(union(*haystack.type.items)))
    return Const(haystack.value, of_value(haystack.value))


def _plain(type_: ValueType) -> bool:
    return all(isinstance(member, (Primitive, EnumOf)) for member in members(type_))
