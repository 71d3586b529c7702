"""Which values Python can change in place, and which of them may be one and the same."""

from __future__ import annotations

from collections.abc import Iterator

from stepsmith.authoring.frontend.records import ModelNotSupported, members_of
from stepsmith.authoring.value_type import (
    EXACT_TEXTS,
    DictOf,
    KeyedDict,
    ListOf,
    Opaque,
    Record,
    SetOf,
    Structure,
    TupleOf,
    ValueType,
    is_typed_dict,
    members,
    union,
)


def is_changeable(of: ValueType) -> bool:
    """Whether a value of this type, or a part of it, can be changed in place."""
    return any(True for _ in _all(of))


def has_changeable_parts(of: ValueType) -> bool:
    """Whether a value of this type can have parts that can be changed in place."""
    return any(True for one in members(of) for part in _parts(one) for _ in _all(part))


def may_be(of: ValueType, wanted: ValueType, *, inside: bool) -> bool:
    """Whether a value of one type, or for `inside` a part of it, may be one of another."""
    places = [part for one in members(of) for part in _parts(one)] if inside else [of]
    found = [one for place in places for one in _all(place)]
    return any(_alike(one, other) for one in found for other in members(wanted))


def is_of_nothing(of: ValueType) -> bool:
    """Whether it is the type of `[]` or `{}`, of which nothing more is known."""
    return of in (ListOf(union()), DictOf(union()))


def is_known(of: ValueType) -> bool:
    """Whether a type says of each part what it is."""
    return not any(isinstance(one, Opaque) for one in _all(of))


def _all(of: ValueType, seen: frozenset[ValueType] = frozenset()) -> Iterator[ValueType]:
    """What can be changed in a value of a type: the value, its parts, theirs."""
    for one in members(of):
        if one in seen:
            continue
        if isinstance(one, (ListOf, TupleOf, DictOf, KeyedDict, SetOf, Record, Structure)) or (
            isinstance(one, Opaque) and one not in EXACT_TEXTS.values()
        ):
            if not isinstance(one, TupleOf):
                yield one
            for part in _parts(one):
                yield from _all(part, seen | {one})


def _parts(of: ValueType) -> Iterator[ValueType]:
    match of:
        case ListOf(item=part) | SetOf(item=part) | DictOf(value=part) | KeyedDict(value=part):
            yield part
        case TupleOf(items=items):
            yield from items
        case Record(python=python, arguments=arguments):
            try:
                record = members_of(python, arguments)
            except ModelNotSupported:
                yield Opaque(python.__name__)
            else:
                yield from (member.type for member in record.values())
        case Structure() | Opaque():
            if of not in EXACT_TEXTS.values():
                yield Opaque("Any")
        case _:
            pass


def _alike(one: ValueType, other: ValueType) -> bool:
    """Whether one object can be of both types."""
    match one, other:
        case (Opaque(), _) | (_, Opaque()):
            return True
        case (Record(python=first), Record(python=second)):
            if is_typed_dict(first) or is_typed_dict(second):
                return is_typed_dict(first) == is_typed_dict(second)
            return issubclass(first, second) or issubclass(second, first)
        case (DictOf(), KeyedDict()) | (KeyedDict(), DictOf()):
            return True
        case (Record(python=python), DictOf()) | (DictOf(), Record(python=python)):
            return is_typed_dict(python)
        case _:
            return type(one) is type(other)
