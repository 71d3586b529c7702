"""The intrinsic functions that turn JSON into text, text into JSON, and merge objects."""

from __future__ import annotations

from typing import Any

from stepsmith.asl.intrinsics.argument import object_of, text_of
from stepsmith.asl.intrinsics.failure import ArgumentsRefused
from stepsmith.asl.json_text import compact, load


def json_to_string(value: Any) -> str:
    """`States.JsonToString(value)`: its JSON without blanks."""
    return compact(value)


def string_to_json(text: Any) -> Any:
    """`States.StringToJson(text)`: what the JSON says; nothing but blanks is null."""
    if not text_of(text).strip():
        return None
    try:
        return load(text)
    except ValueError:
        raise ArgumentsRefused from None


def json_merge(first: Any, second: Any, deep: Any) -> dict[str, Any]:
    """`States.JsonMerge(first, second, false)`: the members of both, those of the second prevail.

    There is no deep merging.
    """
    if deep is True:
        raise ArgumentsRefused
    return {**object_of(first), **object_of(second)}
