"""Where in a definition a rule is put: an element, its pointer, the query language around it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from stepsmith.asl.definition_field import Many, One, StatesByName
from stepsmith.asl.element import Element, declarations
from stepsmith.asl.finding import Finding, Level, pointer_to
from stepsmith.asl.json_value import is_array
from stepsmith.asl.query_language import JSONATA, QueryLanguage
from stepsmith.asl.state import State
from stepsmith.asl.state_machine import StateMachine


@dataclass(frozen=True, slots=True)
class Place:
    """An element of a definition, where it stands.

    Attributes:
        machine: the definition around it, or a machine without states for a state by itself.
        name: the name of a state, empty for other elements.
        language: the query language of the state that the element is or belongs to.
    """

    machine: StateMachine
    element: Element
    pointer: str
    language: QueryLanguage
    name: str = ""

    @property
    def is_jsonata(self) -> bool:
        """Whether the state here is written in JSONata."""
        return self.language == JSONATA

    def finding(
        self, code: str, keys: tuple[str | int, ...], reason: str, fix: str, level: Level = "error"
    ) -> Finding:
        """What is wrong with the part of this element that `keys` lead to."""
        return Finding(code, pointer_to(self.pointer, *keys), reason, fix, level)


def places(machine: StateMachine) -> Iterator[Place]:
    """Every element of a definition, in document order, what holds an element before it."""
    language = machine.language_of(State())
    return _within(Place(machine, machine, "", language))


def places_of_state(state: State, machine: StateMachine) -> Iterator[Place]:
    """Every element of a single state's definition."""
    return _within(Place(machine, state, "", machine.language_of(state)))


def _within(outermost: Place) -> Iterator[Place]:
    # A stack instead of recursion, because definitions nest as deeply as their authors like.
    waiting = [outermost]
    while waiting:
        place = waiting.pop()
        yield place
        waiting.extend(reversed(list(_parts(place))))


def _parts(place: Place) -> Iterator[Place]:
    element = place.element
    declared = declarations(type(element))
    for name in dict.fromkeys((*element.order, *declared)):
        declaration = declared.get(name)
        if declaration is None or name in element.unread:
            continue
        value: Any = getattr(element, declaration.attribute)
        pointer = pointer_to(place.pointer, name)
        match declaration.named.shape:
            case One() if isinstance(value, Element):
                yield Place(place.machine, value, pointer, place.language)
            case Many() if is_array(value):
                for index, part in enumerate(value):
                    yield Place(place.machine, part, pointer_to(pointer, index), place.language)
            case StatesByName():
                for key, state in value.items():
                    language = place.machine.language_of(state)
                    yield Place(place.machine, state, pointer_to(pointer, key), language, key)
            case _:
                pass
