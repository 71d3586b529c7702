"""States under construction: expressions still in the form, transitions still open.

An `Exit` is a place from which control leaves a state: a Task's success, a catcher, a Choice rule.
It can assign variables and give the state's output; both are evaluated where the exit's own
`$states` is in view.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from stepsmith.authoring.diagnostic import Span
from stepsmith.authoring.form import Callee, Distributed, Expr, Logic
from stepsmith.runtime.task import Task


@dataclass(eq=False, slots=True)
class Exit:
    """Where control leaves a state.

    `target` is a state's name, or `None` while open or at an end.
    """

    can_end: bool
    target: str | None = None
    ends: bool = False
    assign: dict[str, Expr] = field(default_factory=dict)
    output: Expr | None = None


@dataclass(eq=False, slots=True)
class Catch:
    """A catcher: error names and its exit."""

    errors: tuple[str, ...]
    exit: Exit


@dataclass(eq=False, slots=True)
class PassNode:
    """A Pass state, for the few cases in which no other state can assign a variable."""

    name: str
    span: Span
    success: Exit

    def exits(self) -> Iterator[Exit]:
        """The one way out."""
        yield self.success

    def reads(self) -> Iterator[Expr]:
        """None."""
        return iter(())


@dataclass(eq=False, slots=True)
class WaitNode:
    """A Wait state: a number of seconds, or until a moment."""

    name: str
    span: Span
    seconds: Expr | None
    until: Expr | None
    success: Exit

    def exits(self) -> Iterator[Exit]:
        """The one way out."""
        yield self.success

    def reads(self) -> Iterator[Expr]:
        """How long."""
        for expr in (self.seconds, self.until):
            if expr is not None:
                yield expr


@dataclass(eq=False, slots=True)
class TaskNode:
    """A Task state: a task's Lambda function, a service, an activity, another state machine.

    Attributes:
        task: the task whose function is invoked, if it is one.
        result: where what the caller gets is, under `$states`.
        role_arn: the role that the work is asked for with, if not the state machine's.
        callee: the activity or the workflow that is called, if it is one.
        answer: the Python type of the answer that it waits for from outside.
    """

    name: str
    span: Span
    resource: str
    task: Task[..., Any] | None
    arguments: Expr
    timeout: Expr | None
    heartbeat: Expr | None
    retriers: list[dict[str, Any]]
    result: str
    success: Exit
    catches: list[Catch] = field(default_factory=list)
    role_arn: Expr | None = None
    callee: Callee = None
    answer: type | None = None

    def exits(self) -> Iterator[Exit]:
        """The ways out, in the order they stand in ASL."""
        yield self.success
        for catch in self.catches:
            yield catch.exit

    def reads(self) -> Iterator[Expr]:
        """The expressions evaluated before the state is left."""
        yield self.arguments
        for expr in (self.timeout, self.heartbeat, self.role_arn):
            if expr is not None:
                yield expr


@dataclass(eq=False, slots=True)
class RawNode:
    """A state written as ASL by hand."""

    name: str
    span: Span
    state: dict[str, Any]
    success: Exit
    catches: list[Catch] = field(default_factory=list)
    arguments: tuple[tuple[str, Expr], ...] = ()

    def exits(self) -> Iterator[Exit]:
        """The ways out, in the order they stand in ASL."""
        yield self.success
        for catch in self.catches:
            yield catch.exit

    def reads(self) -> Iterator[Expr]:
        """What is handed to it."""
        for _, value in self.arguments:
            yield value


@dataclass(eq=False, slots=True)
class SubMachine:
    """The states of a branch, or of what runs for each item."""

    start: Exit
    nodes: list[Node]

    def reads(self) -> Iterator[Expr]:
        """Everything its states read, of its own variables and of those around it."""
        yield from self.start.assign.values()
        for node in self.nodes:
            yield from node.reads()
            for exit in node.exits():
                yield from exit.assign.values()
                if exit.output is not None:
                    yield exit.output


@dataclass(eq=False, slots=True)
class ParallelNode:
    """A Parallel state."""

    name: str
    span: Span
    branches: list[SubMachine]
    success: Exit
    retriers: list[dict[str, Any]]
    catches: list[Catch] = field(default_factory=list)

    def exits(self) -> Iterator[Exit]:
        """The ways out, in the order they stand in ASL."""
        yield self.success
        for catch in self.catches:
            yield catch.exit

    def reads(self) -> Iterator[Expr]:
        """What its branches read."""
        for branch in self.branches:
            yield from branch.reads()


@dataclass(eq=False, slots=True)
class MapNode:
    """A Map state, inline or distributed. `selector` makes an item's input, if not the item."""

    name: str
    span: Span
    items: Expr | None
    selector: Expr | None
    processor: SubMachine
    max_concurrency: Expr | None
    distributed: Distributed | None
    success: Exit
    retriers: list[dict[str, Any]]
    catches: list[Catch] = field(default_factory=list)

    def exits(self) -> Iterator[Exit]:
        """The ways out, in the order they stand in ASL."""
        yield self.success
        for catch in self.catches:
            yield catch.exit

    def reads(self) -> Iterator[Expr]:
        """The items, what each is given, and what its processor reads."""
        for expr in (self.items, self.selector, self.max_concurrency):
            if expr is not None:
                yield expr
        if self.distributed is not None:
            yield from self.distributed.reads()
        yield from self.processor.reads()


