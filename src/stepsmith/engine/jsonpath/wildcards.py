r"""The patterns of StringMatches: `*` stands for any text, `\*` and `\\` for the characters."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_TOKEN: Final = re.compile(r"\\([*\\])|(\*)|([^*])", re.DOTALL)


def matches(text: str, pattern: str) -> bool:
    """Whether the whole text fits the pattern; takes no longer than reading the text does."""
    first, *others = _literals(pattern)
    if not others:
        return text == first
    *between, last = others
    position = len(first)
    for literal in between:
        found = text.find(literal, position)
        if found < 0:
            return False
        position = found + len(literal)
    return text.startswith(first) and text.endswith(last) and len(text) - len(last) >= position


@lru_cache(maxsize=256)
def _literals(pattern: str) -> tuple[str, ...]:
    """What stands between the stars."""
    literals = [""]
    for escaped, star, character in _TOKEN.findall(pattern):
        if star:
            literals.append("")
        else:
            literals[-1] += escaped or character
    return tuple(literals)
