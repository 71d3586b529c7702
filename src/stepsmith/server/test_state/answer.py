"""What TestState answers.

See https://docs.aws.amazon.com/step-functions/latest/apireference/API_TestState.html
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from stepsmith.asl import ABSENT, Absent, Catcher, Retrier
from stepsmith.asl.state import WorkState
from stepsmith.engine.failure import Failure
from stepsmith.engine.inspection import Stage
from stepsmith.engine.payload import Payload
from stepsmith.engine.step import explained
from stepsmith.server.operations.service import Result
from stepsmith.server.test_state.subject import Subject
from stepsmith.server.test_state.trial import Question, Verdict

_ENTERED: Final = 2
"""The event with which the state is entered, of which causes at runtime tell."""
_NUMBERS: Final[tuple[Stage, ...]] = (
    "maxConcurrency",
    "toleratedFailureCount",
    "toleratedFailurePercentage",
)
_RESULTS: Final[tuple[Stage, ...]] = ("afterResultSelector", "afterResultPath")
_JSONPATH: Final[Mapping[str, tuple[Stage, ...]]] = {
    "Task": ("afterInputPath", "afterParameters", "result", *_RESULTS),
    "Pass": ("afterInputPath", "afterParameters", "result", *_RESULTS),
    "Map": ("afterInputPath", "afterItemsPath", "afterItemSelector", "afterItemBatcher", *_RESULTS),
    "Parallel": _RESULTS,
    "": ("afterInputPath",),
}
_JSONATA: Final[Mapping[str, tuple[Stage, ...]]] = {
    "Task": ("afterArguments", "result"),
    "Map": ("afterItemSelector", "afterItemBatcher"),
    "": (),
}


def answered(question: Question, verdict: Verdict, level: str) -> Result:
    """The answer, as much as the inspection level wants."""
    answer: Result = {"status": _status(verdict)}
    failure = _failure(verdict)
    output = verdict.execution.output
    if output is not None:
        answer["output"] = output.text
    if verdict.next_state is not None:
        answer["nextState"] = verdict.next_state
    if failure is not None and failure.error is not None:
        answer["error"] = failure.error
    if failure is not None and failure.cause is not None:
        answer["cause"] = failure.cause.removeprefix(explained(question.subject.name, _ENTERED, ""))
    if level != "INFO":
        answer["inspectionData"] = _inspected(question, verdict, failure)
    return answer


def _status(verdict: Verdict) -> str:
    if verdict.retry_after is not None:
        return "RETRIABLE"
    if verdict.execution.status != "SUCCEEDED":
        return "FAILED"
    return "SUCCEEDED" if verdict.inspection.failure is None else "CAUGHT_ERROR"


def _failure(verdict: Verdict) -> Failure | None:
    """The failure of the state, or that of its work which a retrier or a catcher takes."""
    execution = verdict.execution
    if execution.status in ("RUNNING", "SUCCEEDED"):
        return verdict.inspection.failure
    return Failure(execution.error, execution.cause)


def _inspected(question: Question, verdict: Verdict, failure: Failure | None) -> Result:
    subject, seen = question.subject, verdict.inspection.seen
    shown = _JSONPATH if subject.language == "JSONPath" else _JSONATA
    stages = shown.get(subject.state.type, shown[""])
    inspected: Result = {"input": Payload(question.input).text}
    inspected |= {stage: Payload(seen[stage]).text for stage in stages if stage in seen}
    inspected |= {name: seen[name] for name in _NUMBERS if name in seen}
    if verdict.variables:
        inspected["variables"] = Payload(verdict.variables).text
    details = _error_details(subject, verdict, failure)
    if details:
        inspected["errorDetails"] = details
    return inspected


def _error_details(subject: Subject, verdict: Verdict, failure: Failure | None) -> Result:
    """Which retrier and which catcher a failure of the state's work met."""
    state = subject.state
    if failure is None or not isinstance(state, WorkState):
        return {}
    details: Result = {}
    retrier = _first_match(failure, state.retry)
    if retrier is not None:
        details["retryIndex"] = retrier
    if verdict.retry_after is not None:
        details["retryBackoffIntervalSeconds"] = round(verdict.retry_after)
    elif verdict.execution.status == "SUCCEEDED":
        details["catchIndex"] = _first_match(failure, state.catch)
    return details


def _first_match(failure: Failure, rules: Sequence[Retrier | Catcher] | Absent) -> int | None:
    for index, rule in enumerate(() if rules is ABSENT else rules):
        if failure.matches(rule.error_equals):
            return index
    return None
