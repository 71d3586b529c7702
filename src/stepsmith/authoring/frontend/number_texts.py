"""`int(text)` and `float(text)`, with CPython's error for what is no number."""

from __future__ import annotations

import ast
import re

from stepsmith.authoring.form import Binary, Const, Expr, Pattern
from stepsmith.authoring.frontend.guards import guard
from stepsmith.authoring.frontend.operation_call import apply
from stepsmith.authoring.frontend.reader import Reader
from stepsmith.authoring.regular_expression import translated
from stepsmith.authoring.value_type import BOOLEAN, FLOAT, INTEGER, TEXT

_DIGITS = "[0-9]+(?:_[0-9]+)*"
_INTEGER = re.compile(rf"\s*[+-]?{_DIGITS}\s*")
_FLOAT = re.compile(
    rf"\s*[+-]?(?:{_DIGITS}(?:\.(?:{_DIGITS})?)?|\.{_DIGITS})(?:[Ee][+-]?{_DIGITS})?\s*"
)


def integer_in(reader: Reader, node: ast.expr, text: Expr) -> Expr:
    """The integer that a text shows in decimal digits."""
    _guard(reader, node, text, _INTEGER, "invalid literal for int() with base 10: ")
    return apply("integer_in", INTEGER, text)


def float_in(reader: Reader, node: ast.expr, text: Expr) -> Expr:
    """The number that a text shows."""
    _guard(reader, node, text, _FLOAT, "could not convert string to float: ")
    return apply("float_in", FLOAT, text)


def _guard(
    reader: Reader, node: ast.expr, text: Expr, pattern: re.Pattern[str], message: str
) -> None:
    source = translated(pattern, start=True, end=True).source
    told = Binary("&", Const(message, TEXT), apply("quoted", TEXT, text), TEXT)
    guard(reader, node, apply("matches", BOOLEAN, text, Pattern(source)), ValueError, told)
