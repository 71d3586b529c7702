"""`raw_state({…})`: a state written by hand, checked as far as ASL says how it must look."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from typing import Any, NoReturn

from stepsmith.asl import check
from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.form import Const, Expr, Raw, Var
from stepsmith.authoring.frontend.raw_parts import known_of_raw
from stepsmith.authoring.frontend.reader import Read, Reader
from stepsmith.authoring.frontend.state_options import read_name
from stepsmith.authoring.frontend.static_values import NoJsonForm, constant
from stepsmith.authoring.frontend.variable_name import asl_variable
from stepsmith.authoring.value_type import NOTHING, of_annotation

_TYPES = ("Task", "Parallel", "Map", "Wait")
_OURS = {
    "Next": "the line after the call comes next",
    "End": "return the result",
    "Catch": "write try and except around the call",
    "Assign": "assign the result to a variable",
    "Output": "take what is wanted out of the result",
}
"""Fields that the lines around the call stand for."""


def read_raw_state(reader: Reader, node: ast.Call, target: str | None, read: Read) -> Expr:
    """The call of `raw_state`; its value is the state's result."""
    options = {keyword.arg: keyword.value for keyword in node.keywords}
    if len(node.args) != 1 or options.keys() - {"returns", "arguments", "name"}:
        _reject(reader, node, "raw_state(…) takes a state", "write raw_state({…}, returns=…)")
    definition = known_of_raw(reader, node.args[0], "the state")
    returns = known_of_raw(reader, options["returns"], "returns=") if "returns" in options else None
    called = read_name(reader, "raw_state", options.get("name"))
    state = _checked(reader, node.args[0], definition)
    given: tuple[tuple[str, Expr], ...] = ()
    if "arguments" in options:
        field = "Items" if state["Type"] == "Map" else "Arguments"
        if state["Type"] == "Wait" or field in state:
            _reject(
                reader, options["arguments"], f"the state has no place for {field}", "leave one out"
            )
        with reader.arguments("state"):
            given = ((field, read(reader, options["arguments"])),)
    type_ = of_annotation(returns)
    if type_ == NOTHING:
        target = None
    elif state["Type"] == "Wait":
        _reject(reader, node, "a Wait state has no result", "leave returns= out")
    else:
        target = target or reader.fresh_name(asl_variable("raw_result"))
    reader.emit(Raw(state, str(state["Type"]), given, target, type_, reader.span(node), called))
    if target is None:
        return Const(None, NOTHING)
    reader.scope.assign(target, type_)
    return Var(target, type_)


def _checked(reader: Reader, node: ast.expr, definition: Any) -> dict[str, Any]:
    try:
        state = constant(definition).value
    except NoJsonForm as reason:
        reader.reject(Code.NO_JSON_FORM, node, str(reason), "write the state as JSON has it")
    if not isinstance(definition, Mapping) or state.get("Type") not in _TYPES:
        _reject(reader, node, f"a raw state is of type {', '.join(_TYPES)}", "say so in its Type")
    for name, instead in _OURS.items():
        if name in state:
            _reject(reader, node, f"{name} is not for the state to say", instead)
    if state.get("QueryLanguage", "JSONata") != "JSONata":
        _reject(reader, node, "the states around it are in JSONata mode", "write it in that mode")
    machine = {
        "QueryLanguage": "JSONata",
        "StartAt": "Raw",
        "States": {"Raw": {**state, "End": True}},
    }
    for finding in check(machine):
        _reject(reader, node, str(finding), "write the state as ASL has it")
    return dict(state)


def _reject(reader: Reader, node: ast.expr, message: str, instead: str) -> NoReturn:
    reader.reject(Code.RAW_STATE_MISUSE, node, message, instead)
