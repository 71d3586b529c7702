"""What the service refuses of JSONata when a state machine is created.

It speaks JSONata 2.0.6, which has no `??` and `?:`, and takes away `$eval`; and since an expression
has no input document there, names and `$` mean nothing outside a path or a function.
See https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from stepsmith.asl.jsonata.step_functions import REMOVED
from stepsmith.asl.jsonata.token import Kind, Token, tokenize

_LATER_OPERATORS: Final = {
    "??": "Write $exists(a) ? a : b.",
    "?:": "Write a ? a : b.",
}
_CONSTANTS: Final = frozenset({"true", "false", "null", "function", "λ"})


@dataclass(frozen=True, slots=True)
class Refusal:
    """A part of an expression that the service does not take."""

    position: int
    reason: str
    fix: str


def refusals(source: str) -> Iterator[Refusal]:
    """What the service would refuse in an expression, in order."""
    tokens = list(tokenize(source))
    transforms = any(token.kind is Kind.OPERATOR and token.text == "|" for token in tokens)
    depth, previous = 0, ""
    for token in tokens:
        if token.kind is Kind.OPERATOR:
            depth += (token.text in "([{") - (token.text in ")]}")
        yield from _later_than_2_0_6(token)
        if depth == 0 and previous != "." and not transforms:
            yield from _without_input(token)
        previous = token.text if token.kind is Kind.OPERATOR else ""


def _later_than_2_0_6(token: Token) -> Iterator[Refusal]:
    if token.kind is Kind.OPERATOR and token.text in _LATER_OPERATORS:
        yield Refusal(
            token.position,
            f"Step Functions' JSONata 2.0.6 has no operator {token.text}",
            _LATER_OPERATORS[token.text],
        )
    elif token.kind is Kind.VARIABLE and token.text == REMOVED:
        yield Refusal(
            token.position, "Step Functions has no $eval", "Use $parse to read JSON text."
        )


def _without_input(token: Token) -> Iterator[Refusal]:
    if token.kind is Kind.VARIABLE and token.text in ("", "$"):
        yield Refusal(
            token.position,
            f"${token.text} is nothing at the top level of an expression",
            "Write $states.input for the state's input.",
        )
    elif token.kind is Kind.NAME and token.text not in _CONSTANTS:
        yield Refusal(
            token.position,
            f"the name {token.text} stands for nothing at the top level of an expression",
            f"Write $states.input.{token.text} for a field, ${token.text} for a variable, "
            f"'{token.text}' for a text.",
        )
