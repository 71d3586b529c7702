"""A Batch job as its requests tell of it."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from stepsmith.local.jobs.batch_container import Container

STATES: Final = (
    "SUBMITTED",
    "PENDING",
    "RUNNABLE",
    "STARTING",
    "RUNNING",
    "SUCCEEDED",
    "FAILED",
)
BEFORE_START: Final = frozenset(STATES[:3])
ENDED: Final = frozenset(STATES[5:])
EXITED: Final = "Essential container in task exited"
TIMED_OUT: Final = "Job attempt duration exceeded timeout"


def now() -> int:
    """This moment, in milliseconds."""
    return int(time.time() * 1000)


@dataclass(slots=True, kw_only=True)
class Job:
    """A job, an array job, or a child of one.

    Attributes:
        definition: the name of its definition, for its logs.
        told: what does not change of what DescribeJobs tells.
        region: where it is.
        container: what it runs.
        waits_for: the ids of jobs that must succeed first.
        attempts_most: how often it is tried.
        evaluate_on_exit: what to do after an attempt that failed.
        timeout_seconds: how long an attempt may take.
        index: of the child in its array.
        children: of an array job.
        stopping: the reason for which somebody wants it to end.
    """

    job_id: str
    definition: str
    told: Mapping[str, Any]
    region: str
    container: Container
    waits_for: tuple[str, ...] = ()
    attempts_most: int = 1
    evaluate_on_exit: tuple[Mapping[str, str], ...] = ()
    timeout_seconds: float | None = None
    index: int | None = None
    children: list[Job] = field(default_factory=list["Job"])
    stopping: str | None = None
    status: str = "SUBMITTED"
    status_reason: str | None = None
    attempts: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    created_at: int = field(default_factory=now)
    started_at: int | None = None
    stopped_at: int | None = None

    @property
    def last_container(self) -> dict[str, Any]:
        """What is known of the container of the latest attempt."""
        return self.attempts[-1]["container"] if self.attempts else {}

    def end(self, status: str, reason: str | None) -> None:
        """It is over."""
        self.stopped_at = now()
        self.status, self.status_reason = status, reason

    def succeeded(self) -> bool:
        """Whether its latest attempt did what it should."""
        attempt = self.attempts[-1]
        return bool(attempt["statusReason"] == EXITED and attempt["container"]["exitCode"] == 0)

    def retries(self) -> bool:
        """Whether it is tried again after its latest attempt, which failed.

        https://docs.aws.amazon.com/batch/latest/userguide/job_retries.html
        https://docs.aws.amazon.com/batch/latest/userguide/job_timeouts.html
        """
        attempt = self.attempts[-1]
        if len(self.attempts) >= self.attempts_most or attempt["statusReason"] == TIMED_OUT:
            return False
        found = {
            "onReason": attempt["container"].get("reason", ""),
            "onStatusReason": attempt.get("statusReason", ""),
            "onExitCode": str(attempt["container"].get("exitCode", "")),
        }
        for rule in self.evaluate_on_exit:
            patterns = {name: rule[name] for name in found if name in rule}
            if all(matches(pattern, found[name]) for name, pattern in patterns.items()):
                return rule["action"].upper() == "RETRY"
        return True

    def summary(self) -> dict[str, Any]:
        """What ListJobs tells."""
        told: dict[str, Any] = {
            name: self.told[name] for name in ("jobArn", "jobName", "jobDefinition")
        }
        told |= {"jobId": self.job_id, "status": self.status, "createdAt": self.created_at}
        if self.started_at is not None:
            told["startedAt"] = self.started_at
        if self.stopped_at is not None:
            told["stoppedAt"] = self.stopped_at
        if self.status_reason is not None:
            told["statusReason"] = self.status_reason
        known = {name: self.last_container.get(name) for name in ("exitCode", "reason")}
        if found := {name: value for name, value in known.items() if value is not None}:
            told["container"] = found
        if self.children or self.index is not None:
            told["arrayProperties"] = self._array(whole=False)
        return told

    def describe(self) -> dict[str, Any]:
        """What DescribeJobs tells."""
        told = {**self.told, **self.summary(), "attempts": self.attempts}
        told["container"] = {**self.container.described, **self.last_container}
        if self.children or self.index is not None:
            told["arrayProperties"] = self._array(whole=True)
        return told

    def _array(self, *, whole: bool) -> dict[str, Any]:
        if self.index is not None:
            return {"index": self.index}
        counted = Counter(child.status for child in self.children)
        summary = {"statusSummary": {state: counted[state] for state in STATES}} if whole else {}
        return {"size": len(self.children), **summary}


def matches(pattern: str, text: str) -> bool:
    """Whether a text is the pattern's, in which only a last `*` stands for more than itself."""
    if pattern.endswith("*"):
        return text.lower().startswith(pattern[:-1].lower())
    return text.lower() == pattern.lower()
