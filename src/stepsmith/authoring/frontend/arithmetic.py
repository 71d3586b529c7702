"""Arithmetic, and `+` for text and lists."""

from __future__ import annotations

import ast

from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.form import Binary, Compare, Const, Expr
from stepsmith.authoring.frontend.dates import read_date_arithmetic
from stepsmith.authoring.frontend.guards import guard, message_of
from stepsmith.authoring.frontend.operation_call import apply
from stepsmith.authoring.frontend.passed_on import check_computable
from stepsmith.authoring.frontend.reader import Read, Reader
from stepsmith.authoring.frontend.templates import read_percent
from stepsmith.authoring.rewrite import TRUE, fold
from stepsmith.authoring.value_type import (
    FLOAT,
    INTEGER,
    TEXT,
    DictOf,
    KeyedDict,
    ListOf,
    is_number,
    union,
)

_ARITHMETIC: dict[type[ast.operator], str] = {
    ast.Add: "+",
    ast.Sub: "-",
    ast.Mult: "*",
    ast.Div: "/",
    ast.FloorDiv: "//",
    ast.Mod: "%",
}


def read_arithmetic(reader: Reader, node: ast.BinOp, read: Read) -> Expr:
    """`a + b` and its kin; a division is guarded against zero."""
    left, right = read(reader, node.left), read(reader, node.right)
    left_type, right_type = reader.scope.narrow(left), reader.scope.narrow(right)
    moved = read_date_arithmetic(reader, node, left, right)
    if moved is not None:
        return moved
    if isinstance(node.op, ast.Mod) and isinstance(left, Const) and left_type == TEXT:
        return read_percent(reader, node, left, right)
    op = _ARITHMETIC.get(type(node.op))
    if op == "+" and left_type == right_type == TEXT:
        return Binary("&", left, right, TEXT)
    if op == "+" and isinstance(left_type, ListOf) and isinstance(right_type, ListOf):
        return Binary("append", left, right, ListOf(union(left_type.item, right_type.item)))
    if (
        isinstance(node.op, ast.BitOr)
        and isinstance(left_type, DictOf | KeyedDict)
        and isinstance(both := union(left_type, right_type), DictOf | KeyedDict)
    ):
        return apply("merged", both, left, right)
    if op == "*" and (left_type, right_type) == (TEXT, INTEGER):
        return apply("repeat", TEXT, left, right)
    if isinstance(node.op, ast.Pow) and left_type == INTEGER:
        return _power(reader, node, left, right)
    if isinstance(node.op, ast.Pow) and is_number(left_type) and is_number(right_type):
        reader.reject(
            Code.NOT_SAME_AS_PYTHON,
            node,
            "powers of floats round differently in JSONata, and may be complex in Python",
            "multiply (x * x), or compute it in a task",
        )
    check_computable(reader, node, left_type, right_type)
    if op is None or not (is_number(left_type) and is_number(right_type)):
        reader.reject(
            Code.EXPRESSION_NOT_SUPPORTED,
            node,
            f"{ast.unparse(node)} with {left_type} and {right_type} is not supported",
            "arithmetic is for int and float, + for two texts or two lists too",
        )
    whole = left_type == right_type == INTEGER
    if op in ("//", "%") and not whole:
        reader.reject(
            Code.NOT_SAME_AS_PYTHON,
            node,
            f"{op} of floats rounds differently in JSONata",
            "use whole numbers, or compute it in a task",
        )
    if op in ("/", "//", "%"):
        guard_division(reader, node, op, right, whole=whole)
    type_ = INTEGER if whole and op != "/" else FLOAT
    match op:
        case "+" | "-" | "*" | "/" | "//" | "%":
            return Binary(op, left, right, type_)
        case _:
            raise AssertionError(op)


def _power(reader: Reader, node: ast.BinOp, base: Expr, exponent: Expr) -> Expr:
    if isinstance(exponent, Const) and exponent.value in (2, 3):
        product: Expr = base
        for _ in range(exponent.value - 1):
            product = Binary("*", product, base, INTEGER)
        return product
    if reader.scope.narrow(exponent) != INTEGER:
        reader.reject(
            Code.NOT_SAME_AS_PYTHON,
            node,
            "powers are exact in JSONata for whole exponents only",
            "write math.sqrt(x) for roots, or compute it in a task",
        )
    positive = fold(Compare(">=", exponent, Const(0, INTEGER)))
    if positive == TRUE or positive in reader.scope.proved:
        return apply("power", INTEGER, base, exponent)
    if isinstance(base, Const) and base.value > 0 and base.value & (base.value - 1) == 0:
        return apply("power", FLOAT, base, exponent)
    reader.reject(
        Code.NOT_SAME_AS_PYTHON,
        node,
        "a power with a negative exponent is rounded differently in JSONata, and this may be one",
        f"test it before: if {ast.unparse(node.right)} >= 0",
    )


def guard_division(reader: Reader, node: ast.expr, op: str, divisor: Expr, *, whole: bool) -> None:
    """Raise as Python does where a divisor is zero."""
    one, none = (1, 0) if whole else (1.0, 0.0)
    try:
        _ = one / none if op == "/" else one // none if op == "//" else one % none
    except ZeroDivisionError as error:
        nonzero = fold(Compare("!=", divisor, Const(0, INTEGER)))
        guard(reader, node, nonzero, ZeroDivisionError, message_of(error))


def read_sign(reader: Reader, node: ast.UnaryOp, read: Read) -> Expr:
    """`-x`, `+x`."""
    value = read(reader, node.operand)
    type_ = reader.scope.narrow(value)
    check_computable(reader, node, type_)
    if not is_number(type_) or not isinstance(node.op, (ast.USub, ast.UAdd)):
        reader.reject(
            Code.EXPRESSION_NOT_SUPPORTED,
            node,
            f"{ast.unparse(node)} with {type_} is not supported",
            "signs are for int and float",
        )
    if isinstance(node.op, ast.UAdd):
        return value
    return Binary("-", Const(0, INTEGER), value, type_)
