"""What each code of a diagnostic means: its section of the page on the language.

The page is part of the installed package; in a checkout it stands in `docs/`.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from stepsmith.authoring.diagnostic import Code

_PACKAGE = Path(__file__).resolve().parents[1]
_PLACES = (_PACKAGE / "docs" / "language.md", _PACKAGE.parents[1] / "docs" / "language.md")
_SECTION = re.compile(r"^### (SW\d{3}): .*?(?=^##|\Z)", re.MULTILINE | re.DOTALL)
_MARK = re.compile(r"^<!-- .*? -->\n", re.MULTILINE)
_CODE_BLOCK = re.compile(r"^```\w*\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def explanation(code: Code) -> str:
    """What a code means, with an example that is refused and one that is not, as plain text."""
    section = _MARK.sub("", _sections()[code.value])
    text = _CODE_BLOCK.sub(lambda block: _indented(block[1]), section)
    return text.removeprefix("### ").strip() + "\n"


def title(code: Code) -> str:
    """A code's meaning in a few words: `saga misuse`."""
    return _sections()[code.value].splitlines()[0].partition(": ")[2]


@cache
def _sections() -> dict[str, str]:
    page = next(place for place in _PLACES if place.is_file())
    return {found[1]: found[0] for found in _SECTION.finditer(page.read_text(encoding="utf-8"))}


def _indented(text: str) -> str:
    return "\n".join(f"    {line}".rstrip() for line in text.splitlines())
