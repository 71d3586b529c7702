"""Redriving a map run: what was lost is tried again, what succeeded is kept.

See https://docs.aws.amazon.com/step-functions/latest/dg/redrive-map-run.html
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from stepsmith.engine import (
    Event,
    Failed,
    MemoryObjects,
    NoAnswer,
    Outcome,
    RunResult,
    Stop,
    Succeeded,
    TaskExecutor,
    TaskRequest,
    VirtualClock,
    run,
)
from stepsmith.engine.distributed.object_store import ObjectStoreError
from tests.engine.distributed.distributed_map import counts, distributed, get_object, processor
from tests.engine.scripted_tasks import no_tasks
from tests.engine.small_machine import details, links, task

ITEM = {"item": "{% $states.input %}"}
FIRST = task(Arguments={**ITEM, "step": "first"}, Output="{% $states.input %}", Next="Work")
STEPS = {"First": FIRST, "Work": task(Arguments={**ITEM, "step": "work"})}
TWO_STEPS = processor(express=False, **STEPS)
DAY = 24 * 3600


class Calls:
    """Fails the second step for some items; remembers what was asked for."""

    def __init__(self, failing: Iterable[Any] = ()) -> None:
        self._failing = set(failing)
        self.made: list[tuple[str, Any]] = []

    def __call__(self, request: TaskRequest) -> Outcome:
        step, item = request.arguments["step"], request.arguments["item"]
        self.made.append((step, item))
        if step == "work" and item in self._failing:
            return Failed("Boom", "it broke")
        return Succeeded(item * 10)


def failed_once(*, express: bool = False, **fields: Any) -> RunResult:
    """A map run over three items, the second of which failed."""
    machine = distributed(
        ItemProcessor=processor(express=express, **STEPS), MaxConcurrency=1, **fields
    )
    result = run(machine, [1, 2, 3], Calls([2]))
    assert result.error == "States.ExceedToleratedFailureThreshold"
    return result


def test_the_run_is_redriven_in_the_state_that_was_not_left() -> None:
    redriven = failed_once().redrive(Calls())

    assert links(redriven) == [
        (1, 0, "ExecutionStarted"),
        (2, 0, "MapStateEntered"),
        (3, 2, "MapStateStarted"),
        (4, 3, "MapRunStarted"),
        (5, 4, "MapRunFailed"),
        (6, 5, "MapStateFailed"),
        (7, 6, "ExecutionFailed"),
        (8, 7, "ExecutionRedriven"),
        (9, 3, "MapRunRedriven"),
        (10, 9, "MapRunSucceeded"),
        (11, 10, "MapStateSucceeded"),
        (12, 9, "MapStateExited"),
        (13, 12, "ExecutionSucceeded"),
    ]
    assert redriven.output == [10, 20, 30]
    (started,) = details(redriven, "MapRunStarted")
    assert details(redriven, "MapRunRedriven") == [
        {"mapRunArn": started["mapRunArn"], "redriveCount": 1}
    ]


def test_a_second_redrive_follows_the_start_of_the_state_too() -> None:
    redriven = failed_once().redrive(Calls([2])).redrive(Calls())

    assert links(redriven)[12:] == [
        (13, 12, "ExecutionRedriven"),
        (14, 3, "MapRunRedriven"),
        (15, 14, "MapRunSucceeded"),
        (16, 15, "MapStateSucceeded"),
        (17, 14, "MapStateExited"),
        (18, 17, "ExecutionSucceeded"),
    ]
    assert [found["redriveCount"] for found in details(redriven, "MapRunRedriven")] == [1, 2]


def test_a_standard_child_goes_on_where_it_failed_and_the_rest_begins() -> None:
    calls = Calls()

    failed_once().redrive(calls)

    assert calls.made == [("work", 2), ("first", 3), ("work", 3)]


def test_an_express_child_starts_anew() -> None:
    calls = Calls()

    redriven = failed_once(express=True).redrive(calls)

    assert calls.made == [("first", 2), ("work", 2), ("first", 3), ("work", 3)]
    assert redriven.output == [10, 20, 30]


def test_a_standard_child_s_own_history_tells_of_its_redrive() -> None:
    events: dict[str, list[Event]] = {}
    machine = distributed(ItemProcessor=processor(Work=STEPS["Work"]))
    result = run(
        machine,
        [2],
        Calls([2]),
        on_child_event=lambda arn, event: events.setdefault(arn, []).append(event),
    )

    result.redrive(Calls())

    (told,) = events.values()
    assert [(event["id"], event["type"]) for event in told][4:] == [
        (5, "TaskFailed"),
        (6, "ExecutionFailed"),
        (7, "ExecutionRedriven"),
        (8, "TaskScheduled"),
        (9, "TaskStarted"),
        (10, "TaskSucceeded"),
        (11, "TaskStateExited"),
        (12, "ExecutionSucceeded"),
    ]


def test_an_express_child_keeps_its_arn_and_counts_its_redrives() -> None:
    early = {
        "Type": "Choice",
        "Choices": [
            {"Condition": "{% $states.context.Execution.RedriveCount = 1 %}", "Next": "Tell"}
        ],
        "Default": "Fail",
    }
    tell = {"Type": "Succeed", "Output": "{% $states.context.Execution %}"}
    machine = distributed(
        ItemProcessor=processor(express=True, Early=early, Fail={"Type": "Fail"}, Tell=tell)
    )
    arns: set[str] = set()
    result = run(machine, [1], no_tasks, on_child_event=lambda arn, event: arns.add(arn))

    (context,) = result.redrive(no_tasks).output

    assert {context["Id"]} == arns
    assert "RedriveTime" not in context


def test_children_that_were_stopped_go_on_too() -> None:
    rest = processor(
        Rest={"Type": "Wait", "Seconds": 5, "Next": "Work"},
        Work=task(Arguments=ITEM),
    )
    machine = distributed(ItemProcessor=rest)

    stopped = run(machine, [1, 2], no_tasks, stop=Stop(2))
    redriven = stopped.redrive(lambda request: Succeeded(request.arguments["item"]))

    assert counts(stopped) == {"aborted": 2, "total": 2}
    assert redriven.output == [1, 2]
    assert counts(redriven) == {"succeeded": 2, "total": 2}


def test_express_children_under_way_end_before_the_run_fails() -> None:
    waits = processor(
        express=True,
        Rest={"Type": "Wait", "Seconds": "{% $states.input %}", "Next": "Is"},
        Is={
            "Type": "Choice",
            "Choices": [{"Condition": "{% $states.input = 5 %}", "Next": "Fail"}],
            "Default": "Good",
        },
        Fail={"Type": "Fail"},
        Good={"Type": "Succeed"},
    )

    result = run(distributed(ItemProcessor=waits, MaxConcurrency=2), [5, 90, 1], no_tasks)

    assert result.error == "States.ExceedToleratedFailureThreshold"
    assert result.virtual_seconds == 90
    assert counts(result) == {"failed": 1, "succeeded": 1, "pending": 1, "total": 3}


def test_the_description_tells_of_redrives_and_counts_each_item_once() -> None:
    clock = VirtualClock()
    machine = distributed(ItemProcessor=TWO_STEPS, MaxConcurrency=1)
    failed = run(machine, [1, 2, 3], Calls([2]), clock=clock)
    assert counts(failed) == {"succeeded": 1, "failed": 1, "pending": 1, "total": 3}
    (before,) = failed.map_runs
    clock.wait_until(clock.now() + timedelta(minutes=1))

    (after,) = failed.redrive(Calls()).map_runs

    assert (before["redriveCount"], "redriveDate" in before) == (0, False)
    assert (after["redriveCount"], after["redriveDate"]) == (1, clock.now())
    assert {name: n for name, n in after["itemCounts"].items() if n} == {"succeeded": 3, "total": 3}
    assert after["status"] == "SUCCEEDED"


def test_a_child_that_is_not_redrivable_any_more_stays_failed() -> None:
    waits = processor(
        Rest={"Type": "Wait", "Seconds": "{% $states.input %}", "Next": "Work"},
        Work=task(Arguments=ITEM),
    )
    machine = distributed(ItemProcessor=waits, ToleratedFailureCount=1)
    failed = run(machine, [1, 15 * DAY], lambda request: Failed("Boom"))

    redriven = failed.redrive(lambda request: Succeeded(request.arguments["item"]))

    assert redriven.output == [15 * DAY]
    assert counts(redriven) == {
        "succeeded": 1,
        "failed": 1,
        "failuresNotRedrivable": 1,
        "total": 2,
    }


def test_a_run_is_not_redriven_more_than_a_thousand_times() -> None:
    result = failed_once()
    for _ in range(1000):
        result = result.redrive(Calls([2]))
    assert result.map_runs[0]["redriveCount"] == 1000

    result = result.redrive(Calls())

    assert (result.status, result.error) == ("FAILED", "States.Runtime")


# Readers and writers.


def test_items_that_could_not_be_read_are_read_again() -> None:
    objects = MemoryObjects()
    machine = distributed(ItemReader=get_object("JSON", "items.json"))
    failed = run(machine, {}, no_tasks, objects=objects)
    assert failed.error == "States.ItemReaderFailed"

    objects.put("b", "items.json", b"[1, 2]")
    redriven = failed.redrive(no_tasks)

    assert redriven.output == [1, 2]
    assert [type_ for _, _, type_ in links(redriven) if "MapRun" in type_] == [
        "MapRunStarted",
        "MapRunFailed",
        "MapRunRedriven",
        "MapRunSucceeded",
    ]


def test_reading_goes_on_after_the_items_that_were_read() -> None:
    lines = "".join(f"{n}\n" for n in range(2500)).encode()
    objects = MemoryObjects({("b", "items.jsonl"): lines})
    machine = distributed(
        ItemReader=get_object("JSONL", "items.jsonl"),
        ItemProcessor=TWO_STEPS,
        MaxConcurrency=10,
    )
    failed = run(machine, {}, Calls([1300]), objects=objects)
    calls = Calls()

    redriven = failed.redrive(calls)

    assert redriven.output == [n * 10 for n in range(2500)]
    begun = [item for step, item in calls.made if step == "first"]
    assert sorted(begun) == list(range(1310, 2500))


def writer() -> dict[str, Any]:
    return {
        "Resource": "arn:aws:states:::s3:putObject",
        "Arguments": {"Bucket": "out", "Prefix": "results"},
    }


def files(objects: MemoryObjects) -> dict[str, Any]:
    """The files of the only map run, by their names within its folder."""
    return {
        stored.key.split("/", 2)[2]: json.loads(b"".join(objects.read("out", stored.key)))
        for stored in objects.list("out", "results/")
    }


def test_what_a_redrive_writes_has_a_folder_of_its_own() -> None:
    objects = MemoryObjects()
    machine = distributed(ItemProcessor=TWO_STEPS, MaxConcurrency=1, ResultWriter=writer())
    failed = run(machine, [1, 2, 3], Calls([2]), objects=objects)
    redriven = failed.redrive(Calls())

    made = files(objects)
    assert sorted(made) == [
        "FAILED_0.json",
        "PENDING_0.json",
        "Redrive-1/SUCCEEDED_0.json",
        "Redrive-1/manifest.json",
        "SUCCEEDED_0.json",
        "manifest.json",
    ]
    again = [(record["Input"], record["RedriveCount"]) for record in made[sorted(made)[2]]]
    assert again == [("2", 1), ("3", 0)]
    listed = made["Redrive-1/manifest.json"]["ResultFiles"]
    assert (listed["FAILED"], listed["PENDING"]) == ([], [])
    assert [found["Key"].split("/", 2)[2] for found in listed["SUCCEEDED"]] == [
        "SUCCEEDED_0.json",
        "Redrive-1/SUCCEEDED_0.json",
    ]
    key = redriven.output["ResultWriterDetails"]["Key"]
    assert key.endswith("/Redrive-1/manifest.json")
    assert counts(redriven)["resultsWritten"] == 3


class ClosedAtFirst(MemoryObjects):
    """A bucket into which nothing can be written until it is opened."""

    closed = True

    def put(self, bucket: str, key: str, body: bytes) -> None:
        if self.closed:
            raise ObjectStoreError("Access Denied", "AccessDenied", 403)
        super().put(bucket, key, body)


def test_results_that_could_not_be_written_are_written_by_the_redrive() -> None:
    objects = ClosedAtFirst()
    machine = distributed(ItemProcessor=TWO_STEPS, ResultWriter=writer())
    failed = run(machine, [1, 2], Calls(), objects=objects)
    assert failed.error == "States.ResultWriterFailed"
    objects.closed = False

    redriven = failed.redrive(no_tasks)

    assert redriven.status == "SUCCEEDED"
    records = files(objects)["Redrive-1/SUCCEEDED_0.json"]
    assert [record["Output"] for record in records] == ["10", "20"]


# Where AWS starts a new run.


def test_after_results_beyond_the_payload_quota_a_new_run_starts() -> None:
    large = processor(Make=task(Arguments=ITEM))
    failed = run(distributed(ItemProcessor=large), [1, 2, 3], lambda _: Succeeded("x" * 100_000))
    assert failed.error == "States.DataLimitExceeded"

    redriven = failed.redrive(lambda request: Succeeded("x"))

    assert redriven.output == ["x", "x", "x"]
    assert len(details(redriven, "MapRunStarted")) == 2
    assert details(redriven, "MapRunRedriven") == []


# Together.


def test_a_map_run_within_a_child_is_redriven_with_it() -> None:
    inner = {"Type": "Map", "ItemProcessor": TWO_STEPS, "MaxConcurrency": 1}
    machine = distributed(ItemProcessor=processor(Inner=inner))
    calls = Calls()

    redriven = run(machine, [[1, 2], [3]], Calls([2])).redrive(calls)

    assert redriven.output == [[10, 20], [30]]
    assert calls.made[0] == ("work", 2)


class FailingTimes:
    """Each item fails as often as it says, or never answers in time, and then succeeds."""

    def __init__(self) -> None:
        self._tries: Counter[int] = Counter()

    def __call__(self, request: TaskRequest) -> Outcome:
        item = request.arguments["item"]
        for part in item if isinstance(item, list) else [item]:
            self._tries[part["n"]] += 1
            if self._tries[part["n"]] <= part["failures"]:
                return Failed("Boom") if part["n"] % 2 else NoAnswer()
        return Succeeded(item)


def never_failing(request: TaskRequest) -> Outcome:
    return Succeeded(request.arguments["item"])


@given(
    st.lists(st.integers(0, 2), max_size=8),
    st.booleans(),
    st.integers(1, 4),
    st.sampled_from([None, 2]),
)
def test_redriven_until_it_succeeds_it_comes_to_what_a_run_without_failures_does(
    failures: list[int], express: bool, concurrency: int, batch: int | None
) -> None:
    selected = "{% $states.input %}" if batch is None else "{% $states.input.Items %}"
    work = task(Arguments={"item": selected}, TimeoutSeconds=60)
    fields: dict[str, Any] = {} if batch is None else {"ItemBatcher": {"MaxItemsPerBatch": batch}}
    machine = distributed(
        ItemProcessor=processor(express=express, Work=work),
        MaxConcurrency=concurrency,
        **fields,
    )
    items = [{"n": n, "failures": count} for n, count in enumerate(failures)]
    executor: TaskExecutor = FailingTimes()

    result = run(machine, items, executor)
    while result.status != "SUCCEEDED":
        result = result.redrive(executor)

    assert result.output == run(machine, items, never_failing).output
    assert counts(result) == ({"succeeded": len(items), "total": len(items)} if items else {})
