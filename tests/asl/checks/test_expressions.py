"""JSONata in definitions: whole expressions, of the JSONata that the service speaks."""

from __future__ import annotations

import pytest

from stepsmith.asl import check
from tests.asl.checks.findings import jsonata, jsonpath, passing, task


def test_broken_syntax_is_told_with_its_place_in_the_expression() -> None:
    state = task(Arguments={"a": ["x", "{% $states.input. %}"]})
    (finding,) = check({"QueryLanguage": "JSONata", "StartAt": "A", "States": {"A": state}})
    assert (finding.code, finding.pointer) == ("JSONATA_SYNTAX", "/States/A/Arguments/a/1")
    assert finding.reason == (
        "'$states.input.' is not JSONata: Unexpected end of expression at character 14."
    )


def test_two_halves_in_parentheses_are_no_expression() -> None:
    assert jsonata(passing(Output="{% 1) + (2 %}")) == [("JSONATA_SYNTAX", "/Output")]


def test_an_expression_that_does_not_close_is_told() -> None:
    assert jsonata(passing(Output="{% 1 ")) == [("UNCLOSED_EXPRESSION", "/Output")]


@pytest.mark.parametrize(
    "text", [" {% not an expression %} ", "$states.input", "$$", "States.UUID()", "100 %}"]
)
def test_other_texts_are_themselves(text: str) -> None:
    assert jsonata(passing(Output=text)) == []


def test_jsonpath_states_hold_no_expressions() -> None:
    assert jsonpath(passing(Result="{% 1) + (2 %}")) == []


def test_comments_are_not_read() -> None:
    assert jsonata(passing(Comment="{% 1) + (2 %}")) == []


@pytest.mark.parametrize(
    "expression", ["$states.input.a ?? 1", "$x ?: 1", "$eval('1')", "$", "$$", "name", "a.b + 1"]
)
def test_what_the_services_jsonata_does_not_have_is_told(expression: str) -> None:
    assert jsonata(passing(Output=f"{{% {expression} %}}")) == [
        ("JSONATA_NOT_SUPPORTED", "/Output")
    ]
