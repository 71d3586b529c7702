"""Step Functions knows tasks and errors by their names only: refuse two of one name."""

from __future__ import annotations

from collections.abc import Iterator

from stepsmith.authoring.asl_name import camel_case
from stepsmith.authoring.diagnostic import Code, Diagnostics, Span
from stepsmith.authoring.form import Block, CallTask, Raise, Try, called, statements
from stepsmith.runtime.errors import error_names

LONGEST_TASK_NAME = 64
"""What Lambda allows a function's name; a state's may have 80."""


def check_names(body: Block, diagnostics: Diagnostics) -> None:
    """Report tasks, error classes and states that cannot be told apart, and names too long."""
    states: set[str] = set()
    functions: dict[str, object] = {}
    errors: dict[str, type[BaseException]] = {}
    for statement in statements(body):
        name = called(statement)
        if name is not None and name in states:
            diagnostics.report(
                Code.STATE_OPTION_MISUSE,
                statement.span.in_workflow,
                f"two states are called {name}",
                "name them differently, or leave name= out of a function that is called twice",
            )
        states.add(name or "")
        if isinstance(statement, CallTask):
            task = statement.task
            if len(task.name) > LONGEST_TASK_NAME:
                diagnostics.report(
                    Code.NAME_TOO_LONG,
                    statement.span,
                    f"the task's name has {len(task.name)} characters",
                    f"Lambda takes {LONGEST_TASK_NAME}; choose a shorter name",
                )
            function = camel_case(task.name)
            if not function:
                diagnostics.report(
                    Code.TASK_CALL_MISUSE,
                    statement.span,
                    f"{task.name} leaves its state without a name",
                    "give the task a name with letters",
                )
            elif functions.setdefault(function, task.function) is not task.function:
                diagnostics.report(
                    Code.TASK_CALL_MISUSE,
                    statement.span,
                    f"two different tasks are called {function} in ASL",
                    "rename one: states and functions take their names from the tasks'",
                )
    for error, span in _errors(body):
        if errors.setdefault(error_names(error)[0], error) is not error:
            diagnostics.report(
                Code.EXCEPTION_NOT_SUPPORTED,
                span,
                f"two different errors are called {error.__name__}",
                "rename one: Step Functions knows errors by name only",
            )


def _errors(body: Block) -> Iterator[tuple[type[BaseException], Span]]:
    for statement in statements(body):
        match statement:
            case CallTask(task=task, span=span):
                for declared in task.raises:
                    yield declared, span
            case Raise(error=error, span=span):
                yield error, span
            case Try(handlers=handlers):
                for handler in handlers:
                    for caught in handler.errors:
                        yield caught, handler.span
            case _:
                pass
