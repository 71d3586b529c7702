"""The rules that a type makes for JSON values, as pydantic reads them strictly."""

from __future__ import annotations

import enum
import types
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import MISSING, fields, is_dataclass, replace
from datetime import date
from typing import (
    Annotated,
    Any,
    Literal,
    NotRequired,
    Required,
    Union,
    get_args,
    get_origin,
    get_type_hints,
)

import annotated_types
from pydantic import BaseModel, RootModel, Strict
from pydantic.fields import FieldInfo

from stepsmith.authoring.frontend.records import (
    ModelNotSupported,
    check_constructible,
    may_be_left_out,
    members_of,
)
from stepsmith.authoring.input_rules.rule import (
    FitsOne,
    IfTagged,
    Rule,
    Step,
    ToItem,
    ToItems,
    ToKeys,
    ToMember,
    ToValues,
)
from stepsmith.authoring.input_rules.test import (
    HasOnly,
    IsBounded,
    IsKind,
    IsLike,
    IsMultiple,
    IsOneOf,
    IsWhole,
    Kind,
    Test,
    is_portable,
)
from stepsmith.authoring.input_rules.written_forms import FORMS, INTEGER_KEY
from stepsmith.authoring.value_type import is_typed_dict, tag_in

_KINDS: dict[Any, Kind] = {str: "string", float: "number", bool: "boolean", None: "null"}


class NotDecidable(Exception):
    """A part of a type that JSONata cannot check as pydantic does; the text names it."""


def rules_of(annotation: Any) -> tuple[Rule, ...]:
    """The rules for a JSON value of a type, each after those that it counts on.

    Raises:
        NotDecidable: JSONata cannot tell what pydantic tells.
    """
    return tuple(_Rules().of(annotation, (), ()))


