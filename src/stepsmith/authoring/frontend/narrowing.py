"""What a test teaches about values on either side of it."""

from __future__ import annotations

from stepsmith.authoring.form import Compare, Const, Expr, Logic, Not
from stepsmith.authoring.frontend.scope import Facts, path_of
from stepsmith.authoring.rewrite import fold
from stepsmith.authoring.value_type import NOTHING, ValueType, without_none


def facts(test: Expr, holds: bool) -> Facts:
    """What is known when a test holds, or does not."""
    if isinstance(test, Logic) and (test.op == "and") == holds:
        left, right = facts(test.left, holds), facts(test.right, holds)
        return Facts({**left.types, **right.types}, left.proved | right.proved)
    if isinstance(test, Not):
        return facts(test.of, not holds)
    return Facts(_types(test, holds), {test if holds else fold(Not(test))})


def _types(test: Expr, holds: bool) -> dict[str, ValueType]:
    match test:
        case Compare(op="=" | "!=" as op, left=left, right=Const(value=None)):
            path = path_of(left)
            if path is None:
                return {}
            is_none = (op == "=") == holds
            return {path: NOTHING if is_none else without_none(left.type)}
        case _:
            return {}
