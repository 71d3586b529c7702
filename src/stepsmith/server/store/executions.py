"""Executions, their histories and what was fed to them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

import orjson

from stepsmith.engine import Status
from stepsmith.engine.history import Event
from stepsmith.server.store.database import Database, Row
from stepsmith.server.store.moment import microseconds, moment_at


@dataclass(slots=True, kw_only=True)
class ExecutionRecord:
    """An execution as the tables hold it.

    Attributes:
        id: its row's number; 0 as long as it has none.
        revision: the row of the state machine's revision that it runs.
        root: the row of the execution in whose journal it stands, for children of map runs.
        last_event: the id of the latest event.
        test_case: of the mock configuration; what it mocks calls no service.
        wait_time_scale: what its Wait states multiply their waiting by.
        engine: the version of the engine that runs it.
    """

    id: int = 0
    arn: str
    name: str
    machine_arn: str
    revision: int
    version_arn: str | None = None
    alias_arn: str | None = None
    root: int | None = None
    map_run_arn: str | None = None
    status: Status = "RUNNING"
    input: str
    output: str | None = None
    error: str | None = None
    cause: str | None = None
    started_at: datetime
    stopped_at: datetime | None = None
    redrive_count: int = 0
    redriven_at: datetime | None = None
    trace_header: str | None = None
    test_case: str | None = None
    wait_time_scale: float = 1.0
    seed: int
    last_event: int = 0
    engine: str = field(default="")


_COLUMNS: Final = (
    "arn",
    "name",
    "machine_arn",
    "revision",
    "version_arn",
    "alias_arn",
    "root",
    "map_run_arn",
    "status",
    "input",
    "output",
    "error",
    "cause",
    "started_at",
    "stopped_at",
    "redrive_count",
    "redriven_at",
    "trace_header",
    "test_case",
    "wait_time_scale",
    "seed",
    "last_event",
    "engine",
)
_INSERT: Final = (
    f"INSERT INTO executions ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})"
)
_CHANGING: Final = (
    "status",
    "output",
    "error",
    "cause",
    "stopped_at",
    "redrive_count",
    "redriven_at",
    "last_event",
)
_UPDATE: Final = f"UPDATE executions SET {', '.join(f'{c} = ?' for c in _CHANGING)} WHERE id = ?"
_MOMENTS: Final = frozenset({"started_at", "stopped_at", "redriven_at"})


class Executions:
    """The tables of executions, events and journals."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, record: ExecutionRecord) -> None:
        """Keep a new execution, and give it its number."""
        cursor = self._database.write(_INSERT, [_column(record, name) for name in _COLUMNS])
        assert cursor.lastrowid is not None
        record.id = cursor.lastrowid

    def update(self, record: ExecutionRecord) -> None:
        """Keep what has changed of an execution."""
        values = [_column(record, name) for name in _CHANGING]
        self._database.write(_UPDATE, [*values, record.id])

    def remove(self, record: ExecutionRecord) -> None:
        """Forget an execution, its history and its journal."""
        for table, column in (("executions", "id"), ("events", "execution"), ("journal", "root")):
            self._database.write(f"DELETE FROM {table} WHERE {column} = ?", (record.id,))

    def find(self, arn: str) -> ExecutionRecord | None:
        """The execution of an ARN."""
        row = self._database.row("SELECT * FROM executions WHERE arn = ?", (arn,))
        return None if row is None else _record(row)

    def under_way(self) -> Iterator[ExecutionRecord]:
        """Those that run, in the order in which they were started, but for children of map runs."""
        rows = self._database.rows(
            "SELECT * FROM executions WHERE status = 'RUNNING' AND root IS NULL ORDER BY id"
        )
        return map(_record, rows)

    def latest_moment(self) -> datetime | None:
        """When something happened last; None if nothing has."""
        row = self._database.row(
            "SELECT max(moment) FROM (SELECT max(moment) AS moment FROM journal UNION ALL "
            "SELECT max(max(started_at, coalesce(stopped_at, 0))) FROM executions)"
        )
        return None if row is None or row[0] is None else moment_at(row[0])

    def children(self, root: int) -> dict[str, ExecutionRecord]:
        """The children of map runs in an execution's journal, by their ARNs."""
        rows = self._database.rows("SELECT * FROM executions WHERE root = ?", (root,))
        return {row["arn"]: _record(row) for row in rows}

    def page(
        self, where: Sequence[str], values: Sequence[Any], *, before: int | None, limit: int
    ) -> list[ExecutionRecord]:
        """The newest executions that fulfil conditions, from the one before a row on."""
        conditions, given = list(where), list(values)
        if before is not None:
            conditions.append("id < ?")
            given.append(before)
        rows = self._database.rows(
            f"SELECT * FROM executions WHERE {' AND '.join(conditions)} ORDER BY id DESC LIMIT ?",
            [*given, limit],
        )
        return [_record(row) for row in rows]

    def add_events(self, record: ExecutionRecord, events: list[Event]) -> None:
        """Keep the next events of an execution's history."""
        page = (record.id, events[0]["id"], orjson.dumps(events))
        self._database.write("INSERT INTO events VALUES (?, ?, ?)", page)

    def events(self, id: int, *, first: int, last: int) -> list[dict[str, Any]]:
        """Events with these ids and those between; timestamps are seconds since 1970."""
        rows = self._database.rows(
            "SELECT events FROM events WHERE execution = ? AND first <= ? AND first >= coalesce("
            "(SELECT max(first) FROM events WHERE execution = ? AND first <= ?), 0) ORDER BY first",
            (id, last, id, first),
        )
        events: list[dict[str, Any]] = [
            event for row in rows for event in orjson.loads(row["events"])
        ]
        return [event for event in events if first <= event["id"] <= last]

    def add_entry(self, root: int, number: int, moment: datetime, entry: bytes) -> None:
        """Keep what was fed to an execution or one of its children."""
        self._database.write(
            "INSERT INTO journal VALUES (?, ?, ?, ?)", (root, number, microseconds(moment), entry)
        )

    def journal(self, root: int) -> Iterator[tuple[datetime, bytes]]:
        """All that was fed to an execution and its children, in order."""
        rows = self._database.rows(
            "SELECT moment, entry FROM journal WHERE root = ? ORDER BY number", (root,)
        )
        return ((moment_at(row["moment"]), row["entry"]) for row in rows)

    def drop_journal(self, root: int) -> None:
        """Forget what was fed: the execution will never be redriven."""
        self._database.write("DELETE FROM journal WHERE root = ?", (root,))

    def add_token(self, token: str, id: int) -> None:
        """Remember for which execution a task token is given out."""
        self._database.write("INSERT OR IGNORE INTO task_tokens VALUES (?, ?)", (token, id))

    def knows_token(self, token: str) -> bool:
        """Whether a task token was ever given out."""
        query = "SELECT 1 FROM task_tokens WHERE token = ?"
        return self._database.row(query, (token,)) is not None


def _column(record: ExecutionRecord, name: str) -> Any:
    value = getattr(record, name)
    return microseconds(value) if name in _MOMENTS and value is not None else value


def _record(row: Row) -> ExecutionRecord:
    values = dict(zip(row.keys(), row, strict=True))
    for name in _MOMENTS:
        if values[name] is not None:
            values[name] = moment_at(values[name])
    return ExecutionRecord(**values)
