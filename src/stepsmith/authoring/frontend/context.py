"""Names of what is known in a run only: parts of the context object, substitutions.

`execution.id`, `state.retry_count`, `state_machine.name`; what `substitution(…)` gave.
"""

from __future__ import annotations

import ast

from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.flow.context import ContextPart, state
from stepsmith.authoring.form import Const, Expr, FieldOr, Reserved
from stepsmith.authoring.frontend.reader import Reader, did_you_mean
from stepsmith.authoring.frontend.static_values import known_value
from stepsmith.authoring.value_type import ANY, NOTHING, TEXT, of_annotation, union
from stepsmith.runtime.substitution import is_substitution


def read_run_time_name(reader: Reader, node: ast.Name | ast.Attribute) -> Expr | None:
    """A part of the context object or a substitution; `None` for another name."""
    found = reader.static.callee_or_none(node) if _is_dotted(node) else None
    if is_substitution(found):
        return known_value(found)
    if not isinstance(node, ast.Attribute):
        return None
    part = _part(reader, node.value)
    return None if part is None else _member(reader, node, part)


def _member(reader: Reader, node: ast.Attribute, part: ContextPart) -> Expr:
    member = part.members.get(node.attr)
    if member is None:
        reader.reject(
            Code.UNKNOWN_FIELD,
            node,
            f"{ast.unparse(node.value)} has no {node.attr}",
            did_you_mean(node.attr, part.members) or f"it has {', '.join(part.members)}",
        )
    if part is state and reader.arguments_of is None:
        reader.reject(
            Code.EXPRESSION_NOT_SUPPORTED,
            node,
            "which state this is of cannot be told here",
            "write it among the arguments of the call whose state is meant",
        )
    path, type_ = member
    if path.startswith("Execution.Redrive") and reader.workflow.type == "EXPRESS":
        reader.reject(
            Code.NOT_IN_EXPRESS,
            node,
            "an Express workflow is never redriven, and has no count or time of it",
            "leave it out, or make the workflow Standard",
        )
    if path == "Execution.RedriveTime":
        whole = Reserved("context.Execution", ANY)
        redriven = union(of_annotation(type_), NOTHING)
        return FieldOr(whole, "RedriveTime", Const(None, NOTHING), redriven)
    return Reserved(f"context.{path}", of_annotation(type_))


def read_task_token(reader: Reader, node: ast.Call) -> Expr:
    """`task_token()` among the arguments of a call that waits for a callback."""
    if reader.arguments_of != "callback":
        reader.reject(
            Code.CALL_NOT_SUPPORTED,
            node,
            "a task token is that of a call that waits for a callback",
            "write it among the arguments: some_task.wait_for_callback(…)(x, task_token())",
        )
    return TOKEN


TOKEN = Reserved("context.Task.Token", TEXT)


def _is_dotted(node: ast.expr) -> bool:
    while isinstance(node, ast.Attribute):
        node = node.value
    return isinstance(node, ast.Name)


def _part(reader: Reader, node: ast.expr) -> ContextPart | None:
    found = reader.static.callee_or_none(node) if _is_dotted(node) else None
    return found if isinstance(found, ContextPart) else None
