"""Brings log lines to CloudWatch Logs, in batches and in a thread of its own.

Executions never wait for it. Like AWS's, delivery is best effort: where lines come faster than they
are taken, and where their log group does not exist, they are lost, and the server's log says so.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final
from uuid import uuid4

from stepsmith.engine.history import Event
from stepsmith.server.logs.log_line import is_logged, log_line
from stepsmith.server.store.executions import ExecutionRecord
from stepsmith.server.store.machines import Revision

if TYPE_CHECKING:
    import boto3

BATCH_SECONDS: Final = 0.2
MOST_WAITING: Final = 100_000
"""How many lines may wait for delivery."""

_MOST_EVENTS: Final = 10_000
_MOST_BYTES: Final = 1_000_000
_OVERHEAD_BYTES: Final = 26
_log: Final = logging.getLogger("stepsmith.server")


@dataclass(frozen=True, slots=True)
class _Waiting:
    """An event to be logged, and where."""

    group: str
    machine: str
    moment: datetime
    event: Event
    execution_arn: str
    redrive_count: int
    with_data: bool


class ExecutionLogs:
    """Takes histories as they happen.

    Args:
        session: where CloudWatch Logs is.
        endpoint: its URL now.
        revision: gives what a state machine was, by the number that executions have of it.
    """

    def __init__(
        self,
        session: boto3.Session,
        endpoint: Callable[[], str],
        revision: Callable[[int], Revision],
    ) -> None:
        self._session = session
        self._endpoint = endpoint
        self._revision = revision
        self._settings: dict[int, tuple[str, str, bool]] = {}
        self._waiting: deque[_Waiting] = deque()
        self._lost = 0
        self._streams: dict[tuple[str, str], str] = {}
        self._missing: set[str] = set()
        self._made: tuple[str, Any] | None = None
        self._wanted = threading.Event()
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._deliver, name="stepsmith-logs", daemon=True)
        self._thread.start()

    def add(self, record: ExecutionRecord, arn: str, events: Sequence[Event]) -> None:
        """Log what is to be logged of what has happened.

        Args:
            record: of the execution that was started through the API.
            arn: whose events they are: its own, or those of a child of a map run.
            events: in their order.
        """
        settings = self._settings.get(record.revision)
        if settings is None:
            settings = self._settings[record.revision] = _settings(self._revision(record.revision))
        level, group, with_data = settings
        if level == "OFF":
            return
        machine = record.machine_arn.rpartition(":")[2]
        for event in events:
            if not is_logged(event["type"], level):
                continue
            if len(self._waiting) >= MOST_WAITING:
                self._lost += 1
                continue
            moment = event["timestamp"]
            self._waiting.append(
                _Waiting(group, machine, moment, event, arn, record.redrive_count, with_data)
            )
        self._wanted.set()

    def close(self) -> None:
        """Deliver what waits, and end."""
        self._closing.set()
        self._wanted.set()
        self._thread.join()

    def _deliver(self) -> None:
        while not self._closing.is_set() or self._waiting:
            self._wanted.wait()
            self._closing.wait(BATCH_SECONDS)
            self._wanted.clear()
            lost, self._lost = self._lost, 0
            if lost:
                _log.warning("%d lines for CloudWatch Logs came too fast and are lost", lost)
            lines = [self._waiting.popleft() for _ in range(len(self._waiting))]
            where = attrgetter("group", "machine")
            for _, part in groupby(sorted(lines, key=where), key=where):
                self._put(list(part))

    def _put(self, lines: list[_Waiting]) -> None:
        batch: list[dict[str, Any]] = []
        size = 0
        for line in lines:
            text = log_line(
                line.event,
                line.moment,
                line.execution_arn,
                line.redrive_count,
                with_data=line.with_data,
            )
            length = len(text.encode()) + _OVERHEAD_BYTES
            if batch and (size + length > _MOST_BYTES or len(batch) == _MOST_EVENTS):
                self._send(lines[0].group, lines[0].machine, batch)
                batch, size = [], 0
            batch.append({"timestamp": _ingested_at(line.moment), "message": text})
            size += length
        self._send(lines[0].group, lines[0].machine, batch)

    def _send(self, group: str, machine: str, batch: list[dict[str, Any]]) -> None:
        batch.sort(key=lambda entry: entry["timestamp"])
        try:
            self._put_events(group, machine, batch)
            self._missing.discard(group)
        except Exception as error:
            if group not in self._missing:
                self._missing.add(group)
                _log.warning("executions are not logged to log group %s: %s", group, error)

    def _client(self) -> Any:
        url = self._endpoint()
        if self._made is None or self._made[0] != url:
            make: Any = self._session.client
            self._made = url, make("logs", endpoint_url=url)
        return self._made[1]

    def _put_events(self, group: str, machine: str, batch: list[dict[str, Any]]) -> None:
        logs = self._client()
        stream = self._streams.get((group, machine))
        if stream is not None:
            try:
                logs.put_log_events(logGroupName=group, logStreamName=stream, logEvents=batch)
                return
            except logs.exceptions.ResourceNotFoundException:
                pass  # the group was deleted, or the services died
        minute = datetime.now(UTC).strftime("%Y-%m-%d-%H-%M")
        stream = f"states/{machine}/{minute}/{uuid4().hex[:8]}"
        logs.create_log_stream(logGroupName=group, logStreamName=stream)
        self._streams[group, machine] = stream
        logs.put_log_events(logGroupName=group, logStreamName=stream, logEvents=batch)


def _settings(revision: Revision) -> tuple[str, str, bool]:
    """The level, the log group's name, and whether inputs and outputs are logged."""
    configured = revision.configuration.get("loggingConfiguration", {})
    for destination in configured.get("destinations", ()):
        arn = destination.get("cloudWatchLogsLogGroup", {}).get("logGroupArn", "")
        group = arn.partition(":log-group:")[2].removesuffix(":*")
        if group:
            return configured["level"], group, configured["includeExecutionData"]
    return "OFF", "", False


def _ingested_at(moment: datetime) -> int:
    """A moment that CloudWatch Logs takes: one of virtual time becomes the present."""
    now = datetime.now(UTC)
    if not now - timedelta(days=14) < moment < now + timedelta(hours=2):
        moment = now
    return int(moment.timestamp() * 1000)
