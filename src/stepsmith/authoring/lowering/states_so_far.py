"""The states of a machine as they come to be: named, joined to the edges that lead to them."""

from __future__ import annotations

from stepsmith.authoring.asl_name import camel_case
from stepsmith.authoring.diagnostic import Span
from stepsmith.authoring.form import CallTask, Const, Display, Expr, Reserved, Substitution
from stepsmith.authoring.lowering.edge import Edge, join
from stepsmith.authoring.lowering.retriers import retriers
from stepsmith.authoring.lowering.state_name import StateNames, choice_name
from stepsmith.authoring.lowering.state_node import (
    ChoiceNode,
    Exit,
    FailNode,
    Node,
    Rule,
    SucceedNode,
    TaskNode,
)
from stepsmith.authoring.rewrite import NO_TEXT
from stepsmith.authoring.value_type import TEXT

_TASK_CONTEXT = Display(
    (
        ("execution", Reserved("context.Execution.Id", TEXT)),
        ("state", Reserved("context.State.Name", TEXT)),
    ),
    TEXT,
)


class StatesSoFar:
    """Makes states, and one state for two ends that are alike."""

    def __init__(self) -> None:
        self.nodes: list[Node] = []
        self._names = StateNames()

    def task(self, call: CallTask, timeout: Expr, edges: list[Edge]) -> tuple[TaskNode, Edge]:
        """A Task state for a call, and the edge on which it has succeeded."""
        name = self._names.give(camel_case(call.task.name), call.span.line)
        here = Edge(Exit(can_end=True), join(edges, name))
        arguments = Display(tuple((n, here.value(a)) for n, a in call.arguments), TEXT)
        payload = Display((("arguments", arguments), ("context", _TASK_CONTEXT)), TEXT)
        function = Substitution(f"{camel_case(call.task.name)}Arn")
        node = TaskNode(
            name=name,
            span=call.span,
            task=call.task,
            arguments=Display((("FunctionName", function), ("Payload", payload)), TEXT),
            timeout=timeout,
            retriers=retriers(call.task),
            success=here.exit,
        )
        self.nodes.append(node)
        return node, here

    def choose(self, test: Expr, span: Span, edges: list[Edge]) -> tuple[list[Edge], list[Edge]]:
        """The edges on which a test holds, and those on which it does not.

        Edges on which the answer is known go straight on; the others meet in a Choice state.
        """
        taken: list[Edge] = []
        passed: list[Edge] = []
        unknown: list[Edge] = []
        for edge in edges:
            match edge.value(test):
                case Const(value=True):
                    taken.append(edge)
                case Const(value=False):
                    passed.append(edge)
                case _:
                    unknown.append(edge)
        if unknown:
            holds, fails = self._choice(test, span, unknown)
            taken.append(holds)
            passed.append(fails)
        return taken, passed

    def _choice(self, test: Expr, span: Span, edges: list[Edge]) -> tuple[Edge, Edge]:
        rule_exit = Exit(can_end=False)
        last = edges[0]
        if len(edges) == 1 and last.choice is not None:
            # An `elif`, an `if` right after one, or one inside it: one more rule for the state.
            rule = last.choice.refine(last.exit, last.value(test), rule_exit)
            return Edge(rule.exit, last.values, choice=last.choice), last
        name = self._names.give(choice_name(test), span.line)
        holds = Edge(rule_exit, join(edges, name))
        fails = Edge(Exit(can_end=False), holds.values)
        node = ChoiceNode(name, span, [Rule(holds.value(test), rule_exit)], fails.exit)
        holds.choice = fails.choice = node
        self.nodes.append(node)
        return holds, fails

    def fail(
        self, wanted: str, error: Expr, cause: Expr | None, span: Span, edges: list[Edge]
    ) -> None:
        """Lead edges to a Fail state."""
        if not edges:
            return
        same = self._same_fail(error, cause)
        if same is not None:
            join(edges, same.name)
            return
        name = self._names.give(wanted, span.line)
        here = Edge(Exit(can_end=False), join(edges, name))
        told = None if cause is None else here.value(cause)
        self.nodes.append(FailNode(name, span, here.value(error), told))

    def _same_fail(self, error: Expr, cause: Expr | None) -> FailNode | None:
        """A Fail state at hand that says the same without looking at any data."""
        if not isinstance(error, Const) or not isinstance(cause or NO_TEXT, Const):
            return None
        for node in self.nodes:
            if isinstance(node, FailNode) and (node.error, node.cause) == (error, cause):
                return node
        return None

    def end(self, result: Expr, span: Span, edges: list[Edge]) -> None:
        """Let edges end the machine with a result; a Choice or catcher ends by a Succeed state."""
        for edge in edges:
            value = edge.value(result)
            if edge.exit.can_end:
                edge.exit.output = value
                edge.exit.ends = True
            elif edge.entry:
                edge.exit.target = self._succeed(span, value)
            else:
                edge.exit.output = value
                edge.exit.target = self._succeed(span, None)

    def _succeed(self, span: Span, output: Expr | None) -> str:
        if output is None:
            for node in self.nodes:
                if isinstance(node, SucceedNode) and node.output is None:
                    return node.name
        name = self._names.give("Done", span.line)
        self.nodes.append(SucceedNode(name, span, output))
        return name
