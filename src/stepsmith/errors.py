"""Every exception stepsmith raises on purpose, and why each exists.

    StepsmithError              what a user of the library can catch to catch all of ours
    ├── InvalidDefinition       a definition that no state machine can have: all findings at once
    ├── UnsupportedDefinition   a definition that is right, with parts that the engine does not run
    ├── CompileError            a workflow that has no ASL: all diagnostics at once
    ├── DeclarationError        a @task, @workflow or retry() with arguments that cannot work
    ├── ProjectError            no project, no such workflow in it, or a broken [tool.stepsmith]
    ├── ProjectImportError      a file of the project that cannot be imported
    ├── InputError              an execution input that is unreadable or does not fit its model
    ├── ExecutionNotRedrivable  a redrive of an execution that runs, succeeded or is too old
    ├── MissingDependency       a library that comes with an extra is asked for, and not installed
    ├── EndlessNesting          state machines that start one another without an end
    ├── MissingSubstitution     a `${Name}` of a definition that a run has no value for
    ├── UnansweredCall          a plain run asks what only somebody outside could answer
    ├── UnansweredTask          a test's tasks have no answer for a Task state that asks
    └── LocalCloudError         the local cloud cannot do what a run asked of it

Errors that a *workflow* raises and catches (`Timeout`, `SagaIncomplete`, a task's own domain
errors) are not here: they are part of the language and live in `stepsmith.runtime.errors`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class Problem(Protocol):
    """One thing that is wrong, told in full by its text: a finding or a diagnostic."""

    def __str__(self) -> str: ...


class StepsmithError(Exception):
    """Anything stepsmith raises on purpose."""


class InvalidDefinition(StepsmithError):
    """A definition that no state machine can have.

    Attributes:
        findings: every reason.
    """

    def __init__(self, findings: Sequence[Problem], *, source: str | None = None) -> None:
        """Tell every reason, and `source`, the file that holds the definition, if it is known."""
        self.findings = tuple(findings)
        where = "" if source is None else f"{source}: "
        super().__init__("\n".join(f"{where}{finding}" for finding in self.findings))


class UnsupportedDefinition(StepsmithError):
    """A definition with a state that the engine cannot run; the text names it and the way out."""


class CompileError(StepsmithError):
    """A workflow with lines that have no ASL; `diagnostics` holds every one, in source order."""

    def __init__(self, diagnostics: Sequence[Problem]) -> None:
        self.diagnostics = tuple(diagnostics)
        super().__init__("\n\n".join(str(diagnostic) for diagnostic in self.diagnostics))


class DeclarationError(StepsmithError):
    """A `@task`, `@workflow` or `retry` whose arguments contradict each other or the function."""


class ProjectError(StepsmithError):
    """The project cannot be found or read, or has no workflow of the name asked for."""


class ProjectImportError(StepsmithError):
    """A file of the project cannot be imported; the message says where and why."""


class InputError(StepsmithError):
    """An execution's input cannot be read, is not JSON, or does not fit the workflow's model."""


class ExecutionNotRedrivable(StepsmithError):
    """An execution cannot be redriven; the text is that of the API's error of this name."""


class MissingDependency(StepsmithError):
    """A library that comes with one of stepsmith's extras is needed; the text names both."""


class EndlessNesting(StepsmithError):
    """State machines start one another, or themselves, more often than can be meant."""


class MissingSubstitution(StepsmithError):
    """A run needs the value of a `substitution(…)` that nobody gave; the text says how to."""


class UnansweredCall(StepsmithError):
    """A plain run came to what Python cannot do by itself: a callback, an activity, a raw state."""


class UnansweredTask(StepsmithError):
    """A Task state asked for work, and the tasks that a test gave have no answer for it."""


class LocalCloudError(StepsmithError):
    """The local cloud was asked for something that it does not have."""
