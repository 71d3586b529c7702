"""Which errors retriers and catchers take."""

from __future__ import annotations

import pytest

from stepsmith.engine.failure import Failure


@pytest.mark.parametrize(
    ("error", "name"),
    [
        ("OutOfStock", "OutOfStock"),
        ("OutOfStock", "States.ALL"),
        ("OutOfStock", "States.TaskFailed"),
        ("States.QueryEvaluationError", "States.ALL"),
        ("States.Timeout", "States.Timeout"),
        ("States.Timeout", "States.ALL"),
        ("States.HeartbeatTimeout", "States.HeartbeatTimeout"),
        ("States.HeartbeatTimeout", "States.Timeout"),
        ("States.HeartbeatTimeout", "States.ALL"),
        ("States.DataLimitExceeded", "States.ALL"),
        (None, "States.ALL"),
    ],
)
def test_name_takes_error(error: str | None, name: str) -> None:
    assert Failure(error, None).matches((name,))


@pytest.mark.parametrize(
    ("error", "name"),
    [
        ("OutOfStock", "outofstock"),
        ("OutOfStock", "States.Timeout"),
        ("States.Timeout", "States.TaskFailed"),
        ("States.HeartbeatTimeout", "States.TaskFailed"),
        ("States.Timeout", "States.HeartbeatTimeout"),
        ("States.Runtime", "States.ALL"),
        ("States.Runtime", "States.Runtime"),
    ],
)
def test_name_does_not_take_error(error: str, name: str) -> None:
    assert not Failure(error, None).matches((name,))


@pytest.mark.parametrize("wildcard", ["States.ALL", "States.TaskFailed"])
def test_a_terminal_failure_is_only_taken_by_its_own_name(wildcard: str) -> None:
    failure = Failure("States.DataLimitExceeded", "too large", terminal=True)

    assert not failure.matches((wildcard,))
    assert failure.matches((wildcard, "States.DataLimitExceeded"))
