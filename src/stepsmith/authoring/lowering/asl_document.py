"""Finished states written out as an ASL definition, fields in the order people expect."""

from __future__ import annotations

from typing import Any, assert_never

from stepsmith.authoring.form import Const, Function
from stepsmith.authoring.lowering.jsonata_text import expression
from stepsmith.authoring.lowering.machine_builder import MachineBuilder
from stepsmith.authoring.lowering.state_node import (
    ChoiceNode,
    Exit,
    FailNode,
    Node,
    SucceedNode,
    TaskNode,
)
from stepsmith.authoring.lowering.state_timeout import machine_timeout
from stepsmith.authoring.lowering.template import delimited, template
from stepsmith.authoring.lowering.unread_variables import drop_unread
from stepsmith.integrations.optimised import LAMBDA_INVOKE


def lower(function: Function) -> tuple[dict[str, Any], tuple[Node, ...]]:
    """The ASL definition of a workflow, and the states it was written from."""
    builder = MachineBuilder(function)
    builder.build()
    drop_unread(builder.states.nodes)
    nodes = _in_order(builder)
    document: dict[str, Any] = {}
    if function.comment:
        # A Comment is no expression, so a blank keeps substitution off the author's own words.
        document["Comment"] = function.comment.replace("${", "$ {").replace("%{", "% {")
    document["QueryLanguage"] = "JSONata"
    document["StartAt"] = builder.start.target
    timeout = machine_timeout(function)
    if timeout is not None:
        document["TimeoutSeconds"] = timeout
    document["States"] = {node.name: _state(node) for node in nodes}
    return document, nodes


def _in_order(builder: MachineBuilder) -> tuple[Node, ...]:
    """States in the order in which a reader meets them: success first, then errors."""
    by_name = {node.name: node for node in builder.states.nodes}
    ordered: dict[str, Node] = {}
    ahead = [builder.start.target]
    while ahead:
        name = ahead.pop()
        if name is None or name in ordered:
            continue
        node = by_name[name]
        ordered[name] = node
        ahead += reversed([exit.target for exit in _main_path_first(node)])
    return tuple(ordered.values())


def _main_path_first(node: Node) -> list[Exit]:
    if isinstance(node, ChoiceNode):
        return [node.default, *(rule.exit for rule in node.rules)]
    return list(node.exits())


def _state(node: Node) -> dict[str, Any]:
    match node:
        case TaskNode():
            return _task(node)
        case ChoiceNode():
            return _choice(node)
        case FailNode():
            return _fail(node)
        case SucceedNode(output=output):
            return {"Type": "Succeed"} | ({} if output is None else {"Output": template(output)})
        case _:
            assert_never(node)


def _task(node: TaskNode) -> dict[str, Any]:
    state: dict[str, Any] = {
        "Type": "Task",
        "Resource": LAMBDA_INVOKE,
        "Arguments": template(node.arguments),
        "TimeoutSeconds": template(node.timeout),
    }
    if node.task.heartbeat_seconds is not None:
        state["HeartbeatSeconds"] = node.task.heartbeat_seconds
    if node.retriers:
        state["Retry"] = node.retriers
    if node.catches:
        state["Catch"] = [
            {"ErrorEquals": list(catch.errors), **_leave(catch.exit)} for catch in node.catches
        ]
    if node.success.output is None:
        state["Output"] = "{% $states.result.Payload %}"
    return {**state, **_leave(node.success)}


def _choice(node: ChoiceNode) -> dict[str, Any]:
    left = _leave(node.default)
    target = left.pop("Next")
    return {
        "Type": "Choice",
        "Choices": [
            {"Condition": delimited(expression(rule.test)), **_leave(rule.exit)}
            for rule in node.rules
        ],
        **left,
        "Default": target,
    }


def _fail(node: FailNode) -> dict[str, Any]:
    state: dict[str, Any] = {"Type": "Fail", "Error": template(node.error)}
    if node.cause is not None and node.cause != Const("", node.cause.type):
        state["Cause"] = template(node.cause)
    return state


def _leave(exit: Exit) -> dict[str, Any]:
    left: dict[str, Any] = {}
    if exit.assign:
        left["Assign"] = {name: template(value) for name, value in exit.assign.items()}
    if exit.output is not None:
        left["Output"] = template(exit.output)
    if exit.ends:
        left["End"] = True
    else:
        left["Next"] = exit.target
    return left
