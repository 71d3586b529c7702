"""What is there at compile time but means something in a run only, so that Python must not use it.

An expression with one of these is read, not evaluated.
"""

from __future__ import annotations

from typing import Any

from stepsmith.authoring.flow.activity import Activity
from stepsmith.authoring.flow.context import ContextPart
from stepsmith.authoring.flow.distributed_map import distributed_map
from stepsmith.authoring.flow.map_each import map_each
from stepsmith.authoring.flow.parallel import parallel
from stepsmith.authoring.flow.raw_expression import raw_expression
from stepsmith.authoring.flow.raw_state import raw_state
from stepsmith.authoring.flow.sleep import sleep, sleep_until
from stepsmith.authoring.workflow import Workflow
from stepsmith.aws.http_endpoint import HttpEndpoint, HttpMethod
from stepsmith.aws.operation import Operation
from stepsmith.aws.service import Service
from stepsmith.runtime.callback import CallbackTask, task_token
from stepsmith.runtime.substitution import is_substitution
from stepsmith.runtime.task import Task

_KINDS = (Task, CallbackTask, Workflow, Activity, ContextPart)
_CALLS_OF_SERVICES = (Service, Operation, HttpEndpoint, HttpMethod)
_FUNCTIONS = (
    parallel,
    map_each,
    distributed_map,
    raw_expression,
    raw_state,
    sleep,
    sleep_until,
    task_token,
)


def is_for_a_run(value: Any) -> bool:
    """Whether a value, or a call of it, belongs to a run of the workflow."""
    return (
        isinstance(value, _KINDS + _CALLS_OF_SERVICES)
        or is_substitution(value)
        or any(value is function for function in _FUNCTIONS)
    )
