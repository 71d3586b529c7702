"""Replacements of `re.sub`, as `$replace` reads them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from stepsmith.authoring.regular_expression.tree import NotExact

_PART = re.compile(r"\\g<(?P<name>[^>]*)>|\\(?P<number>[1-9][0-9]?)|\\(?P<sign>.)|\$", re.DOTALL)
_SIGNS: Final = {
    "a": "\a",
    "b": "\b",
    "f": "\f",
    "n": "\n",
    "r": "\r",
    "t": "\t",
    "v": "\v",
    "\\": "\\",
}
_MOST_GROUPS: Final = 9


def replacement(text: str, groups: int, names: Mapping[str, int]) -> str:
    """The replacement in JSONata's notation: `$1` for a group, `$$` for `$`.

    Raises:
        NotExact: it has octal numbers, or the pattern more groups than one digit tells.
    """

    def of_part(part: re.Match[str]) -> str:
        name = part["name"] or part["number"]
        if name is not None:
            number = int(name) if name.isdecimal() else names[name]
            return f"${number}"
        if part["sign"] is None:
            return "$$"
        if part["sign"] not in _SIGNS:
            raise NotExact(f"\\{part['sign']} in a replacement", "write the character itself")
        return _SIGNS[part["sign"]]

    if groups > _MOST_GROUPS:
        raise NotExact(f"more than {_MOST_GROUPS} groups in a replacement", "use (?:…) for some")
    return _PART.sub(of_part, text)
