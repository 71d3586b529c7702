"""Failures on demand: `--fail STATE=ERROR[:COUNT]`, and for tests at every moment of an attempt."""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from stepsmith.engine import Failed, NoAnswer, Outcome, TaskExecutor, TaskRequest
from stepsmith.errors import InputError
from stepsmith.runtime.errors import ServiceError, Timeout, error_names

_SPELLING = re.compile(r"(?P<state>.+)=(?P<error>[^=:]+)(?::(?P<count>\d+))?")
_SERVICE_ERRORS = {error.__name__: error for error in ServiceError.__subclasses__()}


class Moment(Enum):
    """When within an attempt the failure strikes."""

    BEFORE = "before the task's body runs"
    ANSWER_LOST = "after the body had its effect: its answer is lost"
    DUPLICATE = "no failure: the task is called twice, as a caller that retries on its own does"


@dataclass(frozen=True, slots=True)
class InjectedFailure:
    """One failure to inject.

    Attributes:
        state: the Task state to fail.
        error: the error's name; `States.Timeout` lets the state's own timeout pass.
        count: how many attempts fail, from the first one on; `None` for all.
        moment: when within the attempt.
    """

    state: str
    error: str
    count: int | None = None
    moment: Moment = Moment.BEFORE


class FailureInjection:
    """A task executor that fails as told, and asks another for everything else."""

    def __init__(self, executor: TaskExecutor, failures: Sequence[InjectedFailure]) -> None:
        self._executor = executor
        self._failures = tuple(failures)
        self._struck = [0] * len(failures)

    @property
    def never_struck(self) -> list[InjectedFailure]:
        """The failures whose state was not tried."""
        return [
            failure
            for failure, struck in zip(self._failures, self._struck, strict=True)
            if not struck
        ]

    def __call__(self, request: TaskRequest, /) -> Outcome:
        failure = self._due(request.state_name)
        if failure is None:
            return self._executor(request)
        if failure.moment is Moment.DUPLICATE:
            self._executor(request)
            return self._executor(request)
        if failure.moment is Moment.ANSWER_LOST:
            self._executor(request)
        return _failed(failure, request)

    def _due(self, state: str) -> InjectedFailure | None:
        for index, failure in enumerate(self._failures):
            if failure.state == state and (
                failure.count is None or self._struck[index] < failure.count
            ):
                self._struck[index] += 1
                return failure
        return None


def parse_failure(text: str, states: Iterable[str]) -> InjectedFailure:
    """The failure that `STATE=ERROR[:COUNT]` asks for.

    Args:
        text: `ShipOrder=CarrierUnavailable:2`. ERROR is a task's own error, an AWS name such as
            `Lambda.ServiceException`, or a class of stepsmith's: `Timeout`, `LambdaCrashed`.
        states: the workflow's Task states.

    Raises:
        InputError: not of that form, or there is no such state.
    """
    match = _SPELLING.fullmatch(text)
    if match is None or match["count"] == "0":
        raise InputError(
            f"--fail {text}: write STATE=ERROR or STATE=ERROR:COUNT with a count from 1, "
            "for instance ShipOrder=Timeout:2"
        )
    known = sorted(states)
    if match["state"] not in known:
        close = difflib.get_close_matches(match["state"], known, n=1)
        hint = f"did you mean {close[0]}?" if close else f"there are {', '.join(known)}"
        raise InputError(f"--fail {text}: no task state is called {match['state']}; {hint}")
    service_error = _SERVICE_ERRORS.get(match["error"])
    error = error_names(service_error)[0] if service_error else match["error"]
    count = int(match["count"]) if match["count"] else None
    return InjectedFailure(match["state"], error, count)


def _failed(failure: InjectedFailure, request: TaskRequest) -> Outcome:
    if failure.error == error_names(Timeout)[0] and request.timeout_seconds is not None:
        return NoAnswer()
    document = {"errorMessage": "injected failure", "errorType": failure.error}
    return Failed(failure.error, json.dumps(document, separators=(",", ":")))
