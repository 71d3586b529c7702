"""A distributed Map and its child executions, from the start to the end of a map run."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stepsmith.engine import (
    Event,
    Failed,
    Machine,
    MapIteration,
    Outcome,
    Stop,
    Succeeded,
    TaskRequest,
    run,
)
from stepsmith.errors import UnsupportedDefinition
from tests.engine.distributed.distributed_map import counts, distributed, processor
from tests.engine.scripted_tasks import no_tasks
from tests.engine.small_machine import chain, details, links, task, types

WORK = processor(Work=task(Arguments={"item": "{% $states.input %}"}))


class FailingAt:
    """Fails for some items, and hands back the others."""

    def __init__(self, failing: Iterable[Any]) -> None:
        self._failing = set(failing)

    def __call__(self, request: TaskRequest) -> Outcome:
        item = request.arguments["item"]
        return Failed("Boom", "it broke") if item in self._failing else Succeeded(item)


def test_the_history_tells_of_the_run_and_not_of_its_children() -> None:
    result = run(distributed(), [1, 2], no_tasks)

    assert links(result) == [
        (1, 0, "ExecutionStarted"),
        (2, 0, "MapStateEntered"),
        (3, 2, "MapStateStarted"),
        (4, 3, "MapRunStarted"),
        (5, 4, "MapRunSucceeded"),
        (6, 5, "MapStateSucceeded"),
        (7, 4, "MapStateExited"),
        (8, 7, "ExecutionSucceeded"),
    ]
    assert result.output == [1, 2]


def test_until_november_2024_the_state_s_exit_followed_the_run_s_success() -> None:
    result = run(distributed(), [1, 2], no_tasks, as_of=date(2024, 8, 19))

    assert (7, 5, "MapStateExited") in links(result)


def test_a_map_over_nothing_succeeds() -> None:
    result = run(distributed(), [], no_tasks)

    assert result.output == []
    assert counts(result) == {}


def test_the_entries_of_an_object_are_items() -> None:
    assert run(distributed(), {"a": 1, "b": 2}, no_tasks).output == [
        {"Key": "a", "Value": 1},
        {"Key": "b", "Value": 2},
    ]


def test_a_selector_sees_index_value_key_and_source_of_an_item() -> None:
    machine = distributed(ItemSelector="{% $states.context.Map.Item %}")

    assert run(machine, {"a": 1}, no_tasks).output == [
        {"Index": 0, "Key": "a", "Value": 1, "Source": "STATE_DATA"}
    ]


def test_each_child_is_an_execution_with_a_history_and_a_context_of_its_own() -> None:
    events: list[tuple[str, Event]] = []
    context = {"Type": "Pass", "Output": "{% $states.context %}"}
    machine = distributed(ItemProcessor=processor(Tell=context), Label="each")

    result = run(
        machine,
        ["oak"],
        no_tasks,
        on_child_event=lambda arn, event: events.append((arn, event)),
        role_arn="arn:aws:iam::123456789012:role/r",
    )

    (told,) = result.output
    arn = told["Execution"]["Id"]
    name = told["Execution"]["Name"]
    assert told["StateMachine"] == {
        "Id": "arn:aws:states:us-east-1:123456789012:stateMachine:stepsmith/each",
        "Name": "stepsmith/each",
    }
    assert arn == f"arn:aws:states:us-east-1:123456789012:execution:stepsmith/each:{name}"
    assert told["Execution"]["Input"] == "oak"
    assert [(of, event["type"]) for of, event in events] == [
        (arn, "ExecutionStarted"),
        (arn, "PassStateEntered"),
        (arn, "PassStateExited"),
        (arn, "ExecutionSucceeded"),
    ]
    (started,) = details(result, "MapRunStarted")
    assert started["mapRunArn"].startswith(
        "arn:aws:states:us-east-1:123456789012:mapRun:stepsmith/each:"
    )


def test_children_can_be_express_executions() -> None:
    context = {"Type": "Pass", "Output": "{% $states.context.Execution %}"}
    machine = distributed(ItemProcessor=processor(express=True, Tell=context), Label="each")

    (execution,) = run(machine, [1], no_tasks).output

    assert execution["Id"].startswith(
        f"arn:aws:states:us-east-1:123456789012:express:stepsmith/each:{execution['Name']}:"
    )
    assert execution["RedriveCount"] == 0


def test_a_child_does_not_see_the_variables_around_the_map() -> None:
    look = {"Type": "Pass", "Output": "{% $exists($color) %}"}
    machine = chain(
        Set={"Type": "Pass", "Assign": {"color": "red"}, "Output": [1]},
        Each={"Type": "Map", "ItemProcessor": processor(Look=look)},
    )

    assert run(machine, {}, no_tasks).output == [False]


def test_a_task_in_a_child_is_asked_for_under_the_child_s_arn_and_index() -> None:
    requests: list[TaskRequest] = []

    def executor(request: TaskRequest) -> Outcome:
        requests.append(request)
        return Succeeded({})

    run(distributed(ItemProcessor=WORK), ["a", "b"], executor)

    assert [request.path for request in requests] == [
        (MapIteration("Each", 0),),
        (MapIteration("Each", 1),),
    ]
    assert len({request.execution_arn for request in requests}) == 2
    assert len({request.task_token for request in requests}) == 2


def test_so_many_children_run_at_once_as_the_map_allows() -> None:
    wait = processor(Rest={"Type": "Wait", "Seconds": 10})

    results = [
        run(distributed(ItemProcessor=wait, MaxConcurrency=limit), list(range(6)), no_tasks)
        for limit in (1, 2, 0)
    ]

    assert [result.virtual_seconds for result in results] == [60, 30, 10]


@given(st.lists(st.integers(0, 9), max_size=12), st.integers(0, 5), st.integers(0, 4))
def test_how_many_run_at_once_changes_no_result(
    items: list[int], concurrency: int, batch: int
) -> None:
    fields: dict[str, Any] = {"ItemBatcher": {"MaxItemsPerBatch": batch}} if batch else {}
    durations = {"Type": "Wait", "Seconds": "{% $count($string($states.input)) + 1 %}"}

    outputs = [
        run(
            distributed(ItemProcessor=processor(Rest=durations), MaxConcurrency=limit, **fields),
            items,
            no_tasks,
        ).output
        for limit in (concurrency, 1)
    ]

    assert outputs[0] == outputs[1]


def test_one_failure_is_too_many_where_none_is_tolerated() -> None:
    result = run(distributed(ItemProcessor=WORK), [1, 2, 3], FailingAt([2]))

    assert (result.error, result.cause) == (
        "States.ExceedToleratedFailureThreshold",
        "The specified tolerated failure threshold was exceeded",
    )
    assert types(result)[3:] == [
        "MapRunStarted",
        "MapRunFailed",
        "MapStateFailed",
        "ExecutionFailed",
    ]
    assert details(result, "MapRunFailed") == [
        {
            "error": "States.ExceedToleratedFailureThreshold",
            "cause": "The specified tolerated failure threshold was exceeded",
        }
    ]


def test_the_others_are_ended_when_too_many_failed() -> None:
    waits = processor(
        Rest={"Type": "Wait", "Seconds": "{% $states.input %}", "Next": "Fail"},
        Fail={"Type": "Fail", "Error": "Boom"},
    )

    result = run(distributed(ItemProcessor=waits), [5, 90, 90], no_tasks)

    assert result.virtual_seconds == 5
    assert counts(result) == {"failed": 1, "aborted": 2, "total": 3}


def test_tolerated_failures_leave_no_output() -> None:
    machine = distributed(ItemProcessor=WORK, ToleratedFailureCount=1)

    result = run(machine, [1, 2, 3], FailingAt([2]))

    assert result.output == [1, 3]
    assert counts(result) == {"succeeded": 2, "failed": 1, "total": 3}
    assert result.map_runs[0]["toleratedFailureCount"] == 1
    assert result.map_runs[0]["status"] == "SUCCEEDED"


def test_a_failed_batch_counts_with_all_its_items() -> None:
    fails = processor(Fail={"Type": "Fail", "Error": "Boom"})
    fields = {"ItemProcessor": fails, "ItemBatcher": {"MaxItemsPerBatch": 3}}

    borne = run(distributed(**fields, ToleratedFailureCount=3), [1, 2, 3], no_tasks)
    not_borne = run(distributed(**fields, ToleratedFailureCount=2), [1, 2, 3], no_tasks)

    assert (borne.status, not_borne.status) == ("SUCCEEDED", "FAILED")


def test_a_child_s_runtime_error_is_one_failed_item() -> None:
    no_rule = {"Type": "Choice", "Choices": [{"Condition": "{% false %}", "Next": "Done"}]}
    machine = distributed(
        ItemProcessor=processor(Choose=no_rule, Done={"Type": "Succeed"}),
        ToleratedFailurePercentage=100,
    )

    result = run(machine, [1], no_tasks)

    assert (result.status, result.output) == ("SUCCEEDED", [])


def test_a_map_that_failed_is_retried_with_a_new_run() -> None:
    calls: list[int] = []

    def executor(request: TaskRequest) -> Outcome:
        calls.append(request.arguments["item"])
        return Failed("Boom") if len(calls) == 1 else Succeeded("fine")

    retry = [{"ErrorEquals": ["States.ExceedToleratedFailureThreshold"], "IntervalSeconds": 1}]
    result = run(distributed(ItemProcessor=WORK, Retry=retry), [7], executor)

    assert (result.output, calls) == (["fine"], [7, 7])
    first, second = result.map_runs
    assert (first["status"], second["status"]) == ("FAILED", "SUCCEEDED")
    assert first["mapRunArn"] != second["mapRunArn"]


def test_a_map_that_failed_can_be_caught() -> None:
    catch = [{"ErrorEquals": ["States.ALL"], "Next": "Mend"}]
    machine = chain(
        Each={"Type": "Map", "ItemProcessor": WORK, "Catch": catch, "Next": "Mend"},
        Mend={"Type": "Pass", "Output": "{% $states.input.Error %}"},
    )

    assert run(machine, [1], FailingAt([1])).output == "States.ExceedToleratedFailureThreshold"


@pytest.mark.parametrize("ends", ["stop", "timeout"])
def test_the_end_of_the_execution_ends_the_run(ends: str) -> None:
    machine = distributed(ItemProcessor=processor(Rest={"Type": "Wait", "Seconds": 900}))
    if ends == "timeout":
        machine["TimeoutSeconds"] = 60

    stop = Stop(60) if ends == "stop" else None
    result = run(machine, [1, 2], no_tasks, stop=stop)

    assert result.virtual_seconds == 60
    assert counts(result) == {"aborted": 2, "total": 2}
    assert result.map_runs[0]["status"] == "ABORTED"


def test_a_failed_branch_beside_it_ends_the_run() -> None:
    wait = processor(Rest={"Type": "Wait", "Seconds": 900})
    machine = chain(
        Both={
            "Type": "Parallel",
            "Branches": [
                {
                    "StartAt": "Each",
                    "States": {"Each": {"Type": "Map", "ItemProcessor": wait, "End": True}},
                },
                {
                    "StartAt": "Pause",
                    "States": {
                        "Pause": {"Type": "Wait", "Seconds": 5, "Next": "Fail"},
                        "Fail": {"Type": "Fail", "Error": "Boom"},
                    },
                },
            ],
        }
    )

    result = run(machine, [1], no_tasks)

    assert (result.error, result.virtual_seconds) == ("Boom", 5)
    assert [type_ for type_ in types(result) if "Aborted" in type_] == [
        "MapRunAborted",
        "MapStateAborted",
    ]


def test_outputs_beyond_the_payload_quota_fail_the_state() -> None:
    large = processor(Make={"Type": "Pass", "Output": "{% $pad('', 100000, 'x') %}"})

    result = run(distributed(ItemProcessor=large), [1, 2, 3], no_tasks)

    assert (result.error, result.cause) == (
        "States.DataLimitExceeded",
        "The state/task 'Each' returned a result with a size exceeding "
        "the maximum number of bytes service limit.",
    )


def test_a_map_run_is_described_as_the_api_does() -> None:
    result = run(distributed(MaxConcurrency=3, Label="each"), [1], no_tasks)

    (described,) = result.map_runs
    zero = dict.fromkeys(
        [
            "pending",
            "running",
            "failed",
            "timedOut",
            "aborted",
            "resultsWritten",
            "failuresNotRedrivable",
            "pendingRedrive",
        ],
        0,
    )
    moment = datetime(2025, 1, 1, tzinfo=UTC)
    (started,) = details(result, "MapRunStarted")
    assert described == {
        "mapRunArn": started["mapRunArn"],
        "executionArn": "arn:aws:states:us-east-1:123456789012:execution:stepsmith:run",
        "status": "SUCCEEDED",
        "startDate": moment,
        "stopDate": moment,
        "maxConcurrency": 3,
        "toleratedFailurePercentage": 0.0,
        "toleratedFailureCount": 0,
        "itemCounts": {**zero, "succeeded": 1, "total": 1},
        "executionCounts": {**zero, "succeeded": 1, "total": 1},
        "redriveCount": 0,
    }


def test_the_same_seed_gives_the_same_children() -> None:
    def arns(seed: int) -> list[str]:
        seen: list[str] = []
        run(
            distributed(),
            [1, 2],
            no_tasks,
            seed=seed,
            on_child_event=lambda arn, event: seen.append(arn),
        )
        return sorted(set(seen))

    assert arns(1) == arns(1)
    assert not set(arns(1)) & set(arns(2))


@pytest.mark.parametrize(
    ("fields", "word"),
    [
        ({"Label": "${Label}"}, "Label"),
        (
            {
                "ItemReader": {
                    "Resource": "arn:aws:states:::s3:getObject",
                    "ReaderConfig": {"InputType": "${Format}"},
                    "Arguments": {"Bucket": "b", "Key": "k"},
                }
            },
            "Format",
        ),
    ],
)
def test_words_that_deployment_has_still_to_fill_in_are_refused(
    fields: dict[str, Any], word: str
) -> None:
    with pytest.raises(UnsupportedDefinition, match=rf"state 'Each': '\$\{{{word}\}}' is no value"):
        Machine.compile(distributed(**fields))


def test_a_distributed_map_may_stand_in_another() -> None:
    inner = {"Type": "Map", "ItemProcessor": processor()}
    machine = distributed(ItemProcessor=processor(Inner=inner))

    assert run(machine, [[1, 2], [3]], no_tasks).output == [[1, 2], [3]]
