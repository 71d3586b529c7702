"""The operators of a filter's condition, as Jayway compares.

Numbers and strings are compared with one another: `@.qty == '5'` holds for 5. What a path does not
find is `UNDEFINED`, which equals nothing.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation
from enum import Enum
from typing import Any, Final

from stepsmith.asl.json_text import compact
from stepsmith.asl.json_value import is_number
from stepsmith.asl.jsonpath.regular_expression import RegularExpression

Operand = Callable[[Any, Any], Any]
"""Gives a side of a comparison from the value in question and the document around it."""

Compare = Callable[[Any, Any], bool]


class _Undefined(Enum):
    UNDEFINED = "undefined"


UNDEFINED: Final = _Undefined.UNDEFINED
"""The value of a path that leads to nothing."""


def equal(left: Any, right: Any) -> bool:
    """`==`: a number equals the string that says it."""
    if left is UNDEFINED or right is UNDEFINED:
        return False
    if is_number(left) and isinstance(right, str):
        number = _number(right)
        return number is not None and number == Decimal(str(left))
    if isinstance(left, str) and is_number(right):
        return left == compact(right)
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    return bool(left == right)


def _unequal(left: Any, right: Any) -> bool:
    return not equal(left, right)


def _identical(left: Any, right: Any) -> bool:
    return is_number(left) == is_number(right) and equal(left, right)


def _not_identical(left: Any, right: Any) -> bool:
    return not _identical(left, right)


def _ordered(holds: Callable[[Any, Any], bool]) -> Compare:
    def compare(left: Any, right: Any) -> bool:
        both_numbers = is_number(left) and is_number(right)
        both_strings = isinstance(left, str) and isinstance(right, str)
        return (both_numbers or both_strings) and holds(left, right)

    return compare


def _in(left: Any, right: Any) -> bool:
    return isinstance(right, list) and any(equal(left, member) for member in right)


def _not_in(left: Any, right: Any) -> bool:
    return not _in(left, right)


def _contains(left: Any, right: Any) -> bool:
    if isinstance(left, str):
        return isinstance(right, str) and right in left
    return _in(right, left)


def _subset_of(left: Any, right: Any) -> bool:
    return isinstance(left, list) and all(_in(member, right) for member in left)


def _all(left: Any, right: Any) -> bool:
    return _subset_of(right, left)


def _any_of(left: Any, right: Any) -> bool:
    return isinstance(left, list) and any(_in(member, right) for member in left)


def _none_of(left: Any, right: Any) -> bool:
    return isinstance(left, list) and not _any_of(left, right)


def _size(left: Any, right: Any) -> bool:
    return is_number(right) and isinstance(left, str | list | dict) and len(left) == right


def _empty(left: Any, right: Any) -> bool:
    return isinstance(left, str | list | dict) and (len(left) == 0) is right


def _exists(left: Any, right: Any) -> bool:
    return (left is not UNDEFINED) is right


def _matches(left: Any, right: Any) -> bool:
    if isinstance(left, RegularExpression):
        return not isinstance(right, RegularExpression) and _matches(right, left)
    if not isinstance(right, RegularExpression):
        return False
    if isinstance(left, list):
        return all(_matches(member, right) for member in left)
    return right.matches(left if isinstance(left, str) else _text(left))


def _text(value: Any) -> str:
    return "" if value is UNDEFINED or value is None else compact(value)


def _number(text: str) -> Decimal | None:
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


COMPARISONS: Final[Mapping[str, Compare]] = {
    "==": equal,
    "!=": _unequal,
    "===": _identical,
    "!==": _not_identical,
    "<": _ordered(operator.lt),
    "<=": _ordered(operator.le),
    ">": _ordered(operator.gt),
    ">=": _ordered(operator.ge),
    "=~": _matches,
    "in": _in,
    "nin": _not_in,
    "contains": _contains,
    "all": _all,
    "anyof": _any_of,
    "noneof": _none_of,
    "subsetof": _subset_of,
    "size": _size,
    "empty": _empty,
    "exists": _exists,
}
"""The operators by name, words in small letters."""
