"""The tables of docs/comparison.md."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from benchmarks.beside.construct import Construct, Json
from stepsmith import CompileError
from stepsmith.authoring.diagnostic import Diagnostic
from tests.authoring.both_ways import Told

_LONGEST: Final = 60


@dataclass(frozen=True, slots=True)
class Execution:
    """One input, run as Python and by the definitions of both; none where one does not compile."""

    given: Json
    python: Told
    here: Told | None
    sfnx: Told | None

    @property
    def sfnx_differs(self) -> bool:
        """Whether sfnx's definition gives or raises something else than Python."""
        told = self.sfnx
        return told is not None and (told.output, told.error, told.calls) != (
            self.python.output,
            self.python.error,
            self.python.calls,
        )


@dataclass(frozen=True, slots=True)
class Compared:
    """A construct with what became of it.

    Attributes:
        construct: the construct.
        refusal: why it is refused here.
        states: how many states sfnx makes, and how many are made here.
        executions: what its inputs led to.
        seconds: how long sfnx compiled it, and how long it took here.
    """

    construct: Construct
    refusal: CompileError | None
    states: tuple[int, int]
    executions: tuple[Execution, ...]
    seconds: tuple[float, float]


def here_cell(construct: Construct, refusal: CompileError | None) -> str:
    """What the page says a construct is here."""
    if refusal is None:
        return construct.spelling
    first = refusal.diagnostics[0]
    assert isinstance(first, Diagnostic), "it is about a line of the program"
    reason = f"{first.message}; {first.instead}".replace("|", "\\|")
    return f"refused ({first.code.value}): {reason}"


def table(compared: Sequence[Compared]) -> str:
    """The table of a group."""
    lines = [
        "| sfnx 3.1 | here | states | other than Python in sfnx |",
        "|---|---|---|---|",
    ]
    lines += [f"| {' | '.join(_cells(one))} |" for one in compared]
    return "\n".join(lines)


def rows(page: str) -> Iterator[tuple[str, str]]:
    """The constructs that a page names, and what each is here."""
    for line in page.splitlines():
        if line.startswith("| ") and not line.startswith("| sfnx 3.1 "):
            cells = re.split(r"(?<!\\) \| ", line.removeprefix("| ").removesuffix(" |"))
            if len(cells) == 4:
                yield cells[0], cells[1]


def _cells(one: Compared) -> list[str]:
    theirs, ours = one.states
    different = [e for e in one.executions if e.sfnx_differs]
    return [
        one.construct.title,
        here_cell(one.construct, one.refusal),
        str(theirs) if one.refusal else f"{theirs}, {ours}",
        "; ".join(_difference(e) for e in different),
    ]


def _difference(execution: Execution) -> str:
    assert execution.sfnx is not None
    given = execution.given
    values = ", ".join(f"{name} = {_brief(value)}" for name, value in given.items())
    return f"`{values}`: `{_end(execution.sfnx)}`, not `{_end(execution.python)}`".replace(
        "|", "\\|"
    )


def _end(told: Told) -> str:
    return told.error or _brief(told.output)


def _brief(value: Json) -> str:
    text = json.dumps(value, ensure_ascii=not _readable(value))
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _readable(value: Json) -> bool:
    return "`" not in str(value) and json.dumps(value, ensure_ascii=False).isprintable()
