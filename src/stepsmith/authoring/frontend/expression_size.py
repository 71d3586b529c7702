"""How many parts an expression has, counted as often as each would be written."""

from __future__ import annotations

from typing import Final

from stepsmith.authoring.form import Expr
from stepsmith.authoring.rewrite import parts

LARGEST_EXPRESSION: Final = 10_000
"""Parts of one expression. What is written once in Python may stand many times in JSONata, as the
text in `text.removeprefix(a)` does, so that a few lines could make a text without end."""


class ExpressionSizes:
    """The sizes of expressions, each counted once though it stands in many others."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[Expr, int]] = {}

    def of(self, expr: Expr) -> int:
        """How many parts it has, itself counted."""
        known = self._known.get(id(expr))
        if known is not None:
            return known[1]
        size = 1 + sum(self.of(part) for part in parts(expr))
        self._known[id(expr)] = (expr, size)  # kept, so that no other gets its id
        return size
