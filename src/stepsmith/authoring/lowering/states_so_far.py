"""The states of a machine as they come to be: named, joined to the edges that lead to them."""

from __future__ import annotations

from collections.abc import Callable

from stepsmith.authoring.asl_name import camel_case
from stepsmith.authoring.diagnostic import Span
from stepsmith.authoring.flow.activity import Activity
from stepsmith.authoring.form import (
    CallService,
    CallTask,
    Const,
    Display,
    Expr,
    Raw,
    Reserved,
    Substitution,
    Wait,
)
from stepsmith.authoring.lowering.edge import Edge, join
from stepsmith.authoring.lowering.retriers import retriers
from stepsmith.authoring.lowering.settling import Settling
from stepsmith.authoring.lowering.state_name import StateNames, wait_name
from stepsmith.authoring.lowering.state_node import (
    ChoiceNode,
    Exit,
    FailNode,
    Node,
    PassNode,
    RawNode,
    Rule,
    SucceedNode,
    TaskNode,
    WaitNode,
)
from stepsmith.authoring.rewrite import NO_TEXT, substitute
from stepsmith.authoring.value_type import INTEGER, TEXT
from stepsmith.integrations.optimised import LAMBDA_INVOKE

CALLBACK = ".waitForTaskToken"

_TASK_CONTEXT = Display(
    (
        ("execution", Reserved("context.Execution.Id", TEXT)),
        ("state", Reserved("context.State.Name", TEXT)),
    ),
    TEXT,
)


