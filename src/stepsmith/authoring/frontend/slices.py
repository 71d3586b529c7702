"""Slices of lists and text."""

from __future__ import annotations

import ast

from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.form import (
    Binary,
    Compare,
    CompareOp,
    Conditional,
    Const,
    Expr,
    Local,
    Logic,
    Select,
    Size,
)
from stepsmith.authoring.frontend.operation_call import apply
from stepsmith.authoring.frontend.reader import Read, Reader
from stepsmith.authoring.rewrite import TRUE, fold
from stepsmith.authoring.value_type import INTEGER, TEXT, ListOf, ValueType

_ZERO = Const(0, INTEGER)


def read_slice(reader: Reader, node: ast.Subscript, of: Expr, type_: ValueType, read: Read) -> Expr:
    """`xs[a:b]`, `s[a:b]`, `xs[::-1]`."""
    part = node.slice
    assert isinstance(part, ast.Slice)
    step = None if part.step is None else read(reader, part.step)
    whole = part.lower is None and part.upper is None
    if whole and isinstance(type_, ListOf) and step == Const(-1, INTEGER):
        return apply("reversed", of.type, of)
    if not (isinstance(type_, ListOf) or type_ == TEXT) or not (
        step is None or step == Const(1, INTEGER)
    ):
        reader.reject(
            Code.EXPRESSION_NOT_SUPPORTED,
            node,
            f"this slice of {type_} is not supported",
            "slice lists and text without a step, or reverse a list: xs[::-1]",
        )
    lower, upper = (_bound(reader, bound, read) for bound in (part.lower, part.upper))
    return (
        _of_list(reader, of, lower, upper)
        if isinstance(type_, ListOf)
        else _of_text(of, lower, upper)
    )


def _bound(reader: Reader, node: ast.expr | None, read: Read) -> Expr | None:
    if node is None:
        return None
    bound = read(reader, node)
    if bound.type != INTEGER:
        reader.reject(
            Code.WRONG_TYPE, node, f"a slice is bounded by int, not {bound.type}", "use an int"
        )
    return bound


def _from_start(bound: Expr, size: Expr) -> Expr:
    """A bound counted from the start, where a negative one counts from the end."""
    from_end = fold(Binary("+", size, bound, INTEGER))
    if isinstance(bound, Const):
        back = fold(Binary("-", size, Const(-bound.value, INTEGER), INTEGER))
        return bound if bound.value >= 0 else back
    return Conditional(Compare("<", bound, _ZERO), from_end, bound, INTEGER)


def _of_list(reader: Reader, of: Expr, lower: Expr | None, upper: Expr | None) -> Expr:
    assert isinstance(of.type, ListOf)
    item = Local(reader.fresh_name("item"), of.type.item)
    index = Local(reader.fresh_name("index"), INTEGER)
    test: Expr = TRUE
    bounds: tuple[tuple[CompareOp, Expr | None], ...] = ((">=", lower), ("<", upper))
    for op, bound in bounds:
        if bound is not None and not (op == ">=" and bound == _ZERO):
            limit = _from_start(bound, fold(Size(of)))
            test = fold(Logic("and", test, Compare(op, index, limit)))
    return of if test == TRUE else Select(of, item.name, test, of.type, index.name)


def _of_text(of: Expr, lower: Expr | None, upper: Expr | None) -> Expr:
    start = _ZERO if lower is None else lower
    if upper is None:
        if start == _ZERO:
            return of
        if isinstance(start, Const):
            return apply("rest", TEXT, of, start)  # counts from the end as Python does
        return apply("rest", TEXT, of, _not_negative(_from_start(start, Size(of))))
    begin, end = _from_start(start, Size(of)), _from_start(upper, Size(of))
    if not (isinstance(start, Const) and start.value >= 0):
        begin = _not_negative(begin)
    length = end if begin == _ZERO else fold(Binary("-", end, begin, INTEGER))
    return apply("part", TEXT, of, begin, length)


def _not_negative(number: Expr) -> Expr:
    return apply("greater", INTEGER, number, _ZERO)
