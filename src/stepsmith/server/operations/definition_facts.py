"""What DescribeStateMachine tells of a definition besides its text."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, Final

from stepsmith.asl.intrinsics.syntax import Invocation, parse_intrinsic
from stepsmith.asl.jsonata import expression_source, is_expression
from stepsmith.asl.jsonata.expression import FUNCTIONS, tree_of
from stepsmith.asl.jsonata.references import STATES, free_variables
from stepsmith.asl.jsonpath import Path, PathSyntaxError, compile_path

_SCOPES: Final = frozenset({"States", "Branches", "ItemProcessor", "Iterator"})
_DATA: Final = frozenset({"Result", "Comment"})
"""Fields in which nothing is a path, whatever it looks like."""
_PATHS: Final = ("Path", ".$")
"""How the names of fields end that hold a path or an intrinsic function."""


@lru_cache(maxsize=256)
def variable_references(definition: str) -> dict[str, list[str]]:
    """The variables that each state refers to, by the states' names.

    Args:
        definition: the text of a state machine that has been checked.
    """
    machine = json.loads(definition)
    return dict(_of_scope(machine, machine.get("QueryLanguage", "JSONPath")))


def _of_scope(scope: Mapping[str, Any], language: str) -> Iterator[tuple[str, list[str]]]:
    for name, state in scope["States"].items():
        read = _jsonata if state.get("QueryLanguage", language) == "JSONata" else _jsonpath
        found = sorted(set(read(state)))
        if found:
            yield name, found
        processor = state.get("ItemProcessor", state.get("Iterator"))
        for inner in (*state.get("Branches", ()), *([processor] if processor else ())):
            yield from _of_scope(inner, language)


def _fields(value: Any, field: str = "") -> Iterator[tuple[str, str]]:
    """Every text of a state, with the name of the nearest field; inner states aside."""
    if isinstance(value, dict):
        for name, part in value.items():
            if name not in _SCOPES | _DATA:
                yield from _fields(part, name)
    elif isinstance(value, list):
        for part in value:
            yield from _fields(part, field)
    elif isinstance(value, str):
        yield field, value


def _jsonata(state: Any) -> Iterator[str]:
    for _, text in _fields(state):
        if is_expression(text):
            for reference in free_variables(tree_of(expression_source(text))):
                if reference.name != STATES and reference.name not in FUNCTIONS:
                    yield reference.name


def _jsonpath(state: Any) -> Iterator[str]:
    for field, text in _fields(state):
        if field.endswith(_PATHS) or field == "Variable":
            try:
                read = parse_intrinsic(text) if text.startswith("States.") else compile_path(text)
            except PathSyntaxError:  # a substitution that was never filled in
                continue
            yield from _in_argument(read)


def _in_argument(argument: object) -> Iterator[str]:
    if isinstance(argument, Path) and argument.variable:
        yield argument.variable
    elif isinstance(argument, Invocation):
        for inner in argument.arguments:
            yield from _in_argument(inner)
