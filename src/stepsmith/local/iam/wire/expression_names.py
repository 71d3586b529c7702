"""Which attributes an expression of DynamoDB names at the top level of items.

https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.html
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

_TOKEN: Final = re.compile(r"[#:]?[A-Za-z0-9_][A-Za-z0-9_-]*|[^\sA-Za-z0-9_]")
_WORDS: Final = {"SET", "REMOVE", "ADD", "DELETE", "AND", "OR", "NOT", "BETWEEN", "IN"}


def attribute_names(expression: str, placeholders: Mapping[str, str]) -> Iterator[str]:
    """The names, with placeholders (`#name`) filled in: `a.b[0] = :x` names `a`."""
    tokens = [*_TOKEN.findall(expression), ""]
    for before, token, after in zip(["", *tokens], tokens, tokens[1:], strict=False):
        if token.startswith("#"):
            if before != ".":
                yield placeholders.get(token, token)
        elif (
            (token[:1].isalpha() or token.startswith("_"))
            and before != "."
            and after != "("
            and token.upper() not in _WORDS
        ):
            yield token
