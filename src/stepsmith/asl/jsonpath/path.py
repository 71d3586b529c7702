"""A path: compiled once, read from many documents."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final, Literal

from stepsmith.asl.jsonpath.cursor import Cursor
from stepsmith.asl.jsonpath.failure import UndefinedVariable
from stepsmith.asl.jsonpath.parser import parse_steps
from stepsmith.asl.jsonpath.reader import compile_reader
from stepsmith.asl.jsonpath.sources import Sources
from stepsmith.asl.jsonpath.step import Reads, Step, is_definite

Origin = Literal["input", "context", "variable"]
"""What a path begins at: `$`, `$$` or `$name`."""

_VARIABLE: Final = re.compile(r"[^\W\d]\w*")
_RESERVED: Final = "states"
_LONGEST: Final = 10_000


class Path:
    """A compiled path; it may be read from any thread.

    Attributes:
        text: the path as it is written.
        definite: whether it leads to one value; otherwise it gives a list.
        origin: what it begins at.
        variable: the variable that it begins at, without `$`; empty for other origins.
        read: gives what the path leads to in the document that its origin stands for. A definite
            path that leads to nothing raises PathNotFound.
        resolve: the same in the source that the path begins at. A variable that has no value
            raises UndefinedVariable, which is a PathNotFound too.
    """

    __slots__ = ("definite", "origin", "read", "resolve", "text", "variable")

    read: Reads
    resolve: Callable[[Sources], Any]

    def __init__(self, text: str, origin: Origin, variable: str, steps: tuple[Step, ...]) -> None:
        self.text = text
        self.origin: Origin = origin
        self.variable = variable
        self.definite = is_definite(steps)
        self.read = compile_reader(steps, text)
        self.resolve = _resolver(self.read, text, origin, variable)

    def __repr__(self) -> str:
        return f"Path({self.text!r})"


def compile_path(text: str) -> Path:
    """Compile a path: `$.order.items[0]`, `$$.Execution.Id` or `$variable.name`.

    Raises:
        PathSyntaxError: it is none.
    """
    cursor = path_cursor(text)
    origin, variable = take_origin(cursor)
    return Path(text, origin, variable, parse_steps(cursor))


def _resolver(read: Reads, text: str, origin: Origin, variable: str) -> Callable[[Sources], Any]:
    if origin == "input":
        return lambda sources: read(sources.input)
    if origin == "context":
        return lambda sources: read(sources.context)

    def resolve(sources: Sources) -> Any:
        variables = sources.variables
        if variable not in variables:
            raise UndefinedVariable(text, variable)
        return read(variables[variable])

    return resolve


def path_cursor(text: str) -> Cursor:
    """The beginning of a path; blanks behind it are no part of it."""
    return Cursor(text, stop=len(text.rstrip(" ")))


def take_origin(cursor: Cursor) -> tuple[Origin, str]:
    """What the path that stands here begins at, and its variable; the cursor goes past it."""
    text = cursor.text
    if len(text) > _LONGEST:
        raise cursor.error(f"a path has at most {_LONGEST} characters")
    if not cursor.takes("$"):
        raise cursor.error("a path begins with $")
    if cursor.takes("$"):
        return "context", ""
    found = _VARIABLE.match(text, cursor.position, cursor.stop)
    if found is None:
        return "input", ""
    if found[0] == _RESERVED:
        raise cursor.error("$states is there in JSONata only")
    cursor.position = found.end()
    return "variable", found[0]