class _Rules:
    """One walk over a type."""

    def __init__(self) -> None:
        self._inside: list[type] = []

    def of(
        self, annotation: Any, metadata: tuple[Any, ...], at: tuple[Step, ...]
    ) -> Iterator[Rule]:
        origin, arguments = get_origin(annotation), get_args(annotation)
        if origin is Annotated:
            inner = tuple(one for extra in arguments[1:] for one in _unpacked(extra))
            yield from self.of(arguments[0], (*inner, *metadata), at)
            return
        supertype = getattr(annotation, "__supertype__", None)  # of a NewType
        if supertype is not None:
            yield from self.of(supertype, metadata, at)
            return
        if origin in (Union, types.UnionType):
            options = [one for one in arguments if one is not type(None)]
            yield from self._union(options, arguments, metadata, at)
            return
        alias = getattr(annotation, "__value__", None)  # of a name for a type
        if alias is not None:
            yield from self.of(alias, metadata, at)
            return
        if origin in (set, frozenset) and arguments and metadata:
            raise NotDecidable(f"{_where(at)}: a set with constraints")
        if origin is tuple and arguments[1:] != (...,):
            yield from self._tuple(arguments, metadata, at)
            return
        if origin in (list, tuple, set, frozenset, Sequence) and arguments:
            yield Rule(at, IsKind(("array",)))
            yield from self._limits(annotation, metadata, at, length="array")
            yield from self.of(arguments[0], (), (*at, ToItems()))
            return
        if origin is dict and arguments:
            yield Rule(at, IsKind(("object",)))
            yield from self._limits(annotation, metadata, at, length="object")
            yield from self._keys(arguments[0], (*at, ToKeys()))
            yield from self.of(arguments[1], (), (*at, ToValues()))
            return
        if isinstance(annotation, type) and issubclass(annotation, RootModel):
            yield from self._root(annotation, metadata, at)
            return
        if _is_record(annotation):
            yield from self._record(annotation, at)
            return
        test = _test_of(annotation, _where(at))
        if isinstance(test, IsLike) and not test.other:
            yield Rule(at, IsKind(("string",)))
        yield Rule(at, test)
        yield from self._limits(
            annotation, metadata, at, length="string" if annotation is str else None
        )

    def _tuple(
        self, items: tuple[Any, ...], metadata: tuple[Any, ...], at: tuple[Step, ...]
    ) -> Iterator[Rule]:
        if metadata:
            raise NotDecidable(f"{_where(at)}: a tuple with constraints")
        yield Rule(at, IsKind(("array",)))
        yield Rule(at, IsBounded(">=", len(items), length="array"))
        yield Rule(at, IsBounded("<=", len(items), length="array"))
        for index, item in enumerate(items):
            yield from self.of(item, (), (*at, ToItem(index)))

    def _keys(self, annotation: Any, at: tuple[Step, ...]) -> Iterator[Rule]:
        """The rules for what a dict's keys are, which are texts in JSON."""
        if annotation is str:
            return
        if annotation is int:
            yield Rule(at, INTEGER_KEY)
            return
        if get_origin(annotation) is Annotated and get_args(annotation)[0] is str:
            yield from self.of(annotation, (), at)
            return
        test = _test_of(annotation, _where(at))
        texts = isinstance(test, IsOneOf) and all(isinstance(v, str) for v in test.values)
        if not texts and annotation not in (date, uuid.UUID):
            name = getattr(annotation, "__name__", str(annotation))
            raise NotDecidable(f"{_where(at)}: JSONata cannot tell whether a text is a {name}")
        yield Rule(at, test)

    def _root(
        self, python: type[RootModel[Any]], metadata: tuple[Any, ...], at: tuple[Step, ...]
    ) -> Iterator[Rule]:
        if python in self._inside:
            raise NotDecidable(f"{_where(at)}: {python.__name__} holds itself")
        try:
            check_constructible(python)
        except ModelNotSupported as reason:
            raise NotDecidable(f"{_where(at)}: {reason}") from reason
        self._inside.append(python)
        field = python.model_fields["root"]
        yield from self.of(field.annotation, (*_constraints(field), *metadata), at)
        self._inside.pop()

    def _union(
        self,
        options: list[Any],
        arguments: tuple[Any, ...],
        metadata: tuple[Any, ...],
        at: tuple[Step, ...],
    ) -> Iterator[Rule]:
        if len(options) == 1 and len(arguments) == 2 and at and isinstance(at[-1], ToMember):
            member = replace(at[-1], nullable=True)
            yield from self.of(options[0], metadata, (*at[:-1], member))
            return
        tag = tag_in(metadata)
        if tag is not None and len(metadata) == 1:
            yield from self._tagged(options, arguments, tag, at)
            return
        if metadata:
            raise NotDecidable(f"{_where(at)}: a union with constraints")
        try:
            yield Rule(at, _any_of([_test_of(one, _where(at)) for one in arguments], _where(at)))
        except NotDecidable:
            found = tuple(self._option(one, at) for one in arguments)
            yield Rule(at, FitsOne(tuple(map(_name, arguments)), found))

    def _option(self, annotation: Any, at: tuple[Step, ...]) -> tuple[Rule, ...]:
        """The rules that one type of a union makes for a value."""
        try:
            return tuple(self.of(annotation, (), ()))
        except NotDecidable as reason:
            raise NotDecidable(f"{_where(at)}: one of several types, {reason}") from reason

    def _tagged(
        self, options: list[Any], arguments: tuple[Any, ...], tag: str, at: tuple[Step, ...]
    ) -> Iterator[Rule]:
        """The rules of a union of models that a member tells apart."""
        if len(options) < len(arguments):
            if not at or not isinstance(at[-1], ToMember):
                raise NotDecidable(f"{_where(at)}: null or one of several models, but no member")
            at = (*at[:-1], replace(at[-1], nullable=True))
        found: list[tuple[Any, ToMember, tuple[Any, ...]]] = []
        for one in options:
            fields_of_one = _fields(one) if _is_record(one) else {}
            if tag not in fields_of_one:
                raise NotDecidable(f"{_where(at)}: {one} has no member {tag}")
            key = ToMember(members_of(one)[tag].key)
            test = _test_of(fields_of_one[tag][0], _where((*at, key)))
            if not isinstance(test, IsOneOf):
                raise NotDecidable(f"{_where((*at, key))}: a tag that is no Literal")
            found.append((one, key, test.values))
        keys = {key for _, key, _ in found}
        if len(keys) > 1:
            raise NotDecidable(f"{_where(at)}: a tag with several aliases")
        (key,) = keys
        yield Rule(at, IsKind(("object",)))
        yield Rule(at, key.key)
        yield Rule((*at, key), IsOneOf(tuple(v for _, _, values in found for v in values)))
        for one, _, values in found:
            yield from self.of(one, (), (*at, IfTagged(key.key, values)))

    def _record(self, python: type, at: tuple[Step, ...]) -> Iterator[Rule]:
        if python in self._inside:
            raise NotDecidable(f"{_where(at)}: {python.__name__} holds itself")
        try:
            check_constructible(python)
            members = members_of(python)
        except ModelNotSupported as reason:
            raise NotDecidable(f"{_where(at)}: {reason}") from reason
        config: Any = getattr(python, "model_config", {})
        yield Rule(at, IsKind(("object",)))
        if config.get("extra") == "forbid":
            yield Rule(at, HasOnly(tuple(member.key for member in members.values())))
        self._inside.append(python)
        for name, (annotation, metadata, required) in _fields(python).items():
            key = members[name].key
            if required:
                yield Rule(at, key)
            yield from self.of(annotation, metadata, (*at, ToMember(key, optional=not required)))
        self._inside.pop()

    def _limits(
        self,
        annotation: Any,
        metadata: tuple[Any, ...],
        at: tuple[Step, ...],
        *,
        length: Kind | None,
    ) -> Iterator[Rule]:
        for one in metadata:
            for test in _limit(one, annotation, f"{_where(at)}: {one}", length=length):
                yield Rule(at, test)


