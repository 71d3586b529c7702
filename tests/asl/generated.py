"""Definitions that hypothesis makes: sound ones, and sound ones with something broken in them."""

from __future__ import annotations

import copy
from typing import Any

from hypothesis import strategies as st

from stepsmith.asl import COMPARISON_OPERANDS

Json = Any

SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8)
)
VALUES: st.SearchStrategy[Json] = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=6,
)
EXPRESSIONS = st.sampled_from(
    [
        "{% $states.input %}",
        "{% $states.input.items[price > 3].name %}",
        "{% {'a': 1, 'b': [1, 2]} %}",
        "{% $sum([1, 2, 3]) + $count($states.input.xs) %}",
    ]
)
FIELD_NAMES = st.sampled_from(
    [
        *("Type", "Comment", "QueryLanguage", "Next", "End", "Assign", "Output", "Arguments"),
        *("InputPath", "OutputPath", "ResultPath", "ResultSelector", "Parameters", "Result"),
        *("Retry", "Catch", "Choices", "Default", "Branches", "ItemProcessor", "Iterator"),
        *("Items", "ItemsPath", "ItemReader", "ItemBatcher", "ItemSelector", "ResultWriter"),
        *("MaxConcurrency", "Seconds", "Timestamp", "SecondsPath", "Error", "CausePath", "Label"),
        *("Resource", "TimeoutSeconds", "HeartbeatSecondsPath", "Credentials", "StartAt", "States"),
        *("ErrorEquals", "MaxAttempts", "Variable", "And", "Not", "Condition", "ReaderConfig"),
        *("ToleratedFailurePercentage", "ProcessorConfig", "Mode", "CSVHeaders", "Unheard"),
        *sorted(COMPARISON_OPERANDS)[:6],
    ]
)


def _shuffled(draw: st.DrawFn, fields: dict[str, Json]) -> dict[str, Json]:
    return dict(draw(st.permutations(list(fields.items()))))


@st.composite
def sound_definitions(draw: st.DrawFn) -> dict[str, Json]:
    """A definition without a fault, in JSONata, of any state types, nested a little."""
    names = (f"State {number}" for number in range(10_000))
    scope = draw(_scopes(names, depth=2))
    if draw(st.booleans()):
        scope["TimeoutSeconds"] = draw(st.integers(1, 3600))
    return _shuffled(draw, {"QueryLanguage": "JSONata", **scope})


@st.composite
def _scopes(draw: st.DrawFn, names: Any, depth: int) -> dict[str, Json]:
    chain = [next(names) for _ in range(draw(st.integers(1, 3)))]
    states = {
        name: draw(_states(names, depth, following))
        for name, following in zip(chain, [*chain[1:], None], strict=True)
    }
    return _shuffled(draw, {"StartAt": chain[0], "States": states})


@st.composite
def _states(draw: st.DrawFn, names: Any, depth: int, following: str | None) -> dict[str, Json]:
    kinds = ["Pass", "Task", "Wait"]
    kinds += ["Choice"] if following else ["Succeed", "Fail"]
    kinds += ["Parallel", "Map"] if depth else []
    kind = draw(st.sampled_from(kinds))
    state: dict[str, Json] = {"Type": kind}
    if draw(st.booleans()):
        state["Comment"] = draw(st.text(max_size=10))
    if kind in ("Pass", "Task", "Wait", "Parallel", "Map"):
        state |= {"Next": following} if following else {"End": True}
    if kind != "Fail" and draw(st.booleans()):
        state["Output"] = draw(EXPRESSIONS | _templates())
    if kind in ("Pass", "Task", "Map") and draw(st.booleans()):
        state["Assign"] = {"x": draw(EXPRESSIONS | _templates())}
    if kind == "Task":
        state["Resource"] = "${TaskArn}"
        state["Arguments"] = draw(_templates())
        state["TimeoutSeconds"] = draw(st.integers(10, 60) | st.just("{% $states.input.t %}"))
        state["HeartbeatSeconds"] = draw(st.integers(1, 9))
        state["Retry"] = [
            {"ErrorEquals": ["Slow"], "MaxAttempts": 2, "JitterStrategy": "FULL"},
            {"ErrorEquals": ["States.ALL"], "IntervalSeconds": 3, "BackoffRate": 1.5},
        ]
    if kind == "Wait":
        state |= draw(
            st.sampled_from(
                [
                    {"Seconds": 30},
                    {"Seconds": "{% $states.input.s %}"},
                    {"Timestamp": "2030-01-01T00:00:00Z"},
                ]
            )
        )
    if kind == "Choice":
        state["Choices"] = [{"Condition": "{% $states.input.a = 1 %}", "Next": following}]
        state["Default"] = following
    if kind == "Fail":
        state |= {"Error": "Broken", "Cause": "{% 'because ' & $states.input.why %}"}
    if kind == "Parallel":
        state["Branches"] = [draw(_scopes(names, depth - 1)) for _ in range(2)]
    if kind == "Map":
        state["Items"] = draw(st.sampled_from(["{% $states.input.xs %}", [1, 2, 3]]))
        state["MaxConcurrency"] = draw(st.integers(0, 40))
        state["ItemProcessor"] = {
            "ProcessorConfig": {"Mode": "INLINE"},
            **draw(_scopes(names, depth - 1)),
        }
    return _shuffled(draw, state)


def _templates() -> st.SearchStrategy[Json]:
    return st.dictionaries(
        st.sampled_from(["a", "b", "c"]), EXPRESSIONS | st.integers() | st.booleans(), max_size=3
    )


@st.composite
def broken_definitions(draw: st.DrawFn) -> dict[str, Json]:
    """A sound definition in which some parts are removed, replaced or added to."""
    definition = copy.deepcopy(draw(sound_definitions()))
    for _ in range(draw(st.integers(1, 4))):
        holders = list(_holders(definition))
        holder = holders[draw(st.integers(0, len(holders) - 1))]
        name = draw(st.sampled_from(sorted(holder)) | FIELD_NAMES) if holder else draw(FIELD_NAMES)
        if name in holder and draw(st.booleans()):
            del holder[name]
        else:
            holder[name] = draw(VALUES | EXPRESSIONS | st.just({}) | st.just([{}]))
    return definition


def _holders(value: Json) -> Any:
    if isinstance(value, dict):
        yield value
    for part in value.values() if isinstance(value, dict) else value:
        if isinstance(part, dict | list):
            yield from _holders(part)


def resolve(document: Json, pointer: str) -> Json:
    """The part of a document that a JSON pointer leads to."""
    for key in pointer.split("/")[1:]:
        name = key.replace("~1", "/").replace("~0", "~")
        document = document[int(name)] if isinstance(document, list) else document[name]
    return document
