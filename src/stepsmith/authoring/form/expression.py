"""Expressions of the form: pure and total, since whatever could fail has a guard before it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from stepsmith.authoring.value_type import (
    BOOLEAN,
    CAUGHT,
    INTEGER,
    TEXT,
    ValueType,
)


@dataclass(frozen=True, slots=True)
class Const:
    """A value known at compile time, as JSON."""

    value: Any
    type: ValueType

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Const)
            and type(self.value) is type(other.value)
            and bool(self.value == other.value)
        )

    def __hash__(self) -> int:
        return hash(repr(self.value))


@dataclass(frozen=True, slots=True)
class Substitution:
    """A `${Name}` that deployment fills in."""

    name: str
    type: ValueType = TEXT


@dataclass(frozen=True, slots=True)
class Var:
    """A workflow variable."""

    name: str
    type: ValueType


@dataclass(frozen=True, slots=True)
class Reserved:
    """A part of `$states`: `input`, `result.Payload`, `errorOutput`, `context.…`."""

    path: str
    type: ValueType


@dataclass(frozen=True, slots=True)
class Local:
    """The parameter of a function inside an expression (`Each`)."""

    name: str
    type: ValueType


@dataclass(frozen=True, slots=True)
class Field:
    """A member of an object that is surely there."""

    of: Expr
    key: str
    type: ValueType


@dataclass(frozen=True, slots=True)
class Item:
    """An element of a list that is surely there; negative indexes count from the end."""

    of: Expr
    index: Expr
    type: ValueType


BinaryOp = Literal["+", "-", "*", "/", "//", "%", "&", "append"]


@dataclass(frozen=True, slots=True)
class Binary:
    """Arithmetic, `&` for text, `append` for lists, each with Python's result."""

    op: BinaryOp
    left: Expr
    right: Expr
    type: ValueType


CompareOp = Literal["=", "!=", "<", "<=", ">", ">="]


@dataclass(frozen=True, slots=True)
class Compare:
    """A comparison of two values of comparable types."""

    op: CompareOp
    left: Expr
    right: Expr
    type: ValueType = BOOLEAN


@dataclass(frozen=True, slots=True)
class Contains:
    """`needle in haystack` for text, lists and the keys of objects."""

    needle: Expr
    haystack: Expr
    type: ValueType = BOOLEAN


@dataclass(frozen=True, slots=True)
class Not:
    """Negation of a boolean."""

    of: Expr
    type: ValueType = BOOLEAN


@dataclass(frozen=True, slots=True)
class Logic:
    """`and` / `or` of two booleans, the right one looked at only if it decides."""

    op: Literal["and", "or"]
    left: Expr
    right: Expr
    type: ValueType = BOOLEAN


@dataclass(frozen=True, slots=True)
class Conditional:
    """`then if test else orelse`."""

    test: Expr
    then: Expr
    orelse: Expr
    type: ValueType


@dataclass(frozen=True, slots=True)
class OfKind:
    """Whether a value is of one of some JSON types, as JSONata's `$type` calls them."""

    of: Expr
    kinds: tuple[str, ...]
    type: ValueType = BOOLEAN


@dataclass(frozen=True, slots=True)
class Whole:
    """Whether a number has no fraction."""

    of: Expr
    type: ValueType = BOOLEAN


@dataclass(frozen=True, slots=True)
class Like:
    """Whether a part of a text matches a regular expression, as JSONata writes it."""

    of: Expr
    pattern: str
    type: ValueType = BOOLEAN


@dataclass(frozen=True, slots=True)
class AnyOf:
    """Whether a test holds for an item of a list, or a value of an object."""

    of: Expr
    parameter: str
    test: Expr
    values: bool = False
    type: ValueType = BOOLEAN


@dataclass(frozen=True, slots=True)
class Size:
    """`len()` of text (code points), a list or an object."""

    of: Expr
    type: ValueType = INTEGER


@dataclass(frozen=True, slots=True)
class IntegerText:
    """The decimal digits of an integer."""

    of: Expr
    type: ValueType = TEXT


