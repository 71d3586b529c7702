"""How long states and the whole machine may take.

A state waits a little longer than its Lambda function runs, so that Lambda's own report of a
timeout comes first. No catcher sees the machine's own timeout; so with a saga the machine's limit
leaves room for every compensation, and the workflow's `timeout_seconds` is a deadline that each
step of the saga looks at.
"""

from __future__ import annotations

import math

from stepsmith.authoring.form import CallTask, Const, Expr, Function, SecondsLeft, statements
from stepsmith.authoring.value_type import INTEGER
from stepsmith.runtime.task import Task

ANSWER_MARGIN_SECONDS = 5


def state_timeout(call: CallTask, deadline_seconds: int | None) -> Expr:
    """The `TimeoutSeconds` of a task's state."""
    seconds = call.task.timeout_seconds + ANSWER_MARGIN_SECONDS
    if deadline_seconds is None or not call.step_of_saga:
        return Const(seconds, INTEGER)
    return SecondsLeft(seconds, deadline_seconds)


def machine_timeout(function: Function) -> int | None:
    """The state machine's `TimeoutSeconds`.

    With a saga: a step may begin just before the deadline and take its longest, and then every
    compensation may take its longest.
    """
    if function.timeout_seconds is None:
        return None
    calls = [s for s in statements(function.body) if isinstance(s, CallTask)]
    undoing = sum(longest_seconds(call.task) for call in calls if call.is_compensation)
    if not undoing:
        return function.timeout_seconds
    steps = [longest_seconds(call.task) for call in calls if call.step_of_saga]
    return function.timeout_seconds + max(steps) + undoing


def longest_seconds(task: Task[..., object]) -> int:
    """How long a state can take with every attempt timing out and every delay at its longest."""
    attempts = 1 + sum(policy.max_attempts for policy in task.retry)
    waits = sum(policy.longest_wait_seconds() for policy in task.retry)
    return math.ceil(attempts * (task.timeout_seconds + ANSWER_MARGIN_SECONDS) + waits)
