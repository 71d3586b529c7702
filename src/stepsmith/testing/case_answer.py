"""Have the engine answer a conformance case, and compare the answer with the service's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from stepsmith.asl.service_diagnostics import refusal, validate
from stepsmith.engine import Machine
from stepsmith.errors import StepsmithError
from stepsmith.testing.case import EXECUTIONS, Case
from stepsmith.testing.comparison import Comparison
from stepsmith.testing.difference import NOTHING, Difference
from stepsmith.testing.history_comparison import history_differences
from stepsmith.testing.masking import masked
from stepsmith.testing.recorded_outcomes import outcomes_of_case
from stepsmith.testing.recorded_run import Names, run_as_recorded
from stepsmith.testing.replayed import Replayed

_OUTCOME: Final = ("status", "output", "error", "cause")
_CALL: Final = re.compile(r"An error occurred \([^)]*\) when calling the \w+ operation: ")


def answer_case(case: Case) -> Replayed:
    """Replay one case. Whatever goes wrong is a verdict too, so that other cases get theirs."""
    try:
        reason = case.skipped
        if reason is None and case.kind == "create_error" and not _refuses_definition(case):
            reason = "what was refused is not the definition, and replay has no API"
        if reason is not None:
            return Replayed(case.id, "skipped", reason)
        if case.kind in EXECUTIONS:
            return _execution(case)
        differences = list(_OTHERS[case.kind](case))
    except StepsmithError as error:
        return Replayed(case.id, "failed", str(error))
    except Exception as error:
        problem = f"the case, or the engine on it, broke with {type(error).__name__}: {error}"
        return Replayed(case.id, "failed", problem)
    return Replayed(case.id, "failed" if differences else "passed", differences=differences)


def _execution(case: Case) -> Replayed:
    result = run_as_recorded(
        Machine.compile(case.definition),
        case.input,
        outcomes_of_case(case.task_outcomes, case.events),
        names=case.names,
        start=case.start,
        type=case.execution_type,
        objects=case.objects,
        as_of=case.recorded_on,
    )
    comparison = Comparison(case.wildcards)
    differences: list[Difference] = []
    if case.events:
        differences += history_differences(comparison, case.events, result.history)
    # Where only the outcome was recorded, as much of it as the API that was asked tells.
    for name in ("status",) if case.events else _OUTCOME:
        if name in case.expected:
            actual = masked(getattr(result, name))
            differences += comparison.differences(case.expected[name], actual, name)
    return Replayed(
        case.id,
        "failed" if differences else "passed",
        differences=differences,
        unanswered=result.unanswered,
        history=result.history,
    )


def _choice_table(case: Case) -> Iterator[Difference]:
    comparison = Comparison(case.wildcards)
    for number, row in enumerate(case.rows):
        machine = Machine.compile(row["definition"])
        result = run_as_recorded(machine, row.get("input", {}), (), names=Names())
        for name in _OUTCOME:
            if name in row:
                actual = masked(getattr(result, name))
                path = f"rows[{number}].{name}"
                yield from comparison.differences(row[name], actual, path)


def _validate_definition(case: Case) -> Iterator[Difference]:
    request = _request(case)
    answer = validate(
        str(request.get("definition")),
        request.get("type", "STANDARD"),
        severity=request.get("severity", "ERROR"),
        max_results=request.get("maxResults", 0),
    )
    expected = case.expected.get("response") or {"result": case.expected.get("status")}
    actual = masked(answer.as_response())
    told = {name: value for name, value in actual.items() if name in expected}
    yield from Comparison(case.wildcards).differences(_without_metadata(expected), told)


def _create_error(case: Case) -> Iterator[Difference]:
    request = _request(case)
    message = refusal(str(request.get("definition")), request.get("type", "STANDARD"))
    expected = _exception(case)[1]
    actual = NOTHING if message is None else masked(message)
    if actual is NOTHING:
        yield Difference("exception", expected, actual)
    else:
        yield from Comparison(case.wildcards).differences(expected, actual, "exception")


_OTHERS: Final = {
    "choice_table": _choice_table,
    "validate_definition": _validate_definition,
    "create_error": _create_error,
}


def _request(case: Case) -> Mapping[str, Any]:
    request = case.document.get("request")
    return request if isinstance(request, dict) else {"definition": case.definition}


def _refuses_definition(case: Case) -> bool:
    return _exception(case)[0] == "InvalidDefinition"


def _exception(case: Case) -> tuple[str, str]:
    """The exception's name and message, which recordings hold in one of two shapes."""
    exception = case.expected.get("exception") or {}
    error = exception.get("Error") or {}
    name = exception.get("exception_typename") or error.get("Code") or ""
    message = exception.get("exception_value") or error.get("Message") or ""
    return str(name), _CALL.sub("", str(message), count=1)


def _without_metadata(response: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in response.items() if name != "ResponseMetadata"}
