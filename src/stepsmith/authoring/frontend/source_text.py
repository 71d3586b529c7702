"""A function's source: its syntax tree, and where each piece stands in its file."""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from stepsmith.authoring.diagnostic import Diagnostics, Span
from stepsmith.errors import DeclarationError


@dataclass(frozen=True, slots=True)
class SourceText:
    """The text of one function and its tree, in the file's own lines and columns."""

    file: str
    first_line: int
    indent: int
    lines: list[str]
    tree: ast.FunctionDef

    @classmethod
    def of(cls, function: Callable[..., Any]) -> SourceText:
        """Read a function's source from its file.

        Raises:
            DeclarationError: the function was not read from a file (typed at a prompt, say).
        """
        try:
            lines, first_line = inspect.getsourcelines(function)
        except (OSError, TypeError) as error:
            raise DeclarationError(
                f"the source of {function.__name__} cannot be read; a workflow is compiled from "
                "its source, so it has to stand in a file"
            ) from error
        module = ast.parse(textwrap.dedent("".join(lines)))
        tree = module.body[0]
        if not isinstance(tree, ast.FunctionDef):
            raise DeclarationError(f"{function.__name__} is not written as a def statement")
        indent = len(lines[0]) - len(lines[0].lstrip())
        file = inspect.getsourcefile(function) or "<unknown>"
        return cls(_short(file), max(first_line, 1), indent, lines, tree)

    def span(self, node: ast.AST) -> Span:
        """Where a piece of the tree stands in the file."""
        line = getattr(node, "lineno", 1)
        column = getattr(node, "col_offset", 0)
        same_line = getattr(node, "end_lineno", line) == line
        text = self.lines[line - 1].rstrip("\n") if line <= len(self.lines) else ""
        end = getattr(node, "end_col_offset", column + 1) if same_line else len(text) - self.indent
        return Span(
            file=self.file,
            line=self.first_line + line - 1,
            column=column + self.indent,
            end_column=max(end, column + 1) + self.indent,
        )

    def diagnostics(self) -> Diagnostics:
        """An empty collection that knows these lines."""
        return Diagnostics([line.rstrip("\n") for line in self.lines], self.first_line)


def _short(file: str) -> str:
    """The path as a user in the current folder would write it."""
    path = Path(file)
    try:
        return path.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.as_posix()
