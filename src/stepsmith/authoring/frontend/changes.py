"""Changes in place: `xs.append(x)`, `d[k] = v`, `model.field += v`, `del xs[i]`.

Each becomes an assignment of a new value to the variable that holds what is changed. That is the
same as in Python while no other name sees it, which is checked.
"""

from __future__ import annotations

import ast
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import NoReturn

from stepsmith.authoring.assignable import assignable
from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.form import (
    Apply,
    Assign,
    Binary,
    Const,
    Contains,
    Display,
    Expr,
    Filled,
    Size,
    Var,
)
from stepsmith.authoring.frontend import changed_values
from stepsmith.authoring.frontend.changeable import may_be
from stepsmith.authoring.frontend.frame import Frame
from stepsmith.authoring.frontend.guards import guard, in_range, message_of
from stepsmith.authoring.frontend.operation_call import apply
from stepsmith.authoring.frontend.reader import Read, Reader
from stepsmith.authoring.frontend.records import ModelNotSupported, members_of
from stepsmith.authoring.frontend.sharing import ITS_OWN, Held, Place
from stepsmith.authoring.frontend.variable_name import python_variables
from stepsmith.authoring.rewrite import fold
from stepsmith.authoring.value_type import (
    INTEGER,
    TEXT,
    DictOf,
    ListOf,
    Record,
    ValueType,
    is_typed_dict,
    union,
)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a list, dict or model: that, and the index, key or member."""

    of: Expr
    at: Expr


@dataclass(frozen=True, slots=True)
class Changed:
    """What is changed: the variable, the way into its value, and what is there now."""

    name: str
    way: tuple[Part, ...]
    value: Expr


def changed_by(reader: Reader, node: ast.expr, read: Read) -> Changed | None:
    """What a change of an expression's value changes; `None` if no variable holds that."""
    match node:
        case ast.Name(id=name) if name in reader.variables and name not in reader.frame.bound:
            _check_not_outer(reader, node)
            value = read(reader, node)
            return Changed(value.name, (), value) if isinstance(value, Var) else None
        case ast.Attribute(value=inner) | ast.Subscript(value=inner):
            whole = changed_by(reader, inner, read)
            if whole is None or (
                isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice)
            ):
                return None
            at = _place_in(reader, node, whole.value, read)
            value = _part(reader, node, whole.value, at, read)
            return Changed(whole.name, (*whole.way, Part(whole.value, at)), value)
        case _:
            return None


def _check_not_outer(reader: Reader, node: ast.Name) -> None:
    if reader.inlined and node.id not in python_variables(reader.inlined[-1].tree):
        reader.reject(
            Code.OUTER_VARIABLE,
            node,
            "a function inside a workflow reads the variables around it, and changes none",
            "return the value, and change it where the function is called",
        )


def _place_in(reader: Reader, node: ast.Attribute | ast.Subscript, whole: Expr, read: Read) -> Expr:
    if isinstance(node, ast.Subscript):
        return read(reader, node.slice)
    type_ = reader.scope.narrow(whole)
    key = node.attr
    if isinstance(type_, Record):
        try:
            member = members_of(type_.python, type_.arguments).get(node.attr)
        except ModelNotSupported as reason:
            reader.reject(Code.MODEL_NOT_SUPPORTED, node, str(reason), "change the model")
        key = node.attr if member is None else member.key
    return Const(key, TEXT)


def _part(
    reader: Reader, node: ast.Attribute | ast.Subscript, whole: Expr, at: Expr, read: Read
) -> Expr:
    """What is at a place that has been read, with the guards that it needs."""
    names = {"the whole": whole, "the place": at}
    of = ast.copy_location(ast.Name("the whole", ast.Load()), node)
    if isinstance(node, ast.Attribute):
        part: ast.expr = ast.Attribute(of, node.attr, ast.Load())
    else:
        place = ast.copy_location(ast.Name("the place", ast.Load()), node)
        known = isinstance(node.slice, ast.Constant)
        part = ast.Subscript(of, node.slice if known else place, ast.Load())
    with naming(reader, names):
        return read(reader, ast.copy_location(part, node))


def naming(reader: Reader, names: dict[str, Expr]) -> AbstractContextManager[None]:
    """Read with names for values that have been read."""
    frame = reader.frame
    return reader.reading(
        Frame(
            frame.source, frame.static, frame.variables, frame.functions, {**frame.bound, **names}
        )
    )


