"""Lists and dicts that differ from others in one place, and models that may."""

from __future__ import annotations

import dataclasses

from pydantic import BaseModel

from stepsmith.authoring.form import (
    Binary,
    Compare,
    Conditional,
    Const,
    Display,
    Each,
    Expr,
    Local,
    Logic,
    Select,
    Size,
)
from stepsmith.authoring.frontend.operation_call import apply
from stepsmith.authoring.frontend.reader import Reader
from stepsmith.authoring.rewrite import fold
from stepsmith.authoring.value_type import INTEGER, DictOf, ListOf, ValueType

_ZERO = Const(0, INTEGER)


def from_start(index: Expr, of: Expr) -> Expr:
    """An index of a list counted from its start, where a negative one counts from its end."""
    size = fold(Size(of))
    if isinstance(index, Const):
        if index.value >= 0:
            return index
        return fold(Binary("-", size, Const(-index.value, INTEGER), INTEGER))
    from_end = fold(Binary("+", size, index, INTEGER))
    return Conditional(Compare("<", index, _ZERO), from_end, index, INTEGER)


def with_item(reader: Reader, of: Expr, index: Expr, value: Expr, type_: ValueType) -> Expr:
    """A list with another item at an index that is in its range."""
    assert isinstance(of.type, ListOf)
    assert isinstance(type_, ListOf)
    item = Local(reader.fresh_name("item"), of.type.item)
    position = Local(reader.fresh_name("index"), INTEGER)
    here = Compare("=", position, from_start(index, of))
    body = Conditional(here, value, item, type_.item)
    return Each(of, item.name, body, type_, position.name)


def without_item(reader: Reader, of: Expr, index: Expr) -> Expr:
    """A list without the item at an index that is in its range."""
    assert isinstance(of.type, ListOf)
    item = reader.fresh_name("item")
    position = Local(reader.fresh_name("index"), INTEGER)
    test = Compare("!=", position, from_start(index, of))
    return Select(of, item, test, of.type, position.name)


def part_of(reader: Reader, of: Expr, *, before: Expr | None, since: Expr | None) -> Expr:
    """The items of a list before a position, and those since one."""
    assert isinstance(of.type, ListOf)
    item = reader.fresh_name("item")
    position = Local(reader.fresh_name("index"), INTEGER)
    test: Expr | None = None
    if before is not None:
        test = Compare("<", position, before)
    if since is not None:
        later = Compare(">=", position, since)
        test = later if test is None else Logic("and", test, later)
    assert test is not None
    return Select(of, item, test, of.type, position.name)


def with_entry(of: Expr, key: Expr, value: Expr, type_: DictOf) -> Expr:
    """A dict with a value for a key, new or not."""
    if isinstance(key, Const) and isinstance(of, Display):
        entries = {**dict(of.members), key.value: value}
        return Display(tuple(entries.items()), type_)
    if isinstance(key, Const):
        entry: Expr = Display(((key.value, value),), DictOf(value.type))
    else:
        entry = apply("entry", DictOf(value.type), key, value)
    return fold(apply("merged", type_, of, entry))


def why_not_assignable(python: type, field: str) -> str | None:
    """Why a field of a model cannot be assigned, or runs code; `None` if it can."""
    name = f"{python.__name__}.{field}"
    if issubclass(python, BaseModel):
        if python.model_config.get("frozen") or python.model_fields[field].frozen:
            return f"{name} is frozen"
        if python.model_config.get("validate_assignment"):
            return f"{python.__name__} checks what is assigned, which ASL cannot"
        if python.__setattr__ is not BaseModel.__setattr__:
            return f"{python.__name__} has a __setattr__, which ASL cannot run"
    elif dataclasses.is_dataclass(python):
        if python.__dataclass_params__.frozen:  # type: ignore[attr-defined]  # dataclasses have it
            return f"{name} is frozen"
        if python.__setattr__ is not object.__setattr__:
            return f"{python.__name__} has a __setattr__, which ASL cannot run"
    return None
