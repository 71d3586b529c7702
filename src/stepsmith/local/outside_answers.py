"""What a local run cannot do itself, and has answered: callbacks, activities, jobs, HTTPS APIs.

The task that leads to a callback is done here, and somebody else answers its token.

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
_JOB = (".sync", ".sync:2")
_HTTP = "arn:aws:states:::http:invoke"


def is_done_elsewhere(resource: str) -> bool:
    """Whether a resource is a job of a service, or an HTTPS API."""
    return resource.endswith(_JOB) or resource == _HTTP


class OutsideAnswers:
    """A task executor that has callbacks, activities, jobs and HTTPS APIs answered.

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
        if request.resource == _HTTP:
            return self._ask(request)
        if request.resource.endswith(_JOB):
            return Submitted({}, self._ask(request))
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
