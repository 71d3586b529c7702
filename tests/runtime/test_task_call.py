"""Retries of a task called in plain Python, counted for each policy as Step Functions counts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from stepsmith import RetryPolicy, Task, Timeout, retry, task
from stepsmith.runtime.task_call import tasks_answered_by


class Busy(Exception):
    pass


class VeryBusy(Busy):
    pass


class Torn(Exception):
    pass


def outcome_of(policies: Sequence[RetryPolicy], answers: Sequence[Any]) -> tuple[Any, int]:
    """What a call gives when its attempts have these answers, and how many attempts it made."""
    left = list(answers)

    def answer(called: Task[..., Any], arguments: dict[str, Any]) -> Any:
        found = left.pop(0)
        if isinstance(found, Exception):
            raise found
        return found

    @task(retry=policies)
    def print_page() -> int:
        return 0

    with tasks_answered_by(answer):
        try:
            result: Any = print_page()
        except Exception as error:
            result = type(error)
    return result, len(answers) - len(left)


def test_a_success_is_not_repeated() -> None:
    assert outcome_of([retry(on=[Busy])], [1, 2]) == (1, 1)


def test_without_a_policy_the_first_error_is_the_last() -> None:
    assert outcome_of([], [Busy(), 2]) == (Busy, 1)


def test_an_error_no_policy_names_is_not_retried() -> None:
    assert outcome_of([retry(on=[Busy])], [Torn(), 2]) == (Torn, 1)


def test_a_retried_call_gives_the_result_of_the_attempt_that_succeeded() -> None:
    assert outcome_of([retry(on=[Busy])], [Busy(), Busy(), 3, 4]) == (3, 3)


def test_max_attempts_counts_retries_after_the_first_try() -> None:
    policy = retry(on=[Busy], max_attempts=2)
    assert outcome_of([policy], [Busy(), Busy(), Busy(), 4]) == (Busy, 3)


def test_no_attempts_mean_no_retry() -> None:
    assert outcome_of([retry(on=[Busy], max_attempts=0)], [Busy(), 2]) == (Busy, 1)


def test_each_policy_counts_by_itself() -> None:
    policies = [retry(on=[Busy], max_attempts=1), retry(on=[Torn], max_attempts=1)]
    assert outcome_of(policies, [Busy(), Torn(), 3]) == (3, 3)


def test_a_policy_stays_exhausted_after_another_one_retried() -> None:
    policies = [retry(on=[Busy], max_attempts=1), retry(on=[Torn], max_attempts=3)]
    assert outcome_of(policies, [Busy(), Torn(), Busy(), 4]) == (Busy, 3)


def test_the_first_policy_that_matches_decides() -> None:
    policies = [retry(on=[VeryBusy], max_attempts=0), retry(on=[Busy], max_attempts=3)]
    assert outcome_of(policies, [VeryBusy(), 2]) == (VeryBusy, 1)


def test_an_exhausted_policy_hands_nothing_to_the_next() -> None:
    policies = [retry(on=[Busy], max_attempts=1), retry(on=[Exception], max_attempts=3)]
    assert outcome_of(policies, [Busy(), Busy(), 3]) == (Busy, 2)


def test_a_service_error_is_retried_like_a_tasks_own() -> None:
    assert outcome_of([retry(on=[Timeout])], [Timeout(), 2]) == (2, 2)


def test_every_attempt_gets_the_same_arguments() -> None:
    seen: list[dict[str, Any]] = []

    @task(retry=retry(on=[Busy]))
    def print_page(lines: list[str]) -> None:
        seen.append({"lines": list(lines)})
        lines.append("used up")
        if len(seen) < 3:
            raise Busy

    print_page(["a"])
    assert seen == [{"lines": ["a"]}, {"lines": ["a"]}, {"lines": ["a"]}]


def test_an_interrupt_is_never_retried() -> None:
    calls: list[int] = []

    @task(retry=retry(on=[Exception]))
    def print_page() -> None:
        calls.append(1)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        print_page()
    assert calls == [1]


def test_answers_come_from_the_tasks_again_after_the_block() -> None:
    @task
    def number() -> int:
        return 1

    with tasks_answered_by(lambda called, arguments: 2):
        inside = number()
    assert (inside, number()) == (2, 1)


def test_an_answer_is_read_into_the_declared_type() -> None:
    @task
    def numbers() -> tuple[int, ...]:
        return ()

    with tasks_answered_by(lambda called, arguments: [1, 2]):
        assert numbers() == (1, 2)
