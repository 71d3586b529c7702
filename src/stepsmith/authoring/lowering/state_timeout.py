"""How long states and the whole machine may take.

A state waits a little longer than its Lambda function runs, so that Lambda's own report of a
timeout comes first. No catcher sees the machine's own timeout; so with a saga the machine's limit
leaves room for every compensation, and the workflow's `timeout_seconds` is a deadline that each
step of the saga looks at.
"""

from __future__ import annotations

import math

from stepsmith.authoring.form import (
    CallTask,
    Const,
    Expr,
    ForEach,
    Function,
    SecondsLeft,
    statements,
)
from stepsmith.authoring.value_type import INTEGER

ANSWER_MARGIN_SECONDS = 5


def state_timeout(call: CallTask, deadline_seconds: int | None) -> Expr | None:
    """The `TimeoutSeconds` of a task's state, if it has one."""
    seconds = _attempt_seconds(call)
    if deadline_seconds is None or not call.step_of_saga:
        return None if seconds is None else Const(seconds, INTEGER)
    return SecondsLeft(deadline_seconds if seconds is None else seconds, deadline_seconds)


def _attempt_seconds(call: CallTask) -> int | None:
    """The longest an attempt may take; a callback may take as long as the execution."""
    if call.callback is not None:
        return call.callback.timeout_seconds
    return call.task.timeout_seconds + ANSWER_MARGIN_SECONDS


def machine_timeout(function: Function) -> int | None:
    """The state machine's `TimeoutSeconds`.

    With a saga: a step may begin just before the deadline and take its longest, and then every
    compensation may take its longest. Where nobody knows how many there will be, there is no limit.
    """
    if function.timeout_seconds is None or _undoes_in_rounds(function):
        return None
    calls = [s for s in statements(function.body) if isinstance(s, CallTask)]
    undoing = sum(_longest_seconds(call, 0) for call in calls if call.is_compensation)
    if not undoing:
        return function.timeout_seconds
    steps = [_longest_seconds(c, function.timeout_seconds) for c in calls if c.step_of_saga]
    return function.timeout_seconds + max(steps) + undoing


def _undoes_in_rounds(function: Function) -> bool:
    """Whether compensations run once for each entry of a list."""
    return any(
        isinstance(inner, CallTask) and inner.is_compensation
        for statement in statements(function.body)
        if isinstance(statement, ForEach) and statement.settles
        for inner in statements(statement.body)
    )


def _longest_seconds(call: CallTask, otherwise: int) -> int:
    """How long a state can take with every attempt timing out and every delay at its longest.

    `otherwise` is how long an attempt takes that has no limit of its own.
    """
    task = call.task
    seconds = _attempt_seconds(call) or otherwise
    attempts = 1 + sum(policy.max_attempts for policy in task.retry)
    waits = sum(policy.longest_wait_seconds() for policy in task.retry)
    return math.ceil(attempts * seconds + waits)
