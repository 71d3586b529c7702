"""The words of an expression, one at a time, as JSONata 2.0.6 tells them apart.

Its parser says at every step whether a `/` would divide or open a regular expression, and so does
ours: not always where it makes sense, but always where the reference implementation does.
"""

from __future__ import annotations

import math
import re
from typing import Final, Literal, NamedTuple

from stepsmith.asl.jsonata.syntax.fault import SyntaxFault

Kind = Literal[
    "name", "variable", "text", "number", "constant", "regex", "operator", "end"
]  # fmt: skip
Value = str | float | bool | None


class Token(NamedTuple):
    """A word and where it stands.

    `value` is what it says: a name without backticks, a variable without `$`, a text without its
    escapes, a regular expression as it is written.
    """

    kind: Kind
    value: Value
    start: int
    end: int


_STOPS: Final = r".\[\]{}(),@#;:?+\-*/%|=<>^&!~"
_SPACE: Final = r" \t\n\r\v"
_SKIPPED: Final = re.compile(rf"(?:[{_SPACE}]+|/\*.*?\*/)*", re.DOTALL)
_TOKEN: Final = re.compile(
    rf"""
    (?P<variable> \$[^{_STOPS}{_SPACE}]* )
  | (?P<operator> \.\.|:=|!=|>=|<=|\*\*|~>|[{_STOPS}] )
  | (?P<text> "[^"\\]*" | '[^'\\]*' )
  | (?P<number> (?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)? )
  | (?P<quoted> `[^`]*` )
  | (?P<escaped> ["'] )
  | (?P<unclosed> ` )
  | (?P<name> [^{_STOPS}{_SPACE}]+ )
    """,
    re.VERBOSE,
)
_PLAIN_NAME: Final = re.compile(rf"[^{_STOPS}{_SPACE}\"'`$0-9][^{_STOPS}{_SPACE}]*")
_CONSTANTS: Final[dict[str, bool | None]] = {"true": True, "false": False, "null": None}
_WORD_OPERATORS: Final = frozenset({"and", "or", "in"})
_ESCAPES: Final = {
    '"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"
}  # fmt: skip
_TEXT_PART: Final = re.compile(r"[^\"'\\]+|.", re.DOTALL)
_HEX: Final = re.compile(r"[0-9a-fA-F]{4}")
_FLAGS: Final = re.compile(r"[im]*")


def is_plain_name(text: str) -> bool:
    """Whether `text` is a name without backticks around it."""
    reserved = text in _CONSTANTS or text in _WORD_OPERATORS
    return not reserved and _PLAIN_NAME.fullmatch(text) is not None


class Scanner:
    """Goes through an expression from its beginning to its end."""

    __slots__ = ("_position", "_source")

    def __init__(self, source: str) -> None:
        self._source = source
        self._position = 0

    def next(self, *, may_be_regex: bool) -> Token:
        """The next word; at the end of the source one of kind `end`, as often as one asks.

        Raises:
            SyntaxFault: no word begins there.
        """
        source = self._source
        start = self._position
        if source[start : start + 1] in " \t\n\r\v/":
            skipped = _SKIPPED.match(source, start)
            start = self._position = start if skipped is None else skipped.end()
            if source.startswith("/*", start):
                raise SyntaxFault("S0106", start)
            if may_be_regex and source.startswith("/", start):
                return self._regex(start)
        found = _TOKEN.match(source, start)
        if found is None:
            return Token("end", "", start, start)
        end = self._position = found.end()
        text = found[0]
        match found.lastgroup:
            case "variable":
                return Token("variable", text[1:], start, end)
            case "operator" if text in ("!", "~"):
                raise SyntaxFault("S0204", start, text)
            case "operator":
                return Token("operator", text, start, end)
            case "text":
                return Token("text", text[1:-1], start, end)
            case "number":
                value = float(text)
                if math.isinf(value):
                    raise SyntaxFault("S0102", start, text)
                return Token("number", value, start, end)
            case "quoted":
                return Token("name", text[1:-1], start, end)
            case "escaped":
                return self._text(start)
            case "unclosed":
                raise SyntaxFault("S0105", start)
            case _ if text in _WORD_OPERATORS:
                return Token("operator", text, start, end)
            case _ if text in _CONSTANTS:
                return Token("constant", _CONSTANTS[text], start, end)
            case _:
                return Token("name", text, start, end)

    def _text(self, start: int) -> Token:
        """A string literal with escapes in it, or without an end."""
        source, quote = self._source, self._source[start]
        parts: list[str] = []
        position = start + 1
        while (found := _TEXT_PART.match(source, position)) is not None:
            part, position = found[0], found.end()
            if part == quote:
                self._position = position
                return Token("text", _paired("".join(parts)), start, position)
            if part == "\\":
                part, position = self._escape(position)
            parts.append(part)
        raise SyntaxFault("S0101", start)

    def _escape(self, position: int) -> tuple[str, int]:
        """What the escape after a backslash stands for, and where it ends."""
        letter = self._source[position : position + 1]
        if letter in _ESCAPES:
            return _ESCAPES[letter], position + 1
        if letter == "u":
            digits = _HEX.match(self._source, position + 1)
            if digits is None:
                raise SyntaxFault("S0104", position)
            return chr(int(digits[0], 16)), digits.end()
        if letter == "":
            raise SyntaxFault("S0101", position)
        raise SyntaxFault("S0103", position, letter)

    def _regex(self, start: int) -> Token:
        """Up to a `/` that no backslash escapes and no bracket encloses, and its flags."""
        source, depth = self._source, 0
        position = start + 1
        escaped = False
        while position < len(source):
            character = source[position]
            if character == "/" and depth == 0 and not escaped:
                if position == start + 1:
                    raise SyntaxFault("S0301", start)
                flags = _FLAGS.match(source, position + 1)
                self._position = position + 1 if flags is None else flags.end()
                return Token("regex", source[start : self._position], start, self._position)
            # The reference looks for one backslash before a bracket, however many there are.
            if source[position - 1] != "\\":
                depth += (character in "([{") - (character in ")]}")
            escaped = character == "\\" and not escaped
            position += 1
        raise SyntaxFault("S0302", start)


def _paired(text: str) -> str:
    """The text with every pair of surrogates as the one character that it stands for."""
    if any("\ud800" <= character <= "\udbff" for character in text):
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
    return text
