"""What is wrong with a workflow's source: where, what, and what to write instead.

Diagnostics are collected over the whole function and reported together, in source order.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A piece of source text; lines count from 1 and columns from 0, as in `ast`."""

    file: str
    line: int
    column: int
    end_column: int


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
        return (
            f"{span.file}:{span.line}:{span.column + 1}: {self.code.value} {self.message}\n"
            f"    {self.source_line}\n"
            f"    {' ' * span.column}{'^' * width}\n"
            f"    {self.instead}"
        )


@dataclass(slots=True)
class Diagnostics:
    """Collects diagnostics of one compilation."""

    found: list[Diagnostic] = field(default_factory=list[Diagnostic])
    _lines: dict[str, list[str]] = field(default_factory=dict[str, list[str]])

    def know(self, file: str, lines: list[str]) -> None:
        """Learn a file's lines, which reports quote."""
        self._lines[file] = lines

    def report(self, code: Code, span: Span, message: str, instead: str) -> None:
        """Note one diagnostic; the same one twice counts once."""
        lines = self._lines.get(span.file, [])
        text = lines[span.line - 1] if span.line <= len(lines) else ""
        diagnostic = Diagnostic(code, span, message, instead, text)
        if diagnostic not in self.found:
            self.found.append(diagnostic)

    def in_order(self) -> tuple[Diagnostic, ...]:
        """All of them, as they stand in the source."""
        return tuple(sorted(self.found, key=lambda d: (d.span, d.code.value)))


class Rejected(Exception):
    """The piece of source at hand has been reported and has no form; go on with the next."""
