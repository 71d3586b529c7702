"""What DescribeStateMachine tells of a definition besides its text."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, Final

_SCOPES: Final = frozenset({"States", "Branches", "ItemProcessor", "Iterator"})
_JSONATA: Final = re.compile(r"\{%(.*)%\}", re.DOTALL)
_VARIABLE: Final = re.compile(r"\$([A-Za-z_]\w*)")


@lru_cache(maxsize=256)
def variable_references(definition: str) -> dict[str, list[str]]:
    """The variables that each state refers to, by the states' names."""
    return dict(_of_scope(json.loads(definition)))


def _of_scope(scope: Mapping[str, Any]) -> Iterator[tuple[str, list[str]]]:
    for name, state in scope.get("States", {}).items():
        found = sorted({variable for text in _texts(state) for variable in _variables(text)})
        if found:
            yield name, found
        processor = state.get("ItemProcessor", state.get("Iterator"))
        for inner in (*state.get("Branches", ()), *([processor] if processor else ())):
            yield from _of_scope(inner)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for name, part in value.items():
            if name not in _SCOPES:
                yield from _texts(part)
    elif isinstance(value, list):
        for part in value:
            yield from _texts(part)
    elif isinstance(value, str):
        yield value


def _variables(text: str) -> Iterator[str]:
    if _JSONATA.fullmatch(text):
        yield from (name for name in _VARIABLE.findall(text) if name != "states")
    elif match := _VARIABLE.match(text):
        yield match[1]
