"""An execution under way, with the children of its map runs.

It does no I/O: what it is fed makes events and changes that `take_news` hands out, and asks for
work that stands in `asked` until it is answered. So the journal brings a run back to where it was.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

import orjson

from stepsmith.engine import Execution, Family, Machine, TaskExecutor
from stepsmith.engine.effects import (
    CancelTask,
    Effect,
    InvokeTask,
    ReadItems,
    StopReading,
    WakeAt,
    WriteResults,
)
from stepsmith.engine.history import Event
from stepsmith.engine.wake_ups import WakeUps
from stepsmith.server.host import entry as journal
from stepsmith.server.host.clock import FedTime
from stepsmith.server.host.entry import Entry
from stepsmith.server.mocks.mock import MockedStates, first, rest
from stepsmith.server.store.executions import ExecutionRecord


@dataclass(frozen=True, slots=True)
class Asked:
    """Work that an execution waits for.

    Attributes:
        accepted: a job or callback was submitted, or an activity's task was taken: the rest comes
            from outside. Its `output` is what answered the request.
        number: how many attempts of the state there were before, in all executions of the run;
            counted only for test cases.
    """

    execution: Execution
    effect: InvokeTask | ReadItems | WriteResults
    accepted: bool = False
    output: Any = None
    number: int = 0


@dataclass(slots=True)
class News:
    """What has happened since it was asked last.

    Attributes:
        events: by the records of the executions whose histories they continue.
        changed: the executions that have begun, gone on or ended.
        map_runs: the ARNs of the map runs of children that have begun.
        asked: work that is now wanted, by the key under which it stands.
        cancelled: the task tokens of work that nobody waits for any more.
        stopped_reading: the map runs that want no more items.
    """

    events: dict[str, list[Event]] = field(default_factory=dict[str, list[Event]])
    changed: dict[str, Execution] = field(default_factory=dict[str, Execution])
    map_runs: dict[str, str] = field(default_factory=dict[str, str])
    asked: dict[str, Asked] = field(default_factory=dict[str, Asked])
    cancelled: list[str] = field(default_factory=list[str])
    stopped_reading: list[str] = field(default_factory=list[str])


class Run:
    """A family of executions, its records, and what it waits for.

    Attributes:
        record: of the execution that was started through the API.
        children: the records of the children of its map runs, by their ARNs.
        asked: what it waits for, by task token or by map run and file.
        entries: how many entries its journal has.
        kept: whether it survives the server.
        mocks: its test case, if it has one.
    """

    def __init__(
        self,
        record: ExecutionRecord,
        machine: Machine,
        *,
        role_arn: str,
        clock: FedTime,
        wake_ups: WakeUps,
    ) -> None:
        self.record = record
        self.children: dict[str, ExecutionRecord] = {}
        self.asked: dict[str, Asked] = {}
        self.entries = 0
        self.kept = True
        self.mocks: MockedStates | None = None
        self._attempts = Counter[str]()
        self._clock = clock
        self._wake_ups = wake_ups
        self._news = News()
        self._with_map_runs: set[str] = set()
        self._execution = Execution(
            machine,
            orjson.loads(record.input),
            name=record.name,
            clock=clock,
            sink=self._note_root,
            state_machine_arn=record.machine_arn,
            execution_arn=record.arn,
            role_arn=role_arn,
            seed=record.seed,
        )
        self._execution.wait_time_scale = record.wait_time_scale
        self.family = Family(self._execution, clock, on_child_event=self._note, on_end=self._ended)

    @property
    def is_over(self) -> bool:
        """Whether the execution that was started through the API has ended."""
        return self._execution.status != "RUNNING"

    @property
    def execution(self) -> Execution:
        """The one that was started through the API."""
        return self._execution

    def start(self) -> None:
        """Begin, at the moment that the clock shows."""
        self._news.changed[self.record.arn] = self._execution
        self._took(self._execution, self._execution.start())

    def feed(self, entry: Entry) -> bool:
        """Feed an entry; False if the execution that it is for is gone.

        Raises:
            TypeError: what it brings is not JSON.
        """
        kind, member, what = entry
        execution = self._execution if not member else self.family.member(member)
        if execution is None:
            return False
        file = self._settle(kind, what)
        if kind == "redrive":
            self._news.changed[self.record.arn] = execution
        if kind == "wake":
            self._wake_ups.drop(execution)
        self._took(execution, journal.feed(execution, kind, what, file))
        return True

    def with_map_runs(self, news: News) -> Iterator[Execution]:
        """The executions with distributed Maps that go on, or have ended just now."""
        for arn in self._with_map_runs:
            execution = news.changed.get(arn) or self.family.member(arn)
            if execution is not None:
                yield execution

    def mock_of(self, asked: Asked) -> TaskExecutor | None:
        """What answers instead of a service, or says what follows where one has accepted."""
        assert isinstance(asked.effect, InvokeTask)
        mock = None if self.mocks is None else self.mocks(asked.effect.request.state_name)
        if mock is None:
            return None
        return partial(rest if asked.accepted else first, mock, asked.number)

    def take_news(self) -> News:
        """What has happened since this was called last."""
        news, self._news = self._news, News()
        for arn, events in news.events.items():
            redriven = any(event["type"] == "ExecutionRedriven" for event in events)
            if redriven and (child := self.family.member(arn)) is not None:
                news.changed.setdefault(arn, child)
        return news

    def _settle(self, kind: str, what: list[Any]) -> Any:
        """Take off what an entry answers; the file that it tells of, if it does."""
        match kind:
            case "succeeded" | "failed" | "submit_failed":
                self.asked.pop(what[0], None)
            case "submitted" | "taken" if what[0] in self.asked:
                self.asked[what[0]] = replace(self.asked[what[0]], accepted=True, output=what[1])
            case "items_read" | "reading_failed":
                self.asked.pop(what[0], None)
            case "results_written" | "writing_failed":
                found = self.asked.pop(f"{what[0]} {what[1]}", None)
                if found is not None and isinstance(found.effect, WriteResults):
                    return found.effect.file
            case _:
                pass
        return None

    def _took(self, execution: Execution, effects: list[Effect]) -> None:
        self.family.took(execution, effects)
        while (asked := self.family.next_effect()) is not None:
            self._note_effect(*asked)

    def _note_effect(self, execution: Execution, effect: Effect) -> None:
        match effect:
            case InvokeTask(request=request):
                number = self._attempts[request.state_name]
                if self.record.test_case is not None:
                    self._attempts[request.state_name] += 1
                self._ask(request.task_token, Asked(execution, effect, number=number))
            case CancelTask(task_token=token):
                if self.asked.pop(token, None) is not None:
                    self._news.asked.pop(token, None)
                    self._news.cancelled.append(token)
            case WakeAt(moment=moment):
                if execution.status == "RUNNING":
                    self._wake_ups.set(execution, moment)
            case ReadItems(map_run_arn=arn):
                self._ask(arn, Asked(execution, effect))
            case StopReading(map_run_arn=arn):
                self.asked.pop(arn, None)
                self._news.stopped_reading.append(arn)
            case WriteResults(map_run_arn=arn, key=key):
                self._ask(f"{arn} {key}", Asked(execution, effect))
            case _:
                raise AssertionError(effect)

    def _ask(self, key: str, asked: Asked) -> None:
        self.asked[key] = self._news.asked[key] = asked

    def _note_root(self, event: Event) -> None:
        if event["id"] == 1:
            details = event["executionStartedEventDetails"]
            if self.record.alias_arn is not None:
                details["stateMachineAliasArn"] = self.record.alias_arn
            if self.record.version_arn is not None:
                details["stateMachineVersionArn"] = self.record.version_arn
        self._note(self.record.arn, event)

    def _note(self, arn: str, event: Event) -> None:
        events = self._news.events.setdefault(arn, [])
        events.append(event)
        if event["type"] == "MapRunStarted":
            self._with_map_runs.add(arn)
        if arn != self.record.arn and event["id"] == 1:
            child = self.family.member(arn)
            assert child is not None
            self._news.changed[arn] = child
            map_run_arn = self.family.map_run_of(child)
            assert map_run_arn is not None
            self._news.map_runs[arn] = map_run_arn

    def _ended(self, execution: Execution) -> None:
        self._wake_ups.drop(execution)
        self._news.changed[execution.identity.execution_arn] = execution
