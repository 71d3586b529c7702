"""What Python computes at compile time: whatever does not depend on workflow data."""

from __future__ import annotations

import ast
import builtins
import contextlib
import inspect
import math
import os
from collections.abc import Callable, Mapping
from typing import Any

from pydantic_core import PydanticSerializationError, to_jsonable_python

from stepsmith.authoring.form import (
    Binary,
    Const,
    Display,
    Expr,
    Sequence,
    Substitution,
)
from stepsmith.authoring.frontend.at_run_time import is_for_a_run
from stepsmith.authoring.frontend.differing import CLASSES_THAT_DIFFER, differs
from stepsmith.authoring.rewrite import LARGEST_EXACT_INTEGER
from stepsmith.authoring.value_type import ANY, TEXT, of_value
from stepsmith.runtime.substitution import holds_placeholder, placeholders


class NoJsonForm(Exception):
    """A compile-time value that workflow data cannot hold; the text says why."""


class StaticValues:
    """A function's module globals, closure and builtins."""

    def __init__(self, names: dict[str, Any], workflow_names: frozenset[str]) -> None:
        self._names = names
        self._workflow_names = workflow_names

    @classmethod
    def of(cls, function: Callable[..., Any], workflow_names: frozenset[str]) -> StaticValues:
        """What a function sees besides the names of workflow data."""
        names = {**vars(builtins), **function.__globals__, **_closure(function)}
        return cls(names, workflow_names)

    def inside(self, workflow_names: frozenset[str], values: Mapping[str, Any]) -> StaticValues:
        """What a function defined here sees, with values for some of its parameters."""
        hidden = (self._workflow_names | workflow_names) - values.keys()
        return StaticValues({**self._names, **values}, hidden)

    def is_static(self, node: ast.expr) -> bool:
        """Whether an expression can be computed now: no workflow data, no task."""
        bound = {n.arg for n in ast.walk(node) if isinstance(n, ast.arg)}
        bound |= {
            n.id for n in ast.walk(node) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)
        }
        for part in ast.walk(node):
            if isinstance(part, (ast.Await, ast.Yield, ast.YieldFrom, ast.NamedExpr)):
                return False
            if isinstance(part, ast.Name) and part.id not in bound:
                if part.id in self._workflow_names or part.id not in self._names:
                    return False
                if _is_of_a_run(self._names[part.id]):
                    return False
            if isinstance(part, ast.Attribute) and _is_of_a_run(self._in_module(part)):
                return False
            if isinstance(part, ast.Call) and self._makes_what_differs(part.func, bound):
                return False
        return True

    def _makes_what_differs(self, node: ast.expr, bound: set[str]) -> bool:
        """Whether a call makes a model of which a default differs each time."""
        match node:
            case ast.Name(id=name) if name not in bound:
                made = self._names.get(name)
            case ast.Attribute():
                made = self._in_module(node)
            case _:
                return False
        return isinstance(made, type) and differs(made)

    def reads_environment(self, node: ast.Name | ast.Attribute) -> bool:
        """Whether it names the environment variables."""
        if isinstance(node, ast.Attribute):
            return self._in_module(node) is os.environ
        return node.id not in self._workflow_names and self._names.get(node.id) is os.environ

    def knows(self, name: str) -> bool:
        """Whether a name means something outside the workflow's own data."""
        return name in self._names

    def names(self) -> list[str]:
        """The names a module's author may have meant."""
        return [name for name in self._names if not name.startswith("_")]

    def evaluate(self, node: ast.expr) -> Any:
        """The value of a static expression, computed by Python. Raises whatever that raises."""
        expression = ast.fix_missing_locations(ast.Expression(node))
        return eval(compile(expression, "<workflow>", "eval"), dict(self._names))

    def callee(self, node: ast.expr) -> Any:
        """What a call calls, or `None` if that depends on workflow data."""
        for part in ast.walk(node):
            if isinstance(part, ast.Name) and (
                part.id in self._workflow_names or part.id not in self._names
            ):
                return None
        return self.evaluate(node)

    def callee_or_none(self, node: ast.expr) -> Any:
        """Like `callee`, and `None` too where naming it raises, which `callee` then tells."""
        try:
            return self.callee(node)
        except (Exception, SystemExit):
            return None

    def _in_module(self, node: ast.Attribute) -> Any:
        """What a module, or one in it, has under a name; `None` for attributes of others."""
        value: Any = None
        match node.value:
            case ast.Name(id=name):
                value = self._names.get(name)
            case ast.Attribute() as inner:
                value = self._in_module(inner)
            case _:
                pass
        if inspect.ismodule(value) or any(value is python for python in CLASSES_THAT_DIFFER):
            return getattr(value, node.attr, None)
        return None


