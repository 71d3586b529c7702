"""Fields of which a state has at most, or exactly, one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from stepsmith.asl.checks.place import Place
from stepsmith.asl.element import declarations
from stepsmith.asl.finding import Finding
from stepsmith.asl.map_state import MapState
from stepsmith.asl.wait_state import WaitState

_WAIT_FORMS: Final = ("Seconds", "Timestamp", "SecondsPath", "TimestampPath")


def check_paths_beside_values(place: Place) -> Iterator[Finding]:
    """A field and its …Path form do not stand side by side."""
    if isinstance(place.element, WaitState):
        return  # Its four forms have a rule of their own.
    declared = declarations(type(place.element))
    for name in declared:
        if name == "Result":
            continue  # ResultPath is no other form of it: it says where the result goes.
        path = f"{name}Path"
        if path in declared and place.element.has(name) and place.element.has(path):
            yield place.finding(
                "EXCLUSIVE_FIELDS",
                (path,),
                f"{name} and {path} stand side by side.",
                "Remove one of the two.",
            )


def check_wait_form(place: Place) -> Iterator[Finding]:
    """A Wait has exactly one form."""
    if not isinstance(place.element, WaitState):
        return
    forms = [name for name in _WAIT_FORMS if place.element.has(name)]
    allowed = _WAIT_FORMS[:2] if place.is_jsonata else _WAIT_FORMS
    if not forms:
        yield place.finding(
            "MISSING_FIELD",
            (),
            "the state does not say how long to wait.",
            f"Add {', '.join(allowed[:-1])} or {allowed[-1]}.",
        )
    elif len(forms) > 1:
        yield place.finding(
            "EXCLUSIVE_FIELDS",
            (forms[1],),
            f"a Wait has one of {', '.join(forms)}.",
            "Remove the others.",
        )


def check_processor(place: Place) -> Iterator[Finding]:
    """A Map has one processor, under its present or its older name."""
    if not isinstance(place.element, MapState):
        return
    has_processor, has_iterator = place.element.has("ItemProcessor"), place.element.has("Iterator")
    if has_processor and has_iterator:
        yield place.finding(
            "EXCLUSIVE_FIELDS",
            ("Iterator",),
            "Iterator is the older name of ItemProcessor.",
            "Remove Iterator.",
        )
    elif not has_processor and not has_iterator:
        yield place.finding(
            "MISSING_FIELD",
            (),
            "a Map state needs the field ItemProcessor.",
            "Add the states to run for each item.",
        )
    if place.element.has("Parameters") and place.element.has("ItemSelector"):
        yield place.finding(
            "EXCLUSIVE_FIELDS",
            ("Parameters",),
            "Parameters is the older name of ItemSelector.",
            "Remove Parameters.",
        )
