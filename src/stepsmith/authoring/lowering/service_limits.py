"""What a definition may not exceed, tied to the lines that made it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Final

from stepsmith.asl.jsonata import (
    Expression,
    ExpressionSyntaxError,
    expression_source,
    is_expression,
)
from stepsmith.asl.jsonata.syntax.nodes import MAX_DEPTH
from stepsmith.authoring.diagnostic import Span
from stepsmith.authoring.lowering.state_node import Node

LARGEST_DEFINITION_BYTES: Final = 1_048_576
"""https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html"""

_SHORTEST_TOO_DEEP: Final = 2 * MAX_DEPTH
"""A level of nesting opens and closes, so shorter expressions need not be parsed."""

_TOO_DEEP: Final = ("U0001", "U1001")
_SCOPES: Final = ("ItemProcessor", "Branches")


class BeyondLimits(Exception):
    """A definition that AWS would not take: where that comes from, what it is, a way out."""

    def __init__(self, faults: list[tuple[Span, str, str]]) -> None:
        self.faults = faults
        super().__init__(faults)


def check_limits(definition: dict[str, Any], nodes: tuple[Node, ...], whole: Span) -> None:
    """Check a definition whose states were written in certain places, and all of it in one.

    Raises:
        BeyondLimits: expressions are nested too deeply, or it is too large.
    """
    faults = [
        (
            span,
            "this makes an expression that is nested more deeply than JSONata is read",
            "compute a part of it in a task",
        )
        for span in _too_deep(definition, nodes)
    ]
    size = len(json.dumps(definition, ensure_ascii=False).encode(errors="surrogatepass"))
    if size > LARGEST_DEFINITION_BYTES:
        faults.append(
            (
                whole,
                f"the definition has {size:,} bytes, and AWS takes {LARGEST_DEFINITION_BYTES:,}",
                "let another workflow do a part, or read large constants in a task",
            )
        )
    if faults:
        raise BeyondLimits(faults)


def _too_deep(definition: dict[str, Any], nodes: tuple[Node, ...]) -> Iterator[Span]:
    """Where states were written whose expressions are nested more deeply than can be read."""
    spans = {node.name: node.span for node in nodes}
    for name, state in _states(definition):
        if any(not _is_read(source) for source in _expressions(state)):
            yield spans[name]


def _states(scope: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for name, state in scope["States"].items():
        yield name, state
        for inner in (*state.get("Branches", ()), state.get("ItemProcessor")):
            if inner is not None:
                yield from _states(inner)


def _expressions(value: Any) -> Iterator[str]:
    """The expressions of a state itself, without those of the states inside it."""
    if is_expression(value):
        yield expression_source(value)
    elif isinstance(value, dict):
        for name, member in value.items():
            if name not in _SCOPES:
                yield from _expressions(member)
    elif isinstance(value, list):
        for item in value:
            yield from _expressions(item)


def _is_read(source: str) -> bool:
    if len(source) < _SHORTEST_TOO_DEEP:
        return True
    try:
        Expression(source)
    except ExpressionSyntaxError as error:
        return error.code not in _TOO_DEEP
    return True
