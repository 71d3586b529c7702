"""The patterns of StringMatches."""

from __future__ import annotations

import pytest

from stepsmith.engine.jsonpath.wildcards import matches


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("log-*.txt", "log-2024.txt"),
        ("log-*.txt", "log-.txt"),
        ("*", ""),
        ("*", "any\ntext"),
        ("*.log*", "a.log.1"),
        ("a.c", "a.c"),
        (r"a\*c", "a*c"),
        (r"a\\*", "a\\bc"),
        (r"a\bc", r"a\bc"),
        ("a\\", "a\\"),
        ("a*b*a", "aba"),
    ],
)
def test_the_whole_text_fits(pattern: str, text: str) -> None:
    assert matches(text, pattern)


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("log-*.txt", "log-2024.txt.gz"),
        ("a.c", "abc"),
        (r"a\*c", "abc"),
        ("", "a"),
        ("A*", "abc"),
        ("ab*ba", "aba"),
        ("a*b*a", "aba0"),
    ],
)
def test_it_does_not(pattern: str, text: str) -> None:
    assert not matches(text, pattern)


def test_many_stars_cost_no_more_than_one() -> None:
    assert not matches("a" * 100_000, "*a" * 50 + "*b")