def _test_of(annotation: Any, where: str) -> Test:
    """What one value of a plain type has to be."""
    if annotation is int:
        return IsWhole()
    if annotation in _KINDS or annotation is type(None):
        return IsKind((_KINDS[None if annotation is type(None) else annotation],))
    if annotation in FORMS:
        return FORMS[annotation]
    if annotation is list:
        return IsKind(("array",))
    if annotation is dict:
        return IsKind(("object",))
    if annotation is Any:
        return IsKind(("string", "number", "boolean", "null", "array", "object"))
    if get_origin(annotation) is Literal:
        return _one_of([getattr(v, "value", v) for v in get_args(annotation)], where)
    if isinstance(annotation, type) and issubclass(annotation, enum.Enum):
        return _one_of([member.value for member in annotation], where)
    name = getattr(annotation, "__name__", str(annotation))
    raise NotDecidable(f"{where}: JSONata cannot tell whether a value is a {name}")


def _name(annotation: Any) -> str:
    if annotation is type(None):
        return "null"
    return annotation.__name__ if isinstance(annotation, type) else str(annotation)


def _one_of(values: list[Any], where: str) -> IsOneOf:
    if not all(value is None or isinstance(value, str | int | bool) for value in values):
        raise NotDecidable(f"{where}: values other than texts, whole numbers, booleans and null")
    return IsOneOf(tuple(values))


def _any_of(tests: list[Test], where: str) -> Test:
    """One test for a value that passes any of several."""
    if all(isinstance(test, IsOneOf) for test in tests):
        return IsOneOf(tuple(v for t in tests if isinstance(t, IsOneOf) for v in t.values))
    if IsKind(("number",)) in tests:
        tests = [test for test in tests if test != IsWhole()]
    kinds: list[Kind] = [kind for test in tests if isinstance(test, IsKind) for kind in test.kinds]
    rest = [test for test in tests if not isinstance(test, IsKind)]
    if not rest:
        return IsKind(tuple(dict.fromkeys(kinds)))
    if rest == [IsWhole()]:
        return IsWhole(tuple(dict.fromkeys(kinds)))
    if len(rest) == 1 and isinstance(rest[0], IsOneOf) and kinds == ["null"]:
        return IsOneOf((*rest[0].values, None))
    raise NotDecidable(f"{where}: a union of these types")


