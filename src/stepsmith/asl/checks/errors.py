"""Retry and Catch: which errors they name, and in which order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from stepsmith.asl.absent import ABSENT
from stepsmith.asl.catcher import Catcher
from stepsmith.asl.checks.place import Place
from stepsmith.asl.finding import Finding
from stepsmith.asl.json_value import is_number
from stepsmith.asl.retrier import Retrier
from stepsmith.asl.state import WorkState

_ALL: Final = "States.ALL"


def check_error_handling(place: Place) -> Iterator[Finding]:
    """Every rule names errors; States.ALL stands by itself, in the last rule."""
    state = place.element
    if not isinstance(state, WorkState):
        return
    if state.retry is not ABSENT:
        yield from _errors(place, "Retry", state.retry)
    if state.catch is not ABSENT:
        yield from _errors(place, "Catch", state.catch)


def check_delays(place: Place) -> Iterator[Finding]:
    """A longest delay below the first one never lets the first one be."""
    retrier = place.element
    if not isinstance(retrier, Retrier) or not is_number(retrier.max_delay_seconds):
        return
    interval = retrier.interval_seconds if is_number(retrier.interval_seconds) else 1
    if retrier.max_delay_seconds < interval:
        yield place.finding(
            "DELAY_BELOW_INTERVAL",
            ("MaxDelaySeconds",),
            f"MaxDelaySeconds {retrier.max_delay_seconds} is below IntervalSeconds {interval}.",
            "Choose a longer delay or a shorter interval.",
            "warning",
        )


def _errors(place: Place, field: str, rules: Sequence[Retrier | Catcher]) -> Iterator[Finding]:
    for index, rule in enumerate(rules):
        keys = (field, index, "ErrorEquals")
        if "ErrorEquals" in rule.unread or not rule.has("ErrorEquals"):
            continue
        if not rule.error_equals:
            yield place.finding(
                "NO_ERRORS", keys, "ErrorEquals names no error.", f'Name some, or "{_ALL}".'
            )
        if _ALL not in rule.error_equals:
            continue
        if len(rule.error_equals) > 1:
            yield place.finding(
                "STATES_ALL_NOT_ALONE",
                keys,
                f"{_ALL} stands beside other errors.",
                "Leave it alone in its ErrorEquals: it means every error.",
            )
        if index != len(rules) - 1:
            yield place.finding(
                "STATES_ALL_NOT_LAST",
                keys,
                f"rules after {_ALL} are never looked at.",
                f"Move the rule to the end of {field}.",
            )
