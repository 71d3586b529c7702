"""Write the model back as the document it was read from, or as a new one."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from stepsmith.asl.choice_rule import ChoiceRule
from stepsmith.asl.definition_field import Many, One, Scalar, Shape
from stepsmith.asl.element import Element, declarations, is_set
from stepsmith.asl.json_value import is_array
from stepsmith.asl.state import State
from stepsmith.asl.unknown_state import UnknownState

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def write(element: Element) -> Any:
    """The JSON value of a state machine, state or other part of one.

    What was parsed is given back as it was, with unknown fields and in its order of fields; what
    was made in Python is written in the order of its declarations. A part is an object, except an
    `UnknownState`, which is whatever stood in its place.
    """
    if isinstance(element, UnknownState):
        return element.document
    return {name: _field(element, name) for name in _names(element)}


def to_json(element: Element, indent: int | None = 2) -> str:
    """The JSON text of a definition or of a part of one; `indent` in blanks, None for one line."""
    separators = (",", ":") if indent is None else None
    text = json.dumps(write(element), ensure_ascii=False, indent=indent, separators=separators)
    return _LONE_SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _names(element: Element) -> Iterator[str]:
    """The fields to write: those of the document first, in its order, then those set since."""
    yield from (name for name in element.order if _is_written(element, name))
    present = set(element.order)
    if isinstance(element, State) and "Type" not in present:
        yield "Type"
    for name, declaration in declarations(type(element)).items():
        if name not in present and is_set(element, declaration):
            yield name
    if isinstance(element, ChoiceRule):
        yield from (name for name in element.comparisons if name not in present)
    yield from (name for name in element.unread if name not in present)


def _is_written(element: Element, name: str) -> bool:
    """Whether a field of the document is still there, should the element have been changed."""
    if name == "Type" and isinstance(element, State):
        return True
    if isinstance(element, ChoiceRule) and name in element.comparisons:
        return True
    return element.has(name)


def _field(element: Element, name: str) -> Any:
    if name in element.unread:
        return element.unread[name]
    if name == "Type" and isinstance(element, State):
        return element.type
    if isinstance(element, ChoiceRule) and name in element.comparisons:
        return element.comparisons[name]
    declaration = declarations(type(element))[name]
    return _value(declaration.named.shape, getattr(element, declaration.attribute))


def _value(shape: Shape, value: Any) -> Any:
    match shape:
        case Scalar():
            return list(value) if is_array(value) else value
        case One():
            return write(value)
        case Many():
            return [write(part) for part in value]
        case _:
            return {name: write(state) for name, state in value.items()}
