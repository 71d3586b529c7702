"""Failures on demand."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from stepsmith.engine import Failed, NoAnswer, Outcome, Succeeded, TaskRequest
from stepsmith.errors import InputError
from stepsmith.local.failure_injection import (
    FailureInjection,
    InjectedFailure,
    Moment,
    parse_failure,
)

STATES = ["ChargePayment", "ShipOrder"]


def request(state: str, timeout_seconds: float | None = 15) -> TaskRequest:
    return TaskRequest(
        state_name=state,
        resource="r",
        arguments={},
        attempt=0,
        execution_arn="e",
        execution_name="e",
        path=(),
        timeout_seconds=timeout_seconds,
        heartbeat_seconds=None,
        task_token="t",
        credentials=None,
        now=datetime(2026, 1, 1, tzinfo=UTC),
    )


class Calls:
    """An executor that remembers whom it was called for."""

    def __init__(self) -> None:
        self.states: list[str] = []

    def __call__(self, request: TaskRequest, /) -> Outcome:
        self.states.append(request.state_name)
        return Succeeded(request.state_name)


@pytest.mark.parametrize(
    ("text", "failure"),
    [
        ("ShipOrder=CarrierUnavailable", InjectedFailure("ShipOrder", "CarrierUnavailable")),
        ("ShipOrder=CarrierUnavailable:2", InjectedFailure("ShipOrder", "CarrierUnavailable", 2)),
        ("ShipOrder=States.Timeout", InjectedFailure("ShipOrder", "States.Timeout")),
        ("ShipOrder=Timeout", InjectedFailure("ShipOrder", "States.Timeout")),
        ("ShipOrder=LambdaCrashed:1", InjectedFailure("ShipOrder", "Runtime.ExitError", 1)),
    ],
)
def test_a_failure_is_spelt_state_equals_error(text: str, failure: InjectedFailure) -> None:
    assert parse_failure(text, STATES) == failure


@pytest.mark.parametrize(
    "text", ["ShipOrder", "ShipOrder=", "=X", "ShipOrder=X:0", "ShipOrder=X:y"]
)
def test_another_spelling_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="write STATE=ERROR or STATE=ERROR:COUNT"):
        parse_failure(text, STATES)


def test_an_unknown_state_is_refused_with_the_nearest() -> None:
    with pytest.raises(InputError, match=r"is called ShipOdrer; did you mean ShipOrder\?"):
        parse_failure("ShipOdrer=X", STATES)


def test_a_state_that_resembles_none_is_refused_with_all() -> None:
    with pytest.raises(InputError, match="there are ChargePayment, ShipOrder"):
        parse_failure("Zebra=X", STATES)


def test_without_a_count_every_attempt_fails_before_the_body() -> None:
    calls = Calls()
    executor = FailureInjection(calls, [InjectedFailure("ShipOrder", "Broken")])
    failed = Failed("Broken", '{"errorMessage":"injected failure","errorType":"Broken"}')
    assert [executor(request("ShipOrder")) for _ in range(3)] == [failed] * 3
    assert calls.states == []


def test_after_the_count_attempts_go_through() -> None:
    executor = FailureInjection(Calls(), [InjectedFailure("ShipOrder", "Broken", 2)])
    outcomes = [executor(request("ShipOrder")) for _ in range(3)]
    assert [type(outcome) for outcome in outcomes] == [Failed, Failed, Succeeded]


def test_failures_of_one_state_follow_one_another() -> None:
    failures = [InjectedFailure("ShipOrder", "First", 1), InjectedFailure("ShipOrder", "Second", 1)]
    executor = FailureInjection(Calls(), failures)
    outcomes = [executor(request("ShipOrder")) for _ in range(2)]
    assert [getattr(outcome, "error", None) for outcome in outcomes] == ["First", "Second"]


def test_other_states_go_through() -> None:
    executor = FailureInjection(Calls(), [InjectedFailure("ShipOrder", "Broken")])
    assert executor(request("ChargePayment")) == Succeeded("ChargePayment")


def test_a_timeout_is_no_answer_so_that_the_states_own_timeout_passes() -> None:
    executor = FailureInjection(Calls(), [InjectedFailure("ShipOrder", "States.Timeout")])
    assert executor(request("ShipOrder")) == NoAnswer()


def test_a_state_without_timeout_fails_at_once() -> None:
    executor = FailureInjection(Calls(), [InjectedFailure("ShipOrder", "States.Timeout")])
    assert isinstance(executor(request("ShipOrder", timeout_seconds=None)), Failed)


def test_a_lost_answer_comes_after_the_body_ran() -> None:
    calls = Calls()
    failure = InjectedFailure("ShipOrder", "Broken", moment=Moment.ANSWER_LOST)
    assert isinstance(FailureInjection(calls, [failure])(request("ShipOrder")), Failed)
    assert calls.states == ["ShipOrder"]


def test_a_duplicate_runs_the_body_twice_and_answers() -> None:
    calls = Calls()
    failure = InjectedFailure("ShipOrder", "", moment=Moment.DUPLICATE)
    executor = FailureInjection(calls, [failure])
    assert executor(request("ShipOrder")) == Succeeded("ShipOrder")
    assert calls.states == ["ShipOrder", "ShipOrder"]


def test_a_failure_whose_state_was_never_tried_is_told() -> None:
    failures = [InjectedFailure("ShipOrder", "Broken"), InjectedFailure("ChargePayment", "Broken")]
    executor = FailureInjection(Calls(), failures)
    executor(request("ShipOrder"))
    assert executor.never_struck == [failures[1]]
