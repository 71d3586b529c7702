"""From statements to states: control flow of the form becomes transitions, one statement at a time.

Lowering carries the open edges along. Statements that need no state only change what is known on
the edges.
"""

from __future__ import annotations

from typing import assert_never

from stepsmith.authoring.asl_name import camel_case
from stepsmith.authoring.diagnostic import Span
from stepsmith.authoring.form import (
    RAW_ERRORS,
    Assign,
    Block,
    CallService,
    CallTask,
    Expr,
    Finally,
    ForEach,
    Function,
    If,
    Jump,
    Labelled,
    Loop,
    Parallel,
    Raise,
    Raw,
    Reraise,
    Reserved,
    Return,
    Statement,
    Try,
    Wait,
    assigned,
    called,
    origins,
    side_blocks,
    statements,
)
from stepsmith.authoring.lowering.drawn_in_place import drawn_in_place
from stepsmith.authoring.lowering.edge import Edge, Values, without_idle_rules
from stepsmith.authoring.lowering.error_routes import ErrorRoutes
from stepsmith.authoring.lowering.loop_head import LoopHead
from stepsmith.authoring.lowering.retriers import retriers
from stepsmith.authoring.lowering.side_by_side import distributed, item_values, selector
from stepsmith.authoring.lowering.state_name import StateNames
from stepsmith.authoring.lowering.state_node import Exit, MapNode, ParallelNode, SubMachine
from stepsmith.authoring.lowering.state_timeout import state_timeout
from stepsmith.authoring.lowering.states_so_far import StatesSoFar
from stepsmith.authoring.lowering.ways_out import WaysOut
from stepsmith.authoring.rewrite import is_larger
from stepsmith.authoring.value_type import ValueType

LARGEST_EXPRESSION = 1000
"""Parts of an expression that an assignment may pile up before a state stores it."""


class ExpressionTooLarge(Exception):
    """Assignments that build on each other, with no state between them to store a value."""

    def __init__(self, name: str, span: Span) -> None:
        self.name = name
        self.span = span
        super().__init__(name)


class EndlessLoop(Exception):
    """A loop that goes round without doing anything that a state does."""

    def __init__(self, span: Span) -> None:
        self.span = span
        super().__init__(span)


def build(function: Function) -> SubMachine:
    """The states of a workflow.

    Raises:
        ExpressionTooLarge: assignments pile up an expression.
        EndlessLoop: a loop has no state in it.
    """
    values: Values = {}
    if function.parameter is not None:
        values[function.parameter] = function.input
    failure = f"{camel_case(function.name)}Failed"
    body = drawn_in_place(function.body)
    given = frozenset(filter(None, map(called, statements(function.body))))
    names = StateNames(function.variables, _variables(function), given)
    return _MachineBuilder(names, function.timeout_seconds, failure).build(body, values)


def _variables(function: Function) -> frozenset[str]:
    """All that a workflow assigns, in branches and items' blocks too."""
    blocks = [function.body, *(b for s in statements(function.body) for b in side_blocks(s))]
    return frozenset(function.variables).union(*map(assigned, blocks))


