"""Fields: known ones only, with values of the right shape, in the right query language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import Any, Final

from stepsmith.asl.checks.place import Place
from stepsmith.asl.choice_rule import COMPARISON_OPERANDS, ChoiceRule
from stepsmith.asl.definition_field import Many, One, Scalar, Shape
from stepsmith.asl.element import declarations
from stepsmith.asl.finding import Finding
from stepsmith.asl.json_value import describe, is_array, is_object
from stepsmith.asl.jsonata import is_expression
from stepsmith.asl.parse import STATE_TYPES
from stepsmith.asl.query_language import JSONATA, JSONPATH
from stepsmith.asl.state import State
from stepsmith.asl.state_machine import StateMachine
from stepsmith.asl.unknown_state import UnknownState

# What a field wants that may also be given by an expression.
_WANTED_BESIDE_EXPRESSIONS: Final[Mapping[Shape, str]] = {
    Scalar.NUMBER_OR_TEXT: "a number",
    Scalar.FLAG_OR_TEXT: "true or false",
    Scalar.TEXTS_OR_TEXT: "an array of strings",
    Scalar.OBJECT_OR_TEXT: "an object",
}
_IN_THE_OTHER_LANGUAGE: Final = {
    "InputPath": "Use $states.input in Arguments, Assign or Output.",
    "Parameters": "Use Arguments.",
    "ResultSelector": "Shape $states.result in Output.",
    "ResultPath": "Merge $states.input and $states.result in Output.",
    "OutputPath": "Select what to hand on in Output.",
    "Result": "Use Output.",
    "ItemsPath": "Use Items.",
    "Variable": "Use Condition.",
    "Arguments": "Use Parameters.",
    "Output": "Use ResultSelector, ResultPath and OutputPath.",
    "Items": "Use ItemsPath.",
    "Condition": "Use Variable with a comparison operator.",
}

_KINDS: Final = {
    "StateMachine": "state machine",
    "Branch": "branch",
    "ChoiceRule": "choice rule",
    "Retrier": "retrier",
    "Catcher": "catcher",
}


def check_fields(place: Place) -> Iterator[Finding]:
    """Unknown fields, values of the wrong shape, fields of the other query language."""
    if isinstance(place.element, UnknownState):
        yield from _unknown_state(place, place.element)
        return
    yield from _unread_fields(place)
    yield from _missing_fields(place)
    if not isinstance(place.element, StateMachine):
        yield from _foreign_fields(place)
        yield from _texts_for_values(place)


def check_query_language(place: Place) -> Iterator[Finding]:
    """A query language there is, and no way back to JSONPath in a machine in JSONata."""
    element = place.element
    if not isinstance(element, State | StateMachine) or not isinstance(element.query_language, str):
        return
    if element.query_language not in (JSONPATH, JSONATA):
        yield place.finding(
            "WRONG_VALUE",
            ("QueryLanguage",),
            f"there is no query language '{element.query_language}'.",
            'Write "JSONata" or "JSONPath".',
        )
    elif (
        isinstance(element, State)
        and element.query_language == JSONPATH
        and place.machine.query_language == JSONATA
    ):
        yield place.finding(
            "WRONG_QUERY_LANGUAGE",
            ("QueryLanguage",),
            "a state cannot use JSONPath in a state machine whose query language is JSONata.",
            "Write the state in JSONata, or set QueryLanguage on each JSONata state instead of on "
            "the machine.",
        )


def _unknown_state(place: Place, state: UnknownState) -> Iterator[Finding]:
    document: Any = state.document
    if not is_object(document):
        yield place.finding(
            "WRONG_VALUE",
            (),
            f"a state must be an object, not {describe(document)}.",
            'Write {"Type": …}.',
        )
    elif "Type" not in document:
        yield place.finding(
            "MISSING_FIELD",
            (),
            "a state needs the field Type.",
            f"Add one of {', '.join(STATE_TYPES)}.",
        )
    else:
        given = document["Type"]
        named = f"'{given}'" if isinstance(given, str) else describe(given)
        yield place.finding(
            "UNKNOWN_STATE_TYPE",
            ("Type",),
            f"there is no state type {named}.",
            _did_you_mean(given, list(STATE_TYPES)) or f"Write one of {', '.join(STATE_TYPES)}.",
        )


def _unread_fields(place: Place) -> Iterator[Finding]:
    declared = declarations(type(place.element))
    for name, value in place.element.unread.items():
        if name in declared:
            shape = declared[name].named.shape
            yield place.finding(
                "WRONG_VALUE",
                (name,),
                f"{name} must be {_expected(shape)}, not {_found(shape, value)}.",
                "Correct the value.",
            )
        else:
            known = [*declared, *(COMPARISON_OPERANDS if _is_rule(place) else ())]
            yield place.finding(
                "UNKNOWN_FIELD",
                (name,),
                f"{_kind(place)} has no field {name}.",
                _did_you_mean(name, known) or f"Remove it; the fields are {', '.join(known)}.",
            )


def _missing_fields(place: Place) -> Iterator[Finding]:
    for name, declaration in declarations(type(place.element)).items():
        if declaration.named.required and not place.element.has(name):
            yield place.finding(
                "MISSING_FIELD", (), f"{_kind(place)} needs the field {name}.", f"Add {name}."
            )


def _foreign_fields(place: Place) -> Iterator[Finding]:
    for name, declaration in declarations(type(place.element)).items():
        own = declaration.named.language
        if own is None or own == place.language or not place.element.has(name):
            continue
        instead = _IN_THE_OTHER_LANGUAGE.get(name)
        if instead is None:
            instead = f"Use {name.removesuffix('Path')} with an expression."
        yield place.finding(
            "WRONG_QUERY_LANGUAGE",
            (name,),
            f"{name} belongs to {own}, and this state is written in {place.language}.",
            instead,
        )


def _texts_for_values(place: Place) -> Iterator[Finding]:
    """A string where a number, object or array is wanted has to be a JSONata expression."""
    for name, declaration in declarations(type(place.element)).items():
        named = declaration.named
        expected = _WANTED_BESIDE_EXPRESSIONS.get(named.shape)
        if expected is None or name in place.element.unread:
            continue
        if named.language not in (None, place.language):
            continue  # The field should not be here at all, which is told already.
        value = getattr(place.element, declaration.attribute)
        if not isinstance(value, str) or (place.is_jsonata and is_expression(value)):
            continue
        other = " or {% … %}" if place.is_jsonata else ""
        yield place.finding(
            "WRONG_VALUE",
            (name,),
            f"{name} must be {expected}, not the string '{value}'.",
            f"Write {expected}{other}.",
        )


def _is_rule(place: Place) -> bool:
    return isinstance(place.element, ChoiceRule)


def _kind(place: Place) -> str:
    if isinstance(place.element, State):
        return f"a {place.element.type} state"
    words = _KINDS.get(type(place.element).__name__, type(place.element).__name__)
    return f"{'an' if words[0] in 'aeiouAEIOU' else 'a'} {words}"


def _expected(shape: Shape) -> str:
    match shape:
        case Scalar():
            return shape.value
        case Many():
            return "an array of objects"
        case One():
            return "an object"
        case _:
            return "an object of states by name"


def _found(shape: Shape, value: Any) -> str:
    wants_array = isinstance(shape, Many) or shape in (Scalar.TEXTS, Scalar.TEXTS_OR_TEXT)
    return "one with other values" if wants_array and is_array(value) else describe(value)


def _did_you_mean(given: Any, known: list[str]) -> str:
    close = get_close_matches(given, known, n=1) if isinstance(given, str) else []
    return f"Did you mean {close[0]}?" if close else ""
