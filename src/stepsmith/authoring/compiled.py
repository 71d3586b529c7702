"""Compiling a workflow: its definition, the tasks it calls, and where each state was written."""

from __future__ import annotations

import json
import linecache
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from stepsmith.authoring.asl_name import camel_case
from stepsmith.authoring.diagnostic import Code, Diagnostic, Span
from stepsmith.authoring.flow.activity import Activity
from stepsmith.authoring.frontend.outside_calls import activity_substitution, workflow_substitution
from stepsmith.authoring.frontend.workflow_reader import read_workflow
from stepsmith.authoring.lowering.asl_document import lower
from stepsmith.authoring.lowering.machine_builder import (
    LARGEST_EXPRESSION,
    EndlessLoop,
    ExpressionTooLarge,
)
from stepsmith.authoring.lowering.service_limits import BeyondLimits
from stepsmith.authoring.lowering.state_node import Node, RawNode, TaskNode
from stepsmith.authoring.source_map import Variable, assigned_variables, source_map_text
from stepsmith.authoring.workflow import Workflow, WorkflowType
from stepsmith.errors import CompileError, DeclarationError
from stepsmith.runtime.task import Task

_SUBSTITUTION = re.compile(r"\$\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Compiled:
    """What a workflow compiles to."""

    workflow: Workflow[..., Any]
    definition: dict[str, Any]
    """ASL in JSONata mode, with `${…Arn}` where deployment puts a function's ARN."""
    tasks: tuple[Task[..., Any], ...]
    """The tasks it calls, each once, in the order of its states."""
    source_map: dict[str, Span]
    """Where each state was written."""
    task_states: dict[str, str]
    """Each state that invokes a task's function, and the task's name."""
    service_states: dict[str, str]
    """Each other Task state, and the `Resource` that it calls."""
    variables: dict[str, Variable]
    """Each variable that a state assigns, what it is called in Python, and where."""
    activities: dict[str, Activity[Any, Any]]
    """Each `${Name}` in the definition that stands for an activity's ARN, and the activity."""
    workflows: dict[str, Workflow[..., Any]]
    """Each `${Name}` in the definition that stands for a state machine's ARN, and its workflow."""
    answers: dict[str, type]
    """Each state that waits for a callback or an activity, and the type of its answer."""

    @property
    def substitutions(self) -> dict[str, Task[..., Any]]:
        """Each `${Name}` in the definition and the task whose function's ARN goes there."""
        return {f"{camel_case(task.name)}Arn": task for task in self.tasks}

    @property
    def type(self) -> WorkflowType:
        """The type of the state machine: STANDARD or EXPRESS."""
        return self.workflow.type

    @property
    def values(self) -> tuple[str, ...]:
        """Each other `${Name}` in the definition: what `substitution(…)` left to deployment."""
        found = dict.fromkeys(_SUBSTITUTION.findall(json.dumps(self.definition)))
        known = self.substitutions.keys() | self.activities.keys() | self.workflows.keys()
        return tuple(name for name in found if name not in known)

    def to_json(self) -> str:
        """The definition as it is committed: two blanks of indent, a newline at the end."""
        return json.dumps(self.definition, indent=2, ensure_ascii=False) + "\n"

    def source_map_json(self, root: Path) -> str:
        """The source map as it is committed, with files told from the project's root."""
        return source_map_text(self.workflow.name, self.source_map, self.variables, root)


def _diagnostic(code: Code, span: Span, message: str, instead: str) -> Diagnostic:
    line = linecache.getline(span.file, span.line).rstrip("\n")
    return Diagnostic(code, span, message, instead, line)


def _too_large(error: ExpressionTooLarge) -> Diagnostic:
    return _diagnostic(
        Code.EXPRESSION_NOT_SUPPORTED,
        error.span,
        f"assignments have made {error.name} an expression of more than {LARGEST_EXPRESSION} parts",
        "compute it in a task",
    )


def _endless(error: EndlessLoop) -> Diagnostic:
    return _diagnostic(
        Code.LOOP_WITHOUT_EXIT,
        error.span,
        "nothing in this loop makes a state, and nothing ends it",
        "let the loop call a task, wait, or test something",
    )


def _service(node: Node) -> str | None:
    """The `Resource` of a Task state that invokes no task's function."""
    match node:
        case TaskNode(task=None, resource=resource):
            return resource
        case RawNode(state={"Type": "Task", "Resource": str(resource)}):
            return resource
        case _:
            return None


def compile_workflow(workflow: Workflow[..., Any]) -> Compiled:
    """Compile a workflow to ASL.

    Raises:
        CompileError: what has no ASL, all of it, each with file, line, reason and way out.
    """
    try:
        function = read_workflow(workflow)
        definition, nodes = lower(function)
    except ExpressionTooLarge as error:
        raise CompileError([_too_large(error)]) from error
    except BeyondLimits as error:
        raise CompileError(
            [_diagnostic(Code.EXPRESSION_NOT_SUPPORTED, *fault) for fault in error.faults]
        ) from error
    except EndlessLoop as error:
        raise CompileError([_endless(error)]) from error
    except RecursionError as error:
        raise DeclarationError(
            f"workflow {workflow.name} is nested too deeply to be read; split it, or move parts "
            "into tasks"
        ) from error
    calls = {
        node.name: node.task
        for node in nodes
        if isinstance(node, TaskNode) and node.task is not None
    }
    callees = {node.name: node.callee for node in nodes if isinstance(node, TaskNode)}
    tasks = {task.name: task for task in calls.values()}
    return Compiled(
        workflow=workflow,
        definition=definition,
        tasks=tuple(tasks.values()),
        source_map={node.name: node.span for node in nodes},
        task_states={name: task.name for name, task in calls.items()},
        service_states={
            node.name: resource for node in nodes if (resource := _service(node)) is not None
        },
        variables=assigned_variables(function, nodes),
        activities={
            activity_substitution(callee): callee
            for callee in callees.values()
            if isinstance(callee, Activity)
        },
        workflows={
            workflow_substitution(callee): callee
            for callee in callees.values()
            if isinstance(callee, Workflow)
        },
        answers={
            node.name: node.answer
            for node in nodes
            if isinstance(node, TaskNode) and node.answer is not None
        },
    )
