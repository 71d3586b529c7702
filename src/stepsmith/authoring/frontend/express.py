"""What an Express workflow cannot have.

https://docs.aws.amazon.com/step-functions/latest/dg/choosing-workflow-type.html
"""

from __future__ import annotations

from stepsmith.authoring.diagnostic import Code, Diagnostics
from stepsmith.authoring.flow.activity import Activity
from stepsmith.authoring.form import (
    Block,
    CallService,
    CallTask,
    ForEach,
    Raw,
    Statement,
    statements,
)
from stepsmith.authoring.workflow import Workflow

_WAITING = (".sync", ".sync:2", ".waitForTaskToken")


def check_express(body: Block, diagnostics: Diagnostics) -> None:
    """Report what waits for something outside, and distributed Maps."""
    for statement in statements(body):
        what = _waits_for(statement)
        if what is not None:
            diagnostics.report(
                Code.NOT_IN_EXPRESS,
                statement.span,
                f"an Express workflow cannot have {what}",
                "make the workflow Standard, or call one that is",
            )


def _waits_for(statement: Statement) -> str | None:
    match statement:
        case CallTask(callback=wait) if wait is not None:
            return "a call that waits for a callback"
        case CallService(callee=Activity()):
            return "an activity"
        case CallService(callee=Workflow(), resource=resource) if resource.endswith(_WAITING):
            return "a workflow that it waits for"
        case CallService(resource=resource) if resource.endswith(_WAITING):
            return "a call that waits for a job or a callback"
        case ForEach(distributed=distributed) if distributed is not None:
            return "a distributed Map"
        case Raw(state=state) if str(state.get("Resource", "")).endswith(_WAITING):
            return "a state that waits for a job or a callback"
        case _:
            return None
