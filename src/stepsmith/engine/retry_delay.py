"""How long a retrier waits before the next attempt.

See https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html#error-handling-retrying-after-an-error
"""

from __future__ import annotations

from dataclasses import dataclass

from stepsmith.asl import ABSENT, Retrier

DEFAULT_INTERVAL_SECONDS = 1
DEFAULT_MAX_ATTEMPTS = 3
DEFAULT_BACKOFF_RATE = 2.0
LONGEST_DELAY_SECONDS = 31_622_400.0
"""366 days: longer than an execution may take, so a delay beyond it means "never"."""


@dataclass(frozen=True, slots=True)
class RetryDelay:
    """The delays of one retrier, in seconds."""

    interval_seconds: float
    backoff_rate: float
    max_delay_seconds: float | None
    full_jitter: bool

    @classmethod
    def of(cls, retrier: Retrier) -> RetryDelay:
        interval, rate = retrier.interval_seconds, retrier.backoff_rate
        limit = retrier.max_delay_seconds
        return cls(
            interval_seconds=DEFAULT_INTERVAL_SECONDS if interval is ABSENT else interval,
            backoff_rate=DEFAULT_BACKOFF_RATE if rate is ABSENT else rate,
            max_delay_seconds=None if limit is ABSENT else limit,
            full_jitter=retrier.jitter_strategy == "FULL",
        )

    def seconds(self, retry: int, chance: float) -> float:
        """The delay before retry number `retry` (0 is the first).

        Args:
            retry: how many retries of this retrier came before.
            chance: a random number in [0, 1), which FULL jitter multiplies the delay with.
        """
        delay = self._backed_off(retry)
        if self.max_delay_seconds is not None:
            delay = min(delay, self.max_delay_seconds)
        return delay * chance if self.full_jitter else delay

    def _backed_off(self, retry: int) -> float:
        try:
            delay = self.interval_seconds * self.backoff_rate**retry
        except OverflowError:
            return LONGEST_DELAY_SECONDS
        return min(delay, LONGEST_DELAY_SECONDS)
