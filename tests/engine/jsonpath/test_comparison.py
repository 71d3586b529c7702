"""The operators of Choice rules on values."""

from __future__ import annotations

from typing import Any

import pytest

from stepsmith.engine.jsonpath.comparison import comparison


@pytest.mark.parametrize(
    ("name", "value", "operand", "expected"),
    [
        ("StringEquals", "a", "a", True),
        ("StringEquals", "a", "A", False),
        ("StringLessThan", "a", "b", True),
        ("StringLessThanEquals", "b", "b", True),
        ("StringGreaterThan", "B", "a", False),
        ("StringGreaterThanEquals", "ab", "a", True),
        ("NumericEquals", 1, 1.0, True),
        ("NumericLessThan", 1, 1.5, True),
        ("NumericLessThanEquals", 2, 1.5, False),
        ("NumericGreaterThan", 2, 1.5, True),
        ("NumericGreaterThanEquals", 1.5, 1.5, True),
        ("BooleanEquals", False, False, True),
        ("BooleanEquals", True, False, False),
        ("TimestampEquals", "2024-01-01T00:00:00Z", "2024-01-01T01:00:00+01:00", True),
        ("TimestampLessThan", "2024-01-01T00:00:00Z", "2024-01-01T00:00:00.001Z", True),
        ("TimestampLessThanEquals", "2024-01-02T00:00:00Z", "2024-01-01T00:00:00Z", False),
        ("TimestampGreaterThan", "2024-01-02T00:00:00Z", "2024-01-01T00:00:00Z", True),
        ("TimestampGreaterThanEquals", "2024-01-01T00:00:00Z", "2024-01-01T00:00:00Z", True),
        ("IsNull", None, True, True),
        ("IsNull", 0, True, False),
        ("IsNull", 0, False, True),
        ("IsString", "", True, True),
        ("IsString", 1, False, True),
        ("IsNumeric", 1.5, True, True),
        ("IsNumeric", True, True, False),
        ("IsBoolean", False, True, True),
        ("IsBoolean", 0, True, False),
        ("IsTimestamp", "2024-01-01T00:00:00Z", True, True),
        ("IsTimestamp", "2024-01-01", True, False),
    ],
)
def test_operators_of_literals(name: str, value: Any, operand: Any, expected: bool) -> None:
    assert comparison(name)(value, operand) is expected


@pytest.mark.parametrize(
    ("name", "value", "operand"),
    [
        ("StringEquals", 1, "1"),
        ("StringLessThan", None, "a"),
        ("StringMatches", 5, "*"),
        ("NumericEquals", True, 1),
        ("NumericEquals", "1", 1),
        ("BooleanEquals", "true", True),
        ("BooleanEquals", 0, False),
        ("TimestampEquals", "2024-01-01", "2024-01-01T00:00:00Z"),
        ("TimestampEquals", "2024-13-01T00:00:00Z", "2024-01-01T00:00:00Z"),
        ("TimestampLessThan", 0, "2024-01-01T00:00:00Z"),
    ],
)
def test_a_value_of_another_type_does_not_compare(name: str, value: Any, operand: Any) -> None:
    assert comparison(name)(value, operand) is False


@pytest.mark.parametrize("name", ["StringEquals", "NumericEquals", "BooleanEquals"])
def test_nor_does_a_value_that_a_path_leads_to(name: str) -> None:
    assert comparison(f"{name}Path")(None, None) is False


def test_an_operator_with_a_path_compares_like_the_one_without() -> None:
    assert comparison("NumericLessThanPath")(1, 2) is True


def test_strings_are_ordered_by_utf_16_units() -> None:
    """So a character beyond the basic plane comes before U+FFFD, as in Java."""
    assert comparison("StringLessThan")("\U0001f600", "\ufffd") is True
