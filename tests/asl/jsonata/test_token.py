"""Telling the words of an expression apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stepsmith.asl.jsonata.token import Kind, tokenize


def words(source: str) -> list[str]:
    return [token.text for token in tokenize(source)]


def kinds(source: str) -> list[Kind]:
    return [token.kind for token in tokenize(source)]


def test_variables_names_texts_and_numbers() -> None:
    tokens = tokenize("$a.b+`c d`&'$x'-1.5")
    assert [(token.kind, token.text, token.position) for token in tokens] == [
        (Kind.VARIABLE, "a", 0),
        (Kind.OPERATOR, ".", 2),
        (Kind.NAME, "b", 3),
        (Kind.OPERATOR, "+", 4),
        (Kind.NAME, "c d", 5),
        (Kind.OPERATOR, "&", 10),
        (Kind.STRING, "$x", 11),
        (Kind.OPERATOR, "-", 15),
        (Kind.NUMBER, "1.5", 16),
    ]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a/b/c", ["a", "/", "b", "/", "c"]),
        ("f(x)/2/3", ["f", "(", "x", ")", "/", "2", "/", "3"]),
        ("$match(x, /a\\/[/]b/i)", ["match", "(", "x", ",", "/a\\/[/]b/i", ")"]),
        ("/a/ ~> $f", ["/a/", "~>", "f"]),
        ("a.*/2/3", ["a", ".", "*", "/", "2", "/", "3"]),
        ("a and /b/", ["a", "and", "/b/"]),
        ("and/2", ["and", "/", "2"]),
    ],
)
def test_a_slash_divides_after_an_operand_and_opens_a_pattern_elsewhere(
    source: str, expected: list[str]
) -> None:
    assert words(source) == expected


def test_quotes_hide_names_even_when_escaped() -> None:
    assert words(r'"a\"$b" & $c') == [r"a\"$b", "&", "c"]


def test_comments_are_passed_over() -> None:
    assert words("1 /* $a '*/ + 2") == ["1", "+", "2"]


def test_ranges_are_not_fractions() -> None:
    assert words("[1..3]") == ["[", "1", "..", "3", "]"]


def test_a_signature_is_no_operator() -> None:
    source = "function($a, $b)<n?:n>{ $a }"
    assert kinds(source)[6] is Kind.SIGNATURE
    assert "?:" not in words(source)


def test_a_comparison_after_a_call_is_no_signature() -> None:
    assert words("f(1)<2 ? {'a': 1} : 3")[4] == "<"


def test_the_context_has_an_empty_name_and_the_root_a_dollar() -> None:
    assert words("$ + $$") == ["", "+", "$"]


@given(st.text())
def test_any_text_is_read_without_an_error(source: str) -> None:
    for token in tokenize(source):
        assert 0 <= token.position < len(source)


@given(st.text(alphabet="$ab.'\"`/*?:<>(){}[]|+- \\1e", max_size=30))
def test_anything_like_an_expression_is_read_without_an_error(source: str) -> None:
    list(tokenize(source))
