"""Runs all executions of the server, in one event loop.

Each thing that is fed to an execution is written down together with what comes of it, in one
transaction. What the execution asks of the world is done after the commit: so whatever the world
has seen is known after a crash. Work that was under way at the crash is begun anew.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Final

from stepsmith.engine import (
    Execution,
    Failed,
    InvokeTask,
    Machine,
    NoAnswer,
    ObjectStore,
    Outcome,
    RedriveStatus,
    Submitted,
    Succeeded,
    Taken,
    TaskRequest,
)
from stepsmith.engine.history import Event
from stepsmith.engine.redrive import why_not_redrivable
from stepsmith.server.host.clock import FedTime, HostClock
from stepsmith.server.host.entry import Entry, Kind, read
from stepsmith.server.host.map_run_files import MapRunFiles
from stepsmith.server.host.records import Records
from stepsmith.server.host.run import Asked, Run
from stepsmith.server.host.schedule import Schedule
from stepsmith.server.host.tasks import Tasks
from stepsmith.server.mocks.mock import MockedStates
from stepsmith.server.store.database import Database
from stepsmith.server.store.executions import ExecutionRecord

Ended = Callable[[Execution], None]
OnEvents = Callable[[ExecutionRecord, str, Sequence[Event]], None]
"""Takes the record of the execution that was started through the API, the ARN of the one whose
events they are, itself or a child of a map run, and the events."""

_SETTLES: Final[frozenset[Kind]] = frozenset({"succeeded", "failed", "submit_failed"})
_log: Final = logging.getLogger("stepsmith.server")


class Host:
    """The executions under way.

    Args:
        database: keeps what must last.
        clock: the server's time.
        tasks: does the tasks' work.
        objects: what distributed Maps read and write in S3.

    Attributes:
        schedule: what is to happen when.
        on_events: told of all events of histories as they happen.
    """

    def __init__(
        self, database: Database, clock: HostClock, tasks: Tasks, objects: ObjectStore
    ) -> None:
        self.schedule = Schedule(clock, self._wake)
        self.on_events: OnEvents | None = None
        self._database = database
        self._clock = clock
        self._tasks = tasks
        self._records = Records(database)
        self._fed = FedTime()
        self._runs: dict[str, Run] = {}
        self._by_child: dict[str, Run] = {}
        self._by_token: dict[str, Run] = {}
        self._ended: dict[str, list[Ended]] = {}
        self._files = MapRunFiles(objects)
        self._held_back: list[Callable[[], None]] = []
        self._holds: dict[str, Callable[[], None]] = {}

    @property
    def now(self) -> datetime:
        """The server's time."""
        return self._clock.now()

    @property
    def count(self) -> int:
        """How many executions are under way, children of map runs not counted."""
        return len(self._runs)

    def start(
        self,
        record: ExecutionRecord,
        machine: Machine,
        role_arn: str,
        *,
        mocks: MockedStates | None = None,
        kept: bool = True,
        on_end: Ended | None = None,
    ) -> Execution:
        """Begin an execution.

        Args:
            record: of the execution, not in the tables yet.
            machine: what it runs.
            role_arn: whose rights it has.
            mocks: its test case, if it has one.
            kept: whether it survives the server; those of StartSyncExecution do not.
            on_end: called when it has ended, as by `when_ended`.
        """
        run = self._run(record, machine, role_arn)
        run.mocks, run.kept = mocks, kept
        self._fed.moment = record.started_at
        if on_end is not None:
            self.when_ended(record.arn, on_end)
        self._add(run)
        run.start()
        self._note(run)
        return run.execution

    def restore(
        self,
        record: ExecutionRecord,
        machine: Machine,
        role_arn: str,
        mocks: MockedStates | None = None,
    ) -> None:
        """Take up an execution that was under way when the server ended; `go_on` does its work."""
        run = self._restored(record, machine, role_arn)
        run.mocks = mocks
        self._add(run)
        tasks = (key for key, one in run.asked.items() if isinstance(one.effect, InvokeTask))
        self._by_token |= dict.fromkeys(tasks, run)
        asked = dict(run.asked)
        self._held_back.append(partial(self._carry_out, run, asked, [], self.schedule.hold()))
        self.schedule.arm()

    def go_on(self) -> None:
        """Wait for the work of restored executions that was accepted outside; begin all other."""
        for action in self._held_back:
            self._database.after_commit(action)
        self._held_back.clear()

    def redrive(
        self,
        record: ExecutionRecord,
        machine: Machine,
        role_arn: str,
        mocks: MockedStates | None = None,
    ) -> Execution:
        """Go on with an execution that failed.

        Raises:
            ExecutionNotRedrivable: it cannot be.
        """
        run = self._restored(record, machine, role_arn)
        run.mocks = mocks
        self._feed(run, ("redrive", "", []))
        self._add(run)
        return run.execution

    def redrivable(self, record: ExecutionRecord) -> tuple[RedriveStatus, str | None]:
        """Whether an execution can be redriven now, and if not, why."""
        reason = why_not_redrivable(
            record.status,
            is_express=False,
            now=self.now,
            started_at=record.started_at,
            ended_at=record.stopped_at,
            last_event_id=record.last_event,
        )
        if reason is not None:
            return "NOT_REDRIVABLE", reason
        return ("REDRIVABLE" if record.root is None else "REDRIVABLE_BY_MAP_RUN"), None

    def run_of(self, execution_arn: str) -> Run | None:
        """The run under way that an execution belongs to: as itself, or as a child of a map run."""
        return self._runs.get(execution_arn) or self._by_child.get(execution_arn)

    def stop(self, execution_arn: str, error: str | None, cause: str | None) -> bool:
        """End an execution from outside; False if it is not under way."""
        run = self.run_of(execution_arn)
        if run is None:
            return False
        member = "" if execution_arn == run.record.arn else execution_arn
        self._feed(run, ("stop", member, [error, cause]))
        return True

    def begin_at(self, moment: datetime) -> None:
        """Let no time be before the latest moment that the database knows."""
        self._clock.reached(moment)

    def update_map_run(
        self,
        execution_arn: str,
        map_run_arn: str,
        max_concurrency: int | None,
        failure_count: int | None,
        failure_percentage: float | None,
    ) -> bool:
        """Change settings of a map run; False if its execution is not under way."""
        run = self.run_of(execution_arn)
        if run is None:
            return False
        member = "" if execution_arn == run.record.arn else execution_arn
        settings = [map_run_arn, max_concurrency, failure_count, failure_percentage]
        self._feed(run, ("map_run_updated", member, settings))
        return True

    def when_ended(self, execution_arn: str, action: Ended) -> None:
        """Have something done when an execution that is under way has ended, once that is kept."""
        self._ended.setdefault(execution_arn, []).append(action)

    def report(self, task_token: str, kind: Kind, *what: Any) -> bool:
        """Bring what somebody outside says of a task; False if nobody waits for it.

        Args:
            kind: `succeeded`, `failed`, `heartbeat` or `taken`.
            what: the output; or error and cause; or the worker's name.

        Raises:
            TypeError: the output is not JSON.
        """
        run = self._by_token.get(task_token)
        if run is None or task_token not in run.asked:
            return False
        member = _member(run, run.asked[task_token].execution)
        self._feed(run, (kind, member, [task_token, *what]))
        return True

    def _run(self, record: ExecutionRecord, machine: Machine, role_arn: str) -> Run:
        return Run(
            record,
            machine,
            role_arn=role_arn,
            clock=self._fed,
            wake_ups=self.schedule.wake_ups,
        )

    def _add(self, run: Run) -> None:
        if not run.is_over:
            self._runs[run.record.arn] = run
            self._by_child |= {arn: run for arn in run.children if run.family.member(arn)}

    def _restored(self, record: ExecutionRecord, machine: Machine, role_arn: str) -> Run:
        """A run as it was after the last entry of its journal."""
        run = self._run(record, machine, role_arn)
        run.children = self._records.children(record)
        self._fed.moment = record.started_at
        run.start()
        for moment, text in self._records.journal(record):
            self._fed.moment = moment
            run.feed(read(text))
            run.entries += 1
        run.take_news()
        if run.execution.history.last_id != record.last_event:
            _log.error(
                "%s was run by engine %s and comes to another point with this one",
                record.arn,
                record.engine,
            )
        return run

    def _wake(self, execution: Execution) -> None:
        run = self.run_of(execution.identity.execution_arn)
        if run is not None:
            self._feed(run, ("wake", _member(run, execution), []))

    def _feed(self, run: Run, entry: Entry) -> None:
        """Feed an entry now, and keep it with what comes of it."""
        self._fed.moment = self.now
        if entry[0] in _SETTLES:
            self._release(entry[2][0])
        if run.feed(entry):
            if run.kept:
                self._records.add_entry(run, self._fed.moment, entry)
            self._note(run)

    def _note(self, run: Run) -> None:
        """Write down what has happened in a run, and have done afterwards what it asks for."""
        news = run.take_news()
        if self.on_events is not None:
            for arn, events in news.events.items():
                self.on_events(run.record, arn, events)
        if run.kept:
            self._records.write(run, news)
        for token in news.cancelled:
            self._by_token.pop(token, None)
            self._release(token)
            self._tasks.cancel(token)
        for arn in news.stopped_reading:
            self._files.stop_reading(arn)
        for arn, execution in news.changed.items():
            if execution.status != "RUNNING":
                self._by_child.pop(arn, None)
            elif execution is not run.execution:
                self._by_child[arn] = run
        if run.is_over:
            self._runs.pop(run.record.arn, None)
        ended = [one for one in news.changed.values() if one.status != "RUNNING"]
        if news.asked or ended:
            hold = self.schedule.hold()
            self._database.after_commit(partial(self._carry_out, run, news.asked, ended, hold))
        self.schedule.arm()

    def _carry_out(
        self,
        run: Run,
        asked: dict[str, Asked],
        ended: list[Execution],
        release: Callable[[], None],
    ) -> None:
        for key, one in asked.items():
            if key in run.asked:
                self._begin(run, key, one)
        for execution in ended:
            for action in self._ended.pop(execution.identity.execution_arn, ()):
                action(execution)
        release()

    def _begin(self, run: Run, key: str, asked: Asked) -> None:
        effect = asked.effect
        if not isinstance(effect, InvokeTask):
            release = self.schedule.hold()

            def done(entry: Entry) -> None:
                release()
                if key in run.asked:
                    self._feed(run, entry)

            self._files.begin(effect, _member(run, asked.execution), done)
            return
        self._by_token[key] = run
        loop = asyncio.get_running_loop()

        def report(outcome: Outcome) -> None:
            loop.call_soon_threadsafe(self._reported, run, key, outcome)

        mock = run.mock_of(asked)
        self._hold(effect.request, accepted=asked.accepted, mocked=mock is not None)
        if mock is not None:
            self._tasks.begin_mocked(effect.request, mock, report)
        elif asked.accepted:
            self._tasks.resume(effect.request, asked.output, report)
        else:
            self._tasks.begin(effect.request, report)

    def _hold(self, request: TaskRequest, *, accepted: bool, mocked: bool) -> None:
        """Let virtual time wait for an attempt, as long as anything can come of it."""
        where = self._tasks.whereabouts(request, accepted=accepted)
        if mocked:
            where = "outside" if accepted else "here"
        if where != "in executions":
            self._holds[request.task_token] = self.schedule.hold(outside=where == "outside")

    def _release(self, token: str) -> None:
        release = self._holds.pop(token, None)
        if release is not None:
            release()

    def _reported(self, run: Run, token: str, outcome: Outcome) -> None:
        """A task said what it came to: bring it to the execution at the moment that it says."""
        asked = run.asked.get(token)
        if asked is None or not asked.accepted:
            self._release(token)
        seconds = 0.0 if isinstance(outcome, NoAnswer) else outcome.duration_seconds
        if seconds > 0:
            later = partial(self._deliver, run, token, outcome)
            self.schedule.at(self.now + timedelta(seconds=seconds), later)
        else:
            self._deliver(run, token, outcome)

    def _deliver(self, run: Run, token: str, outcome: Outcome) -> None:
        asked = run.asked.get(token)
        if asked is None:
            return  # it timed out, or its surroundings ended
        if isinstance(outcome, NoAnswer):
            return
        kind, what = _told(outcome)
        self._feed(run, (kind, _member(run, asked.execution), [token, *what]))
        if isinstance(outcome, (Submitted, Taken)):
            for seconds in outcome.heartbeats:
                moment = self.now + timedelta(seconds=seconds)
                self.schedule.at(moment, partial(self._beat, token))
            if not isinstance(outcome.then, NoAnswer):
                self._reported(run, token, outcome.then)
            elif token in run.asked and isinstance(asked.effect, InvokeTask):
                mocked = run.mock_of(asked) is not None
                self._hold(asked.effect.request, accepted=True, mocked=mocked)

    def _beat(self, token: str) -> None:
        self.report(token, "heartbeat")


def _told(outcome: Succeeded | Failed | Submitted | Taken) -> tuple[Kind, list[Any]]:
    """How the journal says what a task came to."""
    match outcome:
        case Succeeded(output=output):
            return "succeeded", [output]
        case Failed(error=error, cause=cause, submitted=submitted):
            return "failed" if submitted else "submit_failed", [error, cause]
        case Submitted(output=output):
            return "submitted", [output]
        case Taken(worker_name=worker_name):
            return "taken", [worker_name]


def _member(run: Run, execution: Execution) -> str:
    arn = execution.identity.execution_arn
    return "" if arn == run.record.arn else arn
