"""JSONata expressions: each one whole, and of the JSONata that the service speaks.

The service looks at them when a state machine is created. Variables it does not look for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from stepsmith.asl.catcher import Catcher
from stepsmith.asl.checks.place import Place
from stepsmith.asl.definition_field import Scalar
from stepsmith.asl.element import declarations
from stepsmith.asl.finding import Finding
from stepsmith.asl.json_value import is_array, is_object
from stepsmith.asl.jsonata import ExpressionSyntaxError, expression_source, is_expression
from stepsmith.asl.jsonata.expression import tree_of
from stepsmith.asl.jsonata.service_rules import refusals
from stepsmith.asl.state import WorkState

_NEVER_EVALUATED: Final = frozenset(
    {"Comment", "QueryLanguage", "Next", "Default", "Resource", "Label"}
)
_AFTERWARDS: Final = frozenset({"Output", "Assign"})
_SUBSTITUTION: Final = re.compile(r"\$\{[^{}]+\}")

_Keys = tuple[str | int, ...]


def check_expressions(place: Place) -> Iterator[Finding]:
    """Every expression in the fields of an element."""
    if not place.is_jsonata:
        return
    for name, declaration in declarations(type(place.element)).items():
        is_scalar = isinstance(declaration.named.shape, Scalar)
        if is_scalar and name not in _NEVER_EVALUATED and name not in place.element.unread:
            value = getattr(place.element, declaration.attribute)
            for keys, text in _texts(value, (name,)):
                yield from _expression(place, keys, text)


def _texts(value: Any, keys: _Keys) -> Iterator[tuple[_Keys, str]]:
    if isinstance(value, str):
        yield keys, value
    elif is_object(value):
        for name, part in value.items():
            yield from _texts(part, (*keys, name))
    elif is_array(value):
        for index, part in enumerate(value):
            yield from _texts(part, (*keys, index))


def _expression(place: Place, keys: _Keys, text: str) -> Iterator[Finding]:
    if not is_expression(text):
        if text.startswith("{%"):
            yield place.finding(
                "UNCLOSED_EXPRESSION",
                keys,
                "the expression opens with {% and does not close.",
                "End the string with %}.",
            )
        return
    source = expression_source(text)
    if _SUBSTITUTION.search(source):
        return  # What it says is known only once deployment has filled it in.
    try:
        tree = tree_of(source)
    except ExpressionSyntaxError as error:
        where = "" if error.position is None else f" at character {error.position}"
        yield place.finding(
            "JSONATA_SYNTAX",
            keys,
            f"'{source}' is not JSONata: {error.message}{where}.",
            "Correct the expression there.",
        )
        return
    for refusal in refusals(tree, _states_has(place, keys)):
        yield place.finding(
            "JSONATA_NOT_SUPPORTED",
            keys,
            f"{refusal.reason}, at character {refusal.position} of '{source}'.",
            refusal.fix,
            refusal.level,
        )


def _states_has(place: Place, keys: _Keys) -> frozenset[str]:
    """What `$states` has in a field besides `input` and `context`."""
    if keys[0] in _AFTERWARDS:
        if isinstance(place.element, Catcher):
            return frozenset({"errorOutput"})
        if isinstance(place.element, WorkState):
            return frozenset({"result"})
    return frozenset()
