"""The child executions of a map run, as the execution around them knows them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from stepsmith.engine.payload import Payload


@dataclass(frozen=True, slots=True)
class ChildEnd:
    """How a child execution ended: its status as DescribeExecution tells it, and what goes with it.

    Attributes:
        output: of one that succeeded.
        redrivable: whether a redrive of its map run may try it again, if it did not succeed.
    """

    status: str
    output: Payload | None = None
    error: str | None = None
    cause: str | None = None
    redrivable: bool = True


@dataclass(frozen=True, slots=True)
class Child:
    """A child execution.

    Attributes:
        items: how many items it processes.
        started_at: when; of an express execution, when it was started last.
        redrives: how often its map run tried it again.
    """

    index: int
    items: int
    name: str
    execution_arn: str
    input: Payload
    started_at: datetime
    redrives: int = 0

    def again(self, now: datetime | None) -> Child:
        """The same child as it is tried again; `now` if that starts it anew."""
        return replace(self, redrives=self.redrives + 1, started_at=now or self.started_at)


class Counts:
    """How many items, or child executions, are where; the others are pending."""

    __slots__ = (
        "aborted",
        "failed",
        "not_redrivable",
        "pending_redrive",
        "running",
        "succeeded",
        "timed_out",
    )

    def __init__(self) -> None:
        self.running = self.succeeded = 0
        self.failed = self.timed_out = self.aborted = 0
        self.not_redrivable = self.pending_redrive = 0

    def add(self, status: str, number: int) -> None:
        """Count some that ended; less than none if they are to be tried again."""
        match status:
            case "SUCCEEDED":
                self.succeeded += number
            case "TIMED_OUT":
                self.timed_out += number
            case "ABORTED":
                self.aborted += number
            case _:
                self.failed += number

    @property
    def lost(self) -> int:
        """How many ended without success."""
        return self.failed + self.timed_out + self.aborted

    def described(self, total: int, results_written: int) -> dict[str, int]:
        """As DescribeMapRun tells them."""
        elsewhere = self.running + self.succeeded + self.lost + self.pending_redrive
        return {
            "pending": total - elsewhere,
            "running": self.running,
            "succeeded": self.succeeded,
            "failed": self.failed,
            "timedOut": self.timed_out,
            "aborted": self.aborted,
            "total": total,
            "resultsWritten": results_written,
            "failuresNotRedrivable": self.not_redrivable,
            "pendingRedrive": self.pending_redrive,
        }
