r"""Parse an intrinsic function: `States.Format('{} of {}', $.item, States.ArrayLength($.items))`.

In strings a backslash makes `'`, `{`, `}` and itself plain, and stands before nothing else.
See https://docs.aws.amazon.com/step-functions/latest/dg/intrinsic-functions.html
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Final

from stepsmith.asl.intrinsics.table import INTRINSIC_FUNCTIONS
from stepsmith.asl.jsonpath.cursor import Cursor
from stepsmith.asl.jsonpath.failure import PathSyntaxError
from stepsmith.asl.jsonpath.literal import skip_operand
from stepsmith.asl.jsonpath.path import Path, compile_path

_NAME: Final = re.compile(r"[A-Za-z][A-Za-z0-9.]*")
_NUMBER: Final = re.compile(r"-?\d+(\.\d+)?([eE][-+]?\d+)?(?![\w.])")
_WORDS: Final = {"true": True, "false": False, "null": None}
_ESCAPED: Final = "'{}\\"
_LONGEST: Final = 10_000
_LONGEST_NUMBER: Final = 40
DEEPEST: Final = 10
"""How many functions AWS allows within one another in a field."""


@dataclass(frozen=True, slots=True)
class Literal:
    """A value written out.

    Attributes:
        template: the string with its escapes, of which States.Format tells `{}` from braces.
    """

    value: Any
    template: str | None = None


@dataclass(frozen=True, slots=True)
class Invocation:
    """A function with its arguments."""

    name: str
    arguments: tuple[Argument, ...]


Argument = Literal | Path | Invocation


def parse_intrinsic(text: str) -> Invocation:
    """The function that makes up a whole text.

    Raises:
        PathSyntaxError: there is none.
    """
    cursor = Cursor(text)
    if len(text) > _LONGEST:
        raise cursor.error(f"a function has at most {_LONGEST} characters")
    cursor.skip_blanks()
    invocation = _invocation(cursor, 1)
    cursor.skip_blanks()
    if not cursor.at_end:
        raise cursor.error("nothing follows the function")
    return invocation


def _invocation(cursor: Cursor, depth: int) -> Invocation:
    found = _NAME.match(cursor.text, cursor.position)
    if found is None or found[0] not in INTRINSIC_FUNCTIONS:
        raise cursor.error(
            "expected a function" if found is None else f"there is no function {found[0]}"
        )
    if depth > DEEPEST:
        raise cursor.error(f"at most {DEEPEST} functions may stand within one another")
    cursor.position = found.end()
    cursor.skip_blanks()
    cursor.expect("(")
    cursor.skip_blanks()
    arguments: list[Argument] = []
    while not cursor.takes(")"):
        if arguments:
            cursor.expect(",")
            cursor.skip_blanks()
        arguments.append(_argument(cursor, depth))
        cursor.skip_blanks()
    return Invocation(found[0], tuple(arguments))


def _argument(cursor: Cursor, depth: int) -> Argument:
    if cursor.next == "'":
        return _string(cursor)
    if cursor.next == "$":
        return _path(cursor)
    if cursor.sees("States."):
        return _invocation(cursor, depth + 1)
    for word, value in _WORDS.items():
        if cursor.takes(word):
            return Literal(value)
    found = _NUMBER.match(cursor.text, cursor.position)
    if found is None or len(found[0]) > _LONGEST_NUMBER:
        raise cursor.error("expected a path, a function, a string in single quotes or a number")
    cursor.position = found.end()
    return Literal(float(found[0]) if found[1] or found[2] else int(found[0]))


def _path(cursor: Cursor) -> Path:
    start = cursor.position
    skip_operand(cursor, " \t\r\n,)")
    try:
        return compile_path(cursor.text[start : cursor.position])
    except PathSyntaxError as error:
        cursor.position = start + error.position
        raise cursor.error(error.reason) from None


def _string(cursor: Cursor) -> Literal:
    start = cursor.position
    cursor.position += 1
    plain: list[str] = []
    while cursor.next != "'":
        if cursor.at_end:
            cursor.position = start
            raise cursor.error("the string is not closed")
        if cursor.takes("\\") and cursor.next not in tuple(_ESCAPED):
            cursor.position -= 1
            raise cursor.error(
                "in a string a backslash stands only before a single quote, a brace or another "
                "backslash"
            )
        plain.append(cursor.next)
        cursor.position += 1
    template = cursor.text[start + 1 : cursor.position]
    cursor.position += 1
    return Literal("".join(plain), template)
