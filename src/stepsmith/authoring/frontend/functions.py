"""Plain Python functions that take workflow data.

They are read in the place of their calls, or set aside as what a branch or an item does.
"""

from __future__ import annotations

import ast
import sys
from dataclasses import dataclass, replace
from types import FunctionType
from typing import Any

from stepsmith.authoring.diagnostic import Code, Rejected
from stepsmith.authoring.form import (
    Assign,
    Capture,
    Const,
    Expr,
    Labelled,
    Return,
    Statement,
    Var,
    ends,
)
from stepsmith.authoring.frontend.frame import Frame, FunctionText
from stepsmith.authoring.frontend.holding import AROUND, OF_THE_MODULE
from stepsmith.authoring.frontend.open_saga import OpenSaga
from stepsmith.authoring.frontend.reader import Read, Reader, closed, did_you_mean
from stepsmith.authoring.frontend.returns import Returns, ReturnsResult, ReturnsToCaller
from stepsmith.authoring.frontend.scope import Scope, merge
from stepsmith.authoring.frontend.settled import Aside
from stepsmith.authoring.frontend.sharing import ITS_OWN, Held
from stepsmith.authoring.frontend.source_text import SourceText
from stepsmith.authoring.frontend.static_values import StaticValues
from stepsmith.authoring.frontend.variable_name import asl_variable, own_names, python_variables
from stepsmith.authoring.value_type import NOTHING, ValueType, of_annotation, union
from stepsmith.errors import DeclarationError

DEEPEST_CALL = 40
"""How many functions may be read one inside the other."""

MOST_CALLS = 1000
"""How often functions may be read in the place of their calls: twice in each of 20 that call one
another would be a million times."""


@dataclass(frozen=True, slots=True)
class Given:
    """An argument: workflow data, or something else that is known at compile time.

    Attributes:
        held: who sees it besides.
    """

    expr: Expr | None
    static: Any = None
    held: Held = ITS_OWN


Arguments = dict[str, Given]


def function_of(reader: Reader, node: ast.expr, callee: Any) -> FunctionText | None:
    """The text of what an expression names, if it is a plain function that can be read."""
    if isinstance(node, ast.Lambda):
        return FunctionText("lambda", node, reader.source, reader.static, reader.frame)
    if isinstance(node, ast.Name) and node.id in reader.frame.functions:
        return reader.frame.functions[node.id]
    if isinstance(callee, FunctionText):
        return callee
    if not isinstance(callee, FunctionType) or _comes_with_python(callee):
        return None
    try:
        source = SourceText.of(callee)
    except DeclarationError:
        return None
    static = StaticValues.of(callee, own_names(source.tree))
    return FunctionText(callee.__name__, source.tree, source, static, None)


def _comes_with_python(function: FunctionType) -> bool:
    return function.__module__.partition(".")[0] in sys.stdlib_module_names


def call_in_place(
    reader: Reader, node: ast.Call, function: FunctionText, target: str | None, read: Read
) -> Expr:
    """Read a function's body here; the value of the call is a variable that its returns set."""
    given = bind_call(reader, node, function, read)
    return read_in_place(reader, node, function, given, target)


def read_in_place(
    reader: Reader, node: ast.AST, function: FunctionText, given: Arguments, target: str | None
) -> Expr:
    """Read a function's body here with arguments that have been read."""
    declared = declared_result(function)
    if target is None:
        target = reader.fresh_name(asl_variable(f"{function.name}_result"))
    label = reader.fresh_label(function.name)
    returns = ReturnsToCaller(function.name, declared, target, label)
    outer = reader.scope
    # The function's own variables live in the same scope, under names of their own.
    frame = _frame(reader, function, given)
    with reader.block() as body:
        _read(reader, node, function, frame, given, returns, body)
    span = reader.span(node)
    reader.emit(Labelled(label, closed(body), span))
    reader.scope = merge(returns.scopes) if returns.scopes else outer
    reader.scope.leave(set(frame.variables.values()) - set(_visible(reader, function).values()))
    type_ = union(*returns.types) if returns.types else NOTHING
    reader.scope.retype(target, type_)
    return Var(target, type_)


