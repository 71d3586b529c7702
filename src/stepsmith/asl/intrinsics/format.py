"""`States.Format`: a template with a `{}` for each further argument."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Final

from stepsmith.asl.intrinsics.failure import ArgumentsRefused
from stepsmith.asl.json_text import compact

_NAME: Final = "States.Format"


def formatted(template: Any, *values: Any) -> str:
    r"""The template with each `{}` replaced; `\{` and `\}` are braces themselves.

    Strings are put in as they are, other values as JSON.
    """
    if not isinstance(template, str):
        raise ArgumentsRefused
    pieces = _pieces(template)
    if len(pieces) != len(values) + 1:
        raise ArgumentsRefused(
            f"Invalid arguments in {_NAME}: number of arguments do not match the occurrences of "
            "{}."
        )
    texts = (value if isinstance(value, str) else compact(value) for value in values)
    return pieces[0] + "".join(text + piece for text, piece in zip(texts, pieces[1:], strict=True))


@lru_cache(maxsize=1_000)
def _pieces(template: str) -> tuple[str, ...]:
    """The text before, between and behind the places for values."""
    pieces: list[list[str]] = [[]]
    position = 0
    while position < len(template):
        character = template[position]
        if character == "\\" and template[position + 1 : position + 2] in ("{", "}", "'", "\\"):
            pieces[-1].append(template[position + 1])
            position += 2
        elif template.startswith("{}", position):
            pieces.append([])
            position += 2
        elif character in "{}":
            other = "}" if character == "{" else "{"
            raise ArgumentsRefused(
                f"Invalid template in {_NAME}: matching '{other}' not found for '{character}'."
            )
        else:
            pieces[-1].append(character)
            position += 1
    return tuple("".join(piece) for piece in pieces)
