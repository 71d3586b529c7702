"""What every part of the front end shares while it reads one workflow."""

from __future__ import annotations

import ast
import difflib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal, NoReturn

from stepsmith.authoring.asl_name import free_variable
from stepsmith.authoring.diagnostic import Code, Diagnostics, Rejected, Span
from stepsmith.authoring.form import Block, Expr, Origin, Statement, Var, Work
from stepsmith.authoring.frontend.caught_error import CaughtError
from stepsmith.authoring.frontend.expression_size import ExpressionSizes
from stepsmith.authoring.frontend.frame import Frame, FunctionText
from stepsmith.authoring.frontend.holding import held_by
from stepsmith.authoring.frontend.scope import Scope
from stepsmith.authoring.frontend.sharing import ITS_OWN, Held
from stepsmith.authoring.frontend.source_text import SourceText
from stepsmith.authoring.frontend.static_values import StaticValues
from stepsmith.authoring.value_type import ValueType
from stepsmith.authoring.workflow import Workflow

if TYPE_CHECKING:
    from stepsmith.authoring.frontend.open_saga import OpenSaga, Rounds, Step
    from stepsmith.authoring.frontend.returns import Returns


CallKind = Literal["state", "callback"]
"""A call that becomes a state, or one that waits in it for a callback too."""


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """How much had been reported, named and registered at one moment."""

    reported: int
    made: frozenset[str]
    registered: list[Step | Rounds]


