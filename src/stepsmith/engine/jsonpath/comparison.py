"""The comparison operators of Choice rules, on values that are already there.

A value of another type than the operator's is not an error: it does not compare.
See https://docs.aws.amazon.com/step-functions/latest/dg/state-choice.html
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from typing import Any, Final

from stepsmith.asl.json_value import is_number
from stepsmith.engine.jsonpath.wildcards import matches
from stepsmith.engine.timestamp import moment_of

Comparison = Callable[[Any, Any], bool]
"""Whether a value stands in some relation to an operand."""

IS_PRESENT: Final = "IsPresent"
"""The one test that asks about the path itself, and so is none on values."""

_PATH: Final = "Path"

_ORDERS: Final[Mapping[str, Comparison]] = {
    "Equals": operator.eq,
    "LessThan": operator.lt,
    "LessThanEquals": operator.le,
    "GreaterThan": operator.gt,
    "GreaterThanEquals": operator.ge,
}


def takes_path(name: str) -> bool:
    """Whether the operand of an operator is a path to what is compared with."""
    return name.endswith(_PATH)


def comparison(name: str) -> Comparison:
    """What an operator does with a value and its operand, the one that a path leads to included."""
    return _COMPARISONS[name.removesuffix(_PATH)]


def _string(value: Any) -> bytes | None:
    """Strings are ordered by their UTF-16 units, as in Java."""
    return value.encode("utf-16-be", "surrogatepass") if isinstance(value, str) else None


def _number(value: Any) -> float | None:
    return value if is_number(value) else None


def _boolean(value: Any) -> bool | None:
    return value if isinstance(value, bool) else None


def _matches(value: Any, pattern: Any) -> bool:
    return isinstance(value, str) and matches(value, pattern)


def _ordered(order: Comparison, key: Callable[[Any], Any]) -> Comparison:
    def compare(value: Any, operand: Any) -> bool:
        left, right = key(value), key(operand)
        return left is not None and right is not None and order(left, right)

    return compare


def _test(key: Callable[[Any], Any]) -> Comparison:
    return lambda value, expected: (key(value) is not None) == expected


_COMPARISONS: Final[Mapping[str, Comparison]] = {
    f"{kind}{name}": _ordered(order, key)
    for kind, key in (("String", _string), ("Numeric", _number), ("Timestamp", moment_of))
    for name, order in _ORDERS.items()
} | {
    "StringMatches": _matches,
    "BooleanEquals": _ordered(operator.eq, _boolean),
    "IsNull": lambda value, expected: (value is None) == expected,
    "IsString": _test(_string),
    "IsNumeric": _test(_number),
    "IsBoolean": _test(_boolean),
    "IsTimestamp": _test(moment_of),
}
