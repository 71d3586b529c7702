"""A call of a method or builtin whose arguments have been read, as its reader sees it."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import NoReturn

from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.form import Apply, Compare, Const, Expr
from stepsmith.authoring.frontend.guards import guard
from stepsmith.authoring.frontend.reader import Reader
from stepsmith.authoring.rewrite import TRUE, fold
from stepsmith.authoring.value_type import TEXT, ValueType

NO_TEXT = Const("", TEXT)


@dataclass(frozen=True, slots=True)
class OperationCall:
    """What is called with what, and what to say if that has no form."""

    reader: Reader
    node: ast.expr
    arguments: tuple[Expr, ...]

    def guard(self, holds: Expr, error: type[Exception], message: str) -> None:
        """Raise as Python does unless a condition holds."""
        guard(self.reader, self.node, holds, error, message)

    def differs(self, message: str, instead: str) -> NoReturn:
        """Reject what JSONata would compute otherwise."""
        self.reader.reject(Code.NOT_SAME_AS_PYTHON, self.node, message, instead)

    def known(self, position: int, what: str) -> Const:
        """An argument that has to be known at compile time."""
        argument = self.arguments[position]
        if not isinstance(argument, Const):
            self.reader.reject(
                Code.EXPRESSION_NOT_SUPPORTED,
                self.node,
                f"{what} has to be known at compile time",
                "write it in the source",
            )
        return argument

    def not_empty(self, text: Expr) -> bool:
        """Whether a text is known not to be empty here."""
        holds = fold(Compare("!=", text, NO_TEXT))
        return holds == TRUE or holds in self.reader.scope.proved


def apply(operation: str, type_: ValueType, *arguments: Expr) -> Apply:
    """An operation by its name."""
    return Apply(operation, arguments, type_)
