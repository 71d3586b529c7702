"""Parse the condition of a filter: `[?(@.qty > 3 && @.sku in ['a', 'b'])]`."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final

from stepsmith.asl.jsonpath.comparison import COMPARISONS, UNDEFINED, Operand
from stepsmith.asl.jsonpath.cursor import Cursor
from stepsmith.asl.jsonpath.failure import PathNotFound
from stepsmith.asl.jsonpath.literal import skip_operand, take_json
from stepsmith.asl.jsonpath.regular_expression import FLAGS, NoRegularExpression, RegularExpression
from stepsmith.asl.jsonpath.step import Holds, Reads

_SYMBOLS: Final = ("===", "!==", "==", "!=", ">=", "<=", "=~", ">", "<")
_WORD: Final = re.compile(r"[A-Za-z]+(?![A-Za-z0-9_])")
_PATH_ENDS: Final = " \t\r\n<>=~!&|,)"
_DEEPEST: Final = 50

ParsePath = Callable[[Cursor, int], Reads]
"""Parses the path that makes up all of a cursor's text, and compiles it."""


def parse_condition(cursor: Cursor, parse_path: ParsePath, depth: int) -> Holds:
    """The condition that stands here, up to the bracket that closes the filter.

    Raises:
        PathSyntaxError: there is no condition.
    """
    return _ConditionParser(cursor, parse_path, depth).disjunction()


class _ConditionParser:
    """Goes through a condition, the operators that bind loosest first."""

    def __init__(self, cursor: Cursor, parse_path: ParsePath, depth: int) -> None:
        self._cursor = cursor
        self._parse_path = parse_path
        self._depth = depth

    def disjunction(self) -> Holds:
        holds = self._conjunction()
        while self._takes("||"):
            holds = _either(holds, self._conjunction())
        return holds

    def _conjunction(self) -> Holds:
        holds = self._negation()
        while self._takes("&&"):
            holds = _both(holds, self._negation())
        return holds

    def _negation(self) -> Holds:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise self._cursor.error("conditions are nested too deeply")
        try:
            if self._takes("!"):
                return _not(self._negation())
            if self._takes("("):
                holds = self.disjunction()
                if not self._takes(")"):
                    raise self._cursor.error("expected )")
                return holds
            return self._test()
        finally:
            self._depth -= 1

    def _test(self) -> Holds:
        cursor = self._cursor
        cursor.skip_blanks()
        start = cursor.position
        is_path = cursor.next in ("$", "@")
        left = self._operand()
        cursor.skip_blanks()
        name = self._operator()
        if name is None:
            if not is_path:
                cursor.position = start
                raise cursor.error("expected a path or a comparison")
            return lambda value, document: left(value, document) is not UNDEFINED
        compare = COMPARISONS[name]
        cursor.skip_blanks()
        right = self._operand()
        return lambda value, document: compare(left(value, document), right(value, document))

    def _operator(self) -> str | None:
        cursor = self._cursor
        for symbol in _SYMBOLS:
            if cursor.takes(symbol):
                return symbol
        found = _WORD.match(cursor.text, cursor.position, cursor.stop)
        if found is None:
            return None
        name = found[0].lower()
        if name not in COMPARISONS:
            raise cursor.error(f"there is no operator {found[0]}")
        cursor.position = found.end()
        return name

    def _operand(self) -> Operand:
        cursor = self._cursor
        if cursor.next in ("$", "@"):
            return self._path()
        constant = self._pattern() if cursor.next == "/" else take_json(cursor)
        return lambda value, document: constant

    def _path(self) -> Operand:
        cursor = self._cursor
        of_document, start = cursor.next == "$", cursor.position
        skip_operand(cursor, _PATH_ENDS)
        inner = Cursor(cursor.text, start + 1, cursor.position)
        read = self._parse_path(inner, self._depth)

        def operand(value: Any, document: Any) -> Any:
            try:
                return read(document if of_document else value)
            except PathNotFound:
                return UNDEFINED

        return operand

    def _pattern(self) -> RegularExpression:
        cursor = self._cursor
        start = cursor.position
        cursor.position += 1
        characters: list[str] = []
        while cursor.next not in ("/", ""):
            if cursor.next == "\\":
                characters.append(cursor.next)
                cursor.position += 1
            characters.append(cursor.next)
            cursor.position += 1
        if not cursor.takes("/"):
            cursor.position = start
            raise cursor.error("the regular expression is not closed")
        start_of_flags = cursor.position
        while cursor.next and cursor.next in FLAGS:
            cursor.position += 1
        try:
            return RegularExpression(
                "".join(characters), cursor.text[start_of_flags : cursor.position]
            )
        except NoRegularExpression as error:
            cursor.position = start
            raise cursor.error(f"this is no regular expression: {error}") from None

    def _takes(self, words: str) -> bool:
        self._cursor.skip_blanks()
        return self._cursor.takes(words)


def _either(left: Holds, right: Holds) -> Holds:
    return lambda value, document: left(value, document) or right(value, document)


def _both(left: Holds, right: Holds) -> Holds:
    return lambda value, document: left(value, document) and right(value, document)


def _not(holds: Holds) -> Holds:
    return lambda value, document: not holds(value, document)
