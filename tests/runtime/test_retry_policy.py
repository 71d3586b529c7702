"""`retry()`: a retrier's values, checked where they are written."""

from __future__ import annotations

from typing import Any

import pytest

from stepsmith import RetryPolicy, Timeout, TooManyRequests, retry
from stepsmith.errors import DeclarationError


class Transient(Exception):
    pass


class Throttled(Transient):
    pass


def test_values_not_given_are_step_functions_defaults() -> None:
    assert retry(on=[Transient]) == RetryPolicy(
        on=(Transient,),
        interval_seconds=1,
        max_attempts=3,
        backoff_rate=2.0,
        max_delay_seconds=None,
        jitter=False,
    )


def test_values_given_are_kept() -> None:
    policy = retry(
        on=[Timeout, TooManyRequests],
        interval_seconds=5,
        max_attempts=0,
        backoff_rate=1.5,
        max_delay_seconds=30,
        jitter=True,
    )
    assert policy == RetryPolicy(
        on=(Timeout, TooManyRequests),
        interval_seconds=5,
        max_attempts=0,
        backoff_rate=1.5,
        max_delay_seconds=30,
        jitter=True,
    )


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"on": []}, "retry(on=[…]) needs at least one exception class"),
        ({"on": ["Timeout"]}, "retry(on=…) takes exception classes, not 'Timeout'"),
        ({"on": [Timeout()]}, "retry(on=…) takes exception classes, not Timeout()"),
        (
            {"on": [KeyboardInterrupt]},
            "retry(on=…) takes exception classes, not <class 'KeyboardInterrupt'>",
        ),
        (
            {"interval_seconds": 0},
            "interval_seconds is a whole number between 1 and 99999999, not 0",
        ),
        (
            {"interval_seconds": 1.5},
            "interval_seconds is a whole number between 1 and 99999999, not 1.5",
        ),
        ({"max_attempts": -1}, "max_attempts is a whole number between 0 and 99999999, not -1"),
        (
            {"max_attempts": 100_000_000},
            "max_attempts is a whole number between 0 and 99999999, not 100000000",
        ),
        ({"backoff_rate": 0.9}, "backoff_rate is a number from 1.0, not 0.9"),
        (
            {"interval_seconds": 5, "max_delay_seconds": 5},
            "max_delay_seconds is a whole number between 6 and 31622400, not 5",
        ),
        (
            {"max_delay_seconds": 31_622_401},
            "max_delay_seconds is a whole number between 2 and 31622400, not 31622401",
        ),
    ],
)
def test_what_step_functions_would_refuse_is_refused(given: dict[str, Any], message: str) -> None:
    with pytest.raises(DeclarationError) as raised:
        retry(**{"on": [Transient], **given})
    assert str(raised.value) == message


@pytest.mark.parametrize(
    "given", [{"max_attempts": 99_999_999}, {"backoff_rate": 1}, {"max_delay_seconds": 31_622_400}]
)
def test_the_ends_of_a_range_are_taken(given: dict[str, Any]) -> None:
    assert retry(on=[Transient], **given).on == (Transient,)


def test_a_policy_matches_subclasses() -> None:
    assert retry(on=[Transient]).matches(Throttled())


def test_a_policy_matches_no_base_class() -> None:
    assert not retry(on=[Throttled]).matches(Transient())


def test_exception_matches_everything_a_task_can_raise() -> None:
    assert retry(on=[Exception]).matches(Timeout())


@pytest.mark.parametrize(
    ("policy", "seconds"),
    [
        (retry(on=[Timeout], max_attempts=0), 0.0),
        (retry(on=[Timeout], max_attempts=3), 1.0 + 2.0 + 4.0),
        (retry(on=[Timeout], interval_seconds=3, max_attempts=2, backoff_rate=1), 3.0 + 3.0),
        (retry(on=[Timeout], max_attempts=5, max_delay_seconds=4), 1.0 + 2.0 + 4.0 + 4.0 + 4.0),
        (retry(on=[Timeout], max_attempts=3, jitter=True), 1.0 + 2.0 + 4.0),
    ],
)
def test_the_longest_wait_is_the_sum_of_all_delays(policy: RetryPolicy, seconds: float) -> None:
    assert policy.longest_wait_seconds() == seconds


@pytest.mark.parametrize(
    "given",
    [
        {"on": Timeout},
        {"interval_seconds": "1"},
        {"interval_seconds": float("nan")},
        {"interval_seconds": 100_000_000},
        {"max_attempts": 1.5},
        {"backoff_rate": float("nan")},
        {"backoff_rate": float("inf")},
        {"max_delay_seconds": 2.5},
    ],
)
def test_a_value_of_another_kind_is_refused(given: dict[str, Any]) -> None:
    with pytest.raises(DeclarationError):
        retry(**{"on": [Transient], **given})
