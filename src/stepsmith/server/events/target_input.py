"""What a target gets: the event, a part of it, a constant, or a text made from it.

See https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from stepsmith.server.events.event import Event, event_time, written

_VARIABLE: Final = re.compile(r"<([A-Za-z0-9_.\-]+)>")
_STEP: Final = re.compile(r"\.([A-Za-z0-9_\-]+)|\[(\d+|\*)\]|\['([^']*)'\]")
_MISSING: Final = object()


class InputError(Exception):
    """The input of a target cannot be made; the text says why."""


def target_input(target: Mapping[str, Any], event: Event, rule_name: str, rule_arn: str) -> str:
    """The text that a target gets of an event: JSON, unless a template makes something else.

    Args:
        target: as PutTargets takes it.

    Raises:
        InputError: a path is none.
    """
    if "Input" in target:
        return str(target["Input"])
    if "InputPath" in target:
        found = found_at(target["InputPath"], event.document)
        return "{}" if found is _MISSING else written(found)
    if "InputTransformer" in target:
        return _transformed(target["InputTransformer"], event, rule_name, rule_arn)
    return written(event.document)


def check_path(path: str) -> None:
    """See that a path is one.

    Raises:
        InputError: it is not.
    """
    if not path.startswith("$") or _STEP.sub("", path[1:]):
        raise InputError(f"Invalid JSONPath: {path}")


def found_at(path: str, value: Any) -> Any:
    """What a path leads to; a marker of its own where there is nothing.

    Raises:
        InputError: it is no path.
    """
    check_path(path)
    steps = [match.groups() for match in _STEP.finditer(path[1:])]
    return _follow(value, steps)


def _follow(value: Any, steps: list[tuple[str | Any, ...]]) -> Any:
    for number, (name, index, quoted) in enumerate(steps):
        if index == "*":
            if not isinstance(value, list):
                return _MISSING
            rest = [_follow(element, steps[number + 1 :]) for element in value]
            return [element for element in rest if element is not _MISSING]
        if index is not None:
            if not isinstance(value, list) or int(index) >= len(value):
                return _MISSING
            value = value[int(index)]
        else:
            if not isinstance(value, dict):
                return _MISSING
            value = value.get(quoted if name is None else name, _MISSING)
    return value


def _transformed(
    transformer: Mapping[str, Any], event: Event, rule_name: str, rule_arn: str
) -> str:
    template = str(transformer["InputTemplate"])
    values: dict[str, Any] = {
        "aws.events.rule-arn": rule_arn,
        "aws.events.rule-name": rule_name,
        "aws.events.event.ingestion-time": event_time(event.ingested_at),
        "aws.events.event": {
            name: value for name, value in event.document.items() if name != "detail"
        },
        "aws.events.event.json": event.document,
    }
    for name, path in transformer.get("InputPathsMap", {}).items():
        values[name] = found_at(path, event.document)
    return _fill(template, values)


def _fill(template: str, values: Mapping[str, Any]) -> str:
    """Put values where their names stand: as they are within quotes, and as JSON elsewhere."""
    made: list[str] = []
    at = 0
    is_quoted = False
    for match in _VARIABLE.finditer(template):
        between = template[at : match.start()]
        is_quoted ^= _quotes(between) % 2 == 1
        made.append(between)
        value = values.get(match[1], _MISSING)
        made.append(_in_quotes(value) if is_quoted else _as_json(value))
        at = match.end()
    return "".join(made) + template[at:]


def _quotes(text: str) -> int:
    """How many quotes open or close a string; escaped ones do not."""
    return re.sub(r"\\.", "", text).count('"')


def _as_json(value: Any) -> str:
    return '""' if value is _MISSING else written(value)


def _in_quotes(value: Any) -> str:
    if value is _MISSING:
        return ""
    text = value if isinstance(value, str) else written(value)
    return written(text)[1:-1]
