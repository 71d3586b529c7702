"""From statements to states: control flow of the form becomes transitions, one statement at a time.

Lowering carries the open edges along. Statements that need no state only change what is known on
the edges.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import assert_never

from stepsmith.authoring.diagnostic import Span
from stepsmith.authoring.form import (
    Assign,
    Block,
    CallTask,
    Conditional,
    Const,
    Contains,
    Display,
    Expr,
    Field,
    FieldOr,
    Function,
    Handler,
    If,
    Raise,
    Reraise,
    Reserved,
    Return,
    Sequence,
    Statement,
    Substitution,
    Try,
)
from stepsmith.authoring.lowering.caught_errors import ALL, catches_all, names_for_task
from stepsmith.authoring.lowering.edge import Edge, Values, join
from stepsmith.authoring.lowering.retriers import retriers
from stepsmith.authoring.lowering.state_name import StateNames, camel_case, choice_name
from stepsmith.authoring.lowering.state_node import (
    Catch,
    ChoiceNode,
    Exit,
    FailNode,
    Node,
    Rule,
    SucceedNode,
    TaskNode,
)
from stepsmith.authoring.lowering.state_timeout import state_timeout
from stepsmith.authoring.rewrite import NO_TEXT, fold
from stepsmith.authoring.value_type import CAUGHT, TEXT, ListOf
from stepsmith.runtime.errors import error_names


@dataclass(eq=False, slots=True)
class OpenHandler:
    """An `except` whose block is being lowered: the edges that lead into it so far."""

    handler: Handler
    edges: list[Edge] = field(default_factory=list)

    def takes(self, error: type[BaseException]) -> bool:
        """Whether a class of error raised by the workflow itself lands here."""
        return issubclass(error, self.handler.errors)

    def add(self, exit: Exit, values: Values, caught: Expr) -> None:
        """Lead one more edge here, with the error it brings."""
        self.edges.append(Edge(exit, {**values, self.handler.name: caught}))


class MachineBuilder:
    """Builds the states of one workflow."""

    def __init__(self, function: Function) -> None:
        self._function = function
        self._names = StateNames()
        self._handlers: list[list[OpenHandler]] = []  # innermost last
        self._returned: list[tuple[Edge, Expr, Span]] = []
        self.nodes: list[Node] = []
        self.start = Exit(can_end=False)

    def build(self) -> None:
        """Fill `nodes` and `start`."""
        values: Values = {}
        if self._function.parameter is not None:
            values[self._function.parameter] = self._function.input
        left = self._block(self._function.body, [Edge(self.start, values, entry=True)])
        assert not left, "the front end ends every path with a return or a raise"

    # -- statements ---------------------------------------------------------------------------

    def _block(self, block: Block, edges: list[Edge]) -> list[Edge]:
        for statement in block:
            if not edges:
                break  # nothing leads here
            edges = self._statement(statement, edges)
        return edges

    def _statement(self, statement: Statement, edges: list[Edge]) -> list[Edge]:
        match statement:
            case Assign(name=name, value=value):
                for edge in edges:
                    edge.values = {**edge.values, name: edge.value(value)}
                return edges
            case CallTask():
                return [self._call(statement, edges)]
            case If():
                return self._if(statement, edges)
            case Try():
                return self._try(statement, edges)
            case Raise():
                self._raise(statement, edges)
                return []
            case Reraise():
                self._reraise(statement, edges)
                return []
            case Return(value=value, span=span):
                self._return(value, span, edges)
                return []
            case _:
                assert_never(statement)

    def _call(self, call: CallTask, edges: list[Edge]) -> Edge:
        name = self._names.give(camel_case(call.task.name), call.span.line)
        values = join(edges, name)
        here = Edge(Exit(can_end=True), values)
        payload = Display(
            (
                ("arguments", Display(tuple((n, here.value(a)) for n, a in call.arguments), TEXT)),
                ("context", _TASK_CONTEXT),
            ),
            TEXT,
        )
        function = Substitution(f"{camel_case(call.task.name)}Arn")
        node = TaskNode(
            name=name,
            span=call.span,
            task=call.task,
            arguments=Display((("FunctionName", function), ("Payload", payload)), TEXT),
            timeout=state_timeout(call, self._function.timeout_seconds),
            retriers=retriers(call.task),
            success=here.exit,
        )
        self.nodes.append(node)
        self._add_catches(node, call, values)
        result = Reserved("result.Payload", call.type)
        after = values if call.target is None else {**values, call.target: result}
        return Edge(node.success, after)

    def _add_catches(self, node: TaskNode, call: CallTask, values: Values) -> None:
        caught: set[str] = set()
        for frame in reversed(self._handlers):
            for opened in frame:
                exit = Exit(can_end=False)
                error = Reserved("errorOutput", CAUGHT)
                if catches_all(opened.handler.errors):
                    node.catches.append(Catch((ALL,), exit))
                    opened.add(exit, values, error)
                    return
                names = names_for_task(opened.handler.errors, call.task)
                fresh = tuple(name for name in names if name not in caught)
                if fresh:
                    caught.update(fresh)
                    node.catches.append(Catch(fresh, exit))
                    opened.add(exit, values, error)

    def _if(self, statement: If, edges: list[Edge]) -> list[Edge]:
        if statement.one_failure and self._fails_alike(statement, edges):
            return []
        true: list[Edge] = []
        false: list[Edge] = []
        unknown: list[Edge] = []
        for edge in edges:
            test = edge.value(statement.test)
            known = test.value if isinstance(test, Const) else None
            (unknown if known is None else true if known else false).append(edge)
        if unknown:
            taken, passed = self._choice(statement, unknown)
            true.append(taken)
            false.append(passed)
        return self._block(statement.then, true) + self._block(statement.orelse, false)

    def _choice(self, statement: If, edges: list[Edge]) -> tuple[Edge, Edge]:
        """The edges on which the test holds and does not, from a new Choice or one at hand."""
        rule_exit = Exit(can_end=False)
        last = edges[0]
        if len(edges) == 1 and last.choice is not None:
            # An `elif`, an `if` right after one, or one inside it: one more rule for the state.
            rule = last.choice.refine(last.exit, last.value(statement.test), rule_exit)
            return Edge(rule.exit, last.values, choice=last.choice), last
        name = self._names.give(choice_name(statement.test), statement.span.line)
        values = join(edges, name)
        test = Edge(rule_exit, values).value(statement.test)
        default = Exit(can_end=False)
        node = ChoiceNode(name, statement.span, [Rule(test, rule_exit)], default)
        self.nodes.append(node)
        return Edge(rule_exit, values, choice=node), Edge(default, values, choice=node)

    def _try(self, statement: Try, edges: list[Edge]) -> list[Edge]:
        frame = [OpenHandler(handler) for handler in _that_do_something(statement.handlers)]
        self._handlers.append(frame)
        after = self._block(statement.body, edges)
        self._handlers.pop()
        after = self._block(statement.orelse, after)
        for opened in frame:
            after += self._block(opened.handler.body, opened.edges)
        return after

    # -- ends ---------------------------------------------------------------------------------

    def _raise(self, statement: Raise, edges: list[Edge]) -> None:
        opened = self._handler_of(statement.error)
        name = error_names(statement.error)[0]
        if opened is None:
            self._fail(name, Const(name, TEXT), statement.cause, statement.span, edges)
            return
        members = [("Error", Const(name, TEXT)), ("Cause", statement.cause or NO_TEXT)]
        for edge in edges:
            caught = Display(tuple((key, edge.value(value)) for key, value in members), CAUGHT)
            opened.add(edge.exit, edge.values, caught)
            opened.edges[-1].choice = edge.choice
            opened.edges[-1].entry = edge.entry

    def _handler_of(self, error: type[BaseException]) -> OpenHandler | None:
        return next(
            (
                opened
                for frame in reversed(self._handlers)
                for opened in frame
                if opened.takes(error)
            ),
            None,
        )

    def _reraise(self, statement: Reraise, edges: list[Edge]) -> None:
        name = Field(statement.error, "Error", TEXT)
        for frame in reversed(self._handlers):
            for opened in frame:
                test = self._can_land(opened.handler, statement)
                if test is None:
                    continue
                landing = Assign(opened.handler.name, statement.error, statement.span)
                if isinstance(test, Const):
                    for edge in edges:
                        values = {**edge.values, landing.name: edge.value(landing.value)}
                        opened.edges.append(replace_values(edge, values))
                    return
                caught, edges = self._split(test, statement.span, edges)
                for edge in caught:
                    values = {**edge.values, landing.name: edge.value(landing.value)}
                    opened.edges.append(replace_values(edge, values))
        cause = FieldOr(statement.error, "Cause", NO_TEXT, TEXT)
        self._fail(f"{camel_case(self._function.name)}Failed", name, cause, statement.span, edges)

    def _can_land(self, handler: Handler, statement: Reraise) -> Expr | None:
        """The test whether a handler takes the error at hand; `None` if it never does."""
        if catches_all(handler.errors):
            return Const(True, TEXT)
        names = [n for task in statement.tasks for n in names_for_task(handler.errors, task)]
        for error in statement.classes:
            if issubclass(error, handler.errors):
                names += error_names(error)
        if not names:
            return None
        listed = Sequence(tuple(Const(n, TEXT) for n in dict.fromkeys(names)), _NAMES)
        return Contains(Field(statement.error, "Error", TEXT), listed)

    def _split(self, test: Expr, span: Span, edges: list[Edge]) -> tuple[list[Edge], list[Edge]]:
        taken: list[Edge] = []
        unknown: list[Edge] = []
        passed: list[Edge] = []
        for edge in edges:
            known = _membership(edge.value(test))
            (unknown if known is None else taken if known else passed).append(edge)
        if unknown:
            holds, fails = self._choice(If(test, (), (), span), unknown)
            taken.append(holds)
            passed.append(fails)
        return taken, passed

    def _fails_alike(self, statement: If, edges: list[Edge]) -> bool:
        """At the end of a saga nobody catches: one Fail state tells either error."""
        then, orelse = statement.then[-1], statement.orelse[-1]
        if self._handlers or not isinstance(then, Raise) or not isinstance(orelse, Reraise):
            return False
        if all(isinstance(edge.value(statement.test), Const) for edge in edges):
            return False
        for assignment in statement.then[:-1]:
            self._statement(assignment, edges)
        error = Conditional(
            statement.test,
            Const(error_names(then.error)[0], TEXT),
            Field(orelse.error, "Error", TEXT),
            TEXT,
        )
        cause = Conditional(
            statement.test,
            then.cause or NO_TEXT,
            FieldOr(orelse.error, "Cause", NO_TEXT, TEXT),
            TEXT,
        )
        name = f"{camel_case(self._function.name)}Failed"
        self._fail(name, error, cause, orelse.span, edges)
        return True

    def _fail(
        self, wanted: str, error: Expr, cause: Expr | None, span: Span, edges: list[Edge]
    ) -> None:
        if not edges:
            return
        same = self._same_fail(error, cause, edges)
        if same is not None:
            join(edges, same.name)
            return
        name = self._names.give(wanted, span.line)
        here = Edge(Exit(can_end=False), join(edges, name))
        told = None if cause is None else here.value(cause)
        self.nodes.append(FailNode(name, span, here.value(error), told))

    def _same_fail(self, error: Expr, cause: Expr | None, edges: list[Edge]) -> FailNode | None:
        """A Fail state at hand that says the same without looking at any data."""
        if not isinstance(error, Const) or not isinstance(cause or NO_TEXT, Const):
            return None
        for node in self.nodes:
            if isinstance(node, FailNode) and (node.error, node.cause) == (error, cause):
                return node
        return None

    def _return(self, value: Expr, span: Span, edges: list[Edge]) -> None:
        for edge in edges:
            result = edge.value(value)
            if edge.exit.can_end:
                edge.exit.output = result
                edge.exit.ends = True
            elif edge.entry:
                edge.exit.target = self._succeed(span, result)
            else:
                edge.exit.output = result
                edge.exit.target = self._succeed(span, None)

    def _succeed(self, span: Span, output: Expr | None) -> str:
        if output is None:
            for node in self.nodes:
                if isinstance(node, SucceedNode) and node.output is None:
                    return node.name
        name = self._names.give("Done", span.line)
        self.nodes.append(SucceedNode(name, span, output))
        return name


def _that_do_something(handlers: tuple[Handler, ...]) -> tuple[Handler, ...]:
    """Without those at the end that only let the error go on.

    What nobody catches fails by itself, and a redrive then begins at the state that failed.
    """
    kept = list(handlers)
    while kept and len(kept[-1].body) == 1 and isinstance(kept[-1].body[0], Reraise):
        kept.pop()
    return tuple(kept)


def replace_values(edge: Edge, values: Values) -> Edge:
    """The same edge with other values."""
    return replace(edge, values=values)


def _membership(test: Expr) -> bool | None:
    """Whether a test on an error's name is settled at compile time."""
    match fold(test):
        case Const(value=value):
            return bool(value)
        case Contains(needle=Const(value=name), haystack=Sequence(items=items)):
            return any(isinstance(item, Const) and item.value == name for item in items)
        case _:
            return None


_NAMES = ListOf(TEXT)

_TASK_CONTEXT = Display(
    (
        ("execution", Reserved("context.Execution.Id", TEXT)),
        ("state", Reserved("context.State.Name", TEXT)),
    ),
    TEXT,
)
