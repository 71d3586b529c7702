"""From statements to states: control flow of the form becomes transitions, one statement at a time.

Lowering carries the open edges along. Statements that need no state only change what is known on
the edges.
"""

from __future__ import annotations

from typing import assert_never

from stepsmith.authoring.asl_name import camel_case
from stepsmith.authoring.diagnostic import Span
from stepsmith.authoring.form import (
    Assign,
    Block,
    CallTask,
    Function,
    If,
    Raise,
    Reraise,
    Reserved,
    Return,
    Statement,
    Try,
)
from stepsmith.authoring.lowering.edge import Edge, Values
from stepsmith.authoring.lowering.error_routes import ErrorRoutes
from stepsmith.authoring.lowering.state_node import Exit
from stepsmith.authoring.lowering.state_timeout import state_timeout
from stepsmith.authoring.lowering.states_so_far import StatesSoFar
from stepsmith.authoring.rewrite import is_larger

LARGEST_EXPRESSION = 1000
"""Parts of an expression that an assignment may pile up before a state stores it."""


class ExpressionTooLarge(Exception):
    """Assignments that build on each other, with no state between them to store a value."""

    def __init__(self, name: str, span: Span) -> None:
        self.name = name
        self.span = span
        super().__init__(name)


class MachineBuilder:
    """Builds the states of one workflow."""

    def __init__(self, function: Function) -> None:
        self._function = function
        self.states = StatesSoFar()
        self.start = Exit(can_end=False)
        self._errors = ErrorRoutes(self.states, f"{camel_case(function.name)}Failed")

    def build(self) -> None:
        """Fill `states` and `start`."""
        values: Values = {}
        if self._function.parameter is not None:
            values[self._function.parameter] = self._function.input
        left = self._block(self._function.body, [Edge(self.start, values, entry=True)])
        assert not left, "the front end ends every path with a return or a raise"

    def _block(self, block: Block, edges: list[Edge]) -> list[Edge]:
        for statement in block:
            if not edges:
                break  # nothing leads here
            edges = self._statement(statement, edges)
        return edges

    def _statement(self, statement: Statement, edges: list[Edge]) -> list[Edge]:
        """The edges left open after a statement."""
        match statement:
            case Assign(name=name, value=value):
                for edge in edges:
                    worth = edge.value(value)
                    if is_larger(worth, LARGEST_EXPRESSION):
                        raise ExpressionTooLarge(name, statement.span)
                    edge.values = {**edge.values, name: worth}
                return edges
            case CallTask():
                return [self._call(statement, edges)]
            case If():
                return self._if(statement, edges)
            case Try():
                return self._try(statement, edges)
            case Raise():
                self._errors.raise_(statement, edges)
            case Reraise():
                self._errors.reraise(statement, edges)
            case Return(value=value, span=span):
                self.states.end(value, span, edges)
            case _:
                assert_never(statement)
        return []

    def _call(self, call: CallTask, edges: list[Edge]) -> Edge:
        timeout = state_timeout(call, self._function.timeout_seconds)
        node, done = self.states.task(call, timeout, edges)
        self._errors.add_catchers(node, done.values)
        if call.target is not None:
            result = Reserved("result.Payload", call.type)
            done.values = {**done.values, call.target: result}
        return done

    def _if(self, statement: If, edges: list[Edge]) -> list[Edge]:
        if statement.one_failure and self._errors.fail_either_way(statement, edges):
            return []
        taken, passed = self.states.choose(statement.test, statement.span, edges)
        return self._block(statement.then, taken) + self._block(statement.orelse, passed)

    def _try(self, statement: Try, edges: list[Edge]) -> list[Edge]:
        with self._errors.handling(statement.handlers) as frame:
            after = self._block(statement.body, edges)
        after = self._block(statement.orelse, after)
        for opened in frame:
            after += self._block(opened.handler.body, opened.edges)
        return after
