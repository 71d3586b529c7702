"""`isinstance(x, T)` and class patterns, where a value's JSON tells what Python's class told."""

from __future__ import annotations

import ast
import types
from collections.abc import Sequence as Several
from typing import Any

from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.form import Compare, Const, Contains, Expr, Field, Logic, Not, OfKind
from stepsmith.authoring.frontend.possible import kinds, literals, member_at
from stepsmith.authoring.frontend.reader import Reader
from stepsmith.authoring.frontend.records import ModelNotSupported, members_of
from stepsmith.authoring.rewrite import FALSE, TRUE, fold
from stepsmith.authoring.value_type import (
    NOTHING,
    TEXT,
    DictOf,
    EnumOf,
    KeyedDict,
    ListOf,
    Opaque,
    Primitive,
    Record,
    SetOf,
    TupleOf,
    ValueType,
    is_typed_dict,
    members,
    of_value,
    union,
)

_OBJECT = frozenset({"object"})


class CannotTell(Exception):
    """What a value is cannot be told from its JSON; the text says why."""


def is_instance(reader: Reader, node: ast.AST, value: Expr, of: Any) -> tuple[Expr, ValueType]:
    """Whether a value is an instance of a class or of one of several, and its type if it is."""
    type_ = reader.scope.narrow(value)
    try:
        classes = _classes(of)
        fitting = tuple(one for one in members(type_) if _fits(one, classes))
        rest = tuple(one for one in members(type_) if one not in fitting)
        return apart(value, fitting, rest), union(*fitting)
    except CannotTell as reason:
        reader.reject(
            Code.NOT_SAME_AS_PYTHON,
            node,
            str(reason),
            "test a member that tells the types apart, such as a Literal that each has for itself",
        )


def _classes(of: Any) -> tuple[type, ...]:
    if isinstance(of, types.UnionType):
        of = of.__args__
    if isinstance(of, tuple):
        return tuple(one for part in of for one in _classes(part))
    if of is None:
        return (type(None),)
    if not isinstance(of, type) or is_typed_dict(of):
        raise CannotTell(f"{getattr(of, '__name__', of)} is no class that isinstance() takes")
    return (of,)


def _fits(one: ValueType, classes: tuple[type, ...]) -> bool:
    """Whether a value of a type that is no union is an instance, which its type has to tell."""
    python = _class_of(one)
    try:
        if python is not None and issubclass(python, classes):
            return True
        narrower = [
            of
            for of in classes
            if python is None or (not isinstance(one, Primitive) and issubclass(of, python))
        ]
    except TypeError as reason:
        raise CannotTell(str(reason)) from reason
    if narrower:
        wanted = narrower[0].__name__
        raise CannotTell(f"whether a {one} is a {wanted} cannot be told from its JSON")
    return False


def _class_of(one: ValueType) -> type | None:
    match one:
        case Record(python=python):
            return dict if is_typed_dict(python) else python
        case Primitive(python=python) | ListOf(python=python) | EnumOf(python=python):
            return python
        case DictOf() | KeyedDict():
            return dict
        case TupleOf(python=python) | SetOf(python=python):
            return python
        case Opaque(python=python):
            return python
        case _:
            return None


def apart(value: Expr, fitting: Several[ValueType], rest: Several[ValueType]) -> Expr:
    """A test that holds for values of some types, and not for those of some others.

    Raises:
        CannotTell: some of the first look like some of the others.
    """
    if not rest:
        return TRUE
    if not fitting:
        return FALSE
    if list(rest) == [NOTHING]:
        return fold(Compare("!=", value, Const(None, NOTHING)))
    objects = [one for one in fitting if kinds(one) == _OBJECT]
    other_objects = [one for one in rest if kinds(one) == _OBJECT]
    plain, others = (
        frozenset(kind for one in types_ if kinds(one) != _OBJECT for kind in kinds(one))
        for types_ in (fitting, rest)
    )
    told = plain | (_OBJECT if objects else frozenset())
    if plain & others or (objects and "object" in others) or (other_objects and "object" in plain):
        raise _alike(fitting, rest)
    if not (objects and other_objects):
        return OfKind(value, tuple(sorted(told)))
    test = _objects_apart(value, objects, other_objects)
    if plain or others:
        test = Logic("and", OfKind(value, ("object",)), test)
    return Logic("or", OfKind(value, tuple(sorted(plain))), test) if plain else test


def _alike(fitting: Several[ValueType], rest: Several[ValueType]) -> CannotTell:
    return CannotTell(f"{union(*fitting)} and {union(*rest)} may look the same as JSON")


def _objects_apart(value: Expr, fitting: list[ValueType], rest: list[ValueType]) -> Expr:
    for key in _keys(fitting + rest):
        told = _by_tag(value, key, fitting, rest)
        if told is not None:
            return told
    for key in _keys([*fitting, *rest]):
        there = Contains(Const(key, TEXT), value)
        if _always(fitting, key) and _never(rest, key):
            return there
        if _always(rest, key) and _never(fitting, key):
            return Not(there)
    raise _alike(fitting, rest)


def _keys(of: list[ValueType]) -> list[str]:
    try:
        records = [members_of(one.python, one.arguments) for one in of if isinstance(one, Record)]
    except ModelNotSupported as reason:
        raise CannotTell(str(reason)) from reason
    return list(dict.fromkeys(member.key for record in records for member in record.values()))


def _by_tag(value: Expr, key: str, fitting: list[ValueType], rest: list[ValueType]) -> Expr | None:
    """A test of a member that has one value in some types and another in the others."""
    values, others = _tags(fitting, key), _tags(rest, key)
    if values is None or others is None or any(_same(v, o) for v in values for o in others):
        return None
    tag = Field(value, key, union(*(of_value(one) for one in values)))
    if len(values) == 1:
        return fold(Compare("=", tag, Const(values[0], of_value(values[0]))))
    listed = list(values)
    return Contains(tag, Const(listed, of_value(listed)))


def _same(one: Any, other: Any) -> bool:
    return type(one) is type(other) and one == other


def _tags(of: list[ValueType], key: str) -> list[Any] | None:
    """The values of a member in several types, if each has it and has few."""
    found: list[Any] = []
    for one in of:
        member = member_at(one, key)
        if member is None or member.optional:
            return None
        for option in members(member.type):
            values = literals(option)
            if values is None:
                return None
            found += [value for value in values if not any(_same(value, f) for f in found)]
    return found


def _always(of: list[ValueType], key: str) -> bool:
    found = [member_at(one, key) for one in of]
    return all(member is not None and not member.optional for member in found)


def _never(of: list[ValueType], key: str) -> bool:
    return all(isinstance(one, Record) and member_at(one, key) is None for one in of)
