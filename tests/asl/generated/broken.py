"""Definitions in which something is broken."""

from __future__ import annotations

import copy
from typing import Any

from hypothesis import strategies as st

from stepsmith.asl import COMPARISON_OPERANDS
from tests.asl.generated.definitions import sound_definitions
from tests.asl.generated.values import VALUES, Json

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
        *("BackoffRate", "IntervalSeconds", "MaxDelaySeconds", "JitterStrategy", "Version"),
        *sorted(COMPARISON_OPERANDS)[:6],
    ]
)
_TEXTS = st.sampled_from(
    [
        *("", "$", "$.a", "$..", "$.a[", "$[?(@.a", "$$", "$x", "$['a", "$.a[1:2:0]", "$.größer"),
        *("States.Format('{}", "States.Nothing()", "States.Format", "States.Array(" * 60),
        *("{% %}", "{% ( %}", "{% a %}", "{% $eval('1') %}", "{% 'x %}", "{% $states.", "{%"),
        *("{% " + "[" * 300 + " %}", "{% /(a/ %}", "{% $x := 1 %}", "{% 1 ? 2 : %}"),
        *("${Arn}", "$." + "${Name}", "{% ${Expression} %}", "arn:", "Pass", "JSONPath"),
        *("\ud800", "a\x00b", "x" * 300, "2030-02-30T00:00:00Z"),
    ]
)
_NUMBERS = st.sampled_from(
    [-1, 0, 0.5, 2.0, 1e308, -0.0, 10**30, 10**400, 99_999_999, 100_000_000, 5e-324]
)
REPLACEMENTS: st.SearchStrategy[Json] = st.one_of(
    VALUES, _TEXTS, _NUMBERS, st.builds(dict), st.builds(lambda: [{}]), st.builds(lambda: [[]])
)


@st.composite
def broken_definitions(draw: st.DrawFn) -> dict[str, Json]:
    """A sound definition in which some parts are removed, replaced, renamed, moved or added to."""
    definition = copy.deepcopy(draw(sound_definitions()))
    for _ in range(draw(st.integers(1, 4))):
        holder = draw(st.sampled_from(list(_holders(definition))))
        if isinstance(holder, list):
            _break_array(draw, holder)
        else:
            _break_object(draw, definition, holder)
    return definition


def _break_object(draw: st.DrawFn, definition: Json, holder: dict[str, Json]) -> None:
    name = draw(st.sampled_from(sorted(holder)) | FIELD_NAMES) if holder else draw(FIELD_NAMES)
    match draw(st.sampled_from(["set", "delete", "rename", "nest", "copy"])):
        case "delete" if name in holder:
            del holder[name]
        case "rename" if name in holder:
            holder[draw(FIELD_NAMES)] = holder.pop(name)
        case "nest" if name in holder:
            holder[name] = [holder[name]] if draw(st.booleans()) else {name: holder[name]}
        case "copy":
            holder[name] = copy.deepcopy(draw(st.sampled_from(list(_holders(definition)))))
        case _:
            holder[name] = draw(REPLACEMENTS)


def _break_array(draw: st.DrawFn, holder: list[Json]) -> None:
    match draw(st.sampled_from(["delete", "repeat", "insert"])):
        case "delete" if holder:
            del holder[draw(st.integers(0, len(holder) - 1))]
        case "repeat" if holder:
            holder.append(copy.deepcopy(holder[0]))
        case _:
            holder.insert(0, draw(REPLACEMENTS))


def _holders(value: Json) -> Any:
    if isinstance(value, dict | list):
        yield value
        for part in value.values() if isinstance(value, dict) else value:
            yield from _holders(part)


def resolve(document: Json, pointer: str) -> Json:
    """The part of a document that a JSON pointer leads to."""
    for key in pointer.split("/")[1:]:
        name = key.replace("~1", "/").replace("~0", "~")
        document = document[int(name)] if isinstance(document, list) else document[name]
    return document
