"""Forks while map runs are under way: children are forked with the execution around them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stepsmith.engine import (
    CancelTask,
    Effect,
    Event,
    Execution,
    Failed,
    Family,
    InvokeTask,
    Machine,
    MemoryObjects,
    Outcome,
    Succeeded,
    VirtualClock,
    WakeAt,
)
from stepsmith.engine.distributed.item_reader import ItemPages
from stepsmith.engine.effects import ReadItems, StopReading, WriteResults
from tests.engine.distributed.distributed_map import distributed, get_object, processor
from tests.engine.small_machine import task

OUT = {"Resource": "arn:aws:states:::s3:putObject", "Arguments": {"Bucket": "out"}}


@dataclass
class Hand:
    """Feeds a family one thing at a time: the task asked for first, else the next timer."""

    family: Family
    clock: VirtualClock
    told: list[tuple[str, Event]]
    objects: MemoryObjects
    waiting: list[tuple[Execution, str]] = field(default_factory=list[tuple[Execution, str]])
    wake_ups: dict[Execution, datetime] = field(default_factory=dict[Execution, datetime])

    def __post_init__(self) -> None:
        self.pages = ItemPages(self.objects)

    def take(self, execution: Execution, effects: list[Effect]) -> None:
        self.family.took(execution, effects)
        while (asked := self.family.next_effect()) is not None:
            self.carry_out(*asked)

    def carry_out(self, execution: Execution, effect: Effect) -> None:
        match effect:
            case InvokeTask(request=request):
                self.waiting.append((execution, request.task_token))
            case CancelTask(task_token=token):
                self.waiting = [other for other in self.waiting if other[1] != token]
            case WakeAt(moment=moment):
                self.wake_ups[execution] = moment
            case ReadItems(map_run_arn=arn, source=source, first=first, limit=limit):
                items, last = self.pages.read(arn, source, first, limit)
                self.family.took(execution, execution.map_runs.items_read(arn, items, last=last))
            case WriteResults(map_run_arn=arn, bucket=bucket, key=key, file=file):
                self.objects.put(bucket, key, file.body)
                self.family.took(execution, execution.map_runs.results_written(arn, file))
            case StopReading(map_run_arn=arn):
                self.pages.stop(arn)
            case _:
                raise AssertionError(effect)

    def feed(self, outcome: Outcome) -> None:
        """Whatever asks for an outcome gets this one; where nothing asks, time passes."""
        if not self.waiting:
            running = {e: at for e, at in self.wake_ups.items() if e.status == "RUNNING"}
            execution = min(running, key=running.__getitem__)
            self.clock.wait_until(self.wake_ups.pop(execution))
            self.take(execution, execution.wake())
            return
        execution, token = self.waiting.pop(0)
        if isinstance(outcome, Succeeded):
            self.take(execution, execution.task_succeeded(token, outcome.output))
        elif isinstance(outcome, Failed):
            self.take(execution, execution.task_failed(token, outcome.error, outcome.cause))

    def to_the_end(self, outcomes: Sequence[Outcome]) -> None:
        """Feed these in turn until the execution has ended; if it failed, redrive it once."""
        root = self.family.root
        for _ in range(2):
            fed = 0
            while root.status == "RUNNING":
                self.feed(outcomes[fed % len(outcomes)])
                fed += 1
            if root.status != "SUCCEEDED" and not root.redrive_count:
                self.take(root, root.redrive())

    def fork(self) -> Hand:
        clock = VirtualClock(self.clock.now())
        told: list[tuple[str, Event]] = []
        family, twins = self.family.fork(
            sink=lambda event: told.append(("", event)),
            clock=clock,
            on_child_event=lambda arn, event: told.append((arn, event)),
        )
        waiting = [(twins[execution], token) for execution, token in self.waiting]
        wake_ups = {twins[e]: at for e, at in self.wake_ups.items() if e in twins}
        objects = MemoryObjects(
            {
                (bucket, stored.key): b"".join(self.objects.read(bucket, stored.key))
                for bucket in ("b", "out")
                for stored in self.objects.list(bucket, "")
            }
        )
        return Hand(family, clock, told, objects, waiting, wake_ups)

    def outcome(self, before: Sequence[tuple[str, Event]] = ()) -> bytes:
        """All that it told, and all that it wrote."""
        files = {
            stored.key: b"".join(self.objects.read("out", stored.key)).decode()
            for stored in self.objects.list("out", "")
        }
        described = [run.described() for run in self.family.root.map_runs.by_arn.values()]
        return json.dumps([[*before, *self.told], files, described], default=str).encode()


def begun(machine: Machine, input_: Any, first: Sequence[Outcome] = ()) -> Hand:
    """An execution that was fed these outcomes so far."""
    clock = VirtualClock()
    told: list[tuple[str, Event]] = []
    items = json.dumps(list(range(7))).encode()
    objects = MemoryObjects({("b", "items.json"): items, ("out", "kept"): b""})
    execution = Execution(
        machine,
        input_,
        name="forked",
        clock=clock,
        sink=lambda event: told.append(("", event)),
        seed=5,
    )
    family = Family(execution, clock, on_child_event=lambda arn, event: told.append((arn, event)))
    hand = Hand(family, clock, told, objects)
    hand.take(execution, execution.start())
    for outcome in first:
        if execution.status == "RUNNING":
            hand.feed(outcome)
    return hand


WORK = task(
    Arguments="{% $states.input %}",
    Retry=[{"ErrorEquals": ["Flaky"], "IntervalSeconds": 3}],
)
FAN = {
    "Type": "Parallel",
    "Branches": [
        {"StartAt": "A", "States": {"A": {**WORK, "End": True}}},
        {"StartAt": "B", "States": {"B": {"Type": "Wait", "Seconds": 2, "End": True}}},
    ],
}
INNER = {"Type": "Map", "Items": [1, 2], "ItemProcessor": processor(Deep=WORK)}
FIELDS: list[dict[str, Any]] = [
    {},
    {"ItemReader": get_object("JSON", "items.json")},
    {"ItemBatcher": {"MaxItemsPerBatch": 2}},
    {"ResultWriter": OUT},
]


@st.composite
def machines(draw: st.DrawFn) -> Machine:
    """A distributed Map of any kind whose children work, wait and run distributed Maps."""
    express = draw(st.booleans())
    states = draw(st.sampled_from([{"Work": WORK}, {"Fan": FAN, "Work": WORK}]))
    nested = {} if express or draw(st.booleans()) else {"Inner": INNER}
    fields: dict[str, Any] = {}
    for chosen in draw(st.lists(st.sampled_from(FIELDS), max_size=2)):
        fields.update(chosen)
    return Machine.compile(
        distributed(
            ItemProcessor=processor(express=express, **states, **nested),
            MaxConcurrency=draw(st.integers(1, 3)),
            ToleratedFailureCount=draw(st.integers(0, 2)),
            **fields,
        )
    )


ANSWERS: st.SearchStrategy[Outcome] = st.sampled_from(
    [Succeeded("ok"), Succeeded([1]), Failed("Flaky"), Failed("Boom", "why")]
)
SEVERAL = st.lists(ANSWERS, min_size=1, max_size=4)
INPUT = [1, 2, 3, 4]


@given(machines(), st.lists(ANSWERS, max_size=9), SEVERAL)
def test_fed_with_the_same_both_tell_the_same(
    machine: Machine, first: list[Outcome], then: list[Outcome]
) -> None:
    original = begun(machine, INPUT, first)
    before = list(original.told)
    twin = original.fork()

    original.to_the_end(then)
    twin.to_the_end(then)

    assert twin.outcome(before) == original.outcome()


@given(machines(), st.lists(ANSWERS, max_size=9), SEVERAL, SEVERAL)
def test_fed_with_something_else_each_is_as_if_there_were_no_other(
    machine: Machine, first: list[Outcome], then: list[Outcome], otherwise: list[Outcome]
) -> None:
    original = begun(machine, INPUT, first)
    before = list(original.told)
    twin = original.fork()

    twin.to_the_end(otherwise)
    original.to_the_end(then)

    alone, another = begun(machine, INPUT, first), begun(machine, INPUT, first)
    alone.to_the_end(then)
    another.to_the_end(otherwise)
    assert original.outcome() == alone.outcome()
    assert twin.outcome(before) == another.outcome()


def test_a_fork_goes_on_with_children_of_its_own() -> None:
    machine = Machine.compile(distributed(ItemProcessor=processor(Work=task())))
    original = begun(machine, [1, 2], [Succeeded("first")])

    twin = original.fork()
    twin.feed(Succeeded("mine"))

    assert twin.family.root.output is not None
    assert twin.family.root.output.value == ["first", "mine"]
    assert original.family.root.status == "RUNNING"


def test_effects_are_carried_out_before_a_fork() -> None:
    machine = Machine.compile(distributed())
    clock = VirtualClock()
    root = Execution(machine, [1], name="early", clock=clock, sink=None)
    family = Family(root, clock)
    family.took(root, root.start())

    with pytest.raises(AssertionError, match="still to be carried out"):
        family.fork(sink=lambda event: None, clock=clock)
