"""Names: of states, unique in the whole definition and short enough; of variables."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from stepsmith.asl.checks.place import Place, places
from stepsmith.asl.finding import Finding
from stepsmith.asl.json_value import describe, is_object
from stepsmith.asl.state import State
from stepsmith.asl.state_machine import StateMachine

_LONGEST_NAME: Final = 80
_RESERVED: Final = "states"


def check_state_names(place: Place) -> Iterator[Finding]:
    """No state bears the name of another, be it in another scope, or a name that is too long."""
    machine = place.element
    if not isinstance(machine, StateMachine):
        return
    first: dict[str, str] = {}
    for inner in places(machine):
        if not isinstance(inner.element, State):
            continue
        if inner.name in first:
            yield inner.finding(
                "DUPLICATE_STATE_NAME",
                (),
                f"the name '{inner.name}' is taken by the state at {first[inner.name]}.",
                "Rename one of the two; names are unique in the whole definition.",
            )
        first.setdefault(inner.name, inner.pointer)
        if not 1 <= len(inner.name) <= _LONGEST_NAME:
            yield inner.finding(
                "STATE_NAME_LENGTH",
                (),
                f"a state's name has 1 to {_LONGEST_NAME} characters, and this has "
                f"{len(inner.name)}.",
                "Choose a shorter name." if inner.name else "Give the state a name.",
            )


def check_variables(place: Place) -> Iterator[Finding]:
    """`Assign` is an object of variables, none of which is called `states`."""
    element = place.element
    if not element.has("Assign") or "Assign" in element.unread:
        return
    assign = getattr(element, "assign", None)
    if not is_object(assign):
        yield place.finding(
            "WRONG_VALUE",
            ("Assign",),
            f"Assign must be an object, not {describe(assign)}.",
            'Write {"name": value, …}.',
        )
        return
    for name in assign:
        variable = name if place.is_jsonata else name.removesuffix(".$")
        if variable == _RESERVED:
            yield place.finding(
                "RESERVED_VARIABLE",
                ("Assign", name),
                "$states is the service's own variable.",
                "Choose another name.",
            )
        elif not 1 <= len(variable) <= _LONGEST_NAME:
            yield place.finding(
                "VARIABLE_NAME_LENGTH",
                ("Assign", name),
                f"a variable's name has 1 to {_LONGEST_NAME} characters, and this has "
                f"{len(variable)}.",
                "Choose a shorter name.",
            )
