"""Payload templates of JSONPath mode: a key that ends in `.$` holds a path or an intrinsic."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from stepsmith.asl.checks.paths import check_path_or_intrinsic
from stepsmith.asl.checks.place import Place
from stepsmith.asl.finding import Finding
from stepsmith.asl.json_value import describe, is_array, is_object

_TEMPLATES: Final = (
    ("Parameters", "parameters"),
    ("ResultSelector", "result_selector"),
    ("ItemSelector", "item_selector"),
    ("BatchInput", "batch_input"),
    ("Assign", "assign"),
    ("Credentials", "credentials"),
)
_SUFFIX: Final = ".$"
_BEGINNINGS: Final = ("$", "States.")

_Keys = tuple[str | int, ...]


def check_payload_templates(place: Place) -> Iterator[Finding]:
    """Values that are to be read are paths or calls of intrinsic functions."""
    if place.is_jsonata:
        return
    for name, attribute in _TEMPLATES:
        if place.element.has(name) and name not in place.element.unread:
            yield from _template(place, (name,), getattr(place.element, attribute, None))


def _template(place: Place, keys: _Keys, value: Any) -> Iterator[Finding]:
    if is_array(value):
        for index, part in enumerate(value):
            yield from _template(place, (*keys, index), part)
    if not is_object(value):
        return
    for name, part in value.items():
        if not name.endswith(_SUFFIX):
            yield from _template(place, (*keys, name), part)
        elif not isinstance(part, str):
            yield place.finding(
                "NOT_A_PATH",
                (*keys, name),
                f"{name} must be a path or an intrinsic function, not {describe(part)}.",
                f"Write a string, or name the field {name.removesuffix(_SUFFIX)}.",
            )
        elif not part.startswith(_BEGINNINGS):
            yield place.finding(
                "NOT_A_PATH",
                (*keys, name),
                f"'{part}' is neither a path nor an intrinsic function.",
                f"Begin it with $ or States., or name the field {name.removesuffix(_SUFFIX)}.",
            )
        else:
            yield from check_path_or_intrinsic(place, (*keys, name), part)
