"""The words of a JSONata expression, told apart as far as finding its names and operators needs.

What the tokens are is said in https://docs.jsonata.org/; the one thing a scanner has to know of the
grammar is where an operand may begin, since `/` divides after an operand and opens a regular
expression elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Final


class Kind(Enum):
    """What a token is. A variable's text has no `$`, a quoted name's and string's no quotes."""

    NAME = "name"
    VARIABLE = "variable"
    STRING = "string"
    NUMBER = "number"
    REGEX = "regular expression"
    OPERATOR = "operator"
    SIGNATURE = "signature"


@dataclass(frozen=True, slots=True)
class Token:
    """A word of an expression; `position` counts the characters before it."""

    kind: Kind
    text: str
    position: int


_WORD: Final = r"[^\s\[\]{}().,@#;:?+\-*/%|=<>^&!~\"'`$]"
_TOKEN: Final = re.compile(
    rf"""
    (?P<skip> \s+ | /\*.*?\*/ )
  | (?P<string> "(?:[^"\\]|\\.)*" | '(?:[^'\\]|\\.)*' )
  | (?P<quoted> `[^`]*` )
  | (?P<number> (?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)? )
  | (?P<variable> \$\$ | \${_WORD}* )
  | (?P<operator> \.\.|:=|!=|>=|<=|\*\*|~>|\?\?|\?:|[\[\]{{}}().,@\#;:?+\-*/%|=<>^&!~] )
  | (?P<name> {_WORD}+ )
    """,
    re.VERBOSE | re.DOTALL,
)
_WORD_OPERATORS: Final = frozenset({"and", "or", "in"})
_LAMBDAS: Final = frozenset({"function", "λ"})
_ENDS_OPERAND: Final = frozenset({")", "]", "}"})
# Where an operand may begin these are wildcards, the parent and a placeholder: operands themselves.
_OPERANDS_TOO: Final = frozenset({"*", "**", "%", "?"})


def tokenize(source: str) -> Iterator[Token]:
    """The tokens of an expression that JSONata's own parser accepts.

    In what is not JSONata a character that begins no token is passed over.
    """
    return _Scanner(source).tokens()


class _Scanner:
    """Goes through an expression, knowing whether an operand may begin where it stands."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._position = 0
        self._wants_operand = True
        self._previous = ""
        self._parentheses_open_parameters: list[bool] = []
        self._after_parameters = False

    def tokens(self) -> Iterator[Token]:
        while self._position < len(self._source):
            token = self._signature() or self._regex()
            if token is None:
                found = _TOKEN.match(self._source, self._position)
                if found is None:
                    self._position += 1
                    continue
                start, self._position = self._position, found.end()
                if found.lastgroup == "skip":
                    continue
                token = self._token(found, start)
            self._after_parameters = self._follow_parentheses(token)
            self._previous = token.text if token.kind is not Kind.STRING else ""
            yield token

    def _token(self, found: re.Match[str], start: int) -> Token:
        text = found[0]
        match found.lastgroup:
            case "string":
                return self._operand(Kind.STRING, text[1:-1], start)
            case "quoted":
                return self._operand(Kind.NAME, text[1:-1], start)
            case "number":
                return self._operand(Kind.NUMBER, text, start)
            case "variable":
                return self._operand(Kind.VARIABLE, text[1:], start)
            case "name" if self._wants_operand or text not in _WORD_OPERATORS:
                return self._operand(Kind.NAME, text, start)
            case _:
                return self._operator(text, start)

    def _operand(self, kind: Kind, text: str, start: int) -> Token:
        self._wants_operand = False
        return Token(kind, text, start)

    def _operator(self, text: str, start: int) -> Token:
        is_operand = text in _OPERANDS_TOO and self._wants_operand
        self._wants_operand = not (text in _ENDS_OPERAND or is_operand)
        return Token(Kind.OPERATOR, text, start)

    def _follow_parentheses(self, token: Token) -> bool:
        """Whether `token` closes the parameters of a function definition."""
        if token.kind is not Kind.OPERATOR:
            return False
        if token.text == "(":
            self._parentheses_open_parameters.append(self._previous in _LAMBDAS)
        elif token.text == ")" and self._parentheses_open_parameters:
            return self._parentheses_open_parameters.pop()
        return False

    def _signature(self) -> Token | None:
        """The `<…>` between the parameters of a function definition and its body."""
        if not self._after_parameters:
            return None
        found = re.compile(r"\s*<[^{]*>\s*(?=\{)").match(self._source, self._position)
        if found is None:
            return None
        start, self._position = self._position, found.end()
        return Token(Kind.SIGNATURE, found[0].strip(), start)

    def _regex(self) -> Token | None:
        """A regular expression: up to a `/` that no backslash escapes and no bracket encloses."""
        source, start = self._source, self._position
        if not self._wants_operand or source[start] != "/" or source.startswith("/*", start):
            return None
        depth, position = 0, start + 1
        while position < len(source) and not (source[position] == "/" and depth == 0):
            character = source[position]
            if character == "\\":
                position += 1
            elif character in "([{":
                depth += 1
            elif character in ")]}":
                depth -= 1
            position += 1
        flags = re.compile(r"[im]*").match(source, position + 1)
        self._position = flags.end() if flags is not None else len(source)
        return self._operand(Kind.REGEX, source[start : self._position], start)
