"""Paths and intrinsic functions of JSONPath mode: whole, and of the kind that their field takes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, Final

from stepsmith.asl.checks.place import Place
from stepsmith.asl.choice_rule import ChoiceRule
from stepsmith.asl.element import declarations
from stepsmith.asl.finding import Finding
from stepsmith.asl.intrinsics import Intrinsic
from stepsmith.asl.jsonpath import PathSyntaxError, compile_path, compile_reference_path
from stepsmith.asl.payload_template import compile_field

_SUBSTITUTION: Final = re.compile(r"\$\{[^{}]+\}")
_INTRINSIC: Final = "States."
_PLACES: Final = frozenset({"ResultPath"})
_REFERENCES: Final = frozenset({"ItemsPath"})
_PATHS_OR_INTRINSICS: Final = frozenset({"ErrorPath", "CausePath"})

_Keys = tuple[str | int, ...]


def check_paths(place: Place) -> Iterator[Finding]:
    """Every field of an element that is a path."""
    if place.is_jsonata:
        return
    element = place.element
    for name, declaration in declarations(type(element)).items():
        if (name.endswith("Path") or name == "Variable") and name not in element.unread:
            text = getattr(element, declaration.attribute)
            if isinstance(text, str):
                yield from check_path(place, (name,), text)
    if isinstance(element, ChoiceRule):
        for operator, operand in element.comparisons.items():
            if operator.endswith("Path") and isinstance(operand, str):
                yield from check_path(place, (operator,), operand)


def check_path(place: Place, keys: _Keys, text: str) -> Iterator[Finding]:
    """The path that the field named by the last key holds."""
    if _SUBSTITUTION.search(text):
        return  # What it says is known only once deployment has filled it in.
    name = str(keys[-1])
    if name in _PATHS_OR_INTRINSICS:
        yield from check_path_or_intrinsic(place, keys, text)
    elif name in _PLACES:
        yield from _syntax(place, keys, text, _compile_place)
    elif name in _REFERENCES:
        yield from _syntax(place, keys, text, compile_reference_path)
    else:
        yield from _syntax(place, keys, text, compile_path)


def check_path_or_intrinsic(place: Place, keys: _Keys, text: str) -> Iterator[Finding]:
    """A field that is a path or a call of an intrinsic function."""
    if _SUBSTITUTION.search(text):
        return
    if text.startswith(_INTRINSIC):
        yield from _intrinsic(place, keys, text)
    else:
        yield from _syntax(place, keys, text, compile_path)


def _intrinsic(place: Place, keys: _Keys, text: str) -> Iterator[Finding]:
    try:
        expression = compile_field(text, str(keys[-1])).expression
    except PathSyntaxError as error:
        yield place.finding(
            "INTRINSIC_SYNTAX",
            keys,
            f"'{text}' is no call of an intrinsic function: {error.reason}, at character "
            f"{error.position}.",
            "Correct the call there.",
        )
        return
    if isinstance(expression, Intrinsic):
        for name in expression.wrong_counts():
            # The service takes such a definition, and fails when the call is evaluated.
            yield place.finding(
                "INTRINSIC_ARGUMENTS",
                keys,
                f"{name} takes another number of arguments.",
                "Add what is missing, or remove what is too much.",
                "warning",
            )


def _syntax(
    place: Place, keys: _Keys, text: str, compile_text: Callable[[str], Any]
) -> Iterator[Finding]:
    try:
        compile_text(text)
    except PathSyntaxError as error:
        yield place.finding(
            "JSONPATH_SYNTAX",
            keys,
            f"'{text}' is no path for {keys[-1]}: {error.reason}, at character {error.position}.",
            "Correct the path there.",
        )


def _compile_place(text: str) -> None:
    """Refuse a path to where nothing can be put."""
    path = compile_reference_path(text)
    if path.origin != "input":
        raise PathSyntaxError(text, "a result is put into the input, which $ stands for", 0)
