"""What `stepsmith replay` prints: each recording that is answered differently, then the counts."""

from __future__ import annotations

import json
from collections import Counter
from typing import IO, Any

from rich.console import Console
from rich.control import Control
from rich.segment import ControlType
from rich.text import Text

from stepsmith.testing.replayed import Replayed, Verdict

_MARKS = {"passed": ("✓", "green"), "failed": ("✗", "bold red"), "skipped": ("-", "dim")}


class TextReport:
    """For people: the first difference of each recording that is answered differently.

    On a terminal the count so far is shown as it grows.
    """

    def __init__(self, stream: IO[str], *, verbose: bool) -> None:
        self._console = Console(file=stream, highlight=False, emoji=False, soft_wrap=True)
        self._verbose = verbose
        self._counts: Counter[Verdict] = Counter()

    @property
    def failed(self) -> bool:
        return self._counts["failed"] > 0

    def add(self, replayed: Replayed) -> None:
        self._counts[replayed.verdict] += 1
        self._clear_line()
        if self._verbose or replayed.verdict == "failed":
            self._tell(replayed)
        if self._console.is_terminal:
            self._console.print(Text(f"… {self._counts.total()} replayed", style="dim"), end="\r")

    def close(self) -> None:
        self._clear_line()
        print(counts_line(self._counts), file=self._console.file)

    def _tell(self, replayed: Replayed) -> None:
        mark, style = _MARKS[replayed.verdict]
        self._console.print(Text.assemble((f"{mark} ", style), replayed.id))
        for line in replayed.explanation().splitlines():
            self._console.print(Text(f"    {line}", style="dim" if mark == "-" else ""))

    def _clear_line(self) -> None:
        if self._console.is_terminal:
            self._console.control(Control((ControlType.ERASE_IN_LINE, 2)))


class JsonReport:
    """For programs: one document at the end."""

    def __init__(self) -> None:
        self._counts: Counter[Verdict] = Counter()
        self._recordings: list[dict[str, Any]] = []

    @property
    def failed(self) -> bool:
        return self._counts["failed"] > 0

    def add(self, replayed: Replayed) -> None:
        self._counts[replayed.verdict] += 1
        self._recordings.append(replayed.as_json())

    def close(self) -> None:
        document = {
            "passed": self._counts["passed"],
            "failed": self._counts["failed"],
            "skipped": self._counts["skipped"],
            "recordings": self._recordings,
        }
        print(json.dumps(document, indent=2, default=str))


def counts_line(counts: Counter[Verdict]) -> str:
    """The closing line, `replay: 3 passed, 1 failed, 0 skipped`."""
    return (
        f"replay: {counts['passed']} passed, {counts['failed']} failed, {counts['skipped']} skipped"
    )
