"""`raw_expression("…")`: JSONata written by hand, checked as Step Functions checks it."""

from __future__ import annotations

import ast
from typing import NoReturn

from stepsmith.asl.jsonata import Expression, ExpressionSyntaxError
from stepsmith.asl.jsonata.expression import FUNCTIONS, tree_of
from stepsmith.asl.jsonata.references import STATES, free_variables
from stepsmith.asl.jsonata.service_rules import refusals
from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.form import Expr, RawExpression
from stepsmith.authoring.frontend.raw_parts import known_of_raw
from stepsmith.authoring.frontend.reader import Read, Reader
from stepsmith.authoring.value_type import NOTHING, of_annotation

_DIFFER = frozenset({"now", "millis", "random", "uuid", "shuffle", "eval"})

_FILLED_IN = ("${", "%{", "{%")


def read_raw_expression(reader: Reader, node: ast.Call, read: Read) -> Expr:
    """The call of `raw_expression`."""
    options = {keyword.arg: keyword.value for keyword in node.keywords}
    if len(node.args) != 1 or "returns" not in options or options.keys() - {"returns", "arguments"}:
        _reject(
            reader,
            node,
            "raw_expression(…) takes an expression, its type and its arguments",
            'write raw_expression("$sum($xs)", returns=int, arguments={"xs": xs})',
        )
    source = known_of_raw(reader, node.args[0], "the expression")
    if not isinstance(source, str):
        _reject(reader, node.args[0], "the expression is no text", "write it in quotes")
    type_ = of_annotation(known_of_raw(reader, options["returns"], "returns="))
    if type_ == NOTHING:
        _reject(reader, node, "an expression has a value", "say its type in returns=")
    given = options.get("arguments", ast.Dict([], []))
    names = _names(reader, given)
    _check(reader, node.args[0], source, frozenset(names))
    values = tuple(read(reader, value) for value in names.values())
    return RawExpression(source, tuple(names), values, type_)


def _names(reader: Reader, node: ast.expr) -> dict[str, ast.expr]:
    keys = node.keys if isinstance(node, ast.Dict) else [None]
    names = [key.value for key in keys if isinstance(key, ast.Constant)]
    if not isinstance(node, ast.Dict) or len(names) < len(keys):
        _reject(reader, node, "arguments= is no dict written out", 'write {"xs": xs}')
    for name in names:
        if not isinstance(name, str) or not name.isidentifier() or not name.isascii():
            _reject(reader, node, f"{name!r} names no variable", "use letters, digits and _")
        if name == STATES or name in FUNCTIONS:
            _reject(reader, node, f"${name} is JSONata's own", "choose another name")
    return {str(name): value for name, value in zip(names, node.values, strict=True)}


def _check(reader: Reader, node: ast.expr, source: str, names: frozenset[str]) -> None:
    try:
        Expression(source, "raw_expression")
    except ExpressionSyntaxError as error:
        _reject(reader, node, str(error), "write an expression of JSONata 2.0.6")
    for mark in _FILLED_IN:
        if mark in source:
            _reject(reader, node, f"{mark} is filled in by deployment", "pass it in arguments=")
    tree = tree_of(source)
    for refusal in refusals(tree):
        if refusal.level == "error":
            _reject(reader, node, refusal.reason, refusal.fix)
    for reference in free_variables(tree):
        name = reference.name
        if name in _DIFFER:
            _reject(reader, node, f"${name} differs each time", "pass its value in arguments=")
        if name not in names | FUNCTIONS:
            _reject(reader, node, f"${name} is not among the arguments", "pass it in arguments=")


def _reject(reader: Reader, node: ast.expr, message: str, instead: str) -> NoReturn:
    reader.reject(Code.RAW_STATE_MISUSE, node, message, instead)
