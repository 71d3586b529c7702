"""What AWS recorded, and how to have the engine answer the same question.

The data stays where it is, in `../shared/conformance` beside this repository; a clone without it
has nothing to compare with.
"""

from __future__ import annotations

import importlib.util
import json
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any, Final

from stepsmith.engine import (
    Answer,
    Failed,
    Machine,
    MapIteration,
    NoAnswer,
    Outcome,
    RunResult,
    Submitted,
    Succeeded,
    Taken,
    TaskRequest,
    run,
)
from stepsmith.errors import StepsmithError

REPOSITORY: Final = Path(__file__).parents[2]
CONFORMANCE: Final = REPOSITORY.parent / "shared" / "conformance"
KNOWN_FAILURES: Final = REPOSITORY / "docs" / "conformance.md"

_EXECUTIONS: Final = ("execution", "express_sync", "express_async")
_REPLAYED: Final = ("direct", "async")
_LISTED: Final = re.compile(r"^\| `(?P<id>[^`]+)` \|", re.MULTILINE)

Case = dict[str, Any]


def index() -> list[Case]:
    """What is known of each case without reading it; empty where the recordings are absent."""
    path = CONFORMANCE / "index.json"
    return json.loads(path.read_text()) if path.exists() else []


def executions() -> list[Case]:
    """The executions that a definition, an input and the tasks' outcomes determine."""
    return [one for one in index() if one["kind"] in _EXECUTIONS and one["replay"] in _REPLAYED]


def choice_tables() -> list[Case]:
    """Tables of Choice rules, with inputs and where they led."""
    return [one for one in index() if one["kind"] == "choice_table"]


def load(entry: Case) -> Case:
    case: Case = json.loads((CONFORMANCE / entry["path"]).read_text())
    return case


@cache
def known_failures() -> frozenset[str]:
    """The ids of the cases that the page on conformance lists, each with its reason."""
    return frozenset(match["id"] for match in _LISTED.finditer(KNOWN_FAILURES.read_text()))


def differences(case: Case) -> list[str]:
    """Where the engine's answer to a case is not the recorded one; empty where it is."""
    try:
        if case["kind"] == "choice_table":
            return _rows_that_differ(case)
        return _differences(case, answer(case))
    except StepsmithError as error:
        return [f"{type(error).__name__}: {error}"]


def answer(case: Case) -> RunResult:
    """The engine's answer: the case's definition, run against the outcomes that were recorded."""
    context = case["context"]
    input_ = case.get("input")
    if "input_string" in case:
        input_ = json.loads(case["input_string"])
    return run(
        Machine.compile(case.get("definition") or case["definition_string"]),
        {} if input_ is None and "input" not in case else input_,
        RecordedOutcomes(case),
        name=context["execution_name"],
        state_machine_arn=context["state_machine_arn"],
        execution_arn=context["execution_arn"],
        role_arn=context["role_arn"],
    )


class RecordedOutcomes:
    """A task executor that answers as the tasks did then, each state's attempts in order."""

    def __init__(self, case: Case) -> None:
        outcomes: list[Mapping[str, Any]] = case.get("task_outcomes", [])
        self._left = [one for one in outcomes if not one["event_type"].endswith("StateAborted")]
        self._workers = _workers(case)

    def __call__(self, request: TaskRequest) -> Outcome:
        recorded = self._take(request)
        if recorded is None:
            raise AssertionError(f"no recorded outcome is left for {request}")
        if recorded["event_type"] == "TaskSubmitted":
            then = self._take(request)
            return Submitted(recorded["output"], NoAnswer() if then is None else _answer(then))
        if recorded["event_type"].startswith("Activity"):
            return Taken(self._workers.pop(0), _answer(recorded))
        return _answer(recorded)

    def _take(self, request: TaskRequest) -> Mapping[str, Any] | None:
        for position, one in enumerate(self._left):
            if one["state"] == request.state_name and _fits(one.get("path"), request):
                del self._left[position]
                return one
        return None


@cache
def _judge() -> ModuleType:
    """The comparison that comes with the recordings."""
    spec = importlib.util.spec_from_file_location("compare", CONFORMANCE / "compare.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _differences(case: Case, result: RunResult) -> list[str]:
    expected = case["expected"]
    if expected.get("events"):
        return [
            *_judge().compare_events(case, result.history),
            *_compare(case, expected["status"], result.status),
        ]
    # Only how it ended was recorded, and of that as much as the API used tells.
    return [
        difference
        for name in ("status", "output", "error", "cause")
        if name in expected
        for difference in _compare(case, expected[name], getattr(result, name))
    ]


def _rows_that_differ(case: Case) -> list[str]:
    return [
        f"row {number}: {difference}"
        for number, row in enumerate(case["rows"])
        for difference in _compare(
            case, row["output"], run(row["definition"], row["input"], _no_tasks).output
        )
    ]


def _compare(case: Case, expected: Any, actual: Any) -> list[str]:
    judge = _judge()
    found: list[str] = judge.compare(expected, judge.normalise(actual), case.get("wildcards"))
    return found


def _no_tasks(request: TaskRequest) -> Outcome:
    raise AssertionError(f"no task was recorded, but {request.state_name} asks for one")


def _fits(path: list[Mapping[str, Any]] | None, request: TaskRequest) -> bool:
    if path is None:
        return True
    iterations = [
        {"map": element.map, "index": element.index}
        for element in request.path
        if isinstance(element, MapIteration)
    ]
    return iterations == path


def _workers(case: Case) -> list[str | None]:
    """The names of the workers that took activities, of which no outcome tells."""
    return [
        event["activityStartedEventDetails"].get("workerName")
        for event in case["expected"].get("events") or []
        if event["type"] == "ActivityStarted"
    ]


def _answer(recorded: Mapping[str, Any]) -> Answer:
    kind = recorded["event_type"]
    if kind.endswith("Succeeded"):
        return Succeeded(recorded["output"])
    if kind.endswith("TimedOut"):
        return NoAnswer()
    submitted = not kind.endswith("SubmitFailed")
    return Failed(recorded.get("error"), recorded.get("cause"), submitted=submitted)
