"""Base64 and parts of URLs as the service has them."""

from __future__ import annotations

import base64
from typing import Any
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stepsmith.asl.jsonata import EvaluationError, Expression, UndefinedResult

TEXTS = st.text(st.characters(exclude_categories=["Cs"]))


def value(source: str, **variables: Any) -> Any:
    return Expression(source).evaluate({"input": {}}, variables, now_ms=0, seed=1)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("$base64encode('日本 a')", "5pel5pysIGE="),
        ("$base64encode('')", ""),
        ("['a', 'b'].$base64encode()", ["YQ==", "Yg=="]),
        ("$base64decode('5pel5pysIGE=')", "日本 a"),
        ("$base64decode('YWJ')", "ab"),
        ("$base64decode('/w==')", "\ufffd"),
        ("$decodeUrlComponent('a+b%20c%2B')", "a b c+"),
        ("$decodeUrlComponent('%E6%97%A5%E6')", "日\ufffd"),
    ],
)
def test_bytes_are_utf_8_and_a_plus_sign_is_a_space(source: str, expected: Any) -> None:
    assert value(source) == expected


@pytest.mark.parametrize(
    ("source", "code"),
    [
        ("$base64decode('!!')", "D3137"),
        ("$base64decode('YW=')", "D3137"),
        ("$base64decode('Y')", "D3137"),
        ("$decodeUrlComponent('%zz')", "D3140"),
        ("$decodeUrlComponent('%')", "D3140"),
        ("$base64encode(1)", "T0410"),
        ("$base64decode(null)", "T0410"),
        ("$decodeUrlComponent('a', 'b')", "T0410"),
    ],
)
def test_what_is_neither_fails(source: str, code: str) -> None:
    with pytest.raises(EvaluationError, match=code):
        value(source)


@pytest.mark.parametrize("name", ["base64encode", "base64decode", "decodeUrlComponent"])
def test_undefined_stays_undefined(name: str) -> None:
    with pytest.raises(UndefinedResult):
        value(f"${name}($states.input.missing)")


@given(TEXTS)
def test_every_text_goes_both_ways(text: str) -> None:
    encoded = base64.b64encode(text.encode()).decode()
    assert value("$base64encode($text)", text=text) == encoded
    assert value("$base64decode($text)", text=encoded) == text
    assert value("$decodeUrlComponent($text)", text=quote(text, safe="")) == text
    assert value("$decodeUrlComponent($text)", text=quote_plus(text)) == text
