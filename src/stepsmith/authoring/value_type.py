"""The types of workflow data: what an expression's JSON value can be, from annotations."""

from __future__ import annotations

import dataclasses
import datetime
import enum
import types
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import (
    Annotated,
    Any,
    Final,
    Literal,
    NewType,
    NotRequired,
    Required,
    Union,
    get_args,
    get_origin,
    get_type_hints,
)

from pydantic import BaseModel, RootModel


@dataclass(frozen=True, slots=True)
class Primitive:
    """`str`, `int`, `float`, `bool` or `None`.

    Attributes:
        python: the class.
        literals: the values it can have, if a `Literal` says so; types that differ only in them
            are equal, since a value of one may stand where the other is declared.
    """

    python: type
    literals: tuple[Any, ...] | None = field(default=None, compare=False)

    def __str__(self) -> str:
        return "None" if self.python is type(None) else self.python.__name__


@dataclass(frozen=True, slots=True)
class ListOf:
    """A JSON array; `python` is the class that it is in a plain run, `object` if it may be any."""

    item: ValueType
    python: type = field(default=list, compare=False)

    def __str__(self) -> str:
        return f"list[{self.item}]"


@dataclass(frozen=True, slots=True)
class TupleOf:
    """A JSON array of known length; `python` is `tuple` or a NamedTuple."""

    items: tuple[ValueType, ...]
    python: type = tuple

    def __str__(self) -> str:
        if self.python is not tuple:
            return self.python.__name__
        return f"tuple[{', '.join(str(item) for item in self.items)}]"


@dataclass(frozen=True, slots=True)
class DictOf:
    """A JSON object whose keys are data."""

    value: ValueType

    def __str__(self) -> str:
        return f"dict[str, {self.value}]"


@dataclass(frozen=True, slots=True)
class KeyedDict:
    """A JSON object whose keys are texts of what they are in Python: int, date, UUID or an enum."""

    key: ValueType
    value: ValueType

    def __str__(self) -> str:
        return f"dict[{self.key}, {self.value}]"


@dataclass(frozen=True, slots=True)
class SetOf:
    """A JSON array in any order; `python` is `set` or `frozenset`."""

    item: ValueType
    python: type

    def __str__(self) -> str:
        return f"{self.python.__name__}[{self.item}]"


@dataclass(frozen=True, slots=True)
class Record:
    """A pydantic model, dataclass or TypedDict.

    Attributes:
        python: the class.
        arguments: what stands for its type variables, if it is a generic dataclass or TypedDict.
    """

    python: type
    arguments: tuple[Any, ...] = ()

    def __str__(self) -> str:
        of = ", ".join(str(of_annotation(argument)) for argument in self.arguments)
        return self.python.__name__ + (f"[{of}]" if of else "")


@dataclass(frozen=True, slots=True)
class Structure:
    """A JSON object from a service of AWS, with the members that botocore's model gives it.

    Attributes:
        service: botocore's name of the service.
        shape: botocore's name of the structure.
        optimised: whether an optimised integration spells the members, not the SDK's.
    """

    service: str
    shape: str
    optimised: bool

    def __str__(self) -> str:
        return self.shape


@dataclass(frozen=True, slots=True)
class EnumOf:
    """An enum, which travels as its member's value.

    Attributes:
        python: the class.
        left: the members that it can still be, if a test or a `Literal` has told.
    """

    python: type[enum.Enum]
    left: tuple[enum.Enum, ...] | None = field(default=None, compare=False)

    def __str__(self) -> str:
        return self.python.__name__


@dataclass(frozen=True, slots=True)
class OneOf:
    """A union; `Optional[X]` is one of `X` and `None`.

    Attributes:
        members: the types; of none of them, nothing can be.
        tag: the field that tells its models apart in every input, where pydantic was told one.
    """

    members: tuple[ValueType, ...]
    tag: str | None = field(default=None, compare=False)

    def __str__(self) -> str:
        return " | ".join(str(member) for member in self.members)


@dataclass(frozen=True, slots=True)
class Opaque:
    """Anything that may be passed on whole, and not looked into (dates, decimals, `Any`)."""

    name: str
    python: type | None = field(default=None, compare=False)

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True)
class Caught:
    """The error bound by `except … as error`: an object with `Error` and, mostly, `Cause`."""

    def __str__(self) -> str:
        return "exception"


@dataclass(frozen=True, slots=True)
class Found:
    """A match of a regular expression: a JSON array of the whole text and those of its groups.

    Attributes:
        texts: the types of these; a group that is not in every match may be None.
        names: the numbers of the groups with names.
        refusal: why the texts cannot be read, and what to do, if only the match itself is known.
    """

    texts: tuple[ValueType, ...]
    names: tuple[tuple[str, int], ...]
    refusal: tuple[str, str] | None = None

    def __str__(self) -> str:
        return "re.Match"


