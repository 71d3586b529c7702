"""Regular expressions of filters: what they match, what is refused, and that they end."""

from __future__ import annotations

import pytest

from stepsmith.asl.jsonpath import DataFailure
from stepsmith.asl.jsonpath.regular_expression import NoRegularExpression, RegularExpression


@pytest.mark.parametrize(
    ("pattern", "flags", "text", "expected"),
    [
        ("a.c", "", "abc", True),
        ("a.c", "", "abcd", False),
        ("a|ab", "", "ab", True),
        ("a.c", "", "a\nc", False),
        ("a.c", "s", "a\nc", True),
        ("AB", "i", "ab", True),
        ("a$\\n^b", "m", "a\nb", True),
        ("(a)\\1", "", "aa", True),
        ("a\\/b", "", "a/b", True),
        ("a", "", "a\n", False),
    ],
)
def test_the_whole_text_has_to_match(pattern: str, flags: str, text: str, expected: bool) -> None:
    assert RegularExpression(pattern, flags).matches(text) is expected


@pytest.mark.parametrize(
    "pattern", ["(", "\\p{L}", "\\Qa\\E", "\\Aa", "(?P<n>a)", "(?#note)a", "a++"]
)
def test_what_would_mean_something_else_is_refused(pattern: str) -> None:
    with pytest.raises(NoRegularExpression):
        RegularExpression(pattern, "")


@pytest.mark.parametrize("pattern", ["(a+)+", "(a|aa)+", ".*.*.*.*.*.*b"])
def test_one_that_backtracks_without_end_fails(pattern: str) -> None:
    with pytest.raises(DataFailure, match=r"took more than 0\.25 seconds on one text"):
        RegularExpression(pattern, "").matches("a" * 5_000 + "!")
