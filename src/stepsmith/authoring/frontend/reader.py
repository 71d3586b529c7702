"""What every part of the front end shares while it reads one workflow."""

from __future__ import annotations

import ast
import difflib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NoReturn

from stepsmith.authoring.diagnostic import Code, Diagnostics, Rejected, Span
from stepsmith.authoring.form import Block, Expr, Statement, Var
from stepsmith.authoring.frontend.caught_error import CaughtError
from stepsmith.authoring.frontend.scope import Scope
from stepsmith.authoring.frontend.source_text import SourceText
from stepsmith.authoring.frontend.static_values import StaticValues
from stepsmith.authoring.value_type import ValueType
from stepsmith.runtime.task import Task

if TYPE_CHECKING:
    from stepsmith.authoring.frontend.saga_block import OpenSaga


class Reader:
    """The source, what is known at the point being read, and the statements made so far."""

    def __init__(self, source: SourceText, static: StaticValues, variables: dict[str, str]) -> None:
        self.source = source
        self.static = static
        self.variables = variables
        """Each Python variable's name in ASL."""
        self.diagnostics: Diagnostics = source.diagnostics()
        self.scope = Scope()
        self.saga: OpenSaga | None = None
        self.caught: list[CaughtError] = []
        self.inside_condition = 0
        self._blocks: list[list[Statement]] = []
        self._made: set[str] = set(variables.values())

    def span(self, node: ast.AST) -> Span:
        """Where a node stands."""
        return self.source.span(node)

    def reject(self, code: Code, node: ast.AST, message: str, instead: str) -> NoReturn:
        """Report a node that has no form and give it up."""
        self.diagnostics.report(code, self.span(node), message, instead)
        raise Rejected

    def emit(self, statement: Statement) -> None:
        """Add a statement to the block being read."""
        self._blocks[-1].append(statement)

    @contextmanager
    def block(self) -> Iterator[list[Statement]]:
        """Collect the statements emitted meanwhile."""
        statements: list[Statement] = []
        self._blocks.append(statements)
        try:
            yield statements
        finally:
            self._blocks.pop()

    @contextmanager
    def branch(self, scope: Scope) -> Iterator[Scope]:
        """Read one side of a branch with a scope of its own."""
        outer, self.scope = self.scope, scope
        try:
            yield scope
        finally:
            self.scope = outer

    @contextmanager
    def handling(
        self,
        python_name: str,
        variable: Var,
        tasks: tuple[Task[..., Any], ...],
        classes: tuple[type[BaseException], ...],
    ) -> Iterator[None]:
        """Read an `except` block, with the error it has at hand."""
        self.caught.append(CaughtError(python_name, variable, tasks, classes))
        try:
            yield
        finally:
            self.caught.pop()

    def fresh_variable(self, wanted: str, type: ValueType) -> Var:
        """A variable of the compiler's own, with a name no other has."""
        name, number = wanted, 2
        while name in self._made:
            name, number = f"{wanted}_{number}", number + 1
        self._made.add(name)
        self.scope.assign(name, type)
        return Var(name, type)


Read = Callable[[Reader, ast.expr], Expr]
"""Reads an expression inside another; passed along, since expressions hold each other."""


def closed(statements: list[Statement]) -> Block:
    """A collected block, finished."""
    return tuple(statements)


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """A hint for a misspelt name, or an empty text."""
    close = difflib.get_close_matches(name, list(known), n=1)
    return f"did you mean {close[0]}?" if close else ""