class StatesSoFar:
    """Makes states, and one state for two ends that are alike."""

    def __init__(self, names: StateNames) -> None:
        self.nodes: list[Node] = []
        self.settling = Settling(self.nodes, names)
        self._names = names

    def enter(
        self, wanted: str, span: Span, edges: list[Edge], called: str | None = None
    ) -> tuple[str, Edge]:
        """A name for a new state, and the edge on which it is left when its work is done.

        It is `called` what the source says, else what is wanted if nothing else is called so.
        """
        edges = self.settling.settled(edges, span)
        name = called or self._names.give(wanted, span)
        return name, Edge(Exit(can_end=True), join(edges, name))

    def task(
        self, call: CallTask, timeout: Expr | None, edges: list[Edge]
    ) -> tuple[TaskNode, Edge]:
        """A Task state for a call, and the edge on which it has succeeded."""
        name, here = self.enter(camel_case(call.task.name), call.span, edges, call.task.state_name)
        arguments = Display(tuple((n, here.value(a)) for n, a in call.arguments), TEXT)
        payload = Display((("arguments", arguments), ("context", _TASK_CONTEXT)), TEXT)
        function = Substitution(f"{camel_case(call.task.name)}Arn")
        waits = call.callback
        silence = call.task.heartbeat_seconds if waits is None else waits.heartbeat_seconds
        node = TaskNode(
            name=name,
            span=call.span,
            resource=LAMBDA_INVOKE + ("" if waits is None else CALLBACK),
            task=call.task,
            arguments=Display((("FunctionName", function), ("Payload", payload)), TEXT),
            timeout=timeout,
            heartbeat=None if silence is None else Const(silence, INTEGER),
            retriers=retriers(call.task.retry, [call.task]),
            result="result.Payload" if waits is None else "result",
            success=here.exit,
            answer=None if waits is None else waits.returns,
        )
        self.nodes.append(node)
        return node, here

    def service(self, call: CallService, edges: list[Edge]) -> tuple[TaskNode, Edge]:
        """A Task state for a service integration, and the edge on which it has succeeded."""
        name, here = self.enter(call.name, call.span, edges, call.called)
        node = TaskNode(
            name=name,
            span=call.span,
            resource=call.resource,
            task=None,
            arguments=here.value(call.arguments),
            timeout=_value_of(here, call.timeout),
            heartbeat=_value_of(here, call.heartbeat),
            retriers=retriers(call.retry, [call.errors]),
            result=call.result,
            success=here.exit,
            role_arn=_value_of(here, call.role_arn),
            callee=call.callee,
            answer=call.callee.returns if isinstance(call.callee, Activity) else call.answer,
        )
        self.nodes.append(node)
        return node, here

    def raw(self, state: Raw, edges: list[Edge]) -> tuple[RawNode, Edge]:
        """A state written by hand, and the edge on which it is left."""
        name, here = self.enter(state.name, state.span, edges, state.called)
        arguments = tuple((n, here.value(a)) for n, a in state.arguments)
        node = RawNode(name, state.span, state.state, here.exit, arguments=arguments)
        self.nodes.append(node)
        return node, here

    def wait(self, wait: Wait, edges: list[Edge]) -> Edge:
        """A Wait state, and the edge on which its time has passed."""
        name, here = self.enter(wait_name(wait), wait.span, edges, wait.called)
        seconds, until = _value_of(here, wait.seconds), _value_of(here, wait.until)
        self.nodes.append(WaitNode(name, wait.span, seconds, until, here.exit))
        return here

    def pass_(self, span: Span, edges: list[Edge]) -> Edge:
        """A Pass state that can assign what the start of the machine cannot."""
        name, here = self.enter("Start", span, edges)
        self.nodes.append(PassNode(name, span, here.exit))
        return here

    def add(self, wanted: str, span: Span, edges: list[Edge], make: MakeNode) -> Edge:
        """A state that `make` makes from its name, its way out and what is known in it."""
        name, here = self.enter(wanted, span, edges)
        self.nodes.append(make(name, here))
        return here

    def choose(
        self, test: Expr, span: Span, edges: list[Edge], wanted: str | None = None
    ) -> tuple[list[Edge], list[Edge]]:
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
            holds, fails = self._choice(test, span, unknown, wanted)
            taken.append(holds)
            passed.append(fails)
        return taken, passed

    def _choice(
        self, test: Expr, span: Span, edges: list[Edge], wanted: str | None
    ) -> tuple[Edge, Edge]:
        rule_exit = Exit(can_end=False)
        last = edges[0]
        if len(edges) == 1 and last.choice is not None:
            # An `elif`, an `if` right after one, or one inside it: one more rule for the state.
            rule = last.choice.refine(last.exit, last.value(test), rule_exit)
            return Edge(rule.exit, last.values, choice=last.choice), last
        edges = self.settling.settled(edges, span)
        name = self._names.give(wanted or self._names.of_choice(test), span)
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
        edges = self.settling.settled(edges, span)
        same = self._same_fail(error, cause)
        if same is not None:
            join(edges, same.name)
            return
        name = self._names.give(wanted, span)
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
            if edge.reads_fresh(value):
                self._succeed_with(span, result, edge)
            elif edge.exit.can_end:
                edge.exit.output = value
                edge.exit.ends = True
            elif edge.entry:
                edge.exit.target = self._succeed(span, value)
            else:
                edge.exit.output = value
                edge.exit.target = self._succeed(span, None)

    def _succeed_with(self, span: Span, result: Expr, edge: Edge) -> None:
        """End by a state of its own, which sees what the edge has just assigned."""
        (edge,) = self.settling.settled([edge], span)
        name = self._names.give("Done", span)
        output = substitute(result, join([edge], name))
        self.nodes.append(SucceedNode(name, span, output))

    def _succeed(self, span: Span, output: Expr | None) -> str:
        if output is None:
            for node in self.nodes:
                if isinstance(node, SucceedNode) and node.output is None:
                    return node.name
        name = self._names.give("Done", span)
        self.nodes.append(SucceedNode(name, span, output))
        return name


MakeNode = Callable[[str, Edge], Node]
"""Makes a state from its name and the edge on which it is left."""


def _value_of(edge: Edge, expr: Expr | None) -> Expr | None:
    return None if expr is None else edge.value(expr)
