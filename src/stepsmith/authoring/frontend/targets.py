"""What stands to the left of `=`, or between `for` and `in`."""

from __future__ import annotations

import ast
from collections.abc import Iterable

from stepsmith.authoring.diagnostic import Code, Span
from stepsmith.authoring.form import Assign, Const, Expr, Field, Item, Sequence, Var
from stepsmith.authoring.frontend.reader import Reader
from stepsmith.authoring.frontend.unpacking import unpacked
from stepsmith.authoring.frontend.variable_name import changed_names, stored_names
from stepsmith.authoring.rewrite import variables
from stepsmith.authoring.value_type import ValueType


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
        if not isinstance(value, (Sequence, Var, Const, Field, Item)):
            value = _kept(reader, value, span)
        parts = unpacked(reader, target, value)
        changed = {reader.variables.get(name) for name in stored_names(target)}
        if any(variables(part) & changed for _, part in parts):  # as in `a, b = b, a`
            parts = [(element, _kept(reader, part, span)) for element, part in parts]
        for element, part in parts:
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


def assigned_names(reader: Reader, nodes: Iterable[ast.stmt]) -> set[str]:
    """What the variables are called in ASL that statements assign, or change in place."""
    names = (name for node in nodes for name in [*stored_names(node), *changed_names(node)])
    return {reader.variables[name] for name in names if name in reader.variables}
