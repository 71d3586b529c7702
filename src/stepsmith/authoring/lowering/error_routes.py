"""Where errors go: from tasks and raises to the `except` blocks around them, or to a Fail state."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from stepsmith.authoring.form import (
    ChildFailure,
    Conditional,
    Const,
    Contains,
    Display,
    Expr,
    Field,
    FieldOr,
    Handler,
    If,
    Origin,
    Raise,
    Reraise,
    Reserved,
    Sequence,
    ServiceErrors,
    Var,
)
from stepsmith.authoring.lowering.caught_errors import ALL, TASK_FAILED, catches_all, names_from
from stepsmith.authoring.lowering.edge import Edge, Values
from stepsmith.authoring.lowering.state_node import Catch, Exit, WorkNode
from stepsmith.authoring.lowering.states_so_far import StatesSoFar
from stepsmith.authoring.rewrite import NO_TEXT, TRUE
from stepsmith.authoring.value_type import CAUGHT, TEXT, ListOf
from stepsmith.runtime.errors import Timeout, error_names


@dataclass(eq=False, slots=True)
class OpenHandler:
    """An `except` around what is being lowered, and the edges that lead into its block so far."""

    handler: Handler
    edges: list[Edge] = field(default_factory=list)

    def takes(self, error: type[BaseException]) -> bool:
        """Whether a class of error raised by the workflow itself lands here."""
        return issubclass(error, self.handler.errors)

    def land(self, edge: Edge, caught: Expr) -> None:
        """Lead one more edge here, with the error it brings."""
        self.edges.append(replace(edge, values={**edge.values, self.handler.name: caught}))


class ErrorRoutes:
    """The `except` blocks around the statement at hand, innermost last."""

    def __init__(self, states: StatesSoFar, name_of_failure: str) -> None:
        self._states = states
        self._name_of_failure = name_of_failure
        self._frames: list[list[OpenHandler]] = []

    @contextmanager
    def handling(self, handlers: tuple[Handler, ...]) -> Iterator[list[OpenHandler]]:
        """Lower a `try` body with its handlers around it."""
        frame = [OpenHandler(handler) for handler in _that_do_something(handlers)]
        self._frames.append(frame)
        try:
            yield frame
        finally:
            self._frames.pop()

    def _outward(self) -> Iterator[OpenHandler]:
        """Every open handler, in the order in which Python asks them."""
        for frame in reversed(self._frames):
            yield from frame

    def add_catchers(self, node: WorkNode, origins: Iterable[Origin], values: Values) -> None:
        """Give a state that can fail its `Catch` field."""
        sources = tuple(origins)
        children = [o for o in sources if isinstance(o, ServiceErrors) and o.failure is not None]
        error: Expr = Reserved("errorOutput", CAUGHT)
        if children:
            error = ChildFailure(error, deep=any(child.deep for child in children))
        caught: set[str] = set()
        for opened in self._outward():
            if catches_all(opened.handler.errors):
                self._catch(node, (ALL,), opened, values, error)
                return
            if TASK_FAILED not in caught and any(
                names_from(opened.handler.errors, child) for child in children
            ):
                caught.add(TASK_FAILED)
                failure = Var(children[0].failure or "", CAUGHT)
                self._catch_child(node, Reraise(failure, sources, node.span), values, error)
            names = (n for o in sources for n in names_from(opened.handler.errors, o))
            if TASK_FAILED in caught:  # which stands for every error but these
                names = (name for name in names if name in error_names(Timeout)[:1])
            fresh = tuple(dict.fromkeys(name for name in names if name not in caught))
            if fresh:
                caught.update(fresh)
                self._catch(node, fresh, opened, values, error)

    def _catch(
        self,
        node: WorkNode,
        errors: tuple[str, ...],
        opened: OpenHandler,
        values: Values,
        error: Expr,
    ) -> None:
        exit = Exit(can_end=False)
        node.catches.append(Catch(errors, exit))
        opened.land(Edge(exit, values), error)

    def _catch_child(self, node: WorkNode, failure: Reraise, values: Values, error: Expr) -> None:
        """Catch the one error of an execution that was waited for, and go by what it says."""
        exit = Exit(can_end=False)
        node.catches.append(Catch((TASK_FAILED,), exit))
        assert isinstance(failure.error, Var)
        self.reraise(failure, [Edge(exit, {**values, failure.error.name: error})])

    def raise_(self, statement: Raise, edges: list[Edge]) -> None:
        """Lead edges to where an error of a known class goes."""
        name = Const(error_names(statement.error)[0], TEXT)
        opened = next((o for o in self._outward() if o.takes(statement.error)), None)
        if opened is None:
            self._states.fail(name.value, name, statement.cause, statement.span, edges)
            return
        for edge in edges:
            cause = edge.value(statement.cause or NO_TEXT)
            opened.land(edge, Display((("Error", name), ("Cause", cause)), CAUGHT))

    def reraise(self, statement: Reraise, edges: list[Edge]) -> None:
        """Lead edges to where an error goes whose class is known only when it happens."""
        for opened in self._outward():
            test = _lands(opened.handler, statement)
            if test is None:
                continue
            landing, edges = self._states.choose(test, statement.span, edges)
            for edge in landing:
                opened.land(edge, edge.value(statement.error))
        error, cause = _told(statement)
        self._states.fail(self._name_of_failure, error, cause, statement.span, edges)

    def fail_either_way(self, statement: If, edges: list[Edge]) -> bool:
        """End a saga that nobody catches: one Fail state tells either error.

        Returns whether that was possible; it is not where the answer is known beforehand.
        """
        match statement:
            case If(test=test, then=(Raise() as first,), orelse=(Reraise() as second,)):
                pass
            case _:
                return False
        known = all(isinstance(edge.value(test), Const) for edge in edges)
        if known or next(self._outward(), None) is not None:
            return False
        error, cause = _told(second)
        name = Const(error_names(first.error)[0], TEXT)
        self._states.fail(
            self._name_of_failure,
            Conditional(test, name, error, TEXT),
            Conditional(test, first.cause or NO_TEXT, cause, TEXT),
            second.span,
            edges,
        )
        return True


def _told(statement: Reraise) -> tuple[Expr, Expr]:
    """Error and Cause of a caught error; a timeout has no Cause."""
    cause = FieldOr(statement.error, "Cause", NO_TEXT, TEXT)
    return Field(statement.error, "Error", TEXT), cause


def _lands(handler: Handler, statement: Reraise) -> Expr | None:
    """The test whether a handler takes the error at hand; `None` if it never does."""
    if catches_all(handler.errors):
        return TRUE
    names = [n for origin in statement.origins for n in names_from(handler.errors, origin)]
    if not names:
        return None
    listed = Sequence(tuple(Const(n, TEXT) for n in dict.fromkeys(names)), ListOf(TEXT))
    return Contains(Field(statement.error, "Error", TEXT), listed)


def _that_do_something(handlers: tuple[Handler, ...]) -> tuple[Handler, ...]:
    """Without those at the end that only let the error go on.

    What nobody catches fails by itself, and a redrive then begins at the state that failed.
    """
    kept = list(handlers)
    while kept and len(kept[-1].body) == 1 and isinstance(kept[-1].body[0], Reraise):
        kept.pop()
    return tuple(kept)
