"""Comparisons, chained or single, for pairs of types that JSONata compares as Python does."""

from __future__ import annotations

import ast

from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.form import Compare, CompareOp, Const, Contains, Expr, Logic, Not
from stepsmith.authoring.frontend.reader import Read, Reader
from stepsmith.authoring.rewrite import fold
from stepsmith.authoring.value_type import (
    BOOLEAN,
    NOTHING,
    TEXT,
    DictOf,
    EnumOf,
    ListOf,
    Opaque,
    Primitive,
    Record,
    ValueType,
    is_number,
    members,
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
    operands = [read(reader, operand) for operand in (node.left, *node.comparators)]
    found: Expr | None = None
    for op, left, right in zip(node.ops, operands, operands[1:], strict=False):
        one = _pair(reader, node, op, left, right)
        found = one if found is None else fold(Logic("and", found, one))
    assert found is not None
    return found


def _pair(reader: Reader, node: ast.Compare, op: ast.cmpop, left: Expr, right: Expr) -> Expr:
    if isinstance(op, (ast.In, ast.NotIn)):
        inside = _contains(reader, node, left, right)
        return fold(Not(inside)) if isinstance(op, ast.NotIn) else inside
    if isinstance(op, (ast.Is, ast.IsNot)) and right != Const(None, NOTHING):
        reader.reject(
            Code.EXPRESSION_NOT_SUPPORTED,
            node,
            "`is` compares identities, and workflow data has none",
            "use ==, or `is None`",
        )
    left_type, right_type = reader.scope.narrow(left), reader.scope.narrow(right)
    if type(op) in _EQUALITY:
        _check_equality(reader, node, left_type, right_type)
        return fold(Compare(_EQUALITY[type(op)], left, right))
    if not (is_number(left_type) and is_number(right_type)):
        reader.reject(
            Code.NOT_SAME_AS_PYTHON,
            node,
            f"{left_type} and {right_type} are ordered differently in JSONata, or not at all",
            "order numbers; compare other values for equality, or order them in a task",
        )
    return fold(Compare(_ORDER[type(op)], left, right))


def _check_equality(reader: Reader, node: ast.Compare, left: ValueType, right: ValueType) -> None:
    for one in members(left):
        for other in members(right):
            if BOOLEAN in (one, other) and (is_number(one) or is_number(other)):
                reader.reject(
                    Code.NOT_SAME_AS_PYTHON,
                    node,
                    "Python takes True for 1 and False for 0, JSONata does not",
                    "compare booleans with booleans",
                )
            for side in (one, other):
                if isinstance(side, Opaque) and NOTHING not in (one, other):
                    reader.reject(
                        Code.NOT_SAME_AS_PYTHON,
                        node,
                        f"a {side} is not compared in JSONata as Python compares it",
                        "compare text, numbers, booleans, enums, or models of these",
                    )
            if type(one) is not type(other) and {Record, DictOf} == {type(one), type(other)}:
                reader.reject(
                    Code.NOT_SAME_AS_PYTHON,
                    node,
                    "a model never equals a dict in Python; as JSON they may be the same",
                    "compare models with models, or their fields",
                )


def _contains(reader: Reader, node: ast.Compare, needle: Expr, haystack: Expr) -> Expr:
    needle_type, haystack_type = reader.scope.narrow(needle), reader.scope.narrow(haystack)
    match haystack_type:
        case _ if haystack_type == TEXT and needle_type == TEXT:
            return Contains(needle, haystack)
        case DictOf() if needle_type == TEXT:
            return Contains(needle, haystack)
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


def _plain(type_: ValueType) -> bool:
    return all(isinstance(member, (Primitive, EnumOf)) for member in members(type_))
