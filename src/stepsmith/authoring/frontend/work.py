"""Calls that become states, by what they call."""

from __future__ import annotations

import ast
from types import MethodType
from typing import Any

from stepsmith.authoring.flow.activity import Activity
from stepsmith.authoring.flow.distributed_map import distributed_map
from stepsmith.authoring.flow.map_each import map_each
from stepsmith.authoring.flow.parallel import parallel
from stepsmith.authoring.flow.raw_expression import raw_expression
from stepsmith.authoring.flow.raw_state import raw_state
from stepsmith.authoring.flow.sleep import sleep, sleep_until
from stepsmith.authoring.form import Expr
from stepsmith.authoring.frontend.branches import read_map_each, read_parallel
from stepsmith.authoring.frontend.distributed_maps import read_distributed_map
from stepsmith.authoring.frontend.functions import call_in_place, function_of
from stepsmith.authoring.frontend.http_calls import read_http_call
from stepsmith.authoring.frontend.outside_calls import (
    read_activity_call,
    read_workflow_call,
    read_workflow_start,
)
from stepsmith.authoring.frontend.raw_states import read_raw_state
from stepsmith.authoring.frontend.reader import Read, Reader
from stepsmith.authoring.frontend.service_calls import read_service_call
from stepsmith.authoring.frontend.sleeping import read_sleep, read_sleep_until
from stepsmith.authoring.frontend.task_calls import read_callback_call, read_task_call
from stepsmith.authoring.workflow import Workflow, WorkflowCall
from stepsmith.aws.http_endpoint import HttpMethod
from stepsmith.aws.operation import Operation
from stepsmith.runtime.callback import CallbackTask
from stepsmith.runtime.task import Task


def read_work(
    reader: Reader, node: ast.Call, callee: Any, target: str | None, read: Read
) -> Expr | None:
    """Read a call that becomes states, its result in the target variable; `None` for another.

    Args:
        reader: reads the workflow.
        node: the call.
        callee: what it calls, if that is known at compile time.
        target: the variable that is to have the result; without it, one of the compiler's own.
        read: reads expressions.
    """
    with reader.arguments(None):
        return _work(reader, node, callee, target, read)


def _work(
    reader: Reader, node: ast.Call, callee: Any, target: str | None, read: Read
) -> Expr | None:
    match callee:
        case Task():
            return read_task_call(reader, node, callee, target, read)
        case CallbackTask():
            return read_callback_call(reader, node, callee, target, read)
        case Activity():
            return read_activity_call(reader, node, callee, target, read)
        case Operation():
            return read_service_call(reader, node, callee, target, read)
        case HttpMethod():
            return read_http_call(reader, node, callee, target, read)
        case Workflow():
            return read_workflow_call(reader, node, WorkflowCall(callee), target, read)
        case WorkflowCall():
            return read_workflow_call(reader, node, callee, target, read)
        case MethodType(__self__=Workflow() as workflow, __func__=Workflow.start):
            return read_workflow_start(reader, node, WorkflowCall(workflow), target, read)
        case MethodType(__self__=WorkflowCall() as called, __func__=WorkflowCall.start):
            return read_workflow_start(reader, node, called, target, read)
        case _:
            pass
    if callee is raw_state:
        return read_raw_state(reader, node, target, read)
    if callee is distributed_map:
        return read_distributed_map(reader, node, target, read)
    if callee is parallel:
        return read_parallel(reader, node, target, read)
    if callee is map_each:
        return read_map_each(reader, node, target, read)
    if callee is sleep:
        return read_sleep(reader, node, read)
    if callee is sleep_until:
        return read_sleep_until(reader, node, read)
    if callee is raw_expression:
        return None  # it makes no states, though it looks like a function of a module
    function = function_of(reader, node.func, callee)
    if function is not None:
        return call_in_place(reader, node, function, target, read)
    return None
