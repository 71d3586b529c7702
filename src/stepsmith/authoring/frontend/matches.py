"""What is read of a match: `m.group(1)`, `m["name"]`, `m.groups()`, `m.groupdict()`."""

from __future__ import annotations

import ast
from typing import NoReturn

from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.form import Const, Display, Expr, Item, Sequence
from stepsmith.authoring.frontend.reader import Reader
from stepsmith.authoring.rewrite import fold
from stepsmith.authoring.value_type import INTEGER, DictOf, Found, TupleOf, ValueType, union


def read_match_method(reader: Reader, node: ast.Call, name: str, match: Expr, found: Found) -> Expr:
    """A method of a match that is there."""
    _check_readable(reader, node, found)
    numbers = range(1, len(found.texts))
    if name == "group" and not node.keywords:
        texts = tuple(read_group(reader, argument, match, found) for argument in node.args)
        if len(texts) > 1:
            return Sequence(texts, TupleOf(tuple(text.type for text in texts)))
        return texts[0] if texts else _text(match, found, 0)
    if name == "groups" and not node.args and not node.keywords:
        texts = tuple(_text(match, found, number) for number in numbers)
        return Sequence(texts, TupleOf(found.texts[1:]))
    if name == "groupdict" and not node.args and not node.keywords:
        named = tuple((group, _text(match, found, number)) for group, number in found.names)
        return Display(named, DictOf(union(*(text.type for _, text in named))))
    reader.reject(
        Code.CALL_NOT_SUPPORTED,
        node,
        f"{name}() of a match with these arguments is not supported",
        "use group(…), groups() or groupdict()",
    )


def read_group(reader: Reader, node: ast.expr, match: Expr, found: Found) -> Expr:
    """The text of a group, by its number or name."""
    _check_readable(reader, node, found)
    group = reader.static.evaluate(node) if reader.static.is_static(node) else None
    number = dict(found.names).get(group) if isinstance(group, str) else group
    if not isinstance(number, int) or not 0 <= number < len(found.texts):
        _reject_group(reader, node, found)
    return _text(match, found, number)


def reject_none(reader: Reader, node: ast.AST, type_: ValueType, what: str) -> NoReturn:
    """Reject reading what may not have matched."""
    reader.reject(
        Code.WRONG_TYPE,
        node,
        f"this may be None ({type_}), which has no {what}",
        "test it before: `if x is not None:`",
    )


def _text(match: Expr, found: Found, number: int) -> Expr:
    return fold(Item(match, Const(number, INTEGER), found.texts[number]))


def _check_readable(reader: Reader, node: ast.AST, found: Found) -> None:
    if found.refusal is not None:
        reason, instead = found.refusal
        reader.reject(
            Code.NOT_SAME_AS_PYTHON, node, f"the pattern of this match: {reason}", instead
        )


def _reject_group(reader: Reader, node: ast.expr, found: Found) -> NoReturn:
    names = [str(number) for number in range(len(found.texts))]
    names += [repr(name) for name, _ in found.names]
    reader.reject(
        Code.WRONG_TYPE,
        node,
        f"{ast.unparse(node)} is no group of the pattern that is known at compile time",
        f"its groups are {', '.join(names)}",
    )
