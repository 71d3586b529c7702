"""For which pairs of types `==` means the same in Python and in JSONata."""

from __future__ import annotations

from pydantic import BaseModel

from stepsmith.authoring.frontend.records import ModelNotSupported, members_of
from stepsmith.authoring.value_type import (
    BOOLEAN,
    EXACT_TEXTS,
    NOTHING,
    DictOf,
    EnumOf,
    Found,
    KeyedDict,
    ListOf,
    Opaque,
    Record,
    SetOf,
    Structure,
    TupleOf,
    ValueType,
    is_number,
    is_typed_dict,
    members,
    union,
)

_LIST_AND_TUPLE = "a list never equals a tuple in Python; as JSON they may be the same"


def difference(left: ValueType, right: ValueType) -> str | None:
    """Why values of two types may compare differently in JSONata, or `None` if they never do."""
    return _difference(left, right, frozenset())


def _difference(left: ValueType, right: ValueType, inside: frozenset[Record]) -> str | None:
    for one in members(left):
        for other in members(right):
            reason = _of_pair(one, other, inside)
            if reason is not None:
                return reason
    return None


def _of_pair(one: ValueType, other: ValueType, inside: frozenset[Record]) -> str | None:
    if NOTHING in (one, other):
        return None
    if one == other and one in EXACT_TEXTS.values():
        return None
    if isinstance(one, Opaque) or isinstance(other, Opaque):
        opaque = one if isinstance(one, Opaque) else other
        return f"a value of type {opaque} is not compared in JSONata as Python compares it"
    if isinstance(one, Found) or isinstance(other, Found):
        return "matches are the same only as objects of Python"
    if isinstance(one, SetOf) or isinstance(other, SetOf):
        return "sets are lists in JSON, in any order"
    if BOOLEAN in (one, other) and (is_number(one) or is_number(other)):
        return "Python takes True for 1 and False for 0, JSONata does not"
    if isinstance(one, EnumOf) or isinstance(other, EnumOf):
        return _of_enums(one, other)
    if isinstance(one, Structure) or isinstance(other, Structure):
        return "what a service gives is not compared whole"
    match one, other:
        case (ListOf(item=first), ListOf(item=second)):
            if one.python is not other.python:
                return _LIST_AND_TUPLE
            return _difference(first, second, inside)
        case (TupleOf(items=items), TupleOf(items=others)):
            pairs = zip(items, others, strict=False)
            found = (_difference(first, second, inside) for first, second in pairs)
            return next((reason for reason in found if reason is not None), None)
        case (TupleOf(items=items), ListOf(item=item, python=python)) | (
            ListOf(item=item, python=python),
            TupleOf(items=items),
        ):
            if python is not tuple:
                return _LIST_AND_TUPLE
            return _difference(union(*items), item, inside)
        case (KeyedDict(value=first), KeyedDict(value=second)):
            if one.key != other.key:
                return f"keys of {one} and {other} are never the same in Python, and texts in JSON"
            return _difference(first, second, inside)
        case (KeyedDict(), DictOf()) | (DictOf(), KeyedDict()):
            return f"keys of {one} and {other} are never the same in Python, and texts in JSON"
        case (DictOf(value=first), DictOf(value=second)):
            return _difference(first, second, inside)
        case (Record(), Record()):
            return _of_records(one, other, inside)
        case (Record(), DictOf()) | (DictOf(), Record()):
            return "a model never equals a dict in Python; as JSON they may be the same"
        case _:
            return None


def _of_enums(one: ValueType, other: ValueType) -> str | None:
    if one == other:
        return None
    plain = [e for e in (one, other) if isinstance(e, EnumOf) and not _is_its_value(e)]
    if plain:
        return f"a member of {plain[0]} equals only itself in Python; as JSON it is its value"
    return None


def _is_its_value(enum: EnumOf) -> bool:
    """Whether members equal their values in Python too, as those of a StrEnum do."""
    return issubclass(enum.python, (str, int))


def _of_records(one: Record, other: Record, inside: frozenset[Record]) -> str | None:
    if one != other:
        return f"a {one} never equals a {other} in Python; as JSON they may be the same"
    if _decides_itself(one.python):
        return f"{one} decides itself what it equals, in code that ASL cannot run"
    if one in inside:
        return None
    try:
        record = members_of(one.python, one.arguments)
    except ModelNotSupported as unsupported:
        return str(unsupported)
    for member in record.values():
        reason = _difference(member.type, member.type, inside | {one})
        if reason is not None:
            return reason
    return None


def _decides_itself(python: type) -> bool:
    """Whether a class, or one between it and pydantic's, defines `==`."""
    if is_typed_dict(python) or not issubclass(python, BaseModel):
        return False
    lineage = python.__mro__[: python.__mro__.index(BaseModel)]
    return any("__eq__" in vars(ancestor) for ancestor in lineage)
