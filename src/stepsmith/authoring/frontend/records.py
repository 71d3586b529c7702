"""Members of pydantic models, dataclasses and TypedDicts as their JSON objects have them."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import (
    Annotated,
    Any,
    NotRequired,
    Required,
    TypeVar,
    get_args,
    get_origin,
    get_type_hints,
)

from pydantic import BaseModel, RootModel, SecretBytes, SecretStr
from pydantic.fields import FieldInfo

from stepsmith.authoring.form import Const
from stepsmith.authoring.frontend.differing import differs
from stepsmith.authoring.frontend.static_values import NoJsonForm, constant
from stepsmith.authoring.value_type import (
    Opaque,
    ValueType,
    is_typed_dict,
    members,
    of_annotation,
    tagged,
)


class ModelNotSupported(Exception):
    """A model does something when it is made or dumped that has no ASL; the text says what."""


@dataclass(frozen=True, slots=True)
class Member:
    """One member.

    Attributes:
        name: its name in Python.
        key: its key in JSON.
        type: its type.
        default: what it is where it is left out; `None` if it may not be.
        constrained: whether making the record checks more than its type.
        optional: whether it may be absent even from what pydantic writes.
    """

    name: str
    key: str
    type: ValueType
    default: Const | None
    constrained: bool = False
    optional: bool = False


def members_of(python: type, arguments: tuple[Any, ...] = ()) -> dict[str, Member]:
    """The members of a record by Python name, in order; `arguments` are a `Record`'s.

    Raises:
        ModelNotSupported: aliases that differ between reading and writing, or a default that is
            computed anew each time.
    """
    if issubclass(python, BaseModel):
        return {n: _model_member(python, n, f) for n, f in python.model_fields.items()}
    try:
        hints = get_type_hints(python, include_extras=True)
    except (NameError, TypeError, AttributeError) as error:
        raise ModelNotSupported(f"a type of {python.__name__} cannot be found: {error}") from error
    hints = {name: _with_arguments(hint, python, arguments) for name, hint in hints.items()}
    if is_typed_dict(python):
        return {
            name: Member(
                name, name, of_annotation(hint), None, optional=may_be_left_out(python, name, hint)
            )
            for name, hint in hints.items()
        }
    assert dataclasses.is_dataclass(python)
    return {f.name: _dataclass_member(f, hints[f.name]) for f in dataclasses.fields(python)}


def may_be_left_out(typed_dict: type, key: str, hint: Any) -> bool:
    """Whether a TypedDict may be without a key.

    Its hint says so first: the class does not know it where annotations are strings.
    """
    while get_origin(hint) is Annotated:
        hint = get_args(hint)[0]
    if get_origin(hint) in (NotRequired, Required):
        return get_origin(hint) is NotRequired
    required: frozenset[str] = typed_dict.__required_keys__  # type: ignore[attr-defined]  # it has
    return key not in required


def _with_arguments(hint: Any, python: type, arguments: tuple[Any, ...]) -> Any:
    """A type in which a generic class's type variables are what stands for them."""
    parameters: tuple[Any, ...] = getattr(python, "__parameters__", ())
    known = dict(zip(parameters, arguments, strict=False))
    if isinstance(hint, TypeVar):
        return known.get(hint, hint)
    inner = getattr(hint, "__parameters__", ())
    return hint[tuple(known.get(one, one) for one in inner)] if known and inner else hint


def _model_member(python: type[BaseModel], name: str, info: FieldInfo) -> Member:
    reads = info.validation_alias or info.alias or name
    writes = info.serialization_alias or info.alias or name
    if reads != writes:
        raise ModelNotSupported(
            f"{python.__name__}.{name} is read as {reads!r} and written as {writes!r}; "
            "use one alias for both"
        )
    if writes != name and _read_by_name(python):
        raise ModelNotSupported(
            f"{python.__name__}.{name} may be given by name or as {writes!r}; ASL looks for one"
        )
    if info.exclude:
        raise ModelNotSupported(
            f"{python.__name__}.{name} is left out when the model is dumped; ASL would keep it"
        )
    default = None
    if not info.is_required():
        default = _default(f"{python.__name__}.{name}", info.default, info.default_factory)
    type_ = tagged(of_annotation(info.annotation), (info, *info.metadata))
    if any(_is_secret(option) for option in members(type_)):
        raise ModelNotSupported(
            f"{python.__name__}.{name} is a secret, which pydantic writes as ***, and a state "
            "machine would pass on and show in its history; pass the name of the secret instead"
        )
    return Member(name, writes, type_, default, constrained=bool(info.metadata))


def _is_secret(of: ValueType) -> bool:
    return isinstance(of, Opaque) and of.python in (SecretStr, SecretBytes)


def _read_by_name(python: type[BaseModel]) -> bool:
    config = python.model_config
    return bool(config.get("populate_by_name") or config.get("validate_by_name"))


def _dataclass_member(field: dataclasses.Field[Any], hint: Any) -> Member:
    default = None
    if field.default is not dataclasses.MISSING or field.default_factory is not dataclasses.MISSING:
        factory = None if field.default_factory is dataclasses.MISSING else field.default_factory
        default = _default(field.name, field.default, factory)
    return Member(field.name, field.name, of_annotation(hint), default)


def _default(where: str, value: Any, factory: Any) -> Const:
    different = f"the default of {where} is different each time it is made; pass it explicitly"
    if differs(factory):
        raise ModelNotSupported(different)
    try:
        if factory is None:
            return constant(value)
        first, second = constant(factory()), constant(factory())
    except NoJsonForm as error:
        raise ModelNotSupported(f"the default of {where}: {error}") from error
    except Exception as error:
        raise ModelNotSupported(
            f"the default of {where} cannot be made by itself ({error}); pass it explicitly"
        ) from error
    if first != second:
        raise ModelNotSupported(different)
    return first


_CHANGING_SETTINGS = ("str_to_upper", "str_to_lower", "str_strip_whitespace")
"""Settings of a model that change the values it is given."""


def check_constructible(python: type) -> None:
    """Refuse a model whose making runs code, since ASL would not run it.

    Raises:
        ModelNotSupported: validators, constraints, computed fields, or a constructor of its own.
    """
    if dataclasses.is_dataclass(python):
        if hasattr(python, "__post_init__"):
            raise ModelNotSupported(f"{python.__name__} has a __post_init__, which ASL cannot run")
        if any(not field.init for field in dataclasses.fields(python)):
            raise ModelNotSupported(
                f"{python.__name__} has fields that its constructor does not take"
            )
        return
    if not issubclass(python, BaseModel):
        return
    decorators = python.__pydantic_decorators__
    found = [
        *decorators.validators,
        *decorators.field_validators,
        *decorators.root_validators,
        *decorators.model_validators,
        *decorators.field_serializers,
        *decorators.model_serializers,
        *decorators.computed_fields,
    ]
    found += [setting for setting in _CHANGING_SETTINGS if python.model_config.get(setting)]
    if python.__init__ not in (BaseModel.__init__, RootModel.__init__):
        found.append("__init__")
    if python.model_post_init is not BaseModel.model_post_init:
        found.append("model_post_init")
    if found:
        what = ", ".join(found)
        raise ModelNotSupported(
            f"{python.__name__} runs code when it is made or dumped ({what}), which ASL cannot"
        )
