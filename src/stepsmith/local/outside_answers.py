"""Callbacks and activities of a local run: the task is done here, somebody else answers.

https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html#connect-wait-token
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from stepsmith.engine import (
    Failed,
    Outcome,
    Submitted,
    Succeeded,
    Taken,
    TaskExecutor,
    TaskRequest,
)

Ask = Callable[[TaskRequest], Succeeded | Failed]
"""Gives what SendTaskSuccess or SendTaskFailure would bring for a request."""

_WAITING = ".waitForTaskToken"


class OutsideAnswers:
    """A task executor that has callbacks and activities answered.

    Args:
        executor: does everything else, the requests that lead to callbacks too.
        ask: gives the answers.
    """

    def __init__(self, executor: TaskExecutor, ask: Ask) -> None:
        self._executor = executor
        self._ask = ask

    def __call__(self, request: TaskRequest, /) -> Outcome:
        if ":activity:" in request.resource:
            return Taken(then=self._ask(request))
        if not request.resource.endswith(_WAITING):
            return self._executor(request)
        plain = replace(request, resource=request.resource.removesuffix(_WAITING))
        match self._executor(plain):
            case Succeeded(output=output, duration_seconds=seconds):
                return Submitted(output, self._ask(request), seconds)
            case Failed() as failed:
                return replace(failed, submitted=False)
            case other:
                return other
