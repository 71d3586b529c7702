"""What answers a Task state instead of its service.

See https://docs.aws.amazon.com/step-functions/latest/dg/sfn-local-mock-cfg-file.html
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from stepsmith.engine import Failed, Outcome, Submitted, Succeeded, Taken, TaskRequest
from stepsmith.engine.failure import RUNTIME
from stepsmith.engine.function_answer import answered, failed, outcome_of
from stepsmith.engine.resource import Activity, ServiceIntegration, parse_resource
from stepsmith.engine.task_reports import checked_outcome

Mock = Callable[[TaskRequest, int], Outcome]
"""Answers an attempt of a state, the how manyth of the execution the number says, from 0 on."""

MockedStates = Callable[[str], Mock | None]
"""A test case: what answers for a state; None where the state calls its service."""

Configuration = Mapping[str, Mapping[str, Mapping[str, Mock]]]
"""State machines, their test cases and the states of these, all by their names."""


@dataclass(frozen=True, slots=True)
class Responses:
    """Answers one after another, counted over all entries of the state, iterations and retries.

    Attributes:
        name: as the mock configuration calls them.
        answers: JSON values, outcomes, exceptions, or functions of the task's arguments.
    """

    name: str
    answers: Sequence[Any]

    def __call__(self, request: TaskRequest, number: int, /) -> Outcome:
        if number >= len(self.answers):
            return Failed(
                RUNTIME,
                f"The mocked response {self.name} has no answer for invocation {number} of the "
                f"state {request.state_name}: it has {len(self.answers)}, counted from 0",
            )
        return _outcome(self.answers[number], request)


@dataclass(frozen=True, slots=True)
class EveryTime:
    """The same answer for every attempt.

    Attributes:
        answer: a JSON value, an outcome, an exception, or a function of the task's arguments.
    """

    answer: Any

    def __call__(self, request: TaskRequest, number: int, /) -> Outcome:
        return _outcome(self.answer, request)


def first(mock: Mock, number: int, request: TaskRequest) -> Outcome:
    """What a mock says at the beginning of an attempt."""
    return mock(request, number)


def rest(mock: Mock, number: int, request: TaskRequest) -> Outcome:
    """What a mock says once a job was submitted or a task was taken."""
    outcome = mock(request, number)
    return outcome.then if isinstance(outcome, Submitted | Taken) else outcome


def _outcome(answer: Any, request: TaskRequest) -> Outcome:
    try:
        given = answered(answer, request.arguments)
    except Exception as error:
        return failed(error)
    outcome = outcome_of(given, f"the mock of the state {request.state_name} answers")
    return _as_the_pattern_has_it(checked_outcome(outcome, request), request.resource)


def _as_the_pattern_has_it(outcome: Outcome, resource: str) -> Outcome:
    """A result with the events before it: a job that was submitted, a task that was taken."""
    match parse_resource(resource), outcome:
        case ServiceIntegration(submits=True), Succeeded(output=output):
            return Submitted(output, outcome)
        case Activity(), Succeeded() | Failed():
            return Taken(None, outcome)
        case _:
            return outcome
