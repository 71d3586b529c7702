"""Forks: an execution and its copy go on from one decision, each by itself."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from stepsmith.engine import (
    CancelTask,
    Effect,
    Event,
    Execution,
    Failed,
    InvokeTask,
    Machine,
    Outcome,
    Succeeded,
    VirtualClock,
    WakeAt,
)
from stepsmith.engine.frame import Frame
from tests.asl.generated import INPUTS, sound_definitions
from tests.engine.small_machine import chain, part, task
from tests.engine.test_execution import EVENTFUL
from tests.engine.test_random_machines import ANSWERS

PASS = {"Type": "Pass"}
OK = Succeeded("ok")


@dataclass
class Hand:
    """Feeds an execution one thing at a time: what it asked for first, else the next timer."""

    execution: Execution
    clock: VirtualClock
    events: list[Event]
    waiting: list[str] = field(default_factory=list[str])
    wake_at: datetime | None = None

    def take(self, effects: Sequence[Effect]) -> None:
        for effect in effects:
            match effect:
                case InvokeTask(request=request):
                    self.waiting.append(request.task_token)
                case CancelTask(task_token=token):
                    self.waiting = [other for other in self.waiting if other != token]
                case WakeAt(moment=moment):
                    self.wake_at = moment

    def feed(self, outcome: Outcome) -> None:
        """Whatever asks for an outcome gets this one; where nothing asks, time passes."""
        execution = self.execution
        if not self.waiting:
            assert self.wake_at is not None
            self.clock.wait_until(self.wake_at)
            self.take(execution.wake())
            return
        token = self.waiting.pop(0)
        if isinstance(outcome, Succeeded):
            self.take(execution.task_succeeded(token, outcome.output))
        elif isinstance(outcome, Failed):
            self.take(execution.task_failed(token, outcome.error, outcome.cause))

    def to_the_end(self, outcomes: Sequence[Outcome]) -> None:
        """Feed these in turn, again and again, until the execution has ended."""
        fed = 0
        while self.execution.status == "RUNNING":
            self.feed(outcomes[fed % len(outcomes)])
            fed += 1

    def fork(self) -> Hand:
        clock = VirtualClock(self.clock.now())
        events: list[Event] = []
        twin = self.execution.fork(sink=events.append, clock=clock)
        return Hand(twin, clock, events, list(self.waiting), self.wake_at)

    def told(self, before: Sequence[Event] = ()) -> bytes:
        return json.dumps([*before, *self.events], default=str).encode()


def begun(machine: Machine, input_: Any, first: Sequence[Outcome] = (), seed: int = 5) -> Hand:
    """An execution that was fed these outcomes so far."""
    clock = VirtualClock()
    events: list[Event] = []
    execution = Execution(
        machine, input_, name="forked", clock=clock, sink=events.append, seed=seed
    )
    hand = Hand(execution, clock, events)
    hand.take(execution.start())
    for outcome in first:
        if execution.status == "RUNNING":
            hand.feed(outcome)
    return hand


MACHINES = sound_definitions().map(Machine.compile)
SEVERAL: st.SearchStrategy[list[Outcome]] = st.lists(ANSWERS, min_size=1, max_size=4)


@given(MACHINES, INPUTS, st.lists(ANSWERS, max_size=6), SEVERAL)
def test_fed_with_the_same_both_tell_the_same(
    machine: Machine, input_: Any, first: list[Outcome], then: list[Outcome]
) -> None:
    original = begun(machine, input_, first)
    before = list(original.events)
    twin = original.fork()

    original.to_the_end(then)
    twin.to_the_end(then)

    assert twin.told(before) == original.told()


@given(MACHINES, INPUTS, st.lists(ANSWERS, max_size=6), SEVERAL, SEVERAL)
def test_fed_with_something_else_each_is_as_if_there_were_no_other(
    machine: Machine,
    input_: Any,
    first: list[Outcome],
    then: list[Outcome],
    otherwise: list[Outcome],
) -> None:
    original = begun(machine, input_, first)
    before = list(original.events)
    twin = original.fork()

    twin.to_the_end(otherwise)
    original.to_the_end(then)

    alone, another = begun(machine, input_, first), begun(machine, input_, first)
    alone.to_the_end(then)
    another.to_the_end(otherwise)
    assert original.told() == alone.told()
    assert twin.told(before) == another.told()


@given(st.integers(0, 12))
def test_an_eventful_execution_can_be_forked_at_every_decision(position: int) -> None:
    machine = Machine.compile(EVENTFUL)
    outcomes: list[Outcome] = [Failed("Boom"), Failed("Boom"), OK]
    original = begun(machine, {"n": 1}, (outcomes * 5)[:position])
    before = list(original.events)
    twin = original.fork()

    twin.to_the_end(outcomes)
    original.to_the_end(outcomes)

    assert twin.told(before) == original.told()


def test_a_fork_goes_on_with_the_same_numbers() -> None:
    original = begun(Machine.compile(chain(Work=task(), After=PASS)), {})

    twin = original.fork()
    twin.to_the_end([OK])

    assert [(event["id"], event["type"]) for event in twin.events] == [
        (5, "TaskSucceeded"),
        (6, "TaskStateExited"),
        (7, "PassStateEntered"),
        (8, "PassStateExited"),
        (9, "ExecutionSucceeded"),
    ]
    assert original.execution.status == "RUNNING"


def test_a_fork_can_be_forked() -> None:
    original = begun(Machine.compile(chain(One=task(), Two=task())), {})
    first = original.fork()
    first.feed(Succeeded(1))
    second = first.fork()

    second.feed(Succeeded(2))
    first.feed(Failed("Boom"))
    original.feed(Failed("Early"))

    assert second.execution.output is not None
    assert second.execution.output.value == 2
    assert (first.execution.error, original.execution.error) == ("Boom", "Early")


def test_a_timeout_in_the_fork_leaves_the_original_waiting() -> None:
    original = begun(Machine.compile(chain(Work=task(TimeoutSeconds=5))), {})
    twin = original.fork()

    twin.waiting.clear()
    twin.feed(OK)

    assert (twin.execution.error, original.execution.status) == ("States.Timeout", "RUNNING")
    original.feed(OK)
    assert original.execution.status == "SUCCEEDED"


def test_a_failed_execution_can_be_forked_and_redriven_twice() -> None:
    branches = [part(Good=task()), part(Bad=task())]
    machine = Machine.compile(chain(Both={"Type": "Parallel", "Branches": branches}))
    original = begun(machine, {}, [Succeeded("kept"), Failed("Boom")])
    twin = original.fork()

    for hand, outcome in ((original, Succeeded(1)), (twin, Succeeded(2))):
        hand.take(hand.execution.redrive())
        hand.feed(outcome)

    outputs = [hand.execution.output for hand in (original, twin)]
    assert [output and output.value for output in outputs] == [["kept", 1], ["kept", 2]]


def test_what_a_fork_shares_never_changes() -> None:
    copied = {
        "attempt",
        "children",
        "ended_map_run",
        "execution",
        "fanout",
        "inspection",
        "map_run",
        "timer",
    }
    replaced = {
        "closed",
        "entered_at",
        "entered_id",
        "failure",
        "index",
        "input",
        "map_item",
        "open_step",
        "pending",
        "previous",
        "result",
        "retries",
        "retries_by_retrier",
        "step",
        "task_token",
        "variables",
    }

    assert set(Frame.__slots__) == copied | replaced
