"""A place in a text that is being parsed."""

from __future__ import annotations

from typing import Final

from stepsmith.asl.jsonpath.failure import PathSyntaxError

_BLANKS: Final = " \t\r\n"


class Cursor:
    """Goes through `text` from `position`; `stop` is where its part of the text ends."""

    __slots__ = ("position", "stop", "text")

    def __init__(self, text: str, position: int = 0, stop: int | None = None) -> None:
        self.text = text
        self.position = position
        self.stop = len(text) if stop is None else stop

    @property
    def at_end(self) -> bool:
        """Whether nothing is left."""
        return self.position >= self.stop

    @property
    def next(self) -> str:
        """The next character, or nothing at the end."""
        return self.text[self.position] if self.position < self.stop else ""

    def sees(self, words: str) -> bool:
        """Whether the text goes on with these words."""
        return self.text.startswith(words, self.position, self.stop)

    def takes(self, words: str) -> bool:
        """Go past these words if the text goes on with them."""
        if not self.sees(words):
            return False
        self.position += len(words)
        return True

    def expect(self, words: str) -> None:
        """Go past these words, which have to stand here."""
        if not self.takes(words):
            raise self.error(f"expected {words}")

    def skip_blanks(self) -> None:
        """Go to the next character that is not blank."""
        while not self.at_end and self.text[self.position] in _BLANKS:
            self.position += 1

    def take_until(self, characters: str) -> str:
        """The text up to the next of these characters, or to the end."""
        start = self.position
        while not self.at_end and self.text[self.position] not in characters:
            self.position += 1
        return self.text[start : self.position]

    def take_quoted(self) -> str:
        """A string in single or double quotes, in which a backslash makes the next character plain.

        The text stands at its opening quote.
        """
        quote, start = self.next, self.position
        self.position += 1
        characters: list[str] = []
        while not self.at_end:
            character = self.text[self.position]
            self.position += 1
            if character == quote:
                return "".join(characters)
            if character == "\\" and not self.at_end:
                character = self._escaped()
            characters.append(character)
        self.position = start
        raise self.error("the string is not closed")

    def error(self, reason: str) -> PathSyntaxError:
        """What to raise about the place reached."""
        return PathSyntaxError(self.text, reason, self.position)

    def _escaped(self) -> str:
        character = self.text[self.position]
        self.position += 1
        if character == "u":
            digits = self.text[self.position : min(self.position + 4, self.stop)]
            if len(digits) < 4 or not all(digit in "0123456789abcdefABCDEF" for digit in digits):
                raise self.error("\\u needs four hexadecimal digits")
            self.position += 4
            return chr(int(digits, 16))
        return {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}.get(character, character)