class _MachineBuilder:
    """Builds the states of a workflow, of a branch, or of what runs for each item."""

    def __init__(
        self, names: StateNames, deadline_seconds: int | None, name_of_failure: str
    ) -> None:
        self._names = names
        self._deadline_seconds = deadline_seconds
        self._states = StatesSoFar(names)
        self._errors = ErrorRoutes(self._states, name_of_failure)
        self._ways_out = WaysOut(self._states.settling)
        self._loops: list[LoopHead] = []

    def build(self, body: Block, values: Values) -> SubMachine:
        """All states of a block that begins with variables of given worth."""
        start = Exit(can_end=False)
        left = self._block(body, [Edge(start, values, entry=True)])
        assert not left, "the front end ends every path with a return or a raise"
        for head in reversed(self._loops):
            if head.is_endless:
                raise EndlessLoop(head.span)
            head.resolve()
        return SubMachine(start, self._states.nodes)

    def _block(self, block: Block, edges: list[Edge]) -> list[Edge]:
        for statement in block:
            if not edges:
                break  # nothing leads here
            edges = self._statement(statement, edges)
        return edges

    def _statement(self, statement: Statement, edges: list[Edge]) -> list[Edge]:
        """The edges left open after a statement."""
        match statement:
            case Assign():
                return self._assign(statement, edges)
            case CallTask():
                return [self._call(statement, edges)]
            case CallService():
                node, done = self._states.service(statement, edges)
                self._errors.add_catchers(node, [statement.errors], done.values)
                return [_with_result(done, statement.target, statement.result, statement.type)]
            case Raw():
                raw, done = self._states.raw(statement, edges)
                self._errors.add_catchers(raw, [RAW_ERRORS], done.values)
                return [_with_result(done, statement.target, "result", statement.type)]
            case Wait():
                return [self._states.wait(statement, edges)]
            case If():
                return self._if(statement, edges)
            case Try():
                return self._try(statement, edges)
            case Finally():
                return self._finally(statement, edges)
            case Labelled(label=label, body=body):
                with self._ways_out.labelled(label) as jumped:
                    after = self._block(body, edges)
                return without_idle_rules(after + jumped)
            case Loop():
                self._loop(statement, edges)
            case Parallel():
                return [self._parallel(statement, edges)]
            case ForEach():
                return [self._for_each(statement, edges)]
            case Jump():
                self._ways_out.jump(statement, edges)
            case Raise():
                self._errors.raise_(statement, edges)
            case Reraise():
                self._errors.reraise(statement, edges)
            case Return(value=value, span=span):
                if not self._ways_out.return_(statement, edges):
                    self._states.end(value, span, edges)
            case _:
                assert_never(statement)
        return []

    def _assign(self, statement: Assign, edges: list[Edge]) -> list[Edge]:
        for edge in edges:
            if is_larger(edge.value(statement.value), LARGEST_EXPRESSION):
                raise ExpressionTooLarge(statement.name, statement.span)
        settling = self._states.settling
        return settling.assigned(edges, statement.name, statement.value, statement.span)

    def _call(self, call: CallTask, edges: list[Edge]) -> Edge:
        timeout = state_timeout(call, self._deadline_seconds)
        node, done = self._states.task(call, timeout, edges)
        self._errors.add_catchers(node, [call.task], done.values)
        return _with_result(done, call.target, node.result, call.type)

    def _if(self, statement: If, edges: list[Edge]) -> list[Edge]:
        if statement.one_failure and self._errors.fail_either_way(statement, edges):
            return []
        taken, passed = self._states.choose(statement.test, statement.span, edges, statement.name)
        then, orelse = self._block(statement.then, taken), self._block(statement.orelse, passed)
        return without_idle_rules(then + orelse)

    def _try(self, statement: Try, edges: list[Edge]) -> list[Edge]:
        with self._errors.handling(statement.handlers) as frame:
            after = self._block(statement.body, edges)
        after = self._block(statement.orelse, after)
        for opened in frame:
            after += self._block(opened.handler.body, opened.edges)
        return after

    def _finally(self, statement: Finally, edges: list[Edge]) -> list[Edge]:
        with (
            self._ways_out.through(statement) as ways,
            self._errors.handling((ways.on_error,)) as frame,
        ):
            after = self._block(statement.body, edges)
        ways.add_errors(frame[0].edges, origins(statement.body))
        after = self._block(statement.final, ways.joined(after))
        for test, way in ways.others():
            taken, after = self._states.choose(test, statement.span, after, "AfterFinally")
            self._statement(way, taken) if taken else None
        if ways.goes_on or ways.last is None:
            return after
        return self._statement(ways.last, after) if after else []

    def _loop(self, statement: Loop, edges: list[Edge]) -> None:
        if any(edge.entry and edge.values for edge in edges):
            edges = [self._states.pass_(statement.span, edges)]
        match statement.body:
            case (If() as first,) if all(edge.knows(first.test) for edge in edges):
                self._loop_tested_at_its_end(statement, first, edges)
            case _:
                head = self._open_loop(statement, edges)
                head.back(self._block(statement.body, [head.edge]))

    def _loop_tested_at_its_end(self, statement: Loop, first: If, edges: list[Edge]) -> None:
        """A loop whose first round is certain, or certain not to be."""
        entering, left = self._states.choose(first.test, first.span, edges, first.name)
        if entering:
            head = self._open_loop(statement, entering)
            after = self._block(first.then, [head.edge])
            back, passed = self._states.choose(first.test, first.span, after, first.name)
            head.back(back)
            left += passed
        self._block(first.orelse, left)

    def _open_loop(self, statement: Loop, edges: list[Edge]) -> LoopHead:
        settling = self._states.settling
        head = LoopHead.open(edges, assigned(statement.body), statement.span, settling)
        self._loops.append(head)
        return head

    def _parallel(self, statement: Parallel, edges: list[Edge]) -> Edge:
        name, here = self._states.enter(statement.name, statement.span, edges, statement.called)
        values = {capture.name: here.value(capture.value) for capture in statement.captures}
        from_inside = origins((statement,))
        branches = [self._side(branch, name, values) for branch in statement.branches]
        node = ParallelNode(
            name, statement.span, branches, here.exit, retriers(statement.retry, from_inside)
        )
        self._states.nodes.append(node)
        if not statement.settles:
            self._errors.add_catchers(node, from_inside, here.values)
        return _with_result(here, statement.target, "result", statement.type)

    def _for_each(self, statement: ForEach, edges: list[Edge]) -> Edge:
        name, here = self._states.enter(statement.name, statement.span, edges, statement.called)
        from_inside = origins((statement,))
        node = MapNode(
            name=name,
            span=statement.span,
            items=_value_of(here, statement.items),
            selector=selector(statement, here),
            processor=self._side(
                statement.body,
                name,
                item_values(statement, here),
                executions=statement.distributed is not None,
            ),
            max_concurrency=_value_of(here, statement.max_concurrency),
            distributed=distributed(statement, here),
            success=here.exit,
            retriers=retriers(statement.retry, from_inside),
        )
        self._states.nodes.append(node)
        if not statement.settles:
            self._errors.add_catchers(node, from_inside, here.values)
        return _with_result(here, statement.target, "result", statement.type)

    def _side(
        self, body: Block, name: str, values: Values, *, executions: bool = False
    ) -> SubMachine:
        deadline = None if executions else self._deadline_seconds  # they start at other times
        builder = _MachineBuilder(self._names, deadline, f"{name}Failed")
        return builder.build(body, dict(values))


def _with_result(done: Edge, target: str | None, result: str, type_: ValueType) -> Edge:
    if target is not None:
        done.values = {**done.values, target: Reserved(result, type_)}
    return done


def _value_of(edge: Edge, expr: Expr | None) -> Expr | None:
    return None if expr is None else edge.value(expr)