@dataclass(frozen=True, slots=True)
class JsonText:
    """The compact JSON text of a value."""

    of: Expr
    type: ValueType = TEXT


@dataclass(frozen=True, slots=True)
class ErrorMessage:
    """The message of a caught error: Lambda's `errorMessage`, or the Cause itself, or no text."""

    of: Expr
    type: ValueType = TEXT


@dataclass(frozen=True, slots=True)
class ChildFailure:
    """A caught error; where an execution that was waited for has failed, that execution's own.

    `deep` says that its error may itself be one of an execution that it waited for.
    """

    of: Expr
    deep: bool
    type: ValueType = CAUGHT


@dataclass(frozen=True, slots=True)
class FieldOr:
    """A member of an object, or a default where it has none."""

    of: Expr
    key: str
    default: Expr
    type: ValueType


@dataclass(frozen=True, slots=True)
class Display:
    """An object: model construction, dict display."""

    members: tuple[tuple[str, Expr], ...]
    type: ValueType


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list display."""

    items: tuple[Expr, ...]
    type: ValueType


@dataclass(frozen=True, slots=True)
class Filled:
    """An object with defaults for members it lacks and with some members replaced."""

    of: Expr
    defaults: tuple[tuple[str, Expr], ...]
    replaced: tuple[tuple[str, Expr], ...]
    type: ValueType


@dataclass(frozen=True, slots=True)
class Each:
    """A list with an expression applied to every item, called `parameter` there.

    The expression may also read the item's position, if that has a name.
    """

    of: Expr
    parameter: str
    body: Expr
    type: ValueType
    index: str | None = None


@dataclass(frozen=True, slots=True)
class Select:
    """The items of a list, called `parameter` and at `index`, of which a test holds."""

    of: Expr
    parameter: str
    test: Expr
    type: ValueType
    index: str | None = None


@dataclass(frozen=True, slots=True)
class Sorted:
    """A list sorted by a key of its items, which are called `parameter` there; stable."""

    of: Expr
    parameter: str
    key: Expr
    descending: bool
    type: ValueType


@dataclass(frozen=True, slots=True)
class Lookup:
    """A member of an object, by a key that is data and surely there."""

    of: Expr
    key: Expr
    type: ValueType


@dataclass(frozen=True, slots=True)
class Pattern:
    """A regular expression known at compile time, in what JSONata and Python spell alike."""

    source: str
    type: ValueType = TEXT


@dataclass(frozen=True, slots=True)
class Apply:
    """An operation, by its name, that gives for its arguments what Python's gives."""

    operation: str
    arguments: tuple[Expr, ...]
    type: ValueType


@dataclass(frozen=True, slots=True)
class RawExpression:
    """JSONata written by hand, with values for the variables that it reads."""

    source: str
    names: tuple[str, ...]
    arguments: tuple[Expr, ...]
    type: ValueType


@dataclass(frozen=True, slots=True)
class Drawn:
    """What differs each time it is evaluated: the time, a UUID, a number from [0, 1).

    `now` is a text in ISO 8601, `millis` the milliseconds since 1970.
    """

    kind: Literal["now", "millis", "uuid", "random"]
    type: ValueType


@dataclass(frozen=True, slots=True)
class SecondsLeft:
    """Whole seconds until a deadline counted from the execution's start, at most `most`.

    The one expression that fails on purpose: past the deadline, the state must not begin.
    """

    most: int
    deadline_seconds: int
    type: ValueType = INTEGER


Expr = (
    Const
    | Substitution
    | Var
    | Reserved
    | Local
    | Field
    | Item
    | Binary
    | Compare
    | Contains
    | Not
    | Logic
    | Conditional
    | OfKind
    | Whole
    | Like
    | AnyOf
    | Size
    | IntegerText
    | JsonText
    | ErrorMessage
    | ChildFailure
    | FieldOr
    | Display
    | Sequence
    | Filled
    | Each
    | Select
    | Sorted
    | Lookup
    | Pattern
    | Apply
    | RawExpression
    | Drawn
    | SecondsLeft
)
