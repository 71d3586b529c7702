"""Code blocks of a page that are marked for a test: `<!-- run exits 1 -->` before the fence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

DOCS = Path(__file__).resolve().parents[2] / "docs"
LEFT_OUT = "…"
"""A line of this alone stands for any lines, or none."""

_BLOCK = re.compile(
    r"^<!-- (?P<mark>\w+)(?: (?P<about>[^\n]+?))? -->\n```(?P<language>\w*)\n(?P<text>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)


@dataclass(frozen=True)
class Block:
    """A marked block: `mark` says what to do with it, `about` the rest of the mark."""

    mark: str
    about: str
    language: str
    text: str
    line: int


def marked_blocks(page: str) -> list[Block]:
    """The marked blocks of a page in `docs/`, in order."""
    text = (DOCS / page).read_text(encoding="utf-8")
    return [
        Block(
            match["mark"],
            match["about"] or "",
            match["language"],
            match["text"],
            text.count("\n", 0, match.start()) + 1,
        )
        for match in _BLOCK.finditer(text)
    ]


def is_shown(shown: str, real: str) -> bool:
    """Whether a block shows a text, but for indentation and what `…` leaves out."""
    return _follow([line.strip() for line in shown.splitlines()], _lines(real))


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines()]


def _follow(shown: list[str], real: list[str]) -> bool:
    for position, line in enumerate(shown):
        if line == LEFT_OUT:
            rest = shown[position + 1 :]
            starts = range(position, len(real) + 1)
            return any(_follow(rest, real[start:]) for start in starts)
        if position >= len(real) or real[position] != line:
            return False
    return len(shown) == len(real)


def table_rows(page: str, mark: str) -> Iterator[tuple[str, ...]]:
    r"""The rows of the table after `<!-- mark -->`, each cell without its backticks.

    A bar within a cell is written `\|`, as tables on GitHub want it.
    """
    text = (DOCS / page).read_text(encoding="utf-8")
    _, _, after = text.partition(f"<!-- {mark} -->\n")
    table = after.partition("\n\n")[0].splitlines()
    for row in table[2:]:
        cells = row.strip("|").split(" | ")
        yield tuple(cell.strip().strip("`").replace(r"\|", "|") for cell in cells)