def check_own(reader: Reader, node: ast.AST, name: str, type_: ValueType, *, inside: bool) -> None:
    """Reject a change of what other names may see too.

    Args:
        reader: reads the workflow.
        node: the change.
        name: the variable that holds what is changed.
        type_: of what is changed.
        inside: whether that is a part of what it holds.
    """
    scope = reader.scope
    found = sorted(
        place.holder
        for place in scope.sharing.others(Place(name, inside))
        if place.holder not in scope.types
        or may_be(scope.types[place.holder], type_, inside=place.inside)
    )
    if not found:
        return
    told = [reader.python_names.get(one, one) for one in found]
    known = [one for one in told if " " in one or one in reader.variables]
    other = known[0] if known else "another value"
    this = reader.python_names.get(name, "this value")
    seen = f"{this} has it at two places" if other == this else f"{other} may see it too"
    made = "dict(…)" if isinstance(type_, DictOf) else "list(…)"
    instead = f"make a copy first: {made}" if not isinstance(type_, Record) else "make a new model"
    reader.reject(
        Code.SEEN_ELSEWHERE,
        node,
        f"this changes a value in place, and {seen}; a state machine has copies",
        f"{instead}, or assign a new value",
    )


def store(
    reader: Reader, node: ast.AST, changed: Changed, value: Expr, put: Held = ITS_OWN
) -> None:
    """Give the variable its new value: what was read, with a new value where the change is.

    Args:
        reader: reads the workflow.
        node: the change.
        changed: what is changed.
        value: what is there from now on.
        put: who sees what was put into it.
    """
    scope = reader.scope
    check_own(reader, node, changed.name, scope.narrow(changed.value), inside=bool(changed.way))
    type_ = value.type
    for part in reversed(changed.way):
        value = with_part(reader, node, part, value)
        type_ = value.type
    reader.emit(Assign(changed.name, value, reader.span(node)))
    scope.sharing.put_into(changed.name, put)
    scope.retype(changed.name, type_)


def with_part(reader: Reader, node: ast.AST, part: Part, value: Expr) -> Expr:
    """A list, dict or model with another value at a place that is surely there."""
    type_ = reader.scope.narrow(part.of)
    match type_:
        case ListOf(item=item):
            return changed_values.with_item(
                reader, part.of, part.at, value, ListOf(union(item, value.type))
            )
        case DictOf(value=old):
            return changed_values.with_entry(
                part.of, part.at, value, DictOf(union(old, value.type))
            )
        case Record() if isinstance(part.at, Const):
            return fold(Filled(part.of, (), ((part.at.value, value),), type_))
        case _:
            reader.reject(
                Code.STATEMENT_NOT_SUPPORTED,
                node,
                f"a part of a {type_} cannot be changed",
                "assign a new value",
            )


def assign_part(
    reader: Reader,
    target: ast.Attribute | ast.Subscript,
    value: Expr,
    read: Read,
    source: ast.expr | None = None,
) -> None:
    """`xs[i] = v`, `d[k] = v`, `model.field = v`, with a value that has been read."""
    held = reader.held(source, value)
    whole = _whole_of(reader, target, read)
    at = _place_in(reader, target, whole.value, read)
    _check_place(reader, target, whole.value, at, value)
    _put(reader, target, whole, at, value, held)


def _put(reader: Reader, node: ast.AST, whole: Changed, at: Expr, value: Expr, held: Held) -> None:
    new = with_part(reader, node, Part(whole.value, at), value)
    store(reader, node, whole, new, held)


def _whole_of(reader: Reader, target: ast.Attribute | ast.Subscript, read: Read) -> Changed:
    """What a part is assigned of."""
    is_slice = isinstance(target, ast.Subscript) and isinstance(target.slice, ast.Slice)
    whole = None if is_slice else changed_by(reader, target.value, read)
    if whole is None:
        _reject_target(reader, target)
    return whole


def _reject_target(reader: Reader, node: ast.expr) -> NoReturn:
    reader.reject(
        Code.STATEMENT_NOT_SUPPORTED,
        node,
        "only parts of what a variable holds can be changed, by one index or key",
        "assign it to a variable first",
    )


def _check_place(
    reader: Reader, node: ast.Attribute | ast.Subscript, whole: Expr, at: Expr, value: Expr
) -> None:
    """See to it that a part can be assigned, and raises what it raises in Python."""
    type_ = reader.scope.narrow(whole)
    match type_:
        case ListOf() if at.type == INTEGER and isinstance(node, ast.Subscript):
            holds = in_range(at, fold(Size(whole)))
            guard(reader, node, holds, IndexError, "list assignment index out of range")
        case DictOf() if reader.scope.narrow(at) == TEXT and isinstance(node, ast.Subscript):
            pass
        case Record(python=python) if isinstance(node, ast.Attribute) != is_typed_dict(python):
            _check_member(reader, node, type_, at, value)
        case _:
            reader.reject(
                Code.WRONG_TYPE,
                node,
                f"a part of a {type_} cannot be assigned like this",
                "assign items of lists by int, of dicts by str, and fields of models",
            )


