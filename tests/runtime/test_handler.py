"""The Lambda handler of a task."""

from __future__ import annotations

import pytest

from stepsmith import task
from stepsmith.runtime.errors import MarshalError
from stepsmith.runtime.handler import lambda_handler


class Refused(Exception):
    pass


@task(raises=[Refused])
def halve(number: int, note: str = "none") -> dict[str, int]:
    if number % 2:
        raise Refused(note)
    return {"half": number // 2}


@task
def wrong() -> int:
    return "no number"  # type: ignore[return-value]  # what the test is about


def event(**arguments: object) -> dict[str, object]:
    return {"arguments": arguments, "context": {"execution": "e", "state": "s"}}


def test_it_gives_the_results_json_form() -> None:
    assert lambda_handler(halve)(event(number=8), None) == {"half": 4}


def test_a_tasks_error_passes_through_as_it_is() -> None:
    with pytest.raises(Refused, match="none"):
        lambda_handler(halve)(event(number=7), None)


def test_a_result_that_does_not_fit_is_called_as_aws_calls_it() -> None:
    """Lambda reports the `__name__` of an exception's class."""
    with pytest.raises(MarshalError) as raised:
        lambda_handler(wrong)(event(), None)
    assert raised.type.__name__ == "Runtime.MarshalError"
    assert str(raised.value).startswith("Unable to marshal response: task wrong is declared")


@pytest.mark.parametrize(
    ("payload", "found"),
    [
        ({}, "an empty object"),
        ({"number": 8}, "number"),
        ({"arguments": {}, "context": {"execution": "e"}}, "arguments, context"),
        ({"arguments": {}, "context": None}, "arguments, context"),
    ],
)
def test_a_payload_of_another_shape_is_refused(payload: dict[str, object], found: str) -> None:
    with pytest.raises(ValueError, match=f"task halve takes a payload .*; found {found}"):
        lambda_handler(halve)(payload, None)
