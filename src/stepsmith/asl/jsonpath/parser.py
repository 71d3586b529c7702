"""Parse a path of the Jayway dialect, which is what Step Functions calls JSONPath.

See https://github.com/json-path/JsonPath. Where it is looser than other dialects (`$.a-b`,
`$.a.['b'].c`) or stricter (`[?@.x > 3]`, `[::2]`), this parser follows it.
"""

from __future__ import annotations

import re
from typing import Final

from stepsmith.asl.jsonpath.cursor import Cursor
from stepsmith.asl.jsonpath.filter_parser import parse_condition
from stepsmith.asl.jsonpath.functions import FUNCTIONS
from stepsmith.asl.jsonpath.literal import skip_operand, take_json
from stepsmith.asl.jsonpath.reader import compile_reader
from stepsmith.asl.jsonpath.step import (
    Call,
    Descent,
    Elements,
    Filter,
    Properties,
    Reads,
    Slice,
    Step,
    Wildcard,
)

_INDEXES: Final = re.compile(r"\s*-?\d+(?:\s*,\s*-?\d+)*\s*")
_SLICE: Final = re.compile(r"\s*(-?\d+)?:(-?\d+)?(?::-?\d*)?\s*")
_MOST_DIGITS: Final = 9
_DEEPEST: Final = 50


def parse_steps(cursor: Cursor, depth: int = 0) -> tuple[Step, ...]:
    """The steps from the place after a path's `$` or `@` to the end of the cursor's text.

    Raises:
        PathSyntaxError: they are not those of a path.
    """
    if depth > _DEEPEST:
        raise cursor.error("conditions are nested too deeply")
    if not cursor.at_end and cursor.next not in ".[":
        raise cursor.error("expected . or [")
    steps: list[Step] = []
    while not cursor.at_end:
        if steps and isinstance(steps[-1], Call):
            raise cursor.error("a function ends a path")
        if cursor.takes(".."):
            steps.append(Descent())
            if cursor.next in ("", "."):
                raise cursor.error("expected a name, * or [ after ..")
        elif cursor.takes(".") and cursor.at_end:
            raise cursor.error("a path does not end with .")
        steps.append(_step(cursor, depth))
    return tuple(steps)


def _step(cursor: Cursor, depth: int) -> Step:
    if cursor.takes("["):
        cursor.skip_blanks()
        step = _in_brackets(cursor, depth)
        cursor.skip_blanks()
        cursor.expect("]")
        return step
    if cursor.takes("*"):
        return Wildcard()
    start = cursor.position
    name = cursor.take_until(".[( ")
    if cursor.next == " ":
        raise cursor.error("a name with a blank is written in brackets: ['my name']")
    if not name:
        raise cursor.error("expected a name")
    if cursor.next != "(":
        return Properties((name,))
    if name not in FUNCTIONS:
        cursor.position = start
        raise cursor.error(f"there is no function {name}()")
    return Call(name, _arguments(cursor, depth))


def _in_brackets(cursor: Cursor, depth: int) -> Step:
    if cursor.next in ("'", '"'):
        return _names(cursor)
    if cursor.takes("*"):
        return Wildcard()
    if cursor.next == "?":
        start = cursor.position
        cursor.position += 1
        cursor.skip_blanks()
        cursor.expect("(")
        holds = parse_condition(cursor, _compile_inner, depth + 1)
        cursor.skip_blanks()
        cursor.expect(")")
        return Filter(cursor.text[start : cursor.position], holds)
    start = cursor.position
    text = cursor.take_until("]")
    if _INDEXES.fullmatch(text) and not _has_long_number(text):
        return Elements(tuple(int(index) for index in text.split(",")))
    # A third number, the step of other dialects, is read over.
    found = _SLICE.fullmatch(text)
    if found is None or found.groups() == (None, None) or _has_long_number(text):
        cursor.position = start
        raise cursor.error("expected a name in quotes, an index, a slice, * or ?(…)")
    first, last = (None if number is None else int(number) for number in found.groups())
    return Slice(first, last)


def _names(cursor: Cursor) -> Properties:
    names: list[str] = []
    while True:
        if cursor.next not in ("'", '"'):
            raise cursor.error("expected a name in quotes")
        names.append(cursor.take_quoted())
        cursor.skip_blanks()
        if not cursor.takes(","):
            return Properties(tuple(names))
        cursor.skip_blanks()


def _arguments(cursor: Cursor, depth: int) -> tuple[Reads, ...]:
    cursor.expect("(")
    cursor.skip_blanks()
    arguments: list[Reads] = []
    if cursor.takes(")"):
        return ()
    while True:
        cursor.skip_blanks()
        arguments.append(_argument(cursor, depth))
        cursor.skip_blanks()
        if cursor.takes(")"):
            return tuple(arguments)
        cursor.expect(",")


def _argument(cursor: Cursor, depth: int) -> Reads:
    start = cursor.position
    if cursor.next not in ("$", "@"):
        value = take_json(cursor)
        return lambda document: value
    skip_operand(cursor, ",)")
    return _compile_inner(Cursor(cursor.text, start + 1, cursor.position), depth + 1)


def _compile_inner(cursor: Cursor, depth: int) -> Reads:
    """What reads a path within a path, of which the cursor has all but the `$` or `@`."""
    text = cursor.text[cursor.position - 1 : cursor.stop]
    return compile_reader(parse_steps(cursor, depth), text)


def _has_long_number(text: str) -> bool:
    return any(len(digits) > _MOST_DIGITS for digits in re.findall(r"\d+", text))
