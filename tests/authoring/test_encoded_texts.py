"""Texts that are base64 or parts of URLs, and those that are none."""

from __future__ import annotations

import base64
from urllib.parse import unquote

import pytest
from pydantic import BaseModel

from stepsmith import workflow
from tests.authoring.both_ways import as_python, as_state_machine


class Letter(BaseModel):
    text: str


@workflow
def decoded(letter: Letter) -> str:
    """What is in the base64."""
    return base64.b64decode(letter.text).decode()


@workflow
def unescaped(letter: Letter) -> str:
    """What is in the part of a URL."""
    return unquote(letter.text)


@pytest.mark.parametrize("text", ["", "YQ==", "w6k=", "8J+YgA==", "77+9", "YWJj"])
def test_base64_of_utf_8_is_decoded(text: str) -> None:
    assert as_state_machine(decoded, {"text": text}) == as_python(decoded, {"text": text})


@pytest.mark.parametrize(("text", "error"), [("YQ", "Error"), ("/w==", "UnicodeDecodeError")])
def test_what_is_no_text_in_base64_fails_with_the_error_of_python(text: str, error: str) -> None:
    machine, python = as_state_machine(decoded, {"text": text}), as_python(decoded, {"text": text})
    assert machine.error == python.error == error


@pytest.mark.parametrize("text", ["Y Q==", "YR=="])
def test_base64_that_only_python_reads_fails(text: str) -> None:
    """It is never read as another text."""
    assert as_state_machine(decoded, {"text": text}).error in ("Error", "UnicodeDecodeError")


@pytest.mark.parametrize(
    "text", ["a+b%20c", "%", "%4", "%zz%41", "%C3%A9%c3", "100%!", "%F0%9F%98%80"]
)
def test_what_is_no_escape_stays_and_broken_bytes_are_replaced(text: str) -> None:
    assert as_state_machine(unescaped, {"text": text}) == as_python(unescaped, {"text": text})
