"""How long a Wait waits."""

from __future__ import annotations

from typing import Any

import pytest

from stepsmith.engine import run
from tests.engine.jsonpath.paths_machine import at_s, failure_of, only
from tests.engine.scripted_tasks import no_tasks


def waited(fields: dict[str, Any], input_: Any) -> float:
    result = run(only({"Type": "Wait", **fields}), input_, no_tasks)
    assert result.status == "SUCCEEDED", result.cause
    return result.virtual_seconds


@pytest.mark.parametrize(
    ("fields", "seconds"),
    [
        ({"Seconds": 3}, 3),
        ({"SecondsPath": "$.n"}, 5),
        ({"SecondsPath": "$.whole"}, 2),
        ({"Timestamp": "2025-01-01T00:01:00Z"}, 60),
        ({"TimestampPath": "$.at"}, 120),
        ({"TimestampPath": "$.past"}, 0),
        ({"SecondsPath": "$.deeper.n", "InputPath": "$.in"}, 7),
    ],
)
def test_a_wait_takes_as_long_as_its_field_says(fields: dict[str, Any], seconds: float) -> None:
    """Virtual time begins at 2025-01-01T00:00:00Z."""
    data = {
        "n": 5,
        "whole": 2.0,
        "at": "2025-01-01T01:02:00+01:00",
        "past": "2020-01-01T00:00:00Z",
        "in": {"deeper": {"n": 7}},
    }

    assert waited(fields, data) == seconds


@pytest.mark.parametrize("field", ["SecondsPath", "TimestampPath"])
def test_a_path_that_leads_nowhere_ends_the_execution(field: str) -> None:
    assert failure_of({"Type": "Wait", field: "$.none"}, {}) == (
        "States.Runtime",
        at_s(f"The {field} parameter does not reference an input value: $.none"),
    )


def test_a_text_that_is_no_timestamp_ends_the_execution() -> None:
    assert failure_of({"Type": "Wait", "TimestampPath": "$.at"}, {"at": "2025-01-01"}) == (
        "States.Runtime",
        at_s(
            "The TimestampPath parameter does not reference a valid ISO-8601 extended offset "
            "date-time format string: $.at == 2025-01-01"
        ),
    )


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        ("5", "cannot be parsed as a long value: $.n == 5"),
        (1.5, "cannot be parsed as a long value: $.n == 1.5"),
        (None, "cannot be parsed as a long value: $.n == null"),
        (-1, "references a negative value: $.n == -1"),
        (1e300, "references a value above 99999999: $.n == 1e+300"),
    ],
)
def test_a_value_that_is_no_number_of_seconds_ends_the_execution(value: Any, problem: str) -> None:
    assert failure_of({"Type": "Wait", "SecondsPath": "$.n"}, {"n": value}) == (
        "States.Runtime",
        at_s(f"The SecondsPath parameter {problem}"),
    )


def test_a_placeholder_nobody_filled_in_is_no_timestamp() -> None:
    assert failure_of({"Type": "Wait", "Timestamp": "${When}"}, {}) == (
        "States.Runtime",
        at_s(
            "The Timestamp parameter does not reference a valid ISO-8601 extended offset "
            "date-time format string: ${When}"
        ),
    )