class Reader:
    """The lines being read, what is known there, and the statements made so far.

    Attributes:
        frame: the function whose lines are being read.
        read_body: reads the statements of a function.
        inlined: the functions being read in the place of their calls, outermost first.
        called_from: where these calls stand, innermost first.
        loops: how many loops are around the lines being read.
        aliases: what variables around a branch or an item's block are called in it.
        python_names: what variables are called in Python, of all functions that were read.
        arguments_of: the kind of the call, if any, whose own arguments are being read: those are
            evaluated in the state that it becomes.
        calls_read: how often functions were read in the place of their calls.
        sizes: how large the expressions read so far are.
        workflow: what is read.
        distributed: how many distributed Maps are around the lines being read.
        beyond_saga: whether a saga is around the outermost of these.
    """

    def __init__(self, frame: Frame, read_body: ReadBody, workflow: Workflow[..., Any]) -> None:
        self.workflow = workflow
        self.distributed = 0
        self.beyond_saga = False
        self.frame = frame
        self.read_body = read_body
        self.diagnostics = Diagnostics()
        self.scope = Scope()
        self.saga: OpenSaga | None = None
        self.caught: list[CaughtError] = []
        self.inlined: list[FunctionText] = []
        self.called_from: tuple[Span, ...] = ()
        self.loops = 0
        self.aliases: dict[str, str] = {}
        self.python_names = {asl: name for name, asl in frame.variables.items()}
        self.arguments_of: CallKind | None = None
        self.calls_read = 0
        self.sizes = ExpressionSizes()
        self._blocks: list[list[Statement]] = []
        self._made: set[str] = set(frame.variables.values())
        self._labels = 0
        self.diagnostics.know(frame.source.file, frame.source.lines)

    @property
    def source(self) -> SourceText:
        """The source of the function being read."""
        return self.frame.source

    @property
    def static(self) -> StaticValues:
        """What Python can compute in the function being read."""
        return self.frame.static

    @property
    def variables(self) -> dict[str, str]:
        """Each of its Python variables' names in ASL."""
        return self.frame.variables

    def span(self, node: ast.AST) -> Span:
        """Where a node stands."""
        return replace(self.source.span(node), called_from=self.called_from)

    def reject(self, code: Code, node: ast.AST, message: str, instead: str) -> NoReturn:
        """Report a node that has no form and give it up."""
        self.diagnostics.report(code, self.span(node), message, instead)
        raise Rejected

    def emit(self, statement: Statement) -> None:
        """Add a statement to the block being read."""
        self._blocks[-1].append(statement)
        if self.saga is not None and isinstance(statement, Work):
            self.saga.step_follows()

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
    def reading(self, frame: Frame) -> Iterator[None]:
        """Read the lines of another function."""
        outer, self.frame = self.frame, frame
        self.diagnostics.know(frame.source.file, frame.source.lines)
        try:
            yield
        finally:
            self.frame = outer

    @contextmanager
    def calling(self, function: FunctionText, frame: Frame, call: Span) -> Iterator[None]:
        """Read the body of a function whose call stands somewhere."""
        outer = self.called_from
        self.inlined.append(function)
        if not isinstance(function.tree, ast.Lambda):  # which stands where it is called
            self.called_from = (replace(call, called_from=()), *outer)
        try:
            with self.reading(frame):
                yield
        finally:
            self.inlined.pop()
            self.called_from = outer

    @contextmanager
    def arguments(self, of: CallKind | None) -> Iterator[None]:
        """Read the arguments of a call that becomes a state; of none, those of another call."""
        outer, self.arguments_of = self.arguments_of, of
        try:
            yield
        finally:
            self.arguments_of = outer

    @contextmanager
    def aside(
        self, aliases: dict[str, str], scope: Scope, saga: OpenSaga | None
    ) -> Iterator[list[Statement]]:
        """Read a branch or an item's block, which calls variables around it by other names.

        Args:
            aliases: these names.
            scope: what is known where it begins.
            saga: what will have to undo its steps.
        """
        outer = self.aliases, self.saga, self.caught
        self.aliases = {n: aliases.get(a, a) for n, a in self.aliases.items()} | aliases
        self.saga, self.caught = saga, []
        try:
            with self.branch(scope), self.block() as statements:
                yield statements
        finally:
            self.aliases, self.saga, self.caught = outer

    @contextmanager
    def in_other_executions(self) -> Iterator[None]:
        """Read what a distributed Map's child executions do."""
        outer = self.beyond_saga
        self.beyond_saga = outer or self.saga is not None
        self.distributed += 1
        try:
            yield
        finally:
            self.distributed -= 1
            self.beyond_saga = outer

    @contextmanager
    def handling(
        self, python_name: str, variable: Var, origins: tuple[Origin, ...]
    ) -> Iterator[None]:
        """Read an `except` block, with the error it has at hand."""
        self.caught.append(CaughtError(python_name, variable, origins))
        try:
            yield
        finally:
            self.caught.pop()

    def fresh_name(self, wanted: str) -> str:
        """A name for a variable that no other has."""
        name = free_variable(wanted, self._made)
        self._made.add(name)
        return name

    def fresh_variable(self, wanted: str, type: ValueType, held: Held = ITS_OWN) -> Var:
        """A variable of the compiler's own, with a name no other has."""
        name = self.fresh_name(wanted)
        self.scope.assign(name, type, held)
        return Var(name, type)

    def held(self, node: ast.expr | None, value: Expr) -> Held:
        """Who sees a value that has been read, if anyone does."""
        return held_by(self.scope.sharing, self.static, node, value)

    @contextmanager
    def statement(self) -> Iterator[None]:
        """Read a statement, after which variables that were made for it are not read again."""
        before = set(self._made)
        try:
            yield
        finally:
            self.scope.sharing.forget(self._made - before)

    def fresh_label(self, wanted: str) -> str:
        """A label for a block that no other has."""
        self._labels += 1
        return f"{wanted}_{self._labels}"

    def so_far(self) -> Checkpoint:
        """Where reading stands, to come back to when lines are to be read once more."""
        registered = [] if self.saga is None else list(self.saga.registered)
        return Checkpoint(len(self.diagnostics.found), frozenset(self._made), registered)

    def back_to(self, checkpoint: Checkpoint) -> None:
        """Forget what was reported, named and registered since."""
        del self.diagnostics.found[checkpoint.reported :]
        self._made = set(checkpoint.made)
        if self.saga is not None:
            self.saga.registered = list(checkpoint.registered)


ReadBody = Callable[[Reader, "Returns", list[ast.stmt]], None]
"""Reads a function's statements; statements hold expressions that hold calls of functions."""

Read = Callable[[Reader, ast.expr], Expr]
"""Reads an expression inside another; passed along, since expressions hold each other."""


def closed(statements: list[Statement]) -> Block:
    """A collected block, finished."""
    return tuple(statements)


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """A hint for a misspelt name, or an empty text."""
    close = difflib.get_close_matches(name, list(known), n=1)
    return f"did you mean {close[0]}?" if close else ""
