"""How a workflow's Python variables are called in ASL.

ASL names begin with a letter, and `$states` is taken.
https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html
"""

from __future__ import annotations

import ast

LONGEST_VARIABLE_NAME = 80
_TAKEN = frozenset({"states"})


def variable_names(tree: ast.FunctionDef) -> dict[str, str]:
    """Each Python variable of a function and its name in ASL."""
    names: dict[str, str] = {}
    for name in _python_names(tree):
        wanted = name.lstrip("_")[:LONGEST_VARIABLE_NAME] or "underscore"
        if wanted[0].isdigit():
            wanted = f"v{wanted}"
        free, number = wanted, 2
        while free in _TAKEN or free in names.values():
            suffix = f"_{number}"
            free, number = f"{wanted[: LONGEST_VARIABLE_NAME - len(suffix)]}{suffix}", number + 1
        names[name] = free
    return names


def _python_names(tree: ast.FunctionDef) -> list[str]:
    found = [
        argument.arg for argument in tree.args.posonlyargs + tree.args.args + tree.args.kwonlyargs
    ]
    for node in tree.body:
        for part in ast.walk(node):
            if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store):
                found.append(part.id)
            elif isinstance(part, ast.ExceptHandler) and part.name:
                found.append(part.name)
    return list(dict.fromkeys(found))
