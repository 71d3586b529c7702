"""What Lambda answers, in its own shapes."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from stepsmith.local.lambda_response import (
    FunctionError,
    FunctionResponse,
    FunctionResult,
    exited,
    respond,
    timed_out,
)


class Broken(Exception):
    pass


def answer(handler: Any, event: bytes = b"{}") -> FunctionResponse:
    return respond(handler, event, "id-1", __file__)


def test_a_result_is_compact_json_in_utf8() -> None:
    assert answer(lambda event, _: {"é": [event, None]}, b'{"a": 1}') == FunctionResult(
        '{"é":[{"a":1},null]}'.encode()
    )


def test_an_exception_is_reported_by_its_class_name_message_and_trace() -> None:
    def handler(event: object, context: object) -> None:
        raise Broken("no more")

    response = answer(handler)
    assert isinstance(response, FunctionError)
    trace = response.document.pop("stackTrace")
    assert response.error == "Broken"
    assert response.document == {
        "errorMessage": "no more",
        "errorType": "Broken",
        "requestId": "id-1",
    }
    assert len(trace) == 1
    assert trace[0].startswith(f'  File "{__file__}", line ')
    assert trace[0].endswith('in handler\n    raise Broken("no more")\n')


@pytest.mark.parametrize(
    ("result", "reason"),
    [
        ({1, 2}, "Object of type set is not JSON serializable"),
        (float("nan"), "Out of range float values are not JSON compliant"),
        ("\ud800", "surrogates not allowed"),
    ],
    ids=["no JSON type", "not a number", "half a character"],
)
def test_a_result_without_json_form_is_a_marshal_error(result: object, reason: str) -> None:
    response = answer(lambda event, context: result)
    assert isinstance(response, FunctionError)
    assert response.error == "Runtime.MarshalError"
    assert response.document["errorMessage"].startswith("Unable to marshal response: ")
    assert reason in response.document["errorMessage"]
    assert response.document["stackTrace"] == []


def test_a_response_may_be_as_large_as_lambda_allows() -> None:
    assert isinstance(answer(lambda event, context: "x" * 6_291_554), FunctionResult)


def test_a_larger_response_is_refused() -> None:
    assert answer(lambda event, context: "x" * 6_291_555) == FunctionError(
        "Function.ResponseSizeTooLarge",
        {
            "errorType": "Function.ResponseSizeTooLarge",
            "errorMessage": "Response payload size exceeded maximum allowed payload size "
            "(6291556 bytes).",
        },
    )


def test_a_timeout_has_lambdas_text() -> None:
    assert timed_out("id-1", 3) == FunctionError(
        "Sandbox.Timedout",
        {
            "errorType": "Sandbox.Timedout",
            "errorMessage": "RequestId: id-1 Error: Task timed out after 3.00 seconds",
        },
    )


def test_a_killed_process_has_lambdas_text() -> None:
    assert exited("id-1", "signal: killed").document == {
        "errorType": "Runtime.ExitError",
        "errorMessage": "RequestId: id-1 Error: Runtime exited with error: signal: killed",
    }


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (None, "Runtime exited without providing a reason"),
        (0, "Runtime exited without providing a reason"),
        (3, "Runtime exited with error: exit status 3"),
        ("bye", "Runtime exited with error: exit status 1"),
    ],
)
def test_a_function_that_exits_ends_its_process(code: object, reason: str) -> None:
    response = answer(lambda event, context: sys.exit(code))  # type: ignore[arg-type]  # as tasks do
    assert isinstance(response, FunctionError)
    assert response.document["errorMessage"] == f"RequestId: id-1 Error: {reason}"