def read_aside(
    reader: Reader,
    node: ast.AST,
    function: FunctionText,
    given: Arguments,
    saga: OpenSaga | None,
) -> Aside:
    """A function's body on a line of control of its own, what it reads of ours, its result.

    `saga` takes what of it a saga around it will have to undo.
    """
    outer_names = _visible(reader, function)
    wanted = [
        name
        for name in dict.fromkeys(_free_names(function))
        if outer_names.get(name) in reader.scope.types
    ]
    aliases = {name: reader.fresh_name(outer_names[name]) for name in wanted}
    reader.python_names |= {asl: name for name, asl in aliases.items()}
    captures = []
    for name, alias in aliases.items():
        outer = outer_names[name]
        type_ = reader.scope.narrow(Var(outer, reader.scope.types[outer]))
        key = alias if outer in ("item", "index") else outer  # which an item's input has itself
        captures.append(Capture(alias, key, Var(outer, type_)))
    scope = Scope({c.name: c.value.type for c in captures})
    for name, alias in aliases.items():
        scope.narrowed |= reader.scope.renamed(outer_names[name], alias)
        scope.sharing.assign(alias, AROUND)
    given = {name: replace(one, held=AROUND) for name, one in given.items()}
    called = {outer_names[name]: alias for name, alias in aliases.items()}
    declared = declared_result(function)
    with reader.aside(called, scope, saga) as body:
        frame = _frame(reader, function, given)
        if saga is None:
            returns = ReturnsResult(declared)
            _read(reader, node, function, frame, given, returns, body)
            type_ = union(*returns.types) if returns.types else NOTHING
        else:
            type_ = _read_in_saga(reader, node, function, frame, given, body)
            saga.check_steps_follow()
    return Aside(closed(body), tuple(captures), declared or type_, saga)


def _read_in_saga(
    reader: Reader,
    node: ast.AST,
    function: FunctionText,
    frame: Frame,
    given: Arguments,
    statements: list[Statement],
) -> ValueType:
    """A body with one `Return`, at its end, so that its result can be made an outcome."""
    target = reader.fresh_name("result")
    label = reader.fresh_label(function.name)
    returns = ReturnsToCaller(function.name, declared_result(function), target, label)
    with reader.block() as body:
        _read(reader, node, function, frame, given, returns, body)
    span = reader.span(node)
    type_ = union(*returns.types) if returns.types else NOTHING
    statements += [Labelled(label, closed(body), span), Return(Var(target, type_), span)]
    return type_


def _visible(reader: Reader, function: FunctionText) -> dict[str, str]:
    """The variables around a function, as they are called where it is read."""
    outer = {} if function.within is None else function.within.variables
    return {name: reader.aliases.get(asl, asl) for name, asl in outer.items()}


def declared_result(function: FunctionText) -> ValueType | None:
    """The type that a function says it returns, if it says so and means something."""
    annotation = getattr(function.tree, "returns", None)
    if annotation is None:
        return None
    try:
        return of_annotation(function.static.evaluate(annotation))
    except Exception:
        return None


def _frame(reader: Reader, function: FunctionText, given: Arguments) -> Frame:
    own = [name for name in python_variables(function.tree) if _is_data(given.get(name))]
    names = {name: reader.fresh_name(asl_variable(name)) for name in own}
    reader.python_names |= {asl: name for name, asl in names.items()}
    outer = function.within
    known = {name: given[name].static for name in given if given[name].expr is None}
    static = function.static.inside(own_names(function.tree), known)
    functions = {} if outer is None else dict(outer.functions)
    return Frame(function.source, static, {**_visible(reader, function), **names}, functions)


def _is_data(given: Given | None) -> bool:
    return given is None or given.expr is not None


def _read(
    reader: Reader,
    node: ast.AST,
    function: FunctionText,
    frame: Frame,
    given: Arguments,
    returns: Returns,
    body: list[Statement],
) -> None:
    if any(one.place == function.place for one in reader.inlined):
        reader.reject(
            Code.RECURSION,
            node,
            f"{function.name} calls itself, and a state machine has no stack",
            "write a loop, or make it a @task",
        )
    if len(reader.inlined) >= DEEPEST_CALL:
        reader.reject(
            Code.RECURSION,
            node,
            f"functions call one another more than {DEEPEST_CALL} deep here",
            "make one of them a @task",
        )
    reader.calls_read += 1
    if reader.calls_read > MOST_CALLS:
        reader.reject(
            Code.RECURSION,
            node,
            f"functions are read in the place of more than {MOST_CALLS:,} calls",
            "make one of them a @task, or keep its result in a variable",
        )
    span = reader.span(node)
    before = reader.diagnostics.times_reported
    with reader.calling(function, frame, span):
        for name, argument in given.items():
            if argument.expr is not None:
                known_as = frame.variables[name]
                reader.emit(Assign(known_as, argument.expr, span))
                reader.scope.assign(known_as, argument.expr.type, argument.held)
        reader.read_body(reader, returns, function.body)
        if not ends(closed(body)):
            if reader.diagnostics.times_reported > before:
                raise Rejected  # its return may have been refused
            returns.take(reader, function.tree, Const(None, NOTHING))


