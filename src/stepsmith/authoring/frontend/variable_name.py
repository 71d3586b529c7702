"""How a workflow's Python variables are called in ASL.

ASL names begin with a letter, and `$states` is taken. A variable `$count` would hide the function
of that name, and one that an expression binds for itself would be hidden by it.
https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from stepsmith.asl.jsonata.built_in import BUILT_IN_FUNCTIONS
from stepsmith.authoring.asl_name import LONGEST_VARIABLE_NAME, free_variable

BOUND_IN_EXPRESSIONS = frozenset({"d", "e", "f", "j", "left", "r", "told"})
"""What compiled expressions call values of their own, with workflow data in view."""
_TAKEN = frozenset({"states"}) | BUILT_IN_FUNCTIONS | BOUND_IN_EXPRESSIONS


def variable_names(tree: ast.FunctionDef) -> dict[str, str]:
    """Each Python variable of a workflow and its name in ASL."""
    names: dict[str, str] = {}
    for name in python_variables(tree):
        names[name] = free_variable(asl_variable(name), _TAKEN | {*names.values()})
    return names


def asl_variable(name: str) -> str:
    """A Python name as ASL allows it."""
    wanted = name.lstrip("_")[:LONGEST_VARIABLE_NAME] or "underscore"
    if wanted[0].isdigit():
        wanted = f"v{wanted}"
    return f"{wanted}_" if wanted in _TAKEN else wanted


def own_names(tree: ast.FunctionDef | ast.Lambda) -> frozenset[str]:
    """The names that mean something of the function's own: variables and functions inside it."""
    body = [] if isinstance(tree, ast.Lambda) else tree.body
    inside = (part for node in body for part in _own_nodes(node))
    functions = [node.name for node in inside if isinstance(node, ast.FunctionDef)]
    return frozenset([*python_variables(tree), *functions])


def python_variables(tree: ast.FunctionDef | ast.Lambda) -> list[str]:
    """A function's parameters and the names it assigns, in order."""
    arguments = tree.args
    found = [a.arg for a in arguments.posonlyargs + arguments.args + arguments.kwonlyargs]
    for node in [tree.body] if isinstance(tree, ast.Lambda) else tree.body:
        found += stored_names(node)
    return list(dict.fromkeys(found))


def stored_names(tree: ast.AST) -> list[str]:
    """The names that a piece of source assigns, functions inside it aside."""
    found: list[str] = []
    for part in _own_nodes(tree):
        match part:
            case ast.Name(id=name, ctx=ast.Store()):
                found.append(name)
            case ast.ExceptHandler(name=str(name)):
                found.append(name)
            case ast.MatchAs(name=str(name)) | ast.MatchStar(name=str(name)):
                found.append(name)
            case ast.MatchMapping(rest=str(name)):
                found.append(name)
            case _:
                pass
    return found


CHANGING_METHODS = frozenset(
    {
        "append",
        "clear",
        "extend",
        "insert",
        "pop",
        "remove",
        "reverse",
        "setdefault",
        "sort",
        "update",
    }
)
"""Methods that change a list or a dict in place."""


def changed_names(tree: ast.AST) -> list[str]:
    """The names whose values a piece of source may change in place."""
    found: list[str] = []
    for part in _own_nodes(tree):
        match part:
            case ast.Call(func=ast.Attribute(value=of, attr=method)) if method in CHANGING_METHODS:
                found += _root(of)
            case (
                ast.Attribute(ctx=ast.Store() | ast.Del())
                | ast.Subscript(ctx=ast.Store() | ast.Del())
            ):
                found += _root(part)
            case _:
                pass
    return found


def _root(node: ast.expr) -> list[str]:
    while True:
        match node:
            case ast.Attribute(value=of) | ast.Subscript(value=of):
                node = of
            case ast.Call(func=ast.Attribute(value=of)):
                node = of
            case ast.Name(id=name):
                return [name]
            case _:
                return []


def _own_nodes(tree: ast.AST) -> Iterator[ast.AST]:
    """A node and those in it, without those of functions and comprehensions inside it."""
    ahead: list[ast.AST] = [tree]
    while ahead:
        node = ahead.pop()
        yield node
        match node:
            case ast.FunctionDef() | ast.Lambda() | ast.ClassDef() | ast.AsyncFunctionDef():
                continue
            case ast.ListComp() | ast.SetComp() | ast.DictComp() | ast.GeneratorExp():
                ahead.append(node.generators[0].iter)
                ahead += [part for part in ast.walk(node) if isinstance(part, ast.NamedExpr)]
            case _:
                ahead += reversed(list(ast.iter_child_nodes(node)))
