"""A function's source: its syntax tree, and where each piece stands in its file."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from stepsmith.authoring.diagnostic import Span
from stepsmith.errors import DeclarationError


@dataclass(frozen=True, slots=True)
class SourceText:
    """The text of a function's file, and the function's tree within it."""

    file: str
    lines: list[str]
    tree: ast.FunctionDef

    @classmethod
    def of(cls, function: Callable[..., Any]) -> SourceText:
        """Read a function's source from its file.

        Raises:
            DeclarationError: the function was not read from a file (typed at a prompt, say), or
                from another than is there now.
        """
        try:
            lines, index = inspect.findsource(function)
        except (OSError, TypeError) as error:
            raise DeclarationError(
                f"the source of {function.__name__} cannot be read; a workflow is compiled from "
                "its source, so it has to stand in a file"
            ) from error
        try:
            tree = _functions("".join(lines)).get((function.__name__, index + 1))
        except (SyntaxError, ValueError) as error:  # ValueError: a null byte
            raise DeclarationError(
                f"the file of {function.__name__} is no Python any more: {error}; it was changed "
                "after it was imported"
            ) from error
        if tree is None:
            raise DeclarationError(f"{function.__name__} is not written as a def statement")
        file = inspect.getsourcefile(function) or "<unknown>"
        return cls(_short(file), [line.rstrip("\r\n") for line in lines], tree)

    def span(self, node: ast.AST) -> Span:
        """Where a piece of the tree stands in the file; a piece of several lines, on its first."""
        line = getattr(node, "lineno", 1)
        text = self.lines[line - 1] if line <= len(self.lines) else ""
        start = _characters(text, getattr(node, "col_offset", 0))
        if getattr(node, "end_lineno", line) == line:
            end = _characters(text, getattr(node, "end_col_offset", 0))
        else:
            end = len(text)
        return Span(self.file, line, start, max(end, start + 1))


@lru_cache(maxsize=32)
def _functions(text: str) -> dict[tuple[str, int], ast.FunctionDef]:
    """The functions of a file by name and line, be it the line of a decorator or of the `def`."""
    return {
        (node.name, line): node
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef)
        for line in range(
            min([node.lineno, *(part.lineno for part in node.decorator_list)]), node.lineno + 1
        )
    }


def _characters(text: str, offset: int) -> int:
    """`ast` counts columns in bytes; people and editors count characters."""
    return len(text.encode()[:offset].decode(errors="ignore"))


def _short(file: str) -> str:
    """The path as a user in the current folder would write it."""
    path = Path(file)
    try:
        return path.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.as_posix()
