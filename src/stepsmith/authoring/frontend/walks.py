"""What a `for` statement goes through: lists and more, item by item, as far as it comes."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import reduce

from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.form import (
    Binary,
    Compare,
    Const,
    Expr,
    Item,
    Logic,
    Not,
    Sequence,
    Size,
)
from stepsmith.authoring.frontend.counting import Counting, counting_of
from stepsmith.authoring.frontend.guards import guard
from stepsmith.authoring.frontend.operation_call import apply
from stepsmith.authoring.frontend.reader import Read, Reader
from stepsmith.authoring.frontend.sharing import Held
from stepsmith.authoring.frontend.sources import as_list, read_source, reject_order
from stepsmith.authoring.rewrite import fold
from stepsmith.authoring.value_type import INTEGER, TupleOf

_ZERO = Const(0, INTEGER)
_ONE = Const(1, INTEGER)


@dataclass(frozen=True, slots=True)
class Walk:
    """Items, and how many there are.

    Attributes:
        size: their number.
        at: the item at an index that is less.
        through: the lists that Python goes through meanwhile, and who sees them.
        strict: the sizes that have to be equal when all items have been gone through.
    """

    size: Expr
    at: Callable[[Expr], Expr]
    through: tuple[tuple[ast.expr, Held], ...] = ()
    strict: tuple[tuple[Expr, ...], ...] = ()


Keep = Callable[[str, ast.expr, Expr], Expr]
"""Gives a value that does not change while the loop runs; takes a name for its variable."""


def read_walk(reader: Reader, node: ast.expr, read: Read, keep: Keep) -> Walk:
    """What stands between `in` and the colon."""
    counting = counting_of(reader, node, read)
    if counting is not None:
        return _of_range(node, counting, keep)
    if isinstance(node, ast.Call) and not reader.static.is_static(node):
        match reader.static.callee_or_none(node.func), node:
            case found, ast.Call(args=[of]) if found is enumerate:
                return _numbered(reader, node, of, read, keep)
            case found, ast.Call(args=[of, _]) if found is enumerate and not node.keywords:
                return _numbered(reader, node, of, read, keep)
            case found, ast.Call(args=[of], keywords=[]) if found is reversed:
                return _reversed(read_walk(reader, of, read, keep))
            case found, ast.Call(args=[_, *_]) if found is zip and _is_zip(node):
                walks = [read_walk(reader, one, read, keep) for one in node.args]
                return _zipped(walks, strict=_is_strict(reader, node, read))
            case _:
                pass
    return _of_items(reader, node, read, keep)


def _of_items(reader: Reader, node: ast.expr, read: Read, keep: Keep) -> Walk:
    if isinstance(node, ast.GeneratorExp):
        reader.reject(
            Code.EXPRESSION_NOT_SUPPORTED,
            node,
            "a loop over a generator expression, of which each item is made in its round, "
            "is not supported",
            "write a list, or do it in the loop",
        )
    source = read_source(reader, node, read)
    if not source.ordered:
        reject_order(reader, node)
    items = source.of if source.same else as_list(reader, source)
    held = reader.held(node, items)
    items = keep("items", node, items)
    type_ = source.type
    return Walk(
        fold(Size(items)),
        lambda index: fold(Item(items, index, type_)),
        ((node, Held(held.itself)),),
    )


def _of_range(node: ast.expr, counting: Counting, keep: Keep) -> Walk:
    start, step = keep("start", node, counting.start), counting.step
    distance = fold(Binary("-", counting.stop, start, INTEGER))
    if abs(step) > 1:
        rounded = fold(
            Binary("+", distance, Const(step - 1 if step > 0 else step + 1, INTEGER), INTEGER)
        )
        distance = fold(Binary("//", rounded, Const(step, INTEGER), INTEGER))
    elif step < 0:
        distance = fold(Binary("-", start, counting.stop, INTEGER))
    size: Expr = apply("greater", INTEGER, distance, _ZERO)
    if isinstance(distance, Const):
        size = Const(max(distance.value, 0), INTEGER)
    size = keep("size", node, size)

    def at(index: Expr) -> Expr:
        moved = fold(Binary("*", index, Const(step, INTEGER), INTEGER)) if step != 1 else index
        return moved if start == _ZERO else fold(Binary("+", start, moved, INTEGER))

    return Walk(size, at)


def _numbered(reader: Reader, node: ast.Call, of: ast.expr, read: Read, keep: Keep) -> Walk:
    inner = read_walk(reader, of, read, keep)
    given = [*node.args[1:], *(one.value for one in node.keywords if one.arg == "start")]
    start: Expr = _ZERO
    if given:
        start = keep("start", given[0], read(reader, given[0]))
    if len(given) != len(node.keywords) + len(node.args) - 1 or start.type != INTEGER:
        reader.reject(
            Code.WRONG_TYPE, node, "enumerate() takes items and an int", "write enumerate(xs, 1)"
        )

    def at(index: Expr) -> Expr:
        number = index if start == _ZERO else fold(Binary("+", index, start, INTEGER))
        item = inner.at(index)
        return Sequence((number, item), TupleOf((INTEGER, item.type)))

    return Walk(inner.size, at, inner.through, inner.strict)


def _reversed(inner: Walk) -> Walk:
    last = fold(Binary("-", inner.size, _ONE, INTEGER))
    return Walk(
        inner.size, lambda index: inner.at(fold(Binary("-", last, index, INTEGER))), inner.through
    )


def _is_zip(node: ast.Call) -> bool:
    return all(one.arg == "strict" for one in node.keywords) and not any(
        isinstance(one, ast.Starred) for one in node.args
    )


def _is_strict(reader: Reader, node: ast.Call, read: Read) -> bool:
    for keyword in node.keywords:
        value = read(reader, keyword.value)
        if not isinstance(value, Const):
            reader.reject(
                Code.EXPRESSION_NOT_SUPPORTED,
                keyword.value,
                "strict= has to be known at compile time",
                "write True or False",
            )
        return bool(value.value)
    return False


def _zipped(walks: list[Walk], *, strict: bool) -> Walk:
    sizes = [walk.size for walk in walks]
    size = _least(sizes)

    def at(index: Expr) -> Expr:
        items = tuple(walk.at(index) for walk in walks)
        return Sequence(items, TupleOf(tuple(item.type for item in items)))

    inner = tuple(sizes for walk in walks for sizes in walk.strict)
    through = tuple(one for walk in walks for one in walk.through)
    return Walk(size, at, through, (*inner, tuple(sizes)) if strict else inner)


def check_sizes(reader: Reader, node: ast.AST, sizes: tuple[Expr, ...]) -> None:
    """Raise what `zip(…, strict=True)` raises at its end."""
    first, *others = sizes
    least = _least(sizes)
    for number, other in enumerate(others, 2):
        before = "argument 1" if number == 2 else f"arguments 1-{number - 1}"
        shorter: Expr = Compare(">", first, other)
        longer: Expr = Compare("<", first, other)
        if len(sizes) > 2:
            shorter = Logic("and", Compare(">", first, least), Compare("=", other, least))
            longer = Logic("and", Compare("=", first, least), Compare(">", other, least))
        for words, fails in (("shorter", shorter), ("longer", longer)):
            message = f"zip() argument {number} is {words} than {before}"
            guard(reader, node, fold(Not(fold(fails))), ValueError, message)


def _least(sizes: Iterable[Expr]) -> Expr:
    return reduce(_smaller, sizes)


def _smaller(one: Expr, other: Expr) -> Expr:
    if isinstance(one, Const) and isinstance(other, Const):
        return Const(min(one.value, other.value), INTEGER)
    return one if one == other else apply("smaller", INTEGER, one, other)
