"""What stands in the arrays of a pattern: one condition on one value each.

See https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable
from ipaddress import ip_address, ip_network
from typing import Any, Final

from stepsmith.server.events.pattern.json_text import same_scalar

Matcher = Callable[[Any], bool]
"""Whether a value that is neither an object nor an array fulfils a condition."""

_COMPARISONS: Final[dict[str, Callable[[float, float], bool]]] = {
    "=": operator.eq,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_LOWER: Final = (">", ">=")
_UPPER: Final = ("<", "<=")
_LARGEST: Final = 5_000_000_000


class PatternError(Exception):
    """An event pattern is wrong; the text says what."""


def matcher_of(condition: Any) -> Matcher:
    """The matcher of a condition other than `exists`.

    Raises:
        PatternError: it is wrong.
    """
    if not isinstance(condition, dict):
        if isinstance(condition, list):
            raise PatternError("Match value must be String, number, true, false, or null")
        return lambda value: same_scalar(condition, value)
    if len(condition) != 1:
        raise PatternError("Only one key allowed in match expression")
    ((name, operand),) = condition.items()
    match name:
        case "prefix" | "suffix":
            return _end(name, operand)
        case "equals-ignore-case":
            return _equals_ignore_case(operand)
        case "wildcard":
            return _wildcard(operand)
        case "numeric":
            return _numeric(operand)
        case "cidr":
            return _cidr(operand)
        case "anything-but":
            return _anything_but(operand)
        case _:
            raise PatternError(f"Unrecognized match type {name}")


def _end(name: str, operand: Any) -> Matcher:
    """A prefix or suffix, perhaps one that ignores case."""
    ignoring_case = isinstance(operand, dict) and operand.keys() == {"equals-ignore-case"}
    wanted = _string(name, operand["equals-ignore-case"] if ignoring_case else operand)
    ends = str.startswith if name == "prefix" else str.endswith
    if ignoring_case:
        wanted = wanted.lower()
        return lambda value: isinstance(value, str) and ends(value.lower(), wanted)
    return lambda value: isinstance(value, str) and ends(value, wanted)


def _equals_ignore_case(operand: Any) -> Matcher:
    wanted = _string("equals-ignore-case", operand).lower()
    return lambda value: isinstance(value, str) and value.lower() == wanted


def _wildcard(operand: Any) -> Matcher:
    parts = [""]
    text = iter(_string("wildcard", operand))
    previous_is_star = False
    for character in text:
        if character == "*":
            if previous_is_star:
                raise PatternError("Consecutive wildcard characters")
            parts.append("")
        elif character == "\\":
            escaped = next(text, "")
            if escaped not in ("*", "\\"):
                raise PatternError("Invalid escape character")
            parts[-1] += escaped
        else:
            parts[-1] += character
        previous_is_star = character == "*"
    return lambda value: isinstance(value, str) and _fits(value, parts)


def _fits(value: str, parts: list[str]) -> bool:
    """Whether a text consists of these parts, with anything in between."""
    first, *middle = parts
    if not middle:
        return value == first
    last = middle.pop()
    if not value.startswith(first) or len(value) < len(first) + len(last):
        return False
    end = len(value) - len(last)
    at = len(first)
    for part in middle:
        found = value.find(part, at, end)
        if found < 0:
            return False
        at = found + len(part)
    return value.endswith(last)


def _numeric(operand: Any) -> Matcher:
    if not isinstance(operand, list) or len(operand) not in (2, 4):
        raise PatternError("Value of numeric must be an array with one or two comparisons")
    tests: list[tuple[Callable[[float, float], bool], float]] = []
    for sign, bound in zip(operand[::2], operand[1::2], strict=True):
        if not isinstance(sign, str) or sign not in _COMPARISONS:
            raise PatternError(f"Unrecognized numeric range operator: {sign}")
        if isinstance(bound, bool) or not isinstance(bound, (int, float)):
            raise PatternError("Value of numeric must be numeric")
        if abs(bound) > _LARGEST:
            raise PatternError("Value must be between -5.0E9 and 5.0E9, inclusive")
        tests.append((_COMPARISONS[sign], bound))
    if len(operand) == 4:
        if operand[0] not in _LOWER or operand[2] not in _UPPER:
            raise PatternError("Bad numeric range operator: " + str(operand[2]))
        if operand[1] >= operand[3]:
            raise PatternError("Bottom must be less than top")

    def matches(value: Any) -> bool:
        is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
        return is_number and all(holds(value, bound) for holds, bound in tests)

    return matches


def _cidr(operand: Any) -> Matcher:
    text = _string("cidr", operand)
    if re.fullmatch(r"[0-9a-fA-F.:]+/\d{1,3}", text) is None:
        raise PatternError("Malformed CIDR, one '/' required")
    try:
        network = ip_network(text, strict=False)
    except ValueError as error:
        raise PatternError(f"Malformed CIDR: {error}") from error

    def matches(value: Any) -> bool:
        if not isinstance(value, str):
            return False
        try:
            return ip_address(value) in network
        except ValueError:
            return False

    return matches


def _anything_but(operand: Any) -> Matcher:
    if isinstance(operand, dict):
        if len(operand) != 1:
            raise PatternError("Only one key allowed in match expression")
        ((name, inner),) = operand.items()
        if name not in ("prefix", "suffix", "equals-ignore-case", "wildcard"):
            raise PatternError(f"Unsupported anything-but pattern: {name}")
        if name in ("prefix", "suffix") and "" in _one_or_more(inner):
            raise PatternError("Null prefix/suffix not allowed")
        excluded = [matcher_of({name: one}) for one in _one_or_more(inner)]
        return lambda value: not any(matches(value) for matches in excluded)
    values = _one_or_more(operand)
    for value in values:
        if isinstance(value, bool) or not isinstance(value, (str, int, float)):
            raise PatternError("Inside anything but list, start|null|boolean is not supported.")
    if len({isinstance(value, str) for value in values}) > 1:
        raise PatternError("Inside anything but list, either all values are number or string")
    return lambda value: not any(same_scalar(one, value) for one in values)


def _one_or_more(operand: Any) -> list[Any]:
    if not isinstance(operand, list):
        return [operand]
    if not operand:
        raise PatternError("Empty arrays are not allowed")
    return operand


def _string(name: str, operand: Any) -> str:
    if not isinstance(operand, str):
        raise PatternError(f"{name} match pattern must be a string")
    return operand