def _limit(one: Any, annotation: Any, where: str, *, length: Kind | None) -> Iterator[Test]:
    """The tests of one constraint."""
    match one:
        case Strict():
            return
        case annotated_types.MinLen(min_length=int(n)) if length:
            yield IsBounded(">=", n, length=length)
        case annotated_types.MaxLen(max_length=int(n)) if length:
            yield IsBounded("<=", n, length=length)
        case annotated_types.Ge(ge=int() | float() as bound) if annotation in (int, float):
            yield IsBounded(">=", bound)
        case annotated_types.Gt(gt=int() | float() as bound) if annotation in (int, float):
            yield IsBounded(">", bound)
        case annotated_types.Le(le=int() | float() as bound) if annotation in (int, float):
            yield IsBounded("<=", bound)
        case annotated_types.Lt(lt=int() | float() as bound) if annotation in (int, float):
            yield IsBounded("<", bound)
        case annotated_types.MultipleOf(multiple_of=int(n)) if annotation is int:
            yield IsMultiple(n)
        case _:
            pattern = getattr(one, "pattern", None)
            told = {
                key: value
                for key, value in getattr(one, "__dict__", {}).items()
                if value is not None
            }
            if annotation is not str or set(told) != {"pattern"} or not isinstance(pattern, str):
                raise NotDecidable(where)
            if not is_portable(pattern):
                raise NotDecidable(
                    f"{where}: JSONata may read this regular expression in another way; use "
                    "letters, digits, sets such as [a-z], groups and counts"
                )
            yield IsLike(pattern)


def _unpacked(extra: Any) -> tuple[Any, ...]:
    """A constraint in an annotation: `Field(ge=0)` holds several, and others say none."""
    if isinstance(extra, FieldInfo):
        return _constraints(extra)
    if isinstance(extra, annotated_types.GroupedMetadata):
        return _parts(extra)
    known = isinstance(extra, annotated_types.BaseMetadata)
    return (extra,) if known or type(extra).__module__.startswith("pydantic") else ()


def _parts(constraint: Any) -> tuple[Any, ...]:
    """The constraints that one is made of."""
    grouped = isinstance(constraint, annotated_types.GroupedMetadata)
    return tuple(constraint) if grouped else (constraint,)


def _is_record(annotation: Any) -> bool:
    return is_typed_dict(annotation) or (
        isinstance(annotation, type)
        and (is_dataclass(annotation) or issubclass(annotation, BaseModel))
    )


def _fields(python: type) -> dict[str, tuple[Any, tuple[Any, ...], bool]]:
    """Each field's type, its constraints, and whether it is required."""
    if issubclass(python, BaseModel):
        return {
            name: (info.annotation, _constraints(info), info.is_required())
            for name, info in python.model_fields.items()
        }
    given = get_type_hints(python, include_extras=True)
    hints = {name: _bare(hint) for name, hint in given.items()}
    if is_typed_dict(python):
        return {
            name: (hints[name], (), not may_be_left_out(python, name, hint))
            for name, hint in given.items()
        }
    assert is_dataclass(python)
    return {
        field.name: (
            hints[field.name],
            (),
            field.default is MISSING and field.default_factory is MISSING,
        )
        for field in fields(python)
    }


def _constraints(info: FieldInfo) -> tuple[Any, ...]:
    told = () if info.discriminator is None else (info,)
    return (*told, *(part for one in info.metadata for part in _parts(one)))


def _bare(hint: Any) -> Any:
    return get_args(hint)[0] if get_origin(hint) in (NotRequired, Required) else hint


def _where(at: tuple[Step, ...]) -> str:
    return Rule(at, IsWhole()).path
