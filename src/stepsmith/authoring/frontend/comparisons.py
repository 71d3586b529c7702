"""Comparisons, chained or single, for pairs of types that JSONata compares as Python does."""

from __future__ import annotations

import ast

from pydantic import BaseModel

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
    of_value,
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
    if isinstance(op, (ast.Is, ast.IsNot)) and not _has_one_identity(right):
        reader.reject(
            Code.EXPRESSION_NOT_SUPPORTED,
            node,
            "`is` compares identities, and workflow data has none",
            "use ==; `is` is for None and for members of an enum",
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


def _has_one_identity(value: Expr) -> bool:
    """Whether `is` means the same as `==`: for None, and for an enum's members."""
    return isinstance(value, Const) and (value.value is None or isinstance(value.type, EnumOf))


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
            _check_models(reader, node, one, other)
            if type(one) is not type(other) and {Record, DictOf} == {type(one), type(other)}:
                reader.reject(
                    Code.NOT_SAME_AS_PYTHON,
                    node,
                    "a model never equals a dict in Python; as JSON they may be the same",
                    "compare models with models, or their fields",
                )


def _check_models(reader: Reader, node: ast.Compare, one: ValueType, other: ValueType) -> None:
    """Models compare by class and fields in Python, by their JSON in ASL."""
    if not (isinstance(one, Record) and isinstance(other, Record)):
        return
    own = [record for record in (one, other) if _decides_itself(record.python)]
    if one.python is not other.python or own:
        reader.reject(
            Code.NOT_SAME_AS_PYTHON,
            node,
            f"{own[0]} decides itself what it equals, in code that ASL cannot run"
            if own
            else f"a {one} never equals a {other} in Python; as JSON they may be the same",
            "compare their fields",
        )


def _decides_itself(python: type) -> bool:
    """Whether a model's class, or one between it and pydantic's, defines `==`."""
    lineage = python.__mro__[: python.__mro__.index(BaseModel)] if _is_model(python) else ()
    return any("__eq__" in vars(ancestor) for ancestor in lineage)


def _is_model(python: type) -> bool:
    return issubclass(python, BaseModel)


def _contains(reader: Reader, node: ast.Compare, needle: Expr, haystack: Expr) -> Expr:
    haystack = _as_list(haystack)
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


def _as_list(haystack: Expr) -> Expr:
    """A tuple or set known at compile time, of which only the members matter here."""
    if not isinstance(haystack, Const) or not isinstance(haystack.value, list):
        return haystack
    return Const(haystack.value, of_value(haystack.value))


def _plain(type_: ValueType) -> bool:
    return all(isinstance(member, (Primitive, EnumOf)) for member in members(type_))
