"""A rule of a `Retry` field: which errors are tried again, how often and how soon.

See https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from stepsmith.asl.absent import ABSENT, Absent
from stepsmith.asl.definition_field import Named, Scalar
from stepsmith.asl.element import Element


@dataclass(frozen=True, slots=True, kw_only=True)
class Retrier(Element):
    """One retrier. Absent numbers mean 1 second, 3 attempts, a backoff rate of 2.0, no limit."""

    error_equals: Annotated[tuple[str, ...], Named("ErrorEquals", Scalar.TEXTS, required=True)] = ()
    interval_seconds: Annotated[int | Absent, Named("IntervalSeconds", Scalar.NUMBER)] = ABSENT
    max_attempts: Annotated[int | Absent, Named("MaxAttempts", Scalar.NUMBER)] = ABSENT
    backoff_rate: Annotated[float | Absent, Named("BackoffRate", Scalar.NUMBER)] = ABSENT
    max_delay_seconds: Annotated[int | Absent, Named("MaxDelaySeconds", Scalar.NUMBER)] = ABSENT
    jitter_strategy: Annotated[str | Absent, Named("JitterStrategy")] = ABSENT
    comment: Annotated[str | Absent, Named("Comment")] = ABSENT
