"""A whole event pattern.

See https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, Self

from stepsmith.server.events.pattern.json_text import read_json
from stepsmith.server.events.pattern.matchers import Matcher, PatternError, matcher_of

__all__ = ["EventPattern", "PatternError"]

_OR: Final = "$or"
_MATCH_TYPES: Final = frozenset(
    {"prefix", "suffix", "equals-ignore-case", "wildcard", "numeric", "cidr", "anything-but"}
)
_Path = tuple[str, ...]
_Leaves = frozenset[_Path]
_Condition = Callable[[Any, _Leaves], bool]
"""Whether the value of a field fulfils a part of the pattern; the paths of all leaves of the event
tell what exists."""

_ABSENT: Final = object()


class EventPattern:
    """Says which events match."""

    def __init__(self, holds: _Condition) -> None:
        self._holds = holds

    @classmethod
    def read(cls, text: str) -> Self:
        """The pattern of a JSON text.

        Raises:
            PatternError: it is wrong.
        """
        try:
            value = read_json(text)
        except ValueError as error:
            raise PatternError(f"Invalid JSON: {error}") from None
        if not isinstance(value, dict):
            raise PatternError("Filter is not an object")
        return cls(_object(value, ()))

    def matches(self, event: Any) -> bool:
        """Whether an event, read with `read_json`, matches."""
        return self._holds(event, frozenset(_leaves(event, ())))


def _leaves(value: Any, path: _Path) -> set[_Path]:
    """The paths at which the event has values; indexes of arrays do not count."""
    if isinstance(value, dict):
        parts = [_leaves(inner, (*path, name)) for name, inner in value.items()]
    elif isinstance(value, list):
        parts = [_leaves(inner, path) for inner in value]
    else:
        return {path}
    return set[_Path]().union(*parts)


def _object(pattern: dict[str, Any], path: _Path) -> _Condition:
    if not pattern:
        raise PatternError("Empty objects are not allowed")
    fields: dict[str, _Condition] = {}
    alternatives: list[_Condition] = []
    for name, inner in pattern.items():
        if name == _OR and _is_or(inner):
            alternatives = [_object(one, path) for one in inner]
        elif isinstance(inner, dict):
            fields[name] = _object(inner, (*path, name))
        elif isinstance(inner, list):
            fields[name] = _array(inner, (*path, name))
        else:
            raise PatternError(f'"{name}" must be an object or an array')

    def holds(value: Any, leaves: _Leaves) -> bool:
        if isinstance(value, list):
            return any(holds(element, leaves) for element in value)
        members = value if isinstance(value, dict) else {}
        return all(
            condition(members.get(name, _ABSENT), leaves) for name, condition in fields.items()
        ) and (not alternatives or any(one(value, leaves) for one in alternatives))

    return holds


def _is_or(value: Any) -> bool:
    """`$or` is an operator in front of several patterns, and else the name of a field."""
    return (
        isinstance(value, list)
        and len(value) > 1
        and all(isinstance(one, dict) and not one.keys() & _MATCH_TYPES for one in value)
    )


def _array(conditions: list[Any], path: _Path) -> _Condition:
    if not conditions:
        raise PatternError("Empty arrays are not allowed")
    matchers: list[Matcher] = []
    existence: set[bool] = set()
    for condition in conditions:
        if isinstance(condition, dict) and condition.keys() == {"exists"}:
            if not isinstance(condition["exists"], bool):
                raise PatternError("exists match pattern must be either true or false.")
            existence.add(condition["exists"])
        else:
            matchers.append(matcher_of(condition))

    def holds(value: Any, leaves: _Leaves) -> bool:
        scalars = _scalars(value)
        return (
            (True in existence and bool(scalars))
            or (False in existence and path not in leaves)
            or any(matches(scalar) for scalar in scalars for matches in matchers)
        )

    return holds


def _scalars(value: Any) -> list[Any]:
    if isinstance(value, list):
        return [leaf for element in value for leaf in _scalars(element)]
    return [] if value is _ABSENT or isinstance(value, dict) else [value]
