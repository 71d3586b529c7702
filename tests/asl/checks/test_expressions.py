"""JSONata in definitions: whole expressions, of the JSONata that the service speaks."""

from __future__ import annotations

from typing import Any

import pytest

from stepsmith.asl import check
from tests.asl.checks.findings import choosing, jsonata, jsonpath, mapping, passing, task


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


@pytest.mark.parametrize("expression", ["$states.input.a ?? 1", "$x ?: 1"])
def test_operators_of_later_versions_are_no_jsonata(expression: str) -> None:
    assert jsonata(passing(Output=f"{{% {expression} %}}")) == [("JSONATA_SYNTAX", "/Output")]


@pytest.mark.parametrize("expression", ["$", "$$", "name", "a.b + 1", "$states.result"])
def test_what_the_services_jsonata_does_not_have_is_told(expression: str) -> None:
    assert jsonata(passing(Output=f"{{% {expression} %}}")) == [
        ("JSONATA_NOT_SUPPORTED", "/Output")
    ]


def test_what_is_taken_and_fails_later_is_a_warning() -> None:
    state = passing(Output="{% $eval('1') %}")
    (finding,) = check({"QueryLanguage": "JSONata", "StartAt": "A", "States": {"A": state}})
    assert (finding.code, finding.level) == ("JSONATA_NOT_SUPPORTED", "warning")


RESULT, ERROR = "{% $states.result %}", "{% $states.errorOutput %}"
CATCH = {"ErrorEquals": ["States.ALL"], "Next": "B"}
END = {"Type": "Succeed"}


@pytest.mark.parametrize(
    "state",
    [
        task(Output=RESULT, Assign={"a": [RESULT]}),
        mapping(Output=RESULT),
        task(Catch=[{**CATCH, "Output": ERROR, "Assign": {"a": ERROR}}]),
    ],
)
def test_states_has_what_the_state_came_to(state: dict[str, Any]) -> None:
    assert [found for found in jsonata(state, B=END) if found[0] != "UNREACHABLE_STATE"] == []


@pytest.mark.parametrize(
    ("state", "pointer"),
    [
        (task(Arguments=RESULT), "/Arguments"),
        (task(Output=ERROR), "/Output"),
        (task(Catch=[{**CATCH, "Output": RESULT}]), "/Catch/0/Output"),
        (mapping(ItemSelector={"a": RESULT}), "/ItemSelector/a"),
        (passing(Assign={"a": RESULT}), "/Assign/a"),
        (choosing({"Condition": "{% $states.result.ok %}"}), "/Choices/0/Condition"),
    ],
)
def test_states_has_it_nowhere_else(state: dict[str, Any], pointer: str) -> None:
    found = [found for found in jsonata(state, B=END) if found[0] != "UNREACHABLE_STATE"]
    assert found == [("JSONATA_NOT_SUPPORTED", pointer)]


def test_variables_are_not_looked_for() -> None:
    assert jsonata(passing(Output="{% $doesNotExist %}")) == []


def test_what_is_nested_too_deeply_is_told() -> None:
    expression = "(" * 1_000 + "1" + ")" * 1_000
    assert jsonata(passing(Output=f"{{% {expression} %}}")) == [("JSONATA_SYNTAX", "/Output")]