WorkNode = TaskNode | RawNode | ParallelNode | MapNode
"""A state that can fail, and so can have catchers."""


@dataclass(eq=False, slots=True)
class Rule:
    """A Choice rule."""

    test: Expr
    exit: Exit


@dataclass(eq=False, slots=True)
class ChoiceNode:
    """A Choice state."""

    name: str
    span: Span
    rules: list[Rule]
    default: Exit

    def refine(self, at: Exit, test: Expr, exit: Exit) -> Rule:
        """A new rule for what would have left by `at` and passes one more test.

        At the default it stands last; at a rule, before that rule, with both tests.
        """
        for index, rule in enumerate(self.rules):
            if rule.exit is at:
                refined = Rule(Logic("and", rule.test, test), exit)
                self.rules.insert(index, refined)
                return refined
        refined = Rule(test, exit)
        self.rules.append(refined)
        return refined

    def exits(self) -> Iterator[Exit]:
        """The ways out, in the order they stand in ASL."""
        for rule in self.rules:
            yield rule.exit
        yield self.default

    def reads(self) -> Iterator[Expr]:
        """The conditions."""
        for rule in self.rules:
            yield rule.test


@dataclass(eq=False, slots=True)
class FailNode:
    """A Fail state."""

    name: str
    span: Span
    error: Expr
    cause: Expr | None

    def exits(self) -> Iterator[Exit]:
        """None."""
        return iter(())

    def reads(self) -> Iterator[Expr]:
        """Error and Cause."""
        yield self.error
        if self.cause is not None:
            yield self.cause


@dataclass(eq=False, slots=True)
class SucceedNode:
    """A Succeed state; without `output` it gives on what it was given."""

    name: str
    span: Span
    output: Expr | None

    def exits(self) -> Iterator[Exit]:
        """None."""
        return iter(())

    def reads(self) -> Iterator[Expr]:
        """The output."""
        if self.output is not None:
            yield self.output


Node = (
    PassNode
    | WaitNode
    | TaskNode
    | RawNode
    | ParallelNode
    | MapNode
    | ChoiceNode
    | FailNode
    | SucceedNode
)


def inner_machines(node: Node) -> Sequence[SubMachine]:
    """The machines that a state runs inside itself."""
    match node:
        case ParallelNode(branches=branches):
            return branches
        case MapNode(processor=processor):
            return (processor,)
        case _:
            return ()


def all_nodes(nodes: Iterable[Node]) -> Iterator[Node]:
    """States and the states inside them."""
    for node in nodes:
        yield node
        for inner in inner_machines(node):
            yield from all_nodes(inner.nodes)
