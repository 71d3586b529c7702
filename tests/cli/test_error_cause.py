"""The readable part of a cause."""

from __future__ import annotations

import json

import pytest

from stepsmith.cli.error_cause import cause_message, not_undone, stack_trace

SAGA = json.dumps(
    {
        "not_undone": [
            {"task": "refund", "arguments": {"id": 7}, "error": "Busy", "message": "later"}
        ],
        "failure": {"error": "NoTruck", "message": "today"},
    }
)


@pytest.mark.parametrize(
    ("cause", "message"),
    [
        (None, ""),
        ("order 7 is empty", "order 7 is empty"),
        ('{"errorType": "X", "errorMessage": "no more"}', "no more"),
        ('{"errorType": "X"}', '{"errorType": "X"}'),
        ("[1]", "[1]"),
        (SAGA, "not all was undone after NoTruck: today"),
    ],
)
def test_the_message_is_what_people_want_to_read(cause: str | None, message: str) -> None:
    assert cause_message(cause) == message


def test_the_trace_is_lambdas() -> None:
    assert stack_trace('{"stackTrace": ["  File a\\n", "  File b\\n"]}') == [
        "  File a\n",
        "  File b\n",
    ]
    assert stack_trace("no JSON") == []


def test_what_was_not_undone_is_told_with_its_arguments() -> None:
    assert not_undone("SagaIncomplete", SAGA) == [
        'left to do: refund, which failed with Busy: later\n    {"id": 7}'
    ]
    assert not_undone("Other", SAGA) == []
    assert not_undone("SagaIncomplete", "no JSON") == []
