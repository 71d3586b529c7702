"""NamedTuples, which are lists in JSON."""

from __future__ import annotations

import ast
from typing import Any

from stepsmith.authoring.assignable import assignable
from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.form import Const, Expr, Item, Sequence
from stepsmith.authoring.frontend.reader import Read, Reader, did_you_mean
from stepsmith.authoring.frontend.static_values import NoJsonForm, constant
from stepsmith.authoring.rewrite import fold
from stepsmith.authoring.value_type import INTEGER, TupleOf, of_annotation


def is_named_tuple(python: Any) -> bool:
    """Whether it is a class made by `NamedTuple` or `namedtuple`, whose making runs no code."""
    return (
        isinstance(python, type)
        and issubclass(python, tuple)
        and hasattr(python, "_fields")
        and python.__bases__ == (tuple,)
    )


def names_of(type_: TupleOf) -> tuple[str, ...]:
    """The names of a tuple's items, if they have some."""
    return getattr(type_.python, "_fields", ())


def read_named_item(reader: Reader, node: ast.Attribute, of: Expr, type_: TupleOf) -> Expr:
    """`point.x`."""
    names = names_of(type_)
    if node.attr not in names:
        reader.reject(
            Code.UNKNOWN_FIELD,
            node,
            f"{type_} has no field {node.attr}",
            did_you_mean(node.attr, names) or "its items are read by index",
        )
    place = names.index(node.attr)
    return fold(Item(of, Const(place, INTEGER), type_.items[place]))


def defaults_of(type_: TupleOf) -> dict[str, Const]:
    """What items are if they are left out.

    Raises:
        NoJsonForm: a default that workflow data cannot hold.
    """
    found = getattr(type_.python, "_field_defaults", {})
    return {name: constant(value) for name, value in found.items()}


def read_named_tuple(reader: Reader, node: ast.Call, python: type, read: Read) -> Expr:
    """`Point(1, y=2)`."""
    type_ = of_annotation(python)
    assert isinstance(type_, TupleOf)
    names = names_of(type_)
    if len(node.args) > len(names):
        reader.reject(
            Code.TASK_CALL_MISUSE, node, f"{type_} takes {len(names)} values", "leave some out"
        )
    places = [*zip(names, node.args, strict=False)]
    places += [(str(keyword.arg), keyword.value) for keyword in node.keywords]
    given: dict[str, Expr] = {}
    for name, argument in places:
        if name not in names or name in given:
            reader.reject(
                Code.TASK_CALL_MISUSE,
                argument,
                f"{type_} has no free field {name}",
                did_you_mean(name, names) or f"its fields are {', '.join(names)}",
            )
        given[name] = read(reader, argument)
        found, wanted = reader.scope.narrow(given[name]), type_.items[names.index(name)]
        if not assignable(found, wanted):
            reader.reject(
                Code.WRONG_TYPE,
                argument,
                f"{type_}.{name} is {wanted}, and this is {found}",
                f"pass {wanted}",
            )
    try:
        given = {**defaults_of(type_), **given}
    except NoJsonForm as reason:
        reader.reject(Code.NO_JSON_FORM, node, str(reason), "pass each field")
    missing = [name for name in names if name not in given]
    if missing:
        reader.reject(
            Code.TASK_CALL_MISUSE, node, f"{type_} needs {missing[0]}", f"pass {missing[0]}=…"
        )
    return Sequence(tuple(given[name] for name in names), type_)
