"""A run of a distributed Map: the child executions under way, and what came of the others.

See https://docs.aws.amazon.com/step-functions/latest/dg/concepts-examine-map-run.html
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Literal

from stepsmith.engine.distributed.item_batcher import Batcher, Batching
from stepsmith.engine.distributed.item_source import Item, ItemSource
from stepsmith.engine.distributed.result_writer import MapResults
from stepsmith.engine.distributed.tolerance import Tolerance
from stepsmith.engine.failure import DATA_LIMIT_EXCEEDED, RUNTIME, Failure
from stepsmith.engine.payload import Payload

MOST_CHILDREN: Final = 10_000
"""How many child executions a map run has under way at once at the most."""

PAGE_ITEMS: Final = 1_000
"""How many items are read at a time."""

MapRunStatus = Literal["RUNNING", "SUCCEEDED", "FAILED", "ABORTED"]


@dataclass(frozen=True, slots=True)
class MapRunPlan:
    """What the fields of a distributed Map come to, once evaluated.

    Attributes:
        items: the items, if they come from the state's input.
        source: where they are read from otherwise.
        limit: how many child executions run at once.
        batching: None if each item has a child execution of its own.
    """

    items: list[Item] | None
    source: ItemSource | None
    limit: int
    tolerance: Tolerance
    batching: Batching | None
    results: MapResults

    @property
    def problem(self) -> str | None:
        """Why a map run cannot begin to read its items, in AWS's words; None if it can.

        Recorded for `MaxItems`, and for the others by analogy.
        """
        positive: dict[str, int | None] = {}
        if self.source is not None:
            positive["MaxItems"] = self.source.max_items
        if self.batching is not None:
            positive["MaxItemsPerBatch"] = self.batching.max_items
            positive["MaxInputBytesPerBatch"] = self.batching.max_bytes
        for name, value in positive.items():
            if value is not None and value <= 0:
                return f"field {name} must be positive"
        return None


@dataclass(frozen=True, slots=True)
class ChildEnd:
    """How a child execution ended: its status as DescribeExecution tells it, and what goes with it.

    Attributes:
        output: of one that succeeded.
    """

    status: str
    output: Payload | None = None
    error: str | None = None
    cause: str | None = None


@dataclass(frozen=True, slots=True)
class Child:
    """A child execution under way.

    Attributes:
        items: how many items it processes.
    """

    index: int
    items: int
    name: str
    execution_arn: str
    input: Payload
    started_at: datetime


class Counts:
    """How many items, or child executions, are where; the others are pending."""

    __slots__ = ("aborted", "failed", "running", "succeeded", "timed_out")

    def __init__(self) -> None:
        self.running = self.succeeded = 0
        self.failed = self.timed_out = self.aborted = 0

    def add(self, status: str, number: int) -> None:
        """Count some that ended."""
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
        ended = self.succeeded + self.lost
        return {
            "pending": total - self.running - ended,
            "running": self.running,
            "succeeded": self.succeeded,
            "failed": self.failed,
            "timedOut": self.timed_out,
            "aborted": self.aborted,
            "total": total,
            "resultsWritten": results_written,
            "failuresNotRedrivable": 0,
            "pendingRedrive": 0,
        }


class MapRun:
    """What a distributed Map has under way; what of it is done is only counted.

    Attributes:
        arn: the map run's ARN.
        machine_arn: the ARN that child executions have as their state machine's.
        started_id: the event with which it started.
        items: read and not yet given to a child execution.
        batcher: gathers them; None if each has a child execution of its own.
        inputs: of child executions to be started, each with the number of its items.
        reading: a page of items has been asked for.
        all_read: no more items come.
        taken: how many items have been taken from `items`.
        running: the child executions under way, by index.
        ended: ends of child executions that have still to be looked at.
        items_read: how many items there are, as far as is known.
        executions_made: how many child executions have been started.
        failure: why the run fails, once it does.
        closing: no more child executions are started; results are still being written.
    """

    def __init__(
        self,
        arn: str,
        machine_arn: str,
        execution_arn: str,
        plan: MapRunPlan,
        started_id: int,
        now: datetime,
    ) -> None:
        self.arn = arn
        self.machine_arn = machine_arn
        self.execution_arn = execution_arn
        self.plan = plan
        self.started_id = started_id
        self.started_at = now
        self.stopped_at: datetime | None = None
        self.status: MapRunStatus = "RUNNING"
        self.items = deque(plan.items or ())
        self.batcher = None if plan.batching is None else Batcher(plan.batching)
        self.inputs: deque[tuple[Payload, int]] = deque()
        self.reading = False
        self.all_read = plan.source is None
        self.taken = 0
        self.running: dict[int, Child] = {}
        self.ended: deque[tuple[int, ChildEnd]] = deque()
        self.failure: Failure | None = None
        self.closing = False
        self.item_counts = Counts()
        self.execution_counts = Counts()
        self.items_read = len(self.items)
        self.executions_made = 0

    @property
    def id(self) -> str:
        """The last part of its ARN."""
        return self.arn.rpartition(":")[2]

    @property
    def to_redrive(self) -> bool:
        """Whether a redrive goes on with this run; otherwise it starts a new one."""
        if self.status == "SUCCEEDED":
            return False
        return self.failure is None or self.failure.error not in (DATA_LIMIT_EXCEEDED, RUNTIME)

    @property
    def too_many_failed(self) -> bool:
        """Whether more items failed than are tolerated."""
        counts = self.item_counts
        return self.plan.tolerance.exceeded(counts.lost, self.items_read if self.all_read else None)

    def read(self, items: list[Item], *, last: bool) -> None:
        """A page of items is there."""
        self.reading = False
        self.all_read = last
        self.items.extend(items)
        self.items_read += len(items)

    def start(self, child: Child) -> None:
        """A child execution is under way."""
        self.running[child.index] = child
        self.executions_made += 1
        self.execution_counts.running += 1
        self.item_counts.running += child.items

    def end(self, child: Child, end: ChildEnd, now: datetime) -> None:
        """A child execution ended, or was ended."""
        del self.running[child.index]
        self.execution_counts.running -= 1
        self.item_counts.running -= child.items
        self.execution_counts.add(end.status, 1)
        self.item_counts.add(end.status, child.items)
        self.plan.results.add(self, child, end, now)

    def stop(self, status: MapRunStatus, now: datetime) -> None:
        """Nothing will happen here any more."""
        self.status = status
        self.stopped_at = now
        self.items.clear()
        self.inputs.clear()

    def described(self) -> dict[str, Any]:
        """As boto3's `describe_map_run` gives it."""
        plan, written = self.plan, self.plan.results.written
        items = self.items_read
        executions = items if self.batcher is None else self.executions_made
        answer = {
            "mapRunArn": self.arn,
            "executionArn": self.execution_arn,
            "status": self.status,
            "startDate": self.started_at,
            "maxConcurrency": plan.limit,
            "toleratedFailurePercentage": plan.tolerance.percentage or 0.0,
            "toleratedFailureCount": plan.tolerance.count or 0,
            "itemCounts": self.item_counts.described(items, written.items),
            "executionCounts": self.execution_counts.described(executions, written.executions),
            "redriveCount": 0,
        }
        if self.stopped_at is not None:
            answer["stopDate"] = self.stopped_at
        return answer
