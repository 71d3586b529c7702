"""States under construction: expressions still in the form, transitions still open.

An `Exit` is a place from which control leaves a state: a Task's success, a catcher, a Choice rule.
It can assign variables and give the state's output; both are evaluated where the exit's own
`$states` is in view.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from stepsmith.authoring.diagnostic import Span
from stepsmith.authoring.form import Expr, Logic
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
class TaskNode:
    """A Task state invoking a task's Lambda function."""

    name: str
    span: Span
    task: Task[..., Any]
    arguments: Expr
    timeout: Expr
    retriers: list[dict[str, Any]]
    success: Exit
    catches: list[Catch] = field(default_factory=list)

    def exits(self) -> Iterator[Exit]:
        """The ways out, in the order they stand in ASL."""
        yield self.success
        for catch in self.catches:
            yield catch.exit

    def reads(self) -> Iterator[Expr]:
        """The expressions evaluated before the state is left."""
        yield self.arguments
        yield self.timeout


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


Node = TaskNode | ChoiceNode | FailNode | SucceedNode
