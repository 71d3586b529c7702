"""Retry policies as named values, in the terms of an ASL retrier.

https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html#error-handling-retrying-after-an-error
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from stepsmith.errors import DeclarationError
from stepsmith.runtime.errors import is_exception_class
from stepsmith.runtime.whole_number import check_whole, is_number

MAX_INTERVAL_SECONDS = 99_999_999
MAX_ATTEMPTS_LIMIT = 99_999_999
MAX_DELAY_LIMIT_SECONDS = 31_622_400


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """When and how often a failed task is tried again. Make one with `retry()`."""

    on: tuple[type[Exception], ...]
    interval_seconds: int
    max_attempts: int
    backoff_rate: float
    max_delay_seconds: int | None
    jitter: bool

    def matches(self, error: Exception) -> bool:
        """Whether this policy retries an exception."""
        return isinstance(error, self.on)

    def longest_wait_seconds(self) -> float:
        """The sum of all delays when every attempt fails and jitter shortens none."""
        longest = self.max_delay_seconds or MAX_DELAY_LIMIT_SECONDS
        total, delay = 0.0, float(self.interval_seconds)
        for attempt in range(self.max_attempts):
            if delay >= longest or self.backoff_rate == 1:
                return total + min(delay, longest) * (self.max_attempts - attempt)
            total += delay
            delay *= self.backoff_rate
        return total


def retry(
    *,
    on: Sequence[type[Exception]],
    interval_seconds: int = 1,
    max_attempts: int = 3,
    backoff_rate: float = 2.0,
    max_delay_seconds: int | None = None,
    jitter: bool = False,
) -> RetryPolicy:
    """Make a retry policy: `TRANSIENT = retry(on=[Timeout, TooManyRequests], max_attempts=4)`.

    Args:
        on: exception classes to retry. A base class stands for the errors that the task declares
            in `raises=` and that derive from it; `Exception` stands for every error of the task.
        interval_seconds: seconds before the first retry, at least 1.
        max_attempts: retries after the first try; 0 means never.
        backoff_rate: factor between one delay and the next, at least 1.
        max_delay_seconds: upper bound of a delay, above `interval_seconds`, at most 31,622,400.
        jitter: draw each delay evenly between 0 and its length (`JitterStrategy: FULL`).

    Raises:
        DeclarationError: a value outside what Step Functions accepts.
    """
    given: object = on  # whatever the caller's type checker let through
    if not isinstance(given, Sequence) or not given:
        raise DeclarationError("retry(on=[…]) needs at least one exception class")
    for error in on:
        if not is_exception_class(error):
            raise DeclarationError(f"retry(on=…) takes exception classes, not {error!r}")
    check_whole("interval_seconds", interval_seconds, 1, MAX_INTERVAL_SECONDS)
    check_whole("max_attempts", max_attempts, 0, MAX_ATTEMPTS_LIMIT)
    if not is_number(backoff_rate) or not 1 <= backoff_rate < math.inf:
        raise DeclarationError(f"backoff_rate is a number from 1.0, not {backoff_rate!r}")
    if max_delay_seconds is not None:
        least = interval_seconds + 1  # AWS wants it above the interval
        check_whole("max_delay_seconds", max_delay_seconds, least, MAX_DELAY_LIMIT_SECONDS)
    return RetryPolicy(
        on=tuple(on),
        interval_seconds=interval_seconds,
        max_attempts=max_attempts,
        backoff_rate=backoff_rate,
        max_delay_seconds=max_delay_seconds,
        jitter=jitter,
    )


def policies(retry: RetryPolicy | Sequence[RetryPolicy] | None) -> tuple[RetryPolicy, ...]:
    """What `retry=` was given, in order of precedence.

    Raises:
        DeclarationError: it is not what `retry()` makes.
    """
    if retry is None:
        return ()
    if isinstance(retry, RetryPolicy):
        return (retry,)
    if not isinstance(retry, Sequence):
        raise DeclarationError(f"retry= takes what retry(…) gives, not {retry!r}")
    for policy in retry:
        if not isinstance(policy, RetryPolicy):
            raise DeclarationError(f"retry= takes what retry(…) gives, not {policy!r}")
    return tuple(retry)
