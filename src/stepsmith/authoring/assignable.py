"""Whether a value of one type may stand where another is declared."""

from __future__ import annotations

from stepsmith.authoring.value_type import (
    ANY,
    FLOAT,
    INTEGER,
    NEVER,
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
    is_typed_dict,
    members,
    value_of,
)


def assignable(source: ValueType, target: ValueType) -> bool:
    """Whether a value may stand where another type is declared; unknown types get the benefit."""
    return all(any(_fits(one, place) for place in members(target)) for one in members(source))


def _fits(source: ValueType, target: ValueType) -> bool:
    if isinstance(source, Found):
        return source == target or (isinstance(target, Opaque) and "Match" in target.name)
    if source == target or isinstance(source, Opaque) or isinstance(target, Opaque):
        return True
    if source == INTEGER and target == FLOAT:
        return True
    if isinstance(source, ListOf) and isinstance(target, ListOf):
        return assignable(source.item, target.item)
    if isinstance(source, TupleOf) and isinstance(target, TupleOf):
        pairs = zip(source.items, target.items, strict=False)
        fits = len(source.items) == len(target.items) and issubclass(source.python, target.python)
        return fits and all(assignable(one, other) for one, other in pairs)
    if isinstance(source, DictOf) and isinstance(target, DictOf):
        return assignable(source.value, target.value)
    if isinstance(source, KeyedDict) and isinstance(target, KeyedDict):
        return source.key == target.key and assignable(source.value, target.value)
    if isinstance(source, SetOf) and isinstance(target, SetOf):
        return issubclass(source.python, target.python) and assignable(source.item, target.item)
    if source == DictOf(NEVER) and isinstance(target, KeyedDict):
        return True
    if isinstance(source, Structure):
        return target == DictOf(ANY)
    if isinstance(source, DictOf) and isinstance(target, Record):
        return is_typed_dict(target.python)
    if isinstance(source, Record) and isinstance(target, Record):
        return issubclass(source.python, target.python) if _are_classes(source, target) else False
    return isinstance(source, EnumOf) and target == value_of(source)


def _are_classes(*records: Record) -> bool:
    return not any(is_typed_dict(record.python) for record in records)
