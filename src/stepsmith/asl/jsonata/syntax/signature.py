"""The signature of a function definition: `<s-n?:b>`.

See https://docs.jsonata.org/programming#function-signatures
"""

from __future__ import annotations

from stepsmith.asl.jsonata.syntax.fault import SyntaxFault

_CLOSING = {"(": ")", "<": ">"}


def check_signature(signature: str, start: int) -> None:
    """Look at a signature that stands at `start`, with its angle brackets.

    Raises:
        SyntaxFault: parameters of a type stand where none may.
    """
    position, typed = 1, ""
    while position < len(signature) and signature[position] != ":":
        symbol = signature[position]
        if symbol in _CLOSING:
            closing = _closing(signature, position)
            if symbol == "<" and typed not in ("a", "f"):
                raise SyntaxFault("S0401", start + position)
            if symbol == "(" and "<" in signature[position + 1 : closing]:
                raise SyntaxFault("S0402", start + position)
            position = closing
        if symbol in "asnblfojx(":
            typed = symbol
        position += 1


def _closing(signature: str, position: int) -> int:
    """Where the bracket at `position` is closed, or the end."""
    opening, depth = signature[position], 1
    for index in range(position + 1, len(signature)):
        depth += (signature[index] == opening) - (signature[index] == _CLOSING[opening])
        if depth == 0:
            return index
    return len(signature)
