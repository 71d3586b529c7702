"""What is left of a union when something is known about the value's JSON."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from pydantic_core import to_jsonable_python

from stepsmith.authoring.frontend.records import Member, ModelNotSupported, members_of
from stepsmith.authoring.value_type import (
    BOOLEAN,
    NOTHING,
    Caught,
    DictOf,
    EnumOf,
    KeyedDict,
    ListOf,
    Opaque,
    Primitive,
    Record,
    SetOf,
    Structure,
    TupleOf,
    ValueType,
    members,
    union,
)

ALL_KINDS = frozenset({"string", "number", "boolean", "null", "array", "object"})
_OF_PRIMITIVES = {
    str: "string",
    int: "number",
    float: "number",
    bool: "boolean",
    type(None): "null",
}
_WRITTEN_AS_TEXT = (date, datetime, time, timedelta, Decimal, UUID, bytes)
"""Types that JSON has as text; pydantic reads some of them from numbers too."""


def kinds(of: ValueType) -> frozenset[str]:
    """The JSON types that a value of a type that is no union can have, as `$type` calls them."""
    match of:
        case Primitive(python=python):
            return frozenset({_OF_PRIMITIVES[python]})
        case ListOf() | TupleOf() | SetOf():
            return frozenset({"array"})
        case DictOf() | KeyedDict() | Record() | Structure() | Caught():
            return frozenset({"object"})
        case EnumOf():
            return frozenset(kind_of(value) for value in literals(of) or ())
        case Opaque() if of.python in _WRITTEN_AS_TEXT:
            return frozenset({"string", "number"})
        case _:
            return ALL_KINDS


def kind_of(value: Any) -> str:
    """The JSON type of a constant."""
    return _OF_PRIMITIVES.get(type(value), "array" if isinstance(value, list) else "object")


def literals(of: ValueType) -> tuple[Any, ...] | None:
    """The JSON values that a type that is no union has, if they are few and known."""
    match of:
        case EnumOf(python=python, left=left):
            return tuple(to_jsonable_python(one) for one in (python if left is None else left))
        case Primitive(literals=tuple() as found):
            return found
        case _ if of == BOOLEAN:
            return (True, False)
        case _ if of == NOTHING:
            return (None,)
        case _:
            return None


def with_values(of: ValueType, values: Iterable[Any], *, equal: bool) -> ValueType:
    """The type of a value that equals one of some constants, or none of them."""
    wanted = tuple(values)
    return union(
        *(left for one in members(of) if (left := _of_values(one, wanted, equal)) is not None)
    )


def _of_values(of: ValueType, wanted: tuple[Any, ...], equal: bool) -> ValueType | None:
    known = literals(of)
    if known is None:
        fits = any(kind_of(value) in kinds(of) for value in wanted)
        return of if fits or not equal else None
    left = tuple(value for value in known if _is_among(value, wanted) == equal)
    if not left:
        return None
    match of:
        case EnumOf(python=python, left=before):
            named = tuple(python if before is None else before)
            return EnumOf(python, tuple(n for n, v in zip(named, known, strict=True) if v in left))
        case Primitive(python=python):
            return Primitive(python, left)
        case _:
            return of


def _is_among(value: Any, wanted: tuple[Any, ...]) -> bool:
    return any(type(value) is type(one) and value == one for one in wanted)


def where(of: ValueType, holds: Callable[[ValueType], bool]) -> ValueType:
    """The members of a union that something holds of."""
    return union(*(one for one in members(of) if holds(one)))


def member_at(of: ValueType, key: str) -> Member | None:
    """What a record has under a key of its JSON."""
    if not isinstance(of, Record):
        return None
    try:
        record = members_of(of.python, of.arguments)
    except ModelNotSupported:
        return None
    return next((member for member in record.values() if member.key == key), None)


def meet(known: ValueType, found: ValueType) -> ValueType:
    """What two tests of one value leave together."""
    kept: list[ValueType] = []
    for one in members(found):
        for other in members(known):
            if one == other:
                values = literals(other)
                kept += members(one if values is None else with_values(one, values, equal=True))
    return union(*kept)
