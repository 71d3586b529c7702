"""Which lines of Python each state and variable of a definition comes from, as a file beside it."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from stepsmith.authoring.diagnostic import Span
from stepsmith.authoring.form import (
    Assign,
    CallService,
    CallTask,
    Finally,
    ForEach,
    Function,
    Parallel,
    Raw,
    Try,
    statements,
)
from stepsmith.authoring.lowering.state_node import Node


@dataclass(frozen=True, slots=True)
class Variable:
    """A variable of the definition: its name in Python if it has one, and where it is assigned."""

    python: str | None
    span: Span


def assigned_variables(function: Function, nodes: Iterable[Node]) -> dict[str, Variable]:
    """The variables that states assign, in alphabetical order."""
    places = _first_places(function)
    stored = {name for node in nodes for exit in node.exits() for name in exit.assign}
    return {
        name: Variable(function.variables.get(name), places[name])
        for name in sorted(stored)
        if name in places
    }


def _first_places(function: Function) -> dict[str, Span]:
    """Where each variable gets a value for the first time."""
    found: dict[str, Span] = {}
    if function.parameter is not None:
        found[function.parameter] = function.span
    for statement in statements(function.body):
        match statement:
            case Assign(name=name, span=span):
                found.setdefault(name, span)
            case Try(handlers=handlers):
                for handler in handlers:
                    found.setdefault(handler.name, handler.span)
            case Finally(span=span):
                for name in (statement.error, statement.result, statement.left_by):
                    found.setdefault(name, span)
            case CallTask() | CallService() | Parallel() | ForEach() | Raw():
                if statement.target is not None:
                    found.setdefault(statement.target, statement.span)
            case _:
                pass
    return found


def source_map_text(
    workflow: str, states: Mapping[str, Span], variables: Mapping[str, Variable], root: Path
) -> str:
    """The source map as it is committed: a line for each state and for each variable.

    Files are told from the project's root; those outside it, from where Python imports them.
    Lines and columns count from 1, and `end_column` is behind the last one.
    """
    told = {
        "states": {name: place(span, root) for name, span in states.items()},
        "variables": {
            name: {"python": variable.python, **place(variable.span, root)}
            for name, variable in variables.items()
        },
    }
    parts = [f'  "workflow": {json.dumps(workflow, ensure_ascii=False)}']
    for kind, entries in told.items():
        lines = ",\n".join(
            f"    {json.dumps(name, ensure_ascii=False)}: {json.dumps(entry, ensure_ascii=False)}"
            for name, entry in entries.items()
        )
        parts.append(f'  "{kind}": {{\n{lines}\n  }}' if lines else f'  "{kind}": {{}}')
    return "{\n" + ",\n".join(parts) + "\n}\n"


def place(span: Span, root: Path) -> dict[str, Any]:
    """A place in the source as JSON, with the calls that led to a function read in their place."""
    told: dict[str, Any] = {
        "file": _file(Path(span.file), root),
        "line": span.line,
        "column": span.column + 1,
        "end_column": span.end_column + 1,
    }
    if span.called_from:
        told["called_from"] = [place(call, root) for call in span.called_from]
    return told


def _file(path: Path, root: Path) -> str:
    path = path.resolve()
    above = sorted(map(Path, sys.path), key=lambda folder: -len(folder.parts))
    if "site-packages" not in path.parts:
        above.insert(0, root.resolve())
    for folder in above:
        if path.is_relative_to(folder):
            return path.relative_to(folder).as_posix()
    return path.name