ValueType = (
    Primitive
    | ListOf
    | TupleOf
    | DictOf
    | KeyedDict
    | SetOf
    | Record
    | Structure
    | EnumOf
    | OneOf
    | Opaque
    | Caught
    | Found
)

TEXT = Primitive(str)
INTEGER = Primitive(int)
FLOAT = Primitive(float)
BOOLEAN = Primitive(bool)
NOTHING = Primitive(type(None))
NEVER = OneOf(())
"""The type of what cannot be, once tests have ruled out everything."""
ANY = Opaque("Any")
UNKNOWN = Opaque("unknown")
"""The type of a variable whose assignment was refused."""
CAUGHT = Caught()

EXACT_TEXTS = {uuid.UUID: Opaque("UUID"), datetime.date: Opaque("date")}
"""Types that pydantic writes as one text for each value, so that texts compare as values do."""

UNIQUE = EXACT_TEXTS[uuid.UUID]
DAY = EXACT_TEXTS[datetime.date]
MOMENT = Opaque("datetime")
DURATION = Opaque("timedelta")

_PRIMITIVES = {t.python: t for t in (TEXT, INTEGER, FLOAT, BOOLEAN, NOTHING)}


def of_annotation(annotation: Any) -> ValueType:
    """The value type of a resolved annotation."""
    if annotation is None:
        return NOTHING
    origin = get_origin(annotation)
    arguments = get_args(annotation)
    if origin is Annotated:
        return tagged(of_annotation(arguments[0]), arguments[1:])
    if origin in (Final, Required, NotRequired):
        return of_annotation(arguments[0])
    if hasattr(annotation, "__value__"):  # a name for a type: `type Skus = list[str]`
        return of_annotation(annotation.__value__)
    if isinstance(annotation, NewType):
        return of_annotation(annotation.__supertype__)
    if origin in (Union, types.UnionType):
        return union(*(of_annotation(argument) for argument in arguments))
    if origin is Literal:
        return union(*(_of_literal(argument) for argument in arguments))
    if origin in (list, Sequence) and arguments:
        return ListOf(of_annotation(arguments[0]))
    if origin is tuple and len(arguments) == 2 and arguments[1] is Ellipsis:
        return ListOf(of_annotation(arguments[0]), tuple)
    if origin is tuple:
        return TupleOf(tuple(of_annotation(argument) for argument in arguments))
    if origin in (set, frozenset) and arguments:
        return SetOf(of_annotation(arguments[0]), origin)
    if origin is dict and arguments:
        key, value = (of_annotation(argument) for argument in arguments)
        if key == TEXT:
            return DictOf(value)
        if is_key(key):
            return KeyedDict(plain(key), value)
    if isinstance(annotation, type):
        return _of_class(annotation)
    if isinstance(origin, type) and (dataclasses.is_dataclass(origin) or is_typed_dict(origin)):
        return Record(origin, arguments)
    return Opaque(str(annotation))


def _of_class(python: type) -> ValueType:
    if python in _PRIMITIVES:
        return _PRIMITIVES[python]
    if issubclass(python, enum.Enum):
        return EnumOf(python)
    if python in EXACT_TEXTS:
        return EXACT_TEXTS[python]
    if python is list:
        return ListOf(ANY)
    if python is dict:
        return DictOf(ANY)
    if python in (set, frozenset):
        return SetOf(ANY, python)
    fields: tuple[str, ...] | None = getattr(python, "_fields", None)
    if issubclass(python, tuple) and fields is not None:
        hints = get_type_hints(python, include_extras=True)
        items = (of_annotation(hints.get(name, Any)) for name in fields)
        return TupleOf(tuple(items), python)
    if issubclass(python, RootModel):
        return Opaque(python.__name__, python)  # its JSON is its root's
    if issubclass(python, BaseModel) or dataclasses.is_dataclass(python) or is_typed_dict(python):
        return Record(python)
    taken = {str(exact) for exact in EXACT_TEXTS.values()}
    return Opaque(
        f"{python.__module__}.{python.__name__}" if python.__name__ in taken else python.__name__,
        python,
    )


def is_key(of: ValueType) -> bool:
    """Whether pydantic writes and reads each key of a type as one text."""
    if isinstance(of, EnumOf):
        whole = issubclass(of.python, int)
        return all(type(one.value) is (int if whole else str) for one in of.python)
    return of == INTEGER or of in EXACT_TEXTS.values()


def _of_literal(value: Any) -> ValueType:
    if isinstance(value, enum.Enum):
        return EnumOf(type(value), (value,))
    return Primitive(type(value), (value,))


def root_of(of: ValueType) -> ValueType | None:
    """What a RootModel holds; `None` for any other type."""
    if not isinstance(of, Opaque) or of.python is None or not issubclass(of.python, RootModel):
        return None
    return of_annotation(of.python.model_fields["root"].annotation)


