"""Histories that AWS recorded, and how to have the engine answer the same question.

The data stays where it is, in `../shared/conformance` beside this repository; a clone without it
has nothing to compare with.
"""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from stepsmith.engine import (
    Failed,
    Machine,
    MapIteration,
    NoAnswer,
    Outcome,
    RunResult,
    Succeeded,
    TaskRequest,
    run,
)

CONFORMANCE: Final = Path(__file__).parents[3] / "shared" / "conformance"

Case = dict[str, Any]
Compare = Callable[[Case, list[dict[str, Any]]], list[str]]


def index() -> list[Case]:
    """What is known of each case without reading it; empty where the recordings are absent."""
    path = CONFORMANCE / "index.json"
    return json.loads(path.read_text()) if path.exists() else []


def load(entry: Case) -> Case:
    case: Case = json.loads((CONFORMANCE / entry["path"]).read_text())
    return case


def judge() -> Compare:
    """The comparison that comes with the recordings."""
    spec = importlib.util.spec_from_file_location("compare", CONFORMANCE / "compare.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    compare: Compare = module.compare_events
    return compare


def answer(case: Case) -> RunResult:
    """The engine's answer: the case's definition, run against the outcomes that were recorded."""
    context = case["context"]
    input_ = case.get("input")
    if "input_string" in case:
        input_ = json.loads(case["input_string"])
    return run(
        Machine.compile(case.get("definition") or case["definition_string"]),
        {} if input_ is None and "input" not in case else input_,
        RecordedOutcomes(case.get("task_outcomes", [])),
        name=context["execution_name"],
        state_machine_arn=context["state_machine_arn"],
        execution_arn=context["execution_arn"],
        role_arn=context["role_arn"],
    )


class RecordedOutcomes:
    """A task executor that answers as the tasks did then, each state's attempts in order."""

    def __init__(self, outcomes: list[Mapping[str, Any]]) -> None:
        self._left = [one for one in outcomes if not one["event_type"].endswith("StateAborted")]

    def __call__(self, request: TaskRequest) -> Outcome:
        for position, one in enumerate(self._left):
            if one["state"] == request.state_name and _fits(one.get("path"), request):
                del self._left[position]
                return _outcome(one)
        raise AssertionError(f"no recorded outcome is left for {request}")


def _fits(path: list[Mapping[str, Any]] | None, request: TaskRequest) -> bool:
    if path is None:
        return True
    iterations = [
        {"map": element.map, "index": element.index}
        for element in request.path
        if isinstance(element, MapIteration)
    ]
    return iterations == path


def _outcome(recorded: Mapping[str, Any]) -> Outcome:
    kind = recorded["event_type"]
    if kind.endswith("Succeeded"):
        return Succeeded(recorded["output"])
    if kind.endswith("TimedOut"):
        return NoAnswer()
    return Failed(recorded["error"], recorded.get("cause"))
