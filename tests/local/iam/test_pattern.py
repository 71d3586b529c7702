"""Wildcards and variables in the texts of policies."""

from __future__ import annotations

from fnmatch import translate
from re import DOTALL, fullmatch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stepsmith.local.iam.context import Context
from stepsmith.local.iam.pattern import Pattern

KNOWN = Context.of({"aws:PrincipalTag/Tenant": "acme", "star": "*", "many": ["a", "b"]})


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        ("", "", True),
        ("a", "A", False),
        ("*", "any/thing:at all", True),
        ("a?c", "abc", True),
        ("a?c", "ac", False),
        ("a[b]c", "abc", False),
        ("${aws:principaltag/tenant}-*", "acme-7", True),
        ("${aws:PrincipalTag/Tenant}", "other", False),
        ("${star}", "anything", False),
        ("${star}", "*", True),
        ("${*}${?}${$}", "*?$", True),
        ("${*}", "a", False),
        ("${unknown}", "", False),
        ("*${unknown}", "anything", False),
        ("${many}", "a", False),
        ("${unknown, 'public'}", "public", True),
        ("${aws:PrincipalTag/Tenant, 'public'}", "public", False),
        ("${aws:PrincipalTag/Tenant, 'public'}", "acme", True),
    ],
)
def test_a_pattern_stands_for_these_texts(pattern: str, text: str, expected: bool) -> None:
    assert Pattern(pattern).matches(text, KNOWN) is expected


def test_without_variables_a_dollar_sign_is_one() -> None:
    old = Pattern("${aws:PrincipalTag/Tenant}", variables=False)
    assert (old.matches("acme", KNOWN), old.matches("${aws:PrincipalTag/Tenant}", KNOWN)) == (
        False,
        True,
    )


@given(pattern=st.text("ab*?:/"), text=st.text("ab:/\n"))
def test_wildcards_are_those_of_the_shell(pattern: str, text: str) -> None:
    expected = fullmatch(translate(pattern), text, DOTALL) is not None
    assert Pattern(pattern).matches(text, Context()) is expected


@given(value=st.text(min_size=1), text=st.text(min_size=1))
def test_the_value_of_a_variable_matches_itself_only(value: str, text: str) -> None:
    known = Context.of({"key": value})
    assert Pattern("${key}").matches(value, known)
    assert Pattern("${key}").matches(text, known) is (text == value)


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("arn:aws:iam::123456789012:role/*", True),
        ("arn:*:iam::*:role/app/?", True),
        ("arn:aws:iam::*", False),
        ("*", False),
        ("arn:aws:*:role/app/x", False),
        ("arn:aws:iam::123456789012:*", True),
    ],
)
def test_wildcards_in_an_arn_end_at_its_colons(pattern: str, expected: bool) -> None:
    arn = "arn:aws:iam::123456789012:role/app/x"
    assert Pattern(pattern).matches_arn(arn, Context()) is expected


def test_a_variable_with_a_colon_in_its_name_does_not_split_an_arn() -> None:
    pattern = Pattern("arn:aws:s3:::${aws:PrincipalTag/Tenant}")
    assert pattern.matches_arn("arn:aws:s3:::acme", KNOWN)
