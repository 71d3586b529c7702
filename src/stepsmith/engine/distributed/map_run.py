"""A run of a distributed Map: the child executions under way, and what came of the others.

See https://docs.aws.amazon.com/step-functions/latest/dg/concepts-examine-map-run.html
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final, Literal

from stepsmith.engine.distributed.children import Child, ChildEnd, Counts
from stepsmith.engine.distributed.grown_list import GrownList
from stepsmith.engine.distributed.item_batcher import Batcher, Batching
from stepsmith.engine.distributed.item_source import Item, ItemSource
from stepsmith.engine.distributed.result_writer import MapResults
from stepsmith.engine.distributed.tolerance import Tolerance
from stepsmith.engine.failure import DATA_LIMIT_EXCEEDED, ITEM_READER_FAILED, RUNTIME, Failure
from stepsmith.engine.fork import shallow_copy
from stepsmith.engine.payload import Payload

MOST_CHILDREN: Final = 10_000
"""How many child executions a map run has under way at once at the most."""

PAGE_ITEMS: Final = 1_000
"""How many items are read at a time."""

MOST_REDRIVES: Final = 1_000
"""How often a map run is redriven at the most."""

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


class MapRun:
    """What a distributed Map has under way; what of it is done is only counted.

    Attributes:
        arn: the map run's ARN.
        machine_arn: the ARN that child executions have as their state machine's.
        follows: the event that its start and its redrives follow.
        started_id: the event with which it started, or was redriven last.
        redrives: how often it was redriven.
        redriven_at: when it was redriven last.
        page: the items that were read last.
        taken_of_page: how many of them have been taken.
        batcher: gathers them; None if each has a child execution of its own.
        inputs: of child executions to be started, each with the number of its items.
        reading: a page of items has been asked for.
        all_read: no more items come.
        taken: how many items have been taken, of all pages.
        to_redrive: child executions to be tried again, each with its latest end.
        lost: child executions that ended without success, each with its end.
        running: the child executions under way, by index.
        ended: ends of child executions that have still to be looked at.
        items_read: how many items there are, as far as is known.
        executions_made: how many child executions have been started.
        failure: why the run fails, once it does; then no more child executions are started.
        closing: no child execution is under way any more; results are still being written.
    """

    def __init__(
        self,
        arn: str,
        machine_arn: str,
        execution_arn: str,
        plan: MapRunPlan,
        follows: int,
        started_id: int,
        now: datetime,
    ) -> None:
        self.arn = arn
        self.machine_arn = machine_arn
        self.execution_arn = execution_arn
        self.plan = plan
        self.results = plan.results
        self.follows = follows
        self.started_id = started_id
        self.redrives = 0
        self.redriven_at: datetime | None = None
        self.started_at = now
        self.stopped_at: datetime | None = None
        self.status: MapRunStatus = "RUNNING"
        self.page: Sequence[Item] = plan.items or ()
        self.taken_of_page = 0
        self.batcher = None if plan.batching is None else Batcher(plan.batching)
        self.inputs: deque[tuple[Payload, int]] = deque()
        self.reading = False
        self.all_read = plan.source is None
        self.taken = 0
        self.to_redrive: deque[tuple[Child, ChildEnd]] = deque()
        self.lost: GrownList[tuple[Child, ChildEnd]] = GrownList()
        self.running: dict[int, Child] = {}
        self.ended: deque[tuple[int, ChildEnd]] = deque()
        self.failure: Failure | None = None
        self.closing = False
        self.item_counts = Counts()
        self.execution_counts = Counts()
        self.items_read = len(self.page)
        self.executions_made = 0

    @property
    def id(self) -> str:
        """The last part of its ARN."""
        return self.arn.rpartition(":")[2]

    @property
    def redrivable(self) -> bool:
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
        self.page = [*self.waiting_items, *items]
        self.taken_of_page = 0
        self.items_read += len(items)

    @property
    def waiting_items(self) -> Sequence[Item]:
        """Those that have been read and not been taken."""
        return self.page[self.taken_of_page :]

    @property
    def next_item(self) -> Item | None:
        """The next one to be taken, if it has been read."""
        return self.page[self.taken_of_page] if self.taken_of_page < len(self.page) else None

    def take_item(self) -> None:
        """The next item is part of a child execution's input now."""
        self.taken_of_page += 1
        self.taken += 1

    def start(self, child: Child) -> None:
        """A child execution is under way, for the first time or again."""
        self.running[child.index] = child
        self.execution_counts.running += 1
        self.item_counts.running += child.items

    def end(self, child: Child, end: ChildEnd, now: datetime) -> None:
        """A child execution ended, or was ended."""
        del self.running[child.index]
        self.execution_counts.running -= 1
        self.item_counts.running -= child.items
        self._count(child, end.status, 1)
        if end.status != "SUCCEEDED":
            self._count_lost(child, end)
        self.results.add(self, child, end, now)

    def stop(self, status: MapRunStatus, now: datetime) -> None:
        """Nothing will happen here any more, unless the run is redriven."""
        self.status = status
        self.stopped_at = now
        self.ended.clear()
        while self.to_redrive:
            child, end = self.next_to_redrive()
            self._count(child, end.status, 1)
            self._count_lost(child, end)
        if not self.redrivable:
            self.page, self.lost = (), GrownList()
            self.inputs.clear()

    def redrive(self, now: datetime) -> None:
        """Go on with what was not done, and try again what was lost."""
        reading_failed = self.failure is not None and self.failure.error == ITEM_READER_FAILED
        if reading_failed and not self.executions_made:
            self._read_again()
        self.status, self.stopped_at, self.failure = "RUNNING", None, None
        self.closing = self.reading = False
        self.redrives += 1
        self.redriven_at = now
        lost = self.lost
        self.lost = GrownList()
        for child, end in sorted(lost, key=lambda ended: ended[0].index):
            if not end.redrivable:
                self.lost.add((child, end))
                continue
            self._count(child, end.status, -1)
            self.execution_counts.pending_redrive += 1
            self.item_counts.pending_redrive += child.items
            self.to_redrive.append((child, end))
        self.results.redrive(self.redrives)

    def next_to_redrive(self) -> tuple[Child, ChildEnd]:
        """The next child execution to be tried again, with its latest end."""
        child, end = self.to_redrive.popleft()
        self.execution_counts.pending_redrive -= 1
        self.item_counts.pending_redrive -= child.items
        return child, end

    def update(
        self, limit: int | None, failure_count: int | None, failure_percentage: float | None
    ) -> None:
        """Go on with other settings; what is None stays as it is."""
        plan, tolerance = self.plan, self.plan.tolerance
        if failure_count is not None:
            tolerance = replace(tolerance, count=failure_count)
        if failure_percentage is not None:
            tolerance = replace(tolerance, percentage=failure_percentage)
        limit = plan.limit if limit is None else limit
        self.plan = replace(plan, limit=limit, tolerance=tolerance)

    def forked(self) -> MapRun:
        """A run that goes on by itself."""
        twin = copy(self)
        twin.results = self.results.forked()
        twin.batcher = None if self.batcher is None else self.batcher.forked()
        twin.inputs = self.inputs.copy()
        twin.to_redrive = self.to_redrive.copy()
        twin.lost = self.lost.forked()
        twin.running = self.running.copy()
        twin.ended = self.ended.copy()
        twin.item_counts = shallow_copy(self.item_counts)
        twin.execution_counts = shallow_copy(self.execution_counts)
        return twin

    def described(self) -> dict[str, Any]:
        """As boto3's `describe_map_run` gives it."""
        plan, written = self.plan, self.results.written
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
            "redriveCount": self.redrives,
        }
        if self.redriven_at is not None:
            answer["redriveDate"] = self.redriven_at
        if self.stopped_at is not None:
            answer["stopDate"] = self.stopped_at
        return answer

    def _count(self, child: Child, status: str, sign: int) -> None:
        self.execution_counts.add(status, sign)
        self.item_counts.add(status, sign * child.items)

    def _count_lost(self, child: Child, end: ChildEnd) -> None:
        self.lost.add((child, end))
        if not end.redrivable:
            self.execution_counts.not_redrivable += 1
            self.item_counts.not_redrivable += child.items

    def _read_again(self) -> None:
        self.page, self.taken_of_page, self.taken, self.items_read = (), 0, 0, 0
        self.inputs.clear()
        self.all_read = False
        if self.plan.batching is not None:
            self.batcher = Batcher(self.plan.batching)