def _free_names(function: FunctionText, seen: frozenset[str] = frozenset()) -> list[str]:
    """The names of variables around a function that it reads, itself or by those it calls."""
    own = own_names(function.tree)
    found: list[str] = []
    for part in ast.walk(function.tree):
        if not isinstance(part, ast.Name) or not isinstance(part.ctx, ast.Load) or part.id in own:
            continue
        found.append(part.id)
        inner = None if function.within is None else function.within.functions.get(part.id)
        if inner is not None and part.id not in seen:
            found += _free_names(inner, seen | {part.id})
    return found


def bind_call(reader: Reader, node: ast.Call, function: FunctionText, read: Read) -> Arguments:
    """A call's arguments by parameter, as Python binds them."""
    tree = function.tree
    if tree.args.vararg or tree.args.kwarg:
        reader.reject(
            Code.CALL_NOT_SUPPORTED,
            node,
            f"{function.name} takes any number of arguments (*args or **kwargs)",
            "give it one parameter for each argument",
        )
    by_name = [*function.parameters, *(a.arg for a in tree.args.kwonlyargs)]
    given: Arguments = {}
    if len(node.args) > len(function.parameters):
        reader.reject(
            Code.TASK_CALL_MISUSE,
            node.args[len(function.parameters)],
            f"{function.name} takes {len(function.parameters)} arguments by position, "
            f"{len(node.args)} are given",
            f"its parameters are {', '.join(by_name) or 'none'}",
        )
    for name, argument in zip(function.parameters, node.args, strict=False):
        given[name] = _given(reader, argument, read)
    for keyword in node.keywords:
        if keyword.arg is None or keyword.arg not in by_name or keyword.arg in given:
            reader.reject(
                Code.TASK_CALL_MISUSE,
                keyword.value,
                f"{function.name} has no free parameter {keyword.arg or '**'}",
                did_you_mean(keyword.arg or "", by_name) or f"its parameters are {by_name}",
            )
        given[keyword.arg] = _given(reader, keyword.value, read)
    for name, default in _defaults(function).items():
        if name not in given:
            given[name] = _default(reader, node, function, default, read)
    missing = [name for name in by_name if name not in given]
    if missing:
        reader.reject(
            Code.TASK_CALL_MISUSE,
            node,
            f"{function.name} needs {', '.join(missing)}",
            f"pass {missing[0]}",
        )
    return {name: given[name] for name in by_name}


def _given(reader: Reader, node: ast.expr, read: Read) -> Given:
    if isinstance(node, ast.Starred):
        reader.reject(
            Code.EXPRESSION_NOT_SUPPORTED,
            node,
            "* in a call is not supported",
            "name each argument",
        )
    if isinstance(node, ast.Lambda):
        return Given(None, function_of(reader, node, None))
    if isinstance(node, ast.Name) and node.id in reader.frame.functions:
        return Given(None, reader.frame.functions[node.id])
    static = reader.static.callee_or_none(node) if _names_something(node) else None
    if callable(static):
        return Given(None, static)
    value = read(reader, node)
    return Given(value, held=reader.held(node, value))


def _names_something(node: ast.expr) -> bool:
    while isinstance(node, ast.Attribute):
        node = node.value
    return isinstance(node, ast.Name)


def _defaults(function: FunctionText) -> dict[str, ast.expr]:
    arguments = function.tree.args
    positional = [a.arg for a in arguments.posonlyargs + arguments.args]
    with_default = positional[len(positional) - len(arguments.defaults) :]
    found = dict(zip(with_default, arguments.defaults, strict=True))
    for argument, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        if default is not None:
            found[argument.arg] = default
    return found


def _default(
    reader: Reader, node: ast.Call, function: FunctionText, default: ast.expr, read: Read
) -> Given:
    frame = function.within
    if frame is None:
        frame = Frame(function.source, function.static, {})
    try:
        with reader.reading(frame):
            given = _given(reader, default, read)
            return replace(given, held=OF_THE_MODULE)  # all calls have the same one
    except Rejected:
        reader.reject(
            Code.NO_JSON_FORM,
            node,
            f"a default of {function.name} cannot be workflow data",
            "pass the argument",
        )
