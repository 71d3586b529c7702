"""What is wrong with a workflow's source: where, what, and what to write instead.

Diagnostics are collected over the whole function and reported together, in source order.
"""

from __future__ import annotations

import linecache
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A piece of source text; lines count from 1 and columns from 0, as in `ast`.

    Attributes:
        called_from: in a function that is read in the place of its call, that call, and those
            around it, innermost first.
    """

    file: str
    line: int
    column: int
    end_column: int
    called_from: tuple[Span, ...] = ()

    @property
    def in_workflow(self) -> Span:
        """Where it is in the workflow's own lines: the outermost call that led here."""
        return self.called_from[-1] if self.called_from else self

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"

    def to_json(self) -> dict[str, Any]:
        """For programs: lines and columns count from 1, `end_column` is behind the last one."""
        told: dict[str, Any] = {
            "file": self.file,
            "line": self.line,
            "column": self.column + 1,
            "end_line": self.line,
            "end_column": self.end_column + 1,
        }
        if self.called_from:
            told["called_from"] = [call.to_json() for call in self.called_from]
        return told


def source_line(span: Span) -> str:
    """The line of source that a span is in, without what is around it."""
    return linecache.getline(span.file, span.line).strip()


class Code(Enum):
    """The kinds of diagnostics; a code never changes its meaning."""

    STATEMENT_NOT_SUPPORTED = "SW001"
    EXPRESSION_NOT_SUPPORTED = "SW002"
    CALL_NOT_SUPPORTED = "SW003"
    UNKNOWN_NAME = "SW004"
    UNKNOWN_FIELD = "SW005"
    WRONG_TYPE = "SW006"
    PERHAPS_UNASSIGNED = "SW007"
    NOT_SAME_AS_PYTHON = "SW008"
    COMPILE_TIME_ERROR = "SW009"
    NO_JSON_FORM = "SW010"
    EXCEPTION_NOT_SUPPORTED = "SW011"
    SAGA_MISUSE = "SW012"
    TASK_CALL_MISUSE = "SW013"
    MODEL_NOT_SUPPORTED = "SW014"
    NAME_TOO_LONG = "SW015"
    NO_RETURN = "SW016"
    LOOP_WITHOUT_EXIT = "SW017"
    TOO_MANY_EVENTS = "SW018"
    RECURSION = "SW019"
    OUTER_VARIABLE = "SW020"
    NOT_IN_EXPRESS = "SW021"
    RAW_STATE_MISUSE = "SW022"
    DISTRIBUTED_MAP_MISUSE = "SW023"
    INPUT_NOT_CHECKED = "SW024"
    SEEN_ELSEWHERE = "SW025"
    STATE_OPTION_MISUSE = "SW026"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One thing that keeps a workflow from compiling."""

    code: Code
    span: Span
    message: str
    instead: str
    source_line: str

    def __str__(self) -> str:
        span = self.span
        width = max(1, span.end_column - span.column)
        calls = "".join(f"\n    called from {_place(call)}" for call in span.called_from)
        return (
            f"{_place(span)}: {self.code.value} {self.message}\n"
            f"    {self.source_line}\n"
            f"    {' ' * span.column}{'^' * width}\n"
            f"    {self.instead}{calls}"
        )

    def to_json(self) -> dict[str, Any]:
        """For editors."""
        return {
            "code": self.code.value,
            "message": self.message,
            "instead": self.instead,
            **self.span.to_json(),
        }


def _place(span: Span) -> str:
    return f"{span.file}:{span.line}:{span.column + 1}"


@dataclass(slots=True)
class Diagnostics:
    """Collects diagnostics of one compilation."""

    found: list[Diagnostic] = field(default_factory=list[Diagnostic])
    times_reported: int = 0
    _lines: dict[str, list[str]] = field(default_factory=dict[str, list[str]])

    def know(self, file: str, lines: list[str]) -> None:
        """Learn a file's lines, which reports quote."""
        self._lines[file] = lines

    def report(self, code: Code, span: Span, message: str, instead: str) -> None:
        """Note one diagnostic; the same one twice counts once, wherever its function is called."""
        lines = self._lines.get(span.file, [])
        text = lines[span.line - 1] if span.line <= len(lines) else ""
        self.times_reported += 1
        place = replace(span, called_from=())
        known = ((d.code, replace(d.span, called_from=()), d.message) for d in self.found)
        if (code, place, message) not in known:
            self.found.append(Diagnostic(code, span, message, instead, text))

    def in_order(self) -> tuple[Diagnostic, ...]:
        """All of them, as they stand in the source."""
        return tuple(sorted(self.found, key=lambda d: (d.span, d.code.value)))


class Rejected(Exception):
    """The piece of source at hand has been reported and has no form; go on with the next."""
