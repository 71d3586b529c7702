"""Conditions: operators, sets of values and keys that are absent."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stepsmith.local.iam.condition import parse_condition
from stepsmith.local.iam.context import Context
from stepsmith.local.iam.invalid_policy import InvalidPolicy
from stepsmith.local.iam.operators import OPERATORS
from stepsmith.local.iam.pattern import Pattern


def holds(operator: str, wanted: Any, given_values: Any = None) -> bool:
    """Whether a condition on `key` holds for its values; `None` leaves the key out."""
    patterns = tuple(map(Pattern, [wanted] if isinstance(wanted, str) else wanted))
    known = {} if given_values is None else {"Key": given_values}
    return parse_condition(operator, "key", patterns).holds(Context.of({**known, "tag": "acme"}))


@pytest.mark.parametrize(
    ("operator", "wanted", "value", "expected"),
    [
        ("StringEquals", "a", "a", True),
        ("StringEquals", "a", "A", False),
        ("StringEquals", ["b", "a"], "a", True),
        ("StringEquals", "*", "a", False),
        ("StringEquals", "${tag}", "acme", True),
        ("StringEquals", "${missing}", "acme", False),
        ("StringNotEquals", "a", "b", True),
        ("StringNotEquals", ["a", "b"], "b", False),
        ("StringNotEquals", "${missing}", "acme", True),
        ("stringequals", "a", "a", True),
        ("StringEqualsIgnoreCase", "AcMe", "aCmE", True),
        ("StringNotEqualsIgnoreCase", "ACME", "acme", False),
        ("StringLike", "ac*", "acme", True),
        ("StringLike", "${tag}/*", "acme/x", True),
        ("StringNotLike", "ac*", "acme", False),
        ("NumericEquals", "10", "10.0", True),
        ("NumericNotEquals", "10", "11", True),
        ("NumericLessThan", "10", "9", True),
        ("NumericLessThan", "10", "10", False),
        ("NumericLessThanEquals", "10", "10", True),
        ("NumericGreaterThan", "10", "9", False),
        ("NumericGreaterThanEquals", "10", "10", True),
        ("NumericEquals", "ten", "10", False),
        ("DateLessThan", "2026-01-01T00:00:00Z", "2025-12-31T23:59:59Z", True),
        ("DateGreaterThan", "2026-01-01", "2026-01-01T00:00:01Z", True),
        ("DateEquals", "1767225600", "2026-01-01T00:00:00Z", True),
        ("DateLessThanEquals", "2026-01-01T01:00:00+01:00", "2026-01-01T00:00:00Z", True),
        ("DateEquals", "someday", "2026-01-01T00:00:00Z", False),
        ("Bool", "true", "TRUE", True),
        ("Bool", "true", "false", False),
        ("BinaryEquals", "QmluYXJ5", "QmluYXJ5", True),
        ("BinaryEquals", "QmluYXJ5", "QmluYXJ6", False),
        ("BinaryEquals", "?", "QmluYXJ6", False),
        ("IpAddress", "203.0.113.0/24", "203.0.113.9", True),
        ("IpAddress", "203.0.113.0/24", "203.0.114.9", False),
        ("IpAddress", "2001:db8::/32", "2001:db8::1", True),
        ("IpAddress", "203.0.113.0/24", "nowhere", False),
        ("NotIpAddress", "203.0.113.0/24", "203.0.114.9", True),
        ("ArnLike", "arn:aws:sns:*:*:orders-*", "arn:aws:sns:eu-west-1:1:orders-x", True),
        ("ArnEquals", "arn:aws:sns:*:*:orders-*", "arn:aws:sns:eu-west-1:1:orders-x", True),
        ("ArnNotLike", "arn:aws:sns:*:*:orders-*", "arn:aws:sns:eu-west-1:1:orders-x", False),
        ("ArnNotEquals", "arn:aws:sns:*:*:orders-*", "arn:aws:sqs:eu-west-1:1:orders-x", True),
        ("Null", "true", "a", False),
        ("Null", "false", "a", True),
    ],
)
def test_operators(operator: str, wanted: Any, value: str, expected: bool) -> None:
    assert holds(operator, wanted, value) is expected


@pytest.mark.parametrize(
    ("operator", "expected"),
    [
        ("StringEquals", False),
        ("StringNotEquals", True),
        ("StringNotLike", True),
        ("ArnNotLike", True),
        ("NotIpAddress", True),
        ("NumericNotEquals", True),
        ("NumericLessThan", False),
        ("StringEqualsIfExists", True),
        ("NumericLessThanIfExists", True),
        ("ForAllValues:StringEquals", True),
        ("ForAnyValue:StringEquals", False),
        ("ForAnyValue:StringNotEquals", False),
        ("ForAnyValue:StringEqualsIfExists", False),
    ],
)
def test_a_key_that_is_absent(operator: str, expected: bool) -> None:
    """An empty list of values counts as absent."""
    assert (holds(operator, "1"), holds(operator, "1", [])) == (expected, expected)


def test_null_asks_whether_a_key_is_absent() -> None:
    assert (holds("Null", "true"), holds("Null", "false")) == (True, False)


@pytest.mark.parametrize(
    ("operator", "values", "expected"),
    [
        ("ForAllValues:StringEquals", ["a", "b"], True),
        ("ForAllValues:StringEquals", ["a", "x"], False),
        ("ForAnyValue:StringEquals", ["x", "b"], True),
        ("ForAnyValue:StringEquals", ["x", "y"], False),
        ("ForAllValues:StringNotEquals", ["x", "y"], True),
        ("ForAllValues:StringNotEquals", ["x", "b"], False),
        ("ForAnyValue:StringNotEquals", ["x", "b"], True),
        ("ForAnyValue:StringNotEquals", ["a", "b"], False),
        ("forallvalues:stringlike", ["a", "b"], True),
    ],
)
def test_several_values(operator: str, values: list[str], expected: bool) -> None:
    assert holds(operator, ["a", "b"], values) is expected


@pytest.mark.parametrize(
    "operator", ["StringSame", "ForSomeValues:StringEquals", "ForAllValues:Null", "Null:Bool", ""]
)
def test_an_operator_that_there_is_not(operator: str) -> None:
    with pytest.raises(InvalidPolicy, match="there is no operator"):
        holds(operator, "a")


VALUES = st.lists(st.sampled_from("abc"), min_size=1)


@given(wanted=VALUES, values=VALUES)
def test_all_values_agree_where_no_value_disagrees(wanted: list[str], values: list[str]) -> None:
    assert holds("ForAllValues:StringEquals", wanted, values) is (set(values) <= set(wanted))
    assert holds("ForAnyValue:StringNotEquals", wanted, values) is not (set(values) <= set(wanted))


@given(operator=st.sampled_from(sorted(OPERATORS)), wanted=st.text(), value=st.text())
def test_no_value_makes_an_operator_fail(operator: str, wanted: str, value: str) -> None:
    assert holds(operator, wanted, value) in (True, False)
