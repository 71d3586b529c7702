"""How control leaves blocks other than at their end: jumps, results, and `finally` on the way."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from stepsmith.authoring.form import (
    Compare,
    Const,
    Expr,
    Finally,
    Handler,
    Jump,
    Origin,
    Reraise,
    Return,
    Statement,
    Var,
)
from stepsmith.authoring.lowering.edge import Edge
from stepsmith.authoring.lowering.settling import Settling
from stepsmith.authoring.value_type import ANY, CAUGHT, TEXT

_AT_THE_END = "next"


@dataclass(eq=False, slots=True)
class WaysThrough:
    """The edges that leave the block of a `finally`, by what they do afterwards."""

    statement: Finally
    _ways: list[tuple[str, Statement, list[Edge]]] = field(
        default_factory=list[tuple[str, Statement, list[Edge]]]
    )
    goes_on: bool = False

    @property
    def on_error(self) -> Handler:
        """The handler that catches whatever leaves the block."""
        return Handler((Exception,), self.statement.error, (), self.statement.span)

    @property
    def last(self) -> Statement | None:
        """What is done if it is none of the others and control does not go on."""
        return self._ways[-1][1] if self._ways else None

    def add(self, key: str, statement: Statement, edges: list[Edge]) -> None:
        """Edges that leave the block to do something else."""
        for known, _, held in self._ways:
            if known == key:
                held += edges
                return
        self._ways.append((key, statement, list(edges)))

    def add_errors(self, edges: list[Edge], origins: tuple[Origin, ...]) -> None:
        """Edges on which the block has failed; the error is in its variable."""
        if edges:
            error = Var(self.statement.error, CAUGHT)
            self.add("raise", Reraise(error, origins, self.statement.span), edges)

    def joined(self, after: list[Edge]) -> list[Edge]:
        """All edges that lead into `finally`, each knowing what comes after it."""
        self.goes_on = bool(after)
        edges = list(after)
        for edge in after:
            self._mark(edge, _AT_THE_END)
        for key, _, held in self._ways:
            for edge in held:
                self._mark(edge, key)
            edges += held
        return edges

    def others(self) -> list[tuple[Expr, Statement]]:
        """What is to be done where which test holds; the rest goes on, or does what is last."""
        ways = self._ways if self.goes_on else self._ways[:-1]
        left_by = Var(self.statement.left_by, TEXT)
        return [(Compare("=", left_by, Const(key, TEXT)), way) for key, way, _ in ways]

    def _mark(self, edge: Edge, key: str) -> None:
        edge.values = {**edge.values, self.statement.left_by: Const(key, TEXT)}


@dataclass(eq=False, slots=True)
class WaysOut:
    """The labels and `finally` blocks around what is being lowered, innermost last."""

    settling: Settling
    _around: list[tuple[str, list[Edge]] | WaysThrough] = field(
        default_factory=list[tuple[str, list[Edge]] | WaysThrough]
    )

    @contextmanager
    def labelled(self, label: str) -> Iterator[list[Edge]]:
        """Lower a block; yields the edges that jump to its end."""
        jumped: list[Edge] = []
        self._around.append((label, jumped))
        try:
            yield jumped
        finally:
            self._around.pop()

    @contextmanager
    def through(self, statement: Finally) -> Iterator[WaysThrough]:
        """Lower the block of a `finally`."""
        ways = WaysThrough(statement)
        self._around.append(ways)
        try:
            yield ways
        finally:
            self._around.pop()

    def jump(self, statement: Jump, edges: list[Edge]) -> None:
        """Lead edges to the end of a labelled block, or to a `finally` on the way there."""
        for place in reversed(self._around):
            if isinstance(place, WaysThrough):
                place.add(statement.label, statement, edges)
                return
            label, jumped = place
            if label == statement.label:
                jumped += edges
                return
        raise AssertionError(f"no block around this is labelled {statement.label}")

    def return_(self, statement: Return, edges: list[Edge]) -> bool:
        """Lead edges with a result to the innermost `finally`; whether there is one."""
        for place in reversed(self._around):
            if isinstance(place, WaysThrough):
                name = place.statement.result
                edges = self.settling.assigned(edges, name, statement.value, statement.span)
                place.add("return", Return(Var(name, ANY), statement.span), edges)
                return True
        return False
