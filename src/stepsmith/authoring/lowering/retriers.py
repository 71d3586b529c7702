"""Retry policies as ASL retriers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from stepsmith.authoring.form import Origin, ServiceErrors
from stepsmith.authoring.lowering.caught_errors import ALL, catches_all, names_from
from stepsmith.runtime.retry_policy import RetryPolicy

# A failing expression fails again, after the task's effect has happened again.
_NEVER_AGAIN = {"ErrorEquals": ["States.QueryEvaluationError"], "MaxAttempts": 0}


def retriers(policies: Iterable[RetryPolicy], origins: Iterable[Origin]) -> list[dict[str, Any]]:
    """The `Retry` field of a state for what can fail in it."""
    found: list[dict[str, Any]] = []
    sources = tuple(origins)
    for policy in policies:
        if catches_all(policy.on):
            found.append(dict(_NEVER_AGAIN))
            found.append(_retrier([ALL], policy))
            break  # States.ALL stands last; nothing after it could match
        names = dict.fromkeys(name for one in sources for name in _names(policy, one))
        if names:  # else none of these errors comes from there
            found.append(_retrier(list(names), policy))
    return found


def _names(policy: RetryPolicy, origin: Origin) -> Iterator[str]:
    """The names of what comes from somewhere and a policy takes; an execution hides its own."""
    hidden = isinstance(origin, ServiceErrors) and origin.failure is not None
    for name in names_from(policy.on, origin):
        if not hidden or name.startswith("States."):
            yield name


def _retrier(errors: list[str], policy: RetryPolicy) -> dict[str, Any]:
    retrier: dict[str, Any] = {
        "ErrorEquals": errors,
        "IntervalSeconds": policy.interval_seconds,
        "MaxAttempts": policy.max_attempts,
        "BackoffRate": policy.backoff_rate,
    }
    if policy.max_delay_seconds is not None:
        retrier["MaxDelaySeconds"] = policy.max_delay_seconds
    if policy.jitter:
        retrier["JitterStrategy"] = "FULL"
    return retrier
