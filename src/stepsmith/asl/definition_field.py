"""How a field of the Amazon States Language is declared on a dataclass of the model.

A declaration says the field's name in JSON, the shape its value must have, the query language it
belongs to and whether it is required. Parsing, writing and the checks read these declarations, so a
field is described in one place.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Final

from stepsmith.asl.query_language import QueryLanguage


class Scalar(Enum):
    """A value that holds no further part of the model; its text completes "must be …"."""

    JSON = "any JSON value"
    TEXT = "a string"
    TEXT_OR_NULL = "a string or null"
    NUMBER = "a number"
    FLAG = "true or false"
    TEXTS = "an array of strings"
    NUMBER_OR_TEXT = "a number, or a string with a JSONata expression"
    FLAG_OR_TEXT = "true, false, or a string with a JSONata expression"
    TEXTS_OR_TEXT = "an array of strings, or a string with a JSONata expression"
    OBJECT_OR_TEXT = "an object, or a string with a JSONata expression"


@dataclass(frozen=True, slots=True)
class One:
    """A value that is itself an element of the model, written as an object.

    Without an element it is of the same kind as the one that holds it.
    """

    element: type[Any] | None = None


@dataclass(frozen=True, slots=True)
class Many:
    """An array of elements of the model; without one, of the kind that holds it."""

    element: type[Any] | None = None


class StatesByName:
    """The `States` object: state names, each with a state."""


Shape = Scalar | One | Many | StatesByName

STATES_BY_NAME: Final = StatesByName()


@dataclass(frozen=True, slots=True)
class Named:
    """What the language says of a field; an annotation of the attribute that holds it.

    The attribute of an optional field that a definition lacks is `ABSENT`. That of a required one
    is empty (`""`, `()`, `{}`), so that code after the checks needs no case for its absence.

    Attributes:
        name: the field's name in JSON.
        language: the query language the field belongs to; None for both.
    """

    name: str
    shape: Shape = Scalar.TEXT
    language: QueryLanguage | None = field(default=None, kw_only=True)
    required: bool = field(default=False, kw_only=True)
