"""What became of each state of a run, read off the history as it happens."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

ATTEMPT_BEGINS = {"TaskScheduled", "LambdaFunctionScheduled", "ActivityScheduled"}
ATTEMPT_FAILS = {
    "TaskFailed": "taskFailedEventDetails",
    "TaskSubmitFailed": "taskSubmitFailedEventDetails",
    "TaskTimedOut": "taskTimedOutEventDetails",
    "LambdaFunctionFailed": "lambdaFunctionFailedEventDetails",
    "LambdaFunctionTimedOut": "lambdaFunctionTimedOutEventDetails",
    "ActivityFailed": "activityFailedEventDetails",
    "ActivityTimedOut": "activityTimedOutEventDetails",
}
FAILED_EXECUTIONS = {"ExecutionFailed", "ExecutionTimedOut", "ExecutionAborted"}
ATTEMPT_SUCCEEDS = {"TaskSucceeded", "LambdaFunctionSucceeded", "ActivitySucceeded"}


@dataclass(slots=True)
class StateReport:
    """One visit to a state.

    Attributes:
        kind: `Task`, `Wait`, `Choice`, …
        around: the Parallel or Map in which the state stands.
        since: when something last happened to it.
        attempts: how often its work was begun.
        worked_seconds: how long the attempts took by the execution's clock.
        waited_seconds: how long the pauses between attempts took, or a Wait.
        error: what its last attempt failed with, if that was not made good.
        ended: whether the state was left.
    """

    name: str
    kind: str
    around: StateReport | None
    since: datetime
    attempts: int = 0
    worked_seconds: float = 0.0
    waited_seconds: float = 0.0
    error: str | None = None
    cause: str | None = None
    ended: bool = False


class StateReports:
    """Listens to events, and tells when a state's attempts begin and when it ends."""

    def __init__(
        self, on_attempt: Callable[[StateReport], None], on_end: Callable[[StateReport], None]
    ) -> None:
        self._on_attempt = on_attempt
        self._on_end = on_end
        self._by_event: dict[int, StateReport] = {}
        self._failed: StateReport | None = None

    @property
    def failed(self) -> StateReport | None:
        """The state that made an execution fail, though others may have followed to undo."""
        return self._failed

    def __call__(self, event: dict[str, Any]) -> None:
        """Take in one event of the history."""
        kind: str = event["type"]
        if kind.startswith("Execution"):
            if kind in FAILED_EXECUTIONS:
                self._failed = self._failing(event)
            self._end_all()
            return
        report = self._open_after(event["previousEventId"])
        if kind == "EvaluationFailed":  # its previous event may be none at all
            report = self._open_called(event["evaluationFailedEventDetails"]["state"]) or report
        if "stateEnteredEventDetails" in event:
            report = StateReport(
                name=event["stateEnteredEventDetails"]["name"],
                kind=kind.removesuffix("StateEntered"),
                around=report,
                since=event["timestamp"],
            )
        elif report is not None:
            self._note(report, kind, event)
        if report is not None:
            self._by_event[event["id"]] = report

    def _open_after(self, event_id: int) -> StateReport | None:
        """The innermost state that is still open where an event stands in the history."""
        report = self._by_event.get(event_id)
        while report is not None and report.ended:
            report = report.around
        return report

    def _open_called(self, name: str) -> StateReport | None:
        """The state of a name that was entered last, if it is still open."""
        open_ones = (r for r in reversed(self._by_event.values()) if not r.ended)
        return next((report for report in open_ones if report.name == name), None)

    def _failing(self, event: dict[str, Any]) -> StateReport | None:
        """The state whose error is the execution's, or else the one that made the error up."""
        details = event.get("executionFailedEventDetails", {})
        told = details.get("error"), details.get("cause")
        latest_first = list(reversed(self._by_event.values()))
        for report in latest_first:
            if report.error is not None and (report.error, report.cause) == told:
                return report
        for report in latest_first:
            if not report.ended and report.kind == "Fail":
                return report
        return self._open_after(event["previousEventId"])

    def _note(self, report: StateReport, kind: str, event: dict[str, Any]) -> None:
        passed = (event["timestamp"] - report.since).total_seconds()
        if kind in ATTEMPT_BEGINS:
            report.attempts += 1
            report.waited_seconds += passed
            self._on_attempt(report)
        elif kind in ATTEMPT_FAILS:
            details = event[ATTEMPT_FAILS[kind]]
            report.error, report.cause = details.get("error"), details.get("cause")
            report.worked_seconds += passed
        elif kind in ATTEMPT_SUCCEEDS:
            report.error = report.cause = None
            report.worked_seconds += passed
        elif kind == "EvaluationFailed":
            details = event["evaluationFailedEventDetails"]
            report.error, report.cause = details.get("error"), details.get("cause")
        elif kind.endswith("StateExited"):
            report.waited_seconds += passed if report.kind == "Wait" else 0.0
            self._end(report)
        else:
            return
        report.since = event["timestamp"]

    def _end(self, report: StateReport) -> None:
        report.ended = True
        self._on_end(report)

    def _end_all(self) -> None:
        """The execution is over: states that failed it were never left."""
        for report in self._by_event.values():
            if not report.ended and (report.attempts or report.error):
                self._end(report)
