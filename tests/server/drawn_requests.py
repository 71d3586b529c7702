"""Requests drawn from the service model: what it takes, what it nearly takes, and anything else."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from botocore.model import ListShape, Shape, StringShape, StructureShape
from hypothesis import strategies as st

Known = Mapping[str, Sequence[str]]
"""Values that mean something to the server, by the names of members."""

_ANYTHING: Final = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=5,
)
_STATES: Final = st.sampled_from(
    [
        {"Type": "Pass", "End": True},
        {
            "Type": "Pass",
            "QueryLanguage": "JSONata",
            "Output": "{% $states.input.a %}",
            "End": True,
        },
        {"Type": "Pass", "Parameters": {"b.$": "$.a"}, "Assign": {"c.$": "$.a"}, "End": True},
        {"Type": "Fail", "Error": "Broken"},
        {"Type": "Succeed", "OutputPath": "$.missing"},
        {"Type": "Wait", "Seconds": 1, "Next": "Elsewhere"},
        {"Type": "Choice", "Choices": [{"Variable": "$.a", "IsPresent": True, "Next": "B"}]},
        {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "End": True},
        {
            "Type": "Task",
            "Resource": "arn:aws:states:::lambda:invoke.waitForTaskToken",
            "End": True,
        },
        {"Type": "Map", "ItemProcessor": {"StartAt": "C", "States": {}}, "End": True},
        {"Type": "Parallel", "Branches": [], "End": True},
        {"Type": "Unknown"},
    ]
)
_DEFINITIONS: Final = st.one_of(
    _STATES,
    _STATES.map(lambda state: {"StartAt": "A", "States": {"A": state}}),
    _ANYTHING,
).map(json.dumps)
_JSON: Final = _ANYTHING.map(json.dumps) | st.just('{"a": 1}')
_TEXTS: Final[Mapping[str, st.SearchStrategy[str]]] = {
    "definition": _DEFINITIONS,
    "input": _JSON,
    "output": _JSON,
    "result": _JSON,
    "variables": _JSON,
    "context": _JSON,
    "mapItemReaderData": _JSON,
}


def members(shape: StructureShape, known: Known) -> st.SearchStrategy[dict[str, Any]]:
    """The members of a request: all that are required, and any others."""
    drawn = {name: _value(name, member, known) for name, member in shape.members.items()}
    required = {name: drawn[name] for name in shape.required_members}
    optional = {name: one for name, one in drawn.items() if name not in required}
    return st.fixed_dictionaries(required, optional=optional)


def spoilt(params: dict[str, Any]) -> st.SearchStrategy[dict[str, Any]]:
    """The same with one member lost or turned into anything."""
    if not params:
        return st.dictionaries(st.text(max_size=5), _ANYTHING, max_size=2)
    name = st.sampled_from(sorted(params))
    lost = name.map(lambda one: {key: value for key, value in params.items() if key != one})
    return lost | st.tuples(name, _ANYTHING).map(lambda pair: {**params, pair[0]: pair[1]})


def _value(name: str, shape: Shape, known: Known) -> st.SearchStrategy[Any]:
    if name in known:
        return st.sampled_from(known[name]) | st.text(max_size=60)
    if isinstance(shape, StructureShape):
        return members(shape, known)
    if isinstance(shape, ListShape):
        return st.lists(_value(name, shape.member, known), max_size=3)
    if isinstance(shape, StringShape) and shape.enum:
        return st.sampled_from(shape.enum)
    if shape.type_name == "boolean":
        return st.booleans()
    if shape.type_name == "string":
        return _TEXTS.get(name, st.text(max_size=90))
    return st.integers(-1, 1100)
