"""Finished states written out as an ASL definition, fields in the order people expect."""

from __future__ import annotations

from typing import Any, assert_never

from stepsmith.authoring.form import Const, Display, Distributed, Function
from stepsmith.authoring.lowering.jsonata_text import expression
from stepsmith.authoring.lowering.machine_builder import build
from stepsmith.authoring.lowering.one_failure import merge_failures
from stepsmith.authoring.lowering.service_limits import check_limits
from stepsmith.authoring.lowering.state_node import (
    Catch,
    ChoiceNode,
    Exit,
    FailNode,
    MapNode,
    Node,
    ParallelNode,
    PassNode,
    RawNode,
    SubMachine,
    SucceedNode,
    TaskNode,
    WaitNode,
    all_nodes,
)
from stepsmith.authoring.lowering.state_timeout import machine_timeout
from stepsmith.authoring.lowering.template import delimited, template
from stepsmith.authoring.lowering.unread_variables import drop_unread
from stepsmith.authoring.value_type import ANY


def lower(function: Function) -> tuple[dict[str, Any], tuple[Node, ...]]:
    """The ASL definition of a workflow, and the states it was written from.

    Raises:
        ExpressionTooLarge: assignments pile up an expression.
        EndlessLoop: a loop has no state in it.
        BeyondLimits: AWS would not take the definition.
    """
    machine = build(function)
    merge_failures(machine)
    drop_unread(machine.nodes)
    document: dict[str, Any] = {}
    if function.comment:
        # A Comment is no expression, so a blank keeps substitution off the author's own words.
        document["Comment"] = function.comment.replace("${", "$ {").replace("%{", "% {")
    document["QueryLanguage"] = "JSONata"
    timeout = machine_timeout(function)
    states = _states(machine)
    document["StartAt"] = states["StartAt"]
    if timeout is not None:
        document["TimeoutSeconds"] = timeout
    document["States"] = states["States"]
    nodes = tuple(all_nodes(_in_order(machine)))
    check_limits(document, nodes, function.span)
    return document, nodes


def _states(machine: SubMachine) -> dict[str, Any]:
    nodes = _in_order(machine)
    return {"StartAt": machine.start.target, "States": {node.name: _state(node) for node in nodes}}


def _in_order(machine: SubMachine) -> list[Node]:
    """States in the order in which a reader meets them: success first, then errors."""
    by_name = {node.name: node for node in machine.nodes}
    ordered: dict[str, Node] = {}
    ahead = [machine.start.target]
    while ahead:
        name = ahead.pop()
        if name is None or name in ordered:
            continue
        node = by_name[name]
        ordered[name] = node
        ahead += reversed([exit.target for exit in _main_path_first(node)])
    return list(ordered.values())


def _main_path_first(node: Node) -> list[Exit]:
    if isinstance(node, ChoiceNode):
        return [node.default, *(rule.exit for rule in node.rules)]
    return list(node.exits())


def _state(node: Node) -> dict[str, Any]:
    match node:
        case PassNode():
            return {"Type": "Pass", **_leave(node.success)}
        case WaitNode():
            return _wait(node)
        case TaskNode():
            return _task(node)
        case RawNode():
            return _raw(node)
        case ParallelNode(branches=branches):
            ran = {"Type": "Parallel", "Branches": [_states(branch) for branch in branches]}
            return {**ran, **_retry(node.retriers), **_catch(node.catches), **_leave(node.success)}
        case MapNode():
            return _map(node)
        case ChoiceNode():
            return _choice(node)
        case FailNode():
            return _fail(node)
        case SucceedNode(output=output):
            return {"Type": "Succeed"} | ({} if output is None else {"Output": template(output)})
        case _:
            assert_never(node)


def _wait(node: WaitNode) -> dict[str, Any]:
    state: dict[str, Any] = {"Type": "Wait"}
    if node.seconds is not None:
        state["Seconds"] = template(node.seconds)
    if node.until is not None:
        state["Timestamp"] = template(node.until)
    return {**state, **_leave(node.success)}


def _task(node: TaskNode) -> dict[str, Any]:
    state: dict[str, Any] = {
        "Type": "Task",
        "Resource": node.resource,
        "Arguments": template(node.arguments),
    }
    if node.role_arn is not None:
        state["Credentials"] = {"RoleArn": template(node.role_arn)}
    if node.timeout is not None:
        state["TimeoutSeconds"] = template(node.timeout)
    if node.heartbeat is not None:
        state["HeartbeatSeconds"] = template(node.heartbeat)
    state |= _retry(node.retriers) | _catch(node.catches)
    if node.success.output is None and node.result != "result":
        state["Output"] = f"{{% $states.{node.result} %}}"
    return {**state, **_leave(node.success)}


def _raw(node: RawNode) -> dict[str, Any]:
    state = {**node.state, **{name: template(value) for name, value in node.arguments}}
    return {**state, **_catch(node.catches), **_leave(node.success)}


def _map(node: MapNode) -> dict[str, Any]:
    state: dict[str, Any] = {"Type": "Map"}
    if node.items is not None:
        state["Items"] = template(node.items)
    if node.distributed is not None:
        state |= _distributed(node.distributed)
    if node.selector is not None:
        state["ItemSelector"] = template(node.selector)
    if node.max_concurrency is not None:
        state["MaxConcurrency"] = template(node.max_concurrency)
    config: dict[str, Any] = {"Mode": "INLINE"}
    if node.distributed is not None:
        config = {"Mode": "DISTRIBUTED", "ExecutionType": node.distributed.execution_type}
    state["ItemProcessor"] = {"ProcessorConfig": config, **_states(node.processor)}
    return {**state, **_retry(node.retriers), **_catch(node.catches), **_leave(node.success)}


def _distributed(options: Distributed) -> dict[str, Any]:
    fields = {
        "ItemReader": options.reader,
        "ItemBatcher": Display(options.batcher, ANY) if options.batcher else None,
        "ResultWriter": options.writer,
        "ToleratedFailureCount": options.tolerated_count,
        "ToleratedFailurePercentage": options.tolerated_percentage,
    }
    state = {name: template(value) for name, value in fields.items() if value is not None}
    return state | ({} if options.label is None else {"Label": options.label})


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


def _retry(retriers: list[dict[str, Any]]) -> dict[str, Any]:
    return {"Retry": retriers} if retriers else {}


def _catch(catches: list[Catch]) -> dict[str, Any]:
    if not catches:
        return {}
    rules = [{"ErrorEquals": list(catch.errors), **_leave(catch.exit)} for catch in catches]
    return {"Catch": rules}


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
