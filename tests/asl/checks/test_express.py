"""What Express state machines cannot have."""

from __future__ import annotations

from typing import Any

import pytest

from stepsmith.asl import check_express, parse

PASS = {"Type": "Pass", "End": True}
QUEUE = "arn:aws:states:::sqs:sendMessage"


def found(**state: Any) -> list[tuple[str, str]]:
    machine = parse({"StartAt": "S", "States": {"S": {"End": True, **state}}})
    return [(finding.pointer, finding.reason) for finding in check_express(machine)]


@pytest.mark.parametrize(
    ("resource", "pattern"),
    [
        (f"{QUEUE}.waitForTaskToken", ".waitForTaskToken"),
        ("arn:aws:states:::batch:submitJob.sync", ".sync"),
        ("arn:aws:states:::states:startExecution.sync:2", ".sync:2"),
    ],
)
def test_jobs_and_callbacks_are_not_supported(resource: str, pattern: str) -> None:
    assert found(Type="Task", Resource=resource) == [
        (
            "/States/S/Resource",
            f"Express state machine does not support '{pattern}' service integration.",
        )
    ]


def test_activities_are_not_supported() -> None:
    activity = "arn:aws:states:us-east-1:123456789012:activity:paint"

    assert found(Type="Task", Resource=activity) == [
        ("/States/S/Resource", "Express state machine does not support Activity ARN.")
    ]


@pytest.mark.parametrize("field", ["ItemProcessor", "Iterator"])
def test_a_distributed_map_is_not_supported(field: str) -> None:
    processor = {
        "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"},
        "StartAt": "P",
        "States": {"P": PASS},
    }

    assert found(Type="Map", **{field: processor}) == [
        (
            "/States/S",
            "The field 'Mode' with value 'DISTRIBUTED' is not supported inside 'EXPRESS' state "
            "machines.",
        )
    ]


def test_request_response_and_inline_maps_are_supported() -> None:
    inner = {"Type": "Task", "Resource": QUEUE, "End": True}

    assert found(Type="Map", ItemProcessor={"StartAt": "P", "States": {"P": inner}}) == []


def test_states_of_branches_are_looked_at() -> None:
    inner = {"Type": "Task", "Resource": f"{QUEUE}.waitForTaskToken", "End": True}

    ((pointer, _),) = found(Type="Parallel", Branches=[{"StartAt": "P", "States": {"P": inner}}])

    assert pointer == "/States/S/Branches/0/States/P/Resource"
