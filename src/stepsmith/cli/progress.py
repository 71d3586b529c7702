"""A run in the terminal: one line a state, as it ends."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import IO

from rich.console import Console
from rich.control import Control
from rich.segment import ControlType
from rich.text import Text

from stepsmith.cli.duration import duration
from stepsmith.cli.error_cause import stack_trace
from stepsmith.cli.state_report import StateReport

NAME_WIDTH = 22
TIME_WIDTH = 9
SHOWN_KINDS = {"Task", "Wait"}


class Progress:
    """Prints what happens to each state that does something or takes time.

    Args:
        stream: where to.
        places: each state's name, and where in the source it was written.
        compensations: the states that undo.
        declared_errors: errors that tasks raise on purpose; for others a stack trace is shown.
    """

    def __init__(
        self,
        stream: IO[str],
        *,
        places: Mapping[str, str],
        compensations: Collection[str],
        declared_errors: Collection[str],
    ) -> None:
        self._console = Console(file=stream, highlight=False, emoji=False, soft_wrap=True)
        self._places = places
        self._compensations = compensations
        self._declared_errors = declared_errors
        self._output: dict[str, str] = {}

    def task_output(self, state: str, text: str) -> None:
        """Keep what a state's task printed in its latest attempt, in case that fails."""
        self._output[state] = text

    def attempt(self, report: StateReport) -> None:
        """On a terminal, say what is being done until it is done."""
        if self._console.is_terminal:
            number = f", attempt {report.attempts}" if report.attempts > 1 else ""
            self._clear_line()
            self._console.print(Text(f"… {report.name}{number}", style="dim"), end="\r")

    def ended(self, report: StateReport) -> None:
        """Print a state's line."""
        if report.kind not in SHOWN_KINDS and report.error is None:
            return
        self._clear_line()
        self._console.print(self._line(report))
        if report.error is not None:
            self._explain(report)

    def _line(self, report: StateReport) -> Text:
        name = f"{report.name:<{NAME_WIDTH}} "
        if report.error is not None:
            line = Text.assemble(("✗ ", "bold red"), name, (report.error, "red"))
        elif report.kind == "Wait":
            line = Text.assemble(("⏲ ", "blue"), name)
        else:
            undoes = report.name in self._compensations
            mark = ("↩ ", "yellow") if undoes else ("✓ ", "green")
            line = Text.assemble(mark, name, f"{duration(report.worked_seconds):>{TIME_WIDTH}}")
        notes: list[str] = []
        if report.attempts > 1:
            notes.append(f"{report.attempts} attempts")
        if report.waited_seconds > 0:
            notes.append(f"waited {duration(report.waited_seconds)} (virtual)")
        if notes:
            separator = "" if report.kind == "Wait" else ", "
            line.append(separator + ", ".join(notes))
        if report.error is not None and report.name in self._places:
            line.append(f"   {self._places[report.name]}", style="dim")
        return line

    def _explain(self, report: StateReport) -> None:
        """What the failed task printed, and for an error that nobody declared, where it arose."""
        output = self._output.pop(report.name, "")
        trace = [] if report.error in self._declared_errors else stack_trace(report.cause)
        for text in (output, "".join(trace)):
            for line in text.rstrip().splitlines():
                self._console.print(Text(f"    {line}", style="dim"))

    def _clear_line(self) -> None:
        if self._console.is_terminal:
            self._console.control(Control((ControlType.ERASE_IN_LINE, 2)))
