"""Several names for the parts of a value: `a, b = pair`, `first, *rest = xs`."""

from __future__ import annotations

import ast

from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.form import (
    Binary,
    Compare,
    Conditional,
    Const,
    Expr,
    IntegerText,
    Item,
    Sequence,
    Size,
)
from stepsmith.authoring.frontend.changed_values import part_of
from stepsmith.authoring.frontend.guards import guard
from stepsmith.authoring.frontend.reader import Reader
from stepsmith.authoring.frontend.sources import known_parts
from stepsmith.authoring.rewrite import fold
from stepsmith.authoring.value_type import INTEGER, TEXT, ListOf, union

Unpacked = list[tuple[ast.expr, Expr]]
"""What stands to the left, one by one, and what each takes."""


def unpacked(reader: Reader, target: ast.Tuple | ast.List, value: Expr) -> Unpacked:
    """The parts that Python gives to several names, with a guard for their number."""
    names = target.elts
    stars = [n for n, one in enumerate(names) if isinstance(one, ast.Starred)]
    type_ = reader.scope.narrow(value)
    if isinstance(type_, ListOf) and not isinstance(value, Sequence) and len(names) > len(stars):
        return _of_list(reader, target, value, type_, stars)
    parts = known_parts(value)
    if parts is None or (
        len(parts) < len(names) - len(stars) if stars else len(parts) != len(names)
    ):
        reader.reject(
            Code.WRONG_TYPE,
            target,
            f"{len(names)} names want a list or {len(names)} values, and this is {type_}",
            "assign a list, or a tuple of as many values",
        )
    if not stars:
        return list(zip(names, parts, strict=True))
    first = stars[0]
    after = len(parts) - (len(names) - first - 1)
    middle = tuple(parts[first:after])
    rest = Sequence(middle, ListOf(union(*(one.type for one in middle))))
    return _with_rest(names, first, parts[:first], rest, parts[after:])


def _of_list(
    reader: Reader, node: ast.Tuple | ast.List, value: Expr, type_: ListOf, stars: list[int]
) -> Unpacked:
    names, size = node.elts, fold(Size(value))
    wanted = Const(len(names) - len(stars), INTEGER)
    enough = fold(Compare(">=" if stars else "=", size, wanted))
    guard(reader, node, enough, ValueError, _wrong_number(size, wanted, at_least=bool(stars)))
    if not stars:
        parts = [fold(Item(value, Const(n, INTEGER), type_.item)) for n in range(len(names))]
        return list(zip(names, parts, strict=True))
    first = stars[0]
    after = len(names) - first - 1
    before = fold(Binary("-", size, Const(after, INTEGER), INTEGER)) if after else None
    since = Const(first, INTEGER) if first else None
    return _with_rest(
        names,
        first,
        [fold(Item(value, Const(n, INTEGER), type_.item)) for n in range(first)],
        part_of(reader, value, before=before, since=since),
        [fold(Item(value, Const(n - after, INTEGER), type_.item)) for n in range(after)],
    )


def _with_rest(
    names: list[ast.expr], first: int, before: list[Expr], rest: Expr, after: list[Expr]
) -> Unpacked:
    star = names[first]
    assert isinstance(star, ast.Starred)
    plain = [*names[:first], star.value, *names[first + 1 :]]
    return list(zip(plain, [*before, rest, *after], strict=True))


def _wrong_number(size: Expr, wanted: Const, *, at_least: bool) -> Expr:
    """What Python says where a list has too few items, or too many."""
    told = f"not enough values to unpack (expected {'at least ' * at_least}{wanted.value}, got "
    few = _text(told, size)
    if at_least:
        return few
    many: Expr = Const(f"too many values to unpack (expected {wanted.value})", TEXT)
    if _tells_how_many():
        many = _text(f"too many values to unpack (expected {wanted.value}, got ", size)
    return fold(Conditional(fold(Compare("<", size, wanted)), few, many, TEXT))


def _text(before: str, size: Expr) -> Expr:
    number = Binary("&", Const(before, TEXT), fold(IntegerText(size)), TEXT)
    return Binary("&", fold(number), Const(")", TEXT), TEXT)


def _tells_how_many() -> bool:
    """Whether this Python says how many values there are where there are too many."""
    values = [1, 2]
    try:
        [_] = values
    except ValueError as error:
        return "got" in str(error)
    raise AssertionError