def tagged(of: ValueType, metadata: Sequence[Any]) -> ValueType:
    """A union with the field that pydantic is told to tell its models apart by."""
    tag = tag_in(metadata)
    return of if tag is None or not isinstance(of, OneOf) else replace(of, tag=tag)


def tag_in(metadata: Sequence[Any]) -> str | None:
    """The field that a `Field` or a `Discriminator` names."""
    for one in metadata:
        tag = getattr(one, "discriminator", None)
        tag = getattr(tag, "discriminator", tag)
        if isinstance(tag, str):
            return tag
    return None


def is_typed_dict(annotation: Any) -> bool:
    """Whether it is a TypedDict, of `typing` or of `typing_extensions`."""
    is_dict = isinstance(annotation, type) and issubclass(annotation, dict)
    return is_dict and hasattr(annotation, "__required_keys__")


def of_value(value: Any) -> ValueType:
    """The value type of a constant."""
    if isinstance(value, enum.Enum):
        return EnumOf(type(value))
    if type(value) in _PRIMITIVES:
        return _PRIMITIVES[type(value)]
    if isinstance(value, list):
        return ListOf(union(*(of_value(item) for item in value)))
    if isinstance(value, tuple):
        return TupleOf(tuple(of_value(item) for item in value), type(value))
    if isinstance(value, set | frozenset):
        return SetOf(union(*(of_value(item) for item in value)), type(value))
    if isinstance(value, dict):
        return _of_dict(value)
    return _of_class(type(value))


def _of_dict(value: dict[Any, Any]) -> ValueType:
    held = union(*(of_value(item) for item in value.values()))
    key = union(*(of_value(key) for key in value))
    if not value or key == TEXT:
        return DictOf(held)
    return KeyedDict(plain(key), held) if is_key(key) else Opaque("dict")


def value_of(enum_type: EnumOf) -> ValueType:
    """The type of an enum's values."""
    left = tuple(enum_type.python) if enum_type.left is None else enum_type.left
    return union(*(of_value(member.value) for member in left)) if left else ANY


def union(*members: ValueType) -> ValueType:
    """One of several types, flattened, without repetition; one of two lists is a list."""
    flat: list[ValueType] = []
    tags: list[str | None] = []
    for member in members:
        if isinstance(member, OneOf):
            tags.append(member.tag)
        elif member != NOTHING:
            tags.append(None)
        for one in member.members if isinstance(member, OneOf) else (member,):
            _add(flat, one)
    tag = tags[0] if len(tags) == 1 else None
    return flat[0] if len(flat) == 1 else OneOf(tuple(flat), tag)


def _add(flat: list[ValueType], one: ValueType) -> None:
    for index, known in enumerate(flat):
        both = _either(known, one)
        if both is not None:
            flat[index] = both
            return
    flat.append(one)


def _either(known: ValueType, one: ValueType) -> ValueType | None:
    """The one type that holds what two types hold, if there is one."""
    match known, one:
        case ListOf(item=first), ListOf(item=second):
            same = known.python is one.python
            return ListOf(union(first, second), known.python if same else object)
        case DictOf(value=first), DictOf(value=second):
            return DictOf(union(first, second))
        case KeyedDict(key=key, value=first), KeyedDict(value=second) if key == one.key:
            return KeyedDict(key, union(first, second))
        case _ if known != one:
            return None
        case Primitive(literals=first), Primitive(literals=second):
            return Primitive(known.python, _all_of(first, second))
        case EnumOf(left=first), EnumOf(left=second):
            return EnumOf(known.python, _all_of(first, second))
        case _:
            return known


def _all_of(first: tuple[Any, ...] | None, second: tuple[Any, ...] | None) -> Any:
    return None if first is None or second is None else tuple(dict.fromkeys((*first, *second)))


def plain(of: ValueType) -> ValueType:
    """The type without what is known about its values."""
    match of:
        case Primitive(python=python):
            return Primitive(python)
        case EnumOf(python=python):
            return EnumOf(python)
        case ListOf(item=item):
            return replace(of, item=plain(item))
        case TupleOf(items=items):
            return replace(of, items=tuple(plain(item) for item in items))
        case DictOf(value=value) | KeyedDict(value=value):
            return replace(of, value=plain(value))
        case SetOf(item=item):
            return replace(of, item=plain(item))
        case OneOf(members=options):
            return replace(of, members=tuple(plain(option) for option in options))
        case _:
            return of


def members(of: ValueType) -> tuple[ValueType, ...]:
    """The types a value of this type can have, `Optional` and unions taken apart."""
    return of.members if isinstance(of, OneOf) else (of,)


def without_none(of: ValueType) -> ValueType:
    """The type once it is known not to be `None`."""
    left = tuple(member for member in members(of) if member != NOTHING)
    return union(*left) if left else of


def is_number(of: ValueType) -> bool:
    """Whether it is surely an `int` or a `float`, and no `bool`."""
    return all(member in (INTEGER, FLOAT) for member in members(of))
