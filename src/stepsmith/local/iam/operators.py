"""Condition operators: how one value of a request compares with one value of a policy.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
"""

from __future__ import annotations

import base64
import ipaddress
import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from stepsmith.local.iam.context import Context
from stepsmith.local.iam.pattern import Pattern

Comparison = Callable[[str, Pattern, Context], bool]
"""Whether a request's value and a policy's agree; a value that cannot be read agrees with none."""


@dataclass(frozen=True, slots=True)
class Operator:
    """A comparison, and whether the condition holds where it does not."""

    compare: Comparison
    negated: bool = False


def _equal(value: str, wanted: Pattern, context: Context) -> bool:
    return value == wanted.text(context)


def _equal_ignoring_case(value: str, wanted: Pattern, context: Context) -> bool:
    text = wanted.text(context)
    return text is not None and value.lower() == text.lower()


def _like(value: str, wanted: Pattern, context: Context) -> bool:
    return wanted.matches(value, context)


def _arn_like(value: str, wanted: Pattern, context: Context) -> bool:
    return wanted.matches_arn(value, context)


def _same_truth(value: str, wanted: Pattern, context: Context) -> bool:
    return value.lower() == wanted.source.lower()


def _same_bytes(value: str, wanted: Pattern, context: Context) -> bool:
    try:
        return base64.b64decode(value, validate=True) == base64.b64decode(
            wanted.source, validate=True
        )
    except ValueError:
        return False


def _in_network(value: str, wanted: Pattern, context: Context) -> bool:
    try:
        return ipaddress.ip_address(value) in ipaddress.ip_network(wanted.source, strict=False)
    except ValueError:
        return False


def _ordered(
    read: Callable[[str], Any], holds: Callable[[Any, Any], bool]
) -> Callable[[str, Pattern, Context], bool]:
    def compare(value: str, wanted: Pattern, context: Context) -> bool:
        try:
            return holds(read(value), read(wanted.source))
        except (ValueError, InvalidOperation):
            return False

    return compare


def _moment(text: str) -> datetime:
    """A date of ISO 8601, or seconds since 1970."""
    try:
        return datetime.fromtimestamp(float(text), UTC)
    except (ValueError, OverflowError, OSError):
        moment = datetime.fromisoformat(text)
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _orders(prefix: str, read: Callable[[str], Any]) -> dict[str, Operator]:
    return {
        f"{prefix}Equals": Operator(_ordered(read, operator.eq)),
        f"{prefix}NotEquals": Operator(_ordered(read, operator.eq), negated=True),
        f"{prefix}LessThan": Operator(_ordered(read, operator.lt)),
        f"{prefix}LessThanEquals": Operator(_ordered(read, operator.le)),
        f"{prefix}GreaterThan": Operator(_ordered(read, operator.gt)),
        f"{prefix}GreaterThanEquals": Operator(_ordered(read, operator.ge)),
    }


OPERATORS: Final[Mapping[str, Operator]] = {
    name.lower(): found
    for name, found in {
        "StringEquals": Operator(_equal),
        "StringNotEquals": Operator(_equal, negated=True),
        "StringEqualsIgnoreCase": Operator(_equal_ignoring_case),
        "StringNotEqualsIgnoreCase": Operator(_equal_ignoring_case, negated=True),
        "StringLike": Operator(_like),
        "StringNotLike": Operator(_like, negated=True),
        **_orders("Numeric", Decimal),
        **_orders("Date", _moment),
        "Bool": Operator(_same_truth),
        "BinaryEquals": Operator(_same_bytes),
        "IpAddress": Operator(_in_network),
        "NotIpAddress": Operator(_in_network, negated=True),
        "ArnEquals": Operator(_arn_like),
        "ArnLike": Operator(_arn_like),
        "ArnNotEquals": Operator(_arn_like, negated=True),
        "ArnNotLike": Operator(_arn_like, negated=True),
    }.items()
}
"""By name in lower case."""
