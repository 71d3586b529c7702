"""Read a definition into the model, whatever its faults, so that all of them can be told at once.

What the model cannot hold in a typed attribute (a field that the language does not know, a value of
the wrong shape) is kept in the element's `unread`, where the checks find it and `write` gives it
back.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, TypeVar

from stepsmith.asl.absent import ABSENT, Absent
from stepsmith.asl.choice_rule import COMPARISON_OPERANDS, ChoiceRule
from stepsmith.asl.choice_state import ChoiceState
from stepsmith.asl.definition_field import Many, One, Scalar, Shape
from stepsmith.asl.element import Element, declarations
from stepsmith.asl.fail_state import FailState
from stepsmith.asl.finding import Finding, pointer_to
from stepsmith.asl.json_text import load
from stepsmith.asl.json_value import (
    describe,
    is_array,
    is_deeper_than,
    is_number,
    is_object,
    not_json,
)
from stepsmith.asl.map_state import MapState
from stepsmith.asl.parallel_state import ParallelState
from stepsmith.asl.pass_state import PassState
from stepsmith.asl.state import State
from stepsmith.asl.state_machine import StateMachine
from stepsmith.asl.succeed_state import SucceedState
from stepsmith.asl.task_state import TaskState
from stepsmith.asl.unknown_state import UnknownState
from stepsmith.asl.wait_state import WaitState
from stepsmith.errors import InvalidDefinition

STATE_TYPES: Final[Mapping[str, type[State]]] = {
    state.type: state
    for state in (
        TaskState,
        PassState,
        ChoiceState,
        WaitState,
        SucceedState,
        FailState,
        ParallelState,
        MapState,
    )
}

_E = TypeVar("_E", bound=Element)

_DEEPEST: Final = 150


def parse(source: str | bytes | Mapping[str, Any]) -> StateMachine:
    """Read a definition: JSON text, or the value it stands for.

    The result may be wrong in many ways, which `check` tells; parsing only asks for what a state
    machine needs to be one.

    Raises:
        InvalidDefinition: the text is not JSON (or repeats a field of an object), the value holds
            what JSON has no form for, it is nested too deeply, or it is not an object with a
            `States` object in it.
    """
    document = _document(source)
    states = document.get("States", ABSENT)
    if states is ABSENT:
        raise _invalid(
            "MISSING_FIELD",
            "",
            "a state machine needs the field States.",
            'Add "States": {"Name": {"Type": …}} and "StartAt": "Name".',
        )
    if not is_object(states):
        raise _invalid(
            "WRONG_VALUE",
            "/States",
            f"States must be an object, not {describe(states)}.",
            'Write the states as {"Name": {"Type": …}, …}.',
        )
    return _read_element(StateMachine, document)


def parse_state(source: str | bytes | Mapping[str, Any]) -> State:
    """Read the definition of a single state, as TestState takes it.

    Raises:
        InvalidDefinition: the text is not JSON (or repeats a field of an object), or not an object.
    """
    return _read_state(_document(source))


def _document(source: str | bytes | Mapping[str, Any]) -> Mapping[str, Any]:
    document = _loads(source) if isinstance(source, str | bytes) else source
    if not is_object(document):
        raise _invalid(
            "NOT_AN_OBJECT",
            "",
            f"a definition is a JSON object, not {describe(document)}.",
            'Write {"StartAt": …, "States": {…}}.',
        )
    if is_deeper_than(_DEEPEST, document):
        raise _invalid(
            "TOO_DEEP",
            "",
            f"the definition has values nested more than {_DEEPEST} deep.",
            "Move inner states into a state machine of their own, and data into the input.",
        )
    if document is source:
        _refuse_what_json_lacks(document)
    return document


def _refuse_what_json_lacks(document: Mapping[str, Any]) -> None:
    findings = [
        Finding(
            "NOT_JSON",
            pointer_to("", *keys),
            f"there is {what}, for which JSON has no form.",
            "Write a string, number, boolean, null, list or dictionary with string keys.",
        )
        for keys, what in not_json(document)
    ]
    if findings:
        raise InvalidDefinition(findings)


def _loads(text: str | bytes) -> Any:
    try:
        return load(text)
    except ValueError as error:
        raise _invalid(
            "NOT_JSON", "", f"the definition is not JSON: {error}.", "Correct the JSON text there."
        ) from error


def _invalid(code: str, pointer: str, reason: str, fix: str) -> InvalidDefinition:
    return InvalidDefinition([Finding(code, pointer, reason, fix)])


def _read_element(element: type[_E], document: Mapping[str, Any]) -> _E:
    declared = declarations(element)
    attributes: dict[str, Any] = {}
    unread: dict[str, Any] = {}
    comparisons: dict[str, Any] = {}
    for name, value in document.items():
        declaration = declared.get(name)
        if declaration is not None:
            read = _read(declaration.named.shape, value, element)
            if read is ABSENT:
                unread[name] = value
            else:
                attributes[declaration.attribute] = read
        elif _is_comparison(element, name):
            comparisons[name] = value
        elif not _is_state_type(element, name):
            unread[name] = value
    if comparisons:
        attributes["comparisons"] = comparisons
    return element(order=tuple(document), unread=unread, **attributes)


def _is_comparison(element: type[Element], name: str) -> bool:
    return element is ChoiceRule and name in COMPARISON_OPERANDS


def _is_state_type(element: type[Element], name: str) -> bool:
    return name == "Type" and issubclass(element, State)


def _read(shape: Shape, value: Any, holder: type[Element]) -> Any | Absent:
    """The value as the model holds it, or ABSENT where it has not the shape."""
    match shape:
        case Scalar():
            return _read_scalar(shape, value)
        case One(element=element):
            return _read_element(element or holder, value) if is_object(value) else ABSENT
        case Many(element=element):
            if not is_array(value) or not all(is_object(part) for part in value):
                return ABSENT
            return tuple(_read_element(element or holder, part) for part in value)
        case _:
            if not is_object(value):
                return ABSENT
            return {name: _read_state(state) for name, state in value.items()}


def _read_scalar(scalar: Scalar, value: Any) -> Any | Absent:
    if not fits(scalar, value):
        return ABSENT
    is_texts = scalar in (Scalar.TEXTS, Scalar.TEXTS_OR_TEXT) and not isinstance(value, str)
    return tuple(value) if is_texts else value


def fits(scalar: Scalar, value: Any) -> bool:
    """Whether a JSON value has a scalar shape."""
    match scalar:
        case Scalar.JSON:
            return True
        case Scalar.TEXT:
            return isinstance(value, str)
        case Scalar.TEXT_OR_NULL:
            return value is None or isinstance(value, str)
        case Scalar.NUMBER:
            return is_number(value)
        case Scalar.FLAG:
            return isinstance(value, bool)
        case Scalar.NUMBER_OR_TEXT:
            return is_number(value) or isinstance(value, str)
        case Scalar.FLAG_OR_TEXT:
            return isinstance(value, bool | str)
        case Scalar.OBJECT_OR_TEXT:
            return is_object(value) or isinstance(value, str)
        case Scalar.TEXTS:
            return is_array(value) and all(isinstance(part, str) for part in value)
        case Scalar.TEXTS_OR_TEXT:
            return isinstance(value, str) or fits(Scalar.TEXTS, value)


def _read_state(document: Any) -> State:
    type_name = document.get("Type") if is_object(document) else None
    state_type = STATE_TYPES.get(type_name) if isinstance(type_name, str) else None
    if state_type is None:
        return UnknownState(document=document)
    return _read_element(state_type, document)