def _is_of_a_run(value: Any) -> bool:
    return is_for_a_run(value) or (not isinstance(value, type) and differs(value))


def _closure(function: Callable[..., Any]) -> dict[str, Any]:
    """What a function takes from the functions around it, as far as it has a value by now."""
    found: dict[str, Any] = {}
    for name, cell in zip(function.__code__.co_freevars, function.__closure__ or (), strict=True):
        with contextlib.suppress(ValueError):  # an empty cell
            found[name] = cell.cell_contents
    return found


def constant(value: Any) -> Const:
    """A compile-time value as workflow data.

    Raises:
        NoJsonForm: it has no JSON form, or one that JSONata would not keep.
    """
    try:
        json_value = to_jsonable_python(value, by_alias=True)
        _check_exact(json_value)
    except (PydanticSerializationError, ValueError, RecursionError) as error:
        raise NoJsonForm(f"a {type(value).__name__} has no JSON form here") from error
    return Const(json_value, of_value(value))


def known_value(value: Any) -> Expr:
    """Like `constant`, with substitutions where the value has been made of such.

    Raises:
        NoJsonForm: as there, or the text of a substitution was changed.
    """
    found = constant(value)
    filled = _with_substitutions(found.value)
    return found if isinstance(filled, Const) else filled


def _with_substitutions(value: Any) -> Expr:
    """A JSON value as an expression; a constant, if nothing in it is to be filled in."""
    match value:
        case str() if holds_placeholder(value):
            return _text_with_substitutions(value)
        case list():
            items = tuple(_with_substitutions(item) for item in value)
            if not all(isinstance(item, Const) for item in items):
                return Sequence(items, of_value(value))
        case dict():
            members = tuple((key, _with_substitutions(item)) for key, item in value.items())
            if not all(isinstance(item, Const) for _, item in members):
                return Display(members, of_value(value))
        case _:
            pass
    return Const(value, ANY if value is None else of_value(value))


def _text_with_substitutions(text: str) -> Expr:
    try:
        parts = placeholders(text)
    except ValueError as error:
        raise NoJsonForm(str(error)) from error
    whole: Expr | None = None
    for position, part in enumerate(parts):
        piece: Expr = Substitution(part) if position % 2 else Const(part, TEXT)
        if piece != Const("", TEXT):
            whole = piece if whole is None else Binary("&", whole, piece, TEXT)
    assert whole is not None, "there is a placeholder in it"
    return whole


def _check_exact(value: Any) -> None:
    if isinstance(value, dict):
        for key, item in value.items():
            _check_exact(key)
            _check_exact(item)
    elif isinstance(value, list):
        for item in value:
            _check_exact(item)
    elif isinstance(value, float) and not math.isfinite(value):
        raise NoJsonForm(f"{value} has no JSON form")
    elif isinstance(value, int) and abs(value) > LARGEST_EXACT_INTEGER:
        raise NoJsonForm("an integer beyond ±2^53 is not exact in JSONata")
    elif isinstance(value, str):
        try:
            value.encode()
        except UnicodeEncodeError as error:
            raise NoJsonForm("the text holds a lone surrogate") from error
