"""What stands to the left of `=`, or between `for` and `in`."""

from __future__ import annotations

import ast
from collections.abc import Iterable

from stepsmith.authoring.diagnostic import Code, Span
from stepsmith.authoring.form import Assign, Const, Expr, Item, Sequence
from stepsmith.authoring.frontend.reader import Reader
from stepsmith.authoring.frontend.variable_name import changed_names, stored_names
from stepsmith.authoring.rewrite import fold, variables
from stepsmith.authoring.value_type import INTEGER, TupleOf, ValueType


def assign_to(
    reader: Reader,
    target: ast.expr,
    value: Expr,
    span: Span,
    type_: ValueType | None = None,
    source: ast.expr | None = None,
) -> None:
    """Assign a value that has been read to a name, or its parts to several."""
    if isinstance(target, ast.Name):
        name = reader.variables[target.id]
        held = reader.held(source, value)
        reader.emit(Assign(name, value, span))
        reader.scope.assign(name, type_ or reader.scope.narrow(value), held)
        return
    if isinstance(target, (ast.Tuple, ast.List)):
        parts = _parts(reader, target, value)
        changed = {reader.variables.get(name) for name in stored_names(target)}
        if any(variables(part) & changed for part in parts):  # as in `a, b = b, a`
            parts = [_kept(reader, part, span) for part in parts]
        for element, part in zip(target.elts, parts, strict=True):
            assign_to(reader, element, part, span)
        return
    reader.reject(
        Code.STATEMENT_NOT_SUPPORTED,
        target,
        "this cannot be assigned together with others, or between `for` and `in`",
        "assign it in a line of its own",
    )


def _kept(reader: Reader, part: Expr, span: Span) -> Expr:
    """A part as it is now, whatever its variables are assigned next."""
    kept = reader.fresh_variable("part", part.type, reader.held(None, part))
    reader.emit(Assign(kept.name, part, span))
    return kept


def _parts(reader: Reader, target: ast.Tuple | ast.List, value: Expr) -> list[Expr]:
    wanted = len(target.elts)
    if isinstance(value, Sequence) and len(value.items) == wanted:
        return list(value.items)
    type_ = reader.scope.narrow(value)
    if isinstance(type_, TupleOf) and len(type_.items) == wanted:
        return [
            fold(Item(value, Const(index, INTEGER), item)) for index, item in enumerate(type_.items)
        ]
    reader.reject(
        Code.WRONG_TYPE,
        target,
        f"{wanted} names want a tuple of {wanted} values, and this is {type_}",
        "index a list instead: x = values[0]",
    )


def assigned_names(reader: Reader, nodes: Iterable[ast.stmt]) -> set[str]:
    """What the variables are called in ASL that statements assign, or change in place."""
    names = (name for node in nodes for name in [*stored_names(node), *changed_names(node)])
    return {reader.variables[name] for name in names if name in reader.variables}
