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
from stepsmith.authoring.frontend.operation_call import NO_TEXT, apply
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
    known = step is None or (isinstance(step, Const) and type(step.value) is int and step.value)
    backwards = isinstance(step, Const) and known and step.value < 0
    if not (isinstance(type_, ListOf) or type_ == TEXT) or not known or (backwards and not whole):
        reader.reject(
            Code.EXPRESSION_NOT_SUPPORTED,
            node,
            f"this slice of {type_} is not supported",
            "slice lists and text, with a step that is known, and all of them backwards: xs[::-1]",
        )
    if isinstance(step, Const) and step.value != 1:
        return _stepping(reader, part, of, step.value, read)
    lower, upper = (_bound(reader, bound, read) for bound in (part.lower, part.upper))
    return (
        _of_list(reader, of, lower, upper)
        if isinstance(type_, ListOf)
        else _of_text(of, lower, upper)
    )


def _stepping(reader: Reader, part: ast.Slice, of: Expr, step: int, read: Read) -> Expr:
    """Every so many items, or characters."""
    lower, upper = (_bound(reader, bound, read) for bound in (part.lower, part.upper))
    items = of if isinstance(of.type, ListOf) else apply("characters", ListOf(TEXT), of)
    if step < 0:
        items = apply("reversed", items.type, items)
    items = _of_list(reader, items, lower, upper, abs(step))
    return items if isinstance(of.type, ListOf) else apply("join", TEXT, NO_TEXT, items)


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


def _of_list(
    reader: Reader, of: Expr, lower: Expr | None, upper: Expr | None, step: int = 1
) -> Expr:
    assert isinstance(of.type, ListOf)
    item = Local(reader.fresh_name("item"), of.type.item)
    index = Local(reader.fresh_name("index"), INTEGER)
    test: Expr = TRUE
    bounds: tuple[tuple[CompareOp, Expr | None], ...] = ((">=", lower), ("<", upper))
    for op, bound in bounds:
        if bound is not None and not (op == ">=" and bound == _ZERO):
            limit = _from_start(bound, fold(Size(of)))
            test = fold(Logic("and", test, Compare(op, index, limit)))
    if step != 1:
        begin = _ZERO if lower is None else _from_start(lower, fold(Size(of)))
        if not (isinstance(begin, Const) and begin.value >= 0):
            begin = _not_negative(begin)
        steps = index if begin == _ZERO else Binary("-", index, begin, INTEGER)
        rest = apply("rest_of_division", INTEGER, steps, Const(step, INTEGER))
        test = fold(Logic("and", test, Compare("=", rest, _ZERO)))
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
