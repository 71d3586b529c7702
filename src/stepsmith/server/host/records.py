"""Writes down what happens in a run: records, histories, map runs and the journal."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from importlib.metadata import version
from typing import Final

import orjson

from stepsmith.engine import Execution, InvokeTask
from stepsmith.engine.history import Event
from stepsmith.server.api.response import epoch_seconds
from stepsmith.server.host.entry import Entry, written
from stepsmith.server.host.run import News, Run
from stepsmith.server.store.database import Database
from stepsmith.server.store.executions import ExecutionRecord, Executions

_ENGINE: Final = version("stepsmith")


class Records:
    """The tables, from a run's point of view."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._executions = Executions(database)

    def children(self, record: ExecutionRecord) -> dict[str, ExecutionRecord]:
        """The records of the children of an execution's map runs."""
        return self._executions.children(record.id)

    def journal(self, record: ExecutionRecord) -> Iterator[tuple[datetime, bytes]]:
        """What was fed to an execution."""
        return self._executions.journal(record.id)

    def add_entry(self, run: Run, moment: datetime, entry: Entry) -> None:
        """Keep what was fed to a run."""
        if run.record.id:
            run.entries += 1
            self._executions.add_entry(run.record.id, run.entries, moment, written(entry))

    def write(self, run: Run, news: News) -> None:
        """Keep what has happened in a run."""
        express = run.execution.identity.is_express
        if express and run.is_over:
            if run.record.id:
                self._executions.remove(run.record)
            return
        for arn in dict.fromkeys((*news.changed, *news.events)):
            if (execution := news.changed.get(arn)) is not None:
                self._changed(run, arn, execution, news.map_runs.get(arn))
            self._keep(self._record(run, arn), news.events.get(arn, []), with_events=not express)
        for key, asked in news.asked.items():
            effect = asked.effect
            if isinstance(effect, InvokeTask) and _is_told(effect.request.resource):
                self._executions.add_token(key, run.record.id)
        self._map_runs(run, news)
        if run.record.status == "SUCCEEDED" and run.entries:
            self._executions.drop_journal(run.record.id)

    def _keep(self, record: ExecutionRecord, events: list[Event], *, with_events: bool) -> None:
        if events and with_events:
            record.last_event = events[-1]["id"]
        if record.id:
            self._executions.update(record)
        else:
            record.engine = _ENGINE
            self._executions.add(record)
        for event in events:
            event["timestamp"] = epoch_seconds(event["timestamp"])
        if events and with_events:
            self._executions.add_events(record, events)

    def _record(self, run: Run, arn: str) -> ExecutionRecord:
        return run.record if arn == run.record.arn else run.children[arn]

    def _changed(self, run: Run, arn: str, execution: Execution, map_run_arn: str | None) -> None:
        if arn != run.record.arn and arn not in run.children:
            run.children[arn] = _child(run, arn, execution, map_run_arn)
        record = self._record(run, arn)
        record.status = execution.status
        record.output = None if execution.output is None else execution.output.text
        record.error, record.cause = execution.error, execution.cause
        record.stopped_at = execution.ended_at
        record.redrive_count = execution.redrive_count
        record.redriven_at = execution.redriven_at

    def _map_runs(self, run: Run, news: News) -> None:
        """Keep what DescribeMapRun tells, of those whose executions have told something."""
        for execution in run.with_map_runs(news):
            for number, (arn, map_run) in enumerate(execution.map_runs.by_arn.items()):
                self._database.write(
                    "INSERT OR REPLACE INTO map_runs VALUES (?, ?, ?, ?)",
                    (
                        arn,
                        execution.identity.execution_arn,
                        number,
                        orjson.dumps(
                            map_run.described(),
                            default=epoch_seconds,
                            option=orjson.OPT_PASSTHROUGH_DATETIME,
                        ).decode(),
                    ),
                )


def _child(run: Run, arn: str, execution: Execution, map_run_arn: str | None) -> ExecutionRecord:
    return ExecutionRecord(
        arn=arn,
        name=execution.identity.name,
        machine_arn=execution.identity.state_machine_arn,
        revision=run.record.revision,
        root=run.record.id,
        map_run_arn=map_run_arn,
        input=execution.input_text,
        started_at=execution.started_at,
        seed=0,
    )


def _is_told(resource: str) -> bool:
    """Whether a task's token is told to somebody outside."""
    return resource.endswith(".waitForTaskToken") or ":activity:" in resource
