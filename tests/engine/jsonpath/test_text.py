"""The error and the cause of a Fail state."""

from __future__ import annotations

from typing import Any

import pytest

from tests.engine.jsonpath.paths_machine import at_s, failure_of


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"Error": "Out", "Cause": "of stock"}, ("Out", "of stock")),
        ({"Error": "Out"}, ("Out", None)),
        ({}, (None, None)),
        ({"ErrorPath": "$.e", "CausePath": "$.c"}, ("Sold", "to others")),
        ({"Error": "Out", "CausePath": "States.Format('{}!', $.c)"}, ("Out", "to others!")),
        ({"ErrorPath": "$$.State.Name"}, ("S", None)),
    ],
)
def test_a_fail_state_ends_with_its_error_and_cause(
    fields: dict[str, Any], expected: tuple[str | None, str | None]
) -> None:
    assert failure_of({"Type": "Fail", **fields}, {"e": "Sold", "c": "to others"}) == expected


def test_a_path_that_leads_nowhere_is_the_failure() -> None:
    assert failure_of({"Type": "Fail", "CausePath": "$.none"}, {"x": 1}) == (
        "States.Runtime",
        at_s(
            "The JSONPath '$.none' specified for the field 'CausePath' "
            "could not be found in the input '{\"x\":1}'"
        ),
    )


def test_a_value_that_is_no_text_is_the_failure() -> None:
    assert failure_of({"Type": "Fail", "ErrorPath": "$.x"}, {"x": 1}) == (
        "States.Runtime",
        at_s('The ErrorPath field refers to value "1" which is not a valid string: $.x'),
    )
