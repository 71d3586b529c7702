"""Values written out within a path: JSON in which strings may have single quotes."""

from __future__ import annotations

import re
from typing import Any, Final

from stepsmith.asl.jsonpath.cursor import Cursor

_NUMBER: Final = re.compile(r"-?\d+(\.\d+)?([eE][-+]?\d+)?")
_WORDS: Final = {"true": True, "false": False, "null": None}
_OPENING: Final = "([{"
_CLOSING: Final = ")]}"
_LONGEST_NUMBER: Final = 40
_DEEPEST: Final = 50


def take_json(cursor: Cursor, depth: int = 0) -> Any:
    """The value that stands here; the cursor goes past it.

    Raises:
        PathSyntaxError: there is none.
    """
    if depth > _DEEPEST:
        raise cursor.error("the value is nested too deeply")
    if cursor.next in ("'", '"'):
        return cursor.take_quoted()
    if cursor.takes("["):
        return _array(cursor, depth)
    if cursor.takes("{"):
        return _object(cursor, depth)
    for word, value in _WORDS.items():
        if cursor.takes(word):
            return value
    found = _NUMBER.match(cursor.text, cursor.position, cursor.stop)
    if found is None or len(found[0]) > _LONGEST_NUMBER:
        raise cursor.error("expected a value")
    cursor.position = found.end()
    return float(found[0]) if found[1] or found[2] else int(found[0])


def skip_operand(cursor: Cursor, ends: str) -> None:
    """Go to the next of the characters `ends` that no bracket or quote encloses."""
    start = cursor.position
    open_brackets = 0
    while not cursor.at_end:
        character = cursor.next
        if open_brackets == 0 and character in ends:
            return
        if open_brackets and character in "'\"":
            cursor.take_quoted()
            continue
        if character in _OPENING:
            open_brackets += 1
        elif character in _CLOSING:
            open_brackets -= 1
        if open_brackets < 0:
            return
        cursor.position += 1
    if open_brackets:
        cursor.position = start
        raise cursor.error("a bracket is not closed")


def _array(cursor: Cursor, depth: int) -> list[Any]:
    values: list[Any] = []
    cursor.skip_blanks()
    if cursor.takes("]"):
        return values
    while True:
        cursor.skip_blanks()
        values.append(take_json(cursor, depth + 1))
        cursor.skip_blanks()
        if cursor.takes("]"):
            return values
        cursor.expect(",")


def _object(cursor: Cursor, depth: int) -> dict[str, Any]:
    members: dict[str, Any] = {}
    cursor.skip_blanks()
    if cursor.takes("}"):
        return members
    while True:
        cursor.skip_blanks()
        if cursor.next not in ("'", '"'):
            raise cursor.error("expected a name in quotes")
        name = cursor.take_quoted()
        cursor.skip_blanks()
        cursor.expect(":")
        cursor.skip_blanks()
        members[name] = take_json(cursor, depth + 1)
        cursor.skip_blanks()
        if cursor.takes("}"):
            return members
        cursor.expect(",")
