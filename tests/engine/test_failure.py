"""Which errors retriers and catchers take."""

from __future__ import annotations

import pytest

from stepsmith.engine.failure import Failure, MissedHeartbeat, TerminalFailure


@pytest.mark.parametrize(
    ("error", "name"),
    [
        ("OutOfStock", "OutOfStock"),
        ("OutOfStock", "States.ALL"),
        ("OutOfStock", "States.TaskFailed"),
        ("States.QueryEvaluationError", "States.ALL"),
        ("States.Timeout", "States.Timeout"),
        ("States.Timeout", "States.ALL"),
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
        ("States.Timeout", "States.HeartbeatTimeout"),
        ("States.Runtime", "States.ALL"),
        ("States.Runtime", "States.Runtime"),
    ],
)
def test_name_does_not_take_error(error: str, name: str) -> None:
    assert not Failure(error, None).matches((name,))


@pytest.mark.parametrize("wildcard", ["States.ALL", "States.TaskFailed"])
def test_a_terminal_failure_is_only_taken_by_its_own_name(wildcard: str) -> None:
    failure = TerminalFailure("States.DataLimitExceeded", "too large")

    assert not failure.matches((wildcard,))
    assert failure.matches((wildcard, "States.DataLimitExceeded"))


@pytest.mark.parametrize("name", ["States.HeartbeatTimeout", "States.Timeout", "States.ALL"])
def test_a_missed_heartbeat_is_a_timeout_with_a_name_of_its_own(name: str) -> None:
    assert MissedHeartbeat().matches((name,))


def test_a_missed_heartbeat_is_not_a_failed_task() -> None:
    assert not MissedHeartbeat().matches(("States.TaskFailed",))