def _check_member(
    reader: Reader, node: ast.Attribute | ast.Subscript, of: Record, at: Expr, value: Expr
) -> None:
    python, record = of.python, members_of(of.python, of.arguments)
    found = [one for one in record.values() if isinstance(at, Const) and one.key == at.value]
    if not found or (isinstance(node, ast.Attribute) and node.attr not in record):
        reader.reject(
            Code.UNKNOWN_FIELD,
            node,
            f"{python.__name__} has no such field",
            f"its fields are {', '.join(record)}",
        )
    why = changed_values.why_not_assignable(python, found[0].name)
    if why is not None:
        reader.reject(Code.MODEL_NOT_SUPPORTED, node, why, "make a new model")
    type_ = reader.scope.narrow(value)
    if not assignable(type_, found[0].type):
        reader.reject(
            Code.WRONG_TYPE,
            node,
            f"{python.__name__}.{found[0].name} is {found[0].type}, and this is {type_}",
            f"assign {found[0].type}",
        )


def read_change_with(reader: Reader, node: ast.AugAssign, read: Read) -> bool:
    """`xs += ys`, `d[k] += v`, `model.field += v`; whether it is one that changes in place."""
    target = node.target
    if isinstance(target, ast.Name):
        known = reader.scope.types.get(reader.variables.get(target.id, ""))
        if not isinstance(known, ListOf | DictOf):
            return False
        whole = None
        changed = changed_by(reader, _loaded(target), read)
    else:
        whole = _whole_of(reader, target, read)
        at = _place_in(reader, target, whole.value, read)
        part = _part(reader, target, whole.value, at, read)
        changed = Changed(whole.name, (*whole.way, Part(whole.value, at)), part)
    assert changed is not None
    old = changed.value
    name = ast.copy_location(ast.Name("the old", ast.Load()), target)
    with naming(reader, {"the old": old}):
        new = read(reader, ast.copy_location(ast.BinOp(name, node.op, node.value), node))
    match new:
        case Binary(op="append", right=added) | Apply(operation="merged", arguments=(_, added)):
            held = reader.held(None, added)
        case _:
            held = reader.held(None, new)
    if isinstance(reader.scope.narrow(old), ListOf | DictOf):
        store(reader, node, changed, new, held.part())
        return True
    assert whole is not None
    assert not isinstance(target, ast.Name)
    _check_place(reader, target, whole.value, changed.way[-1].at, new)
    _put(reader, target, whole, changed.way[-1].at, new, held)
    return True


def _loaded(node: ast.Name) -> ast.Name:
    return ast.copy_location(ast.Name(node.id, ast.Load()), node)


def read_deletion(reader: Reader, node: ast.Delete, read: Read) -> None:
    """`del xs[i]`, `del d[k]`."""
    for target in node.targets:
        if not isinstance(target, ast.Subscript):
            reader.reject(
                Code.STATEMENT_NOT_SUPPORTED,
                node,
                "this statement (delete) has no states but for items of lists and dicts",
                "assign another value",
            )
        whole = _whole_of(reader, target, read)
        of, type_ = whole.value, reader.scope.narrow(whole.value)
        at = read(reader, target.slice)
        if isinstance(type_, ListOf) and at.type == INTEGER:
            holds = in_range(at, fold(Size(of)))
            guard(reader, target, holds, IndexError, "list assignment index out of range")
            store(reader, node, whole, changed_values.without_item(reader, of, at))
        elif isinstance(type_, DictOf) and reader.scope.narrow(at) == TEXT:
            guard_key(reader, target, of, at)
            store(reader, node, whole, apply("without", type_, of, at))
        else:
            _reject_target(reader, target)


def guard_key(reader: Reader, node: ast.AST, of: Expr, key: Expr) -> None:
    """Raise KeyError unless a dict has a key."""
    told: str | Expr = (
        message_of(KeyError(key.value)) if isinstance(key, Const) else apply("quoted", TEXT, key)
    )
    if isinstance(of, Display) and isinstance(key, Const) and key.value in dict(of.members):
        return
    guard(reader, node, Contains(key, of), KeyError, told)
