"""What executions leave in CloudWatch Logs."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Generator
from typing import Any

import pytest

from tests.server.served import ROLE, Served

PASS = {"StartAt": "P", "States": {"P": {"Type": "Pass", "End": True}}}
FAIL = {"StartAt": "F", "States": {"F": {"Type": "Fail", "Error": "Bad", "Cause": "luck"}}}


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Generator[Served]:
    with Served(folder=tmp_path_factory.mktemp("served")) as server:
        yield server


def _logged(
    served: Served,
    group: str,
    definition: dict[str, Any],
    count: int,
    *,
    level: str = "ALL",
    kind: str = "EXPRESS",
    data: bool = True,
) -> list[dict[str, Any]]:
    """Run a state machine whose name is its log group's; the lines, once so many are there."""
    logs, sfn = served.client("logs"), served.client("stepfunctions")
    logs.create_log_group(logGroupName=group)
    arn = f"arn:aws:logs:us-east-1:123456789012:log-group:{group}:*"
    machine = sfn.create_state_machine(
        name=group,
        definition=json.dumps(definition),
        roleArn=ROLE,
        type=kind,
        loggingConfiguration={
            "level": level,
            "includeExecutionData": data,
            "destinations": [{"cloudWatchLogsLogGroup": {"logGroupArn": arn}}],
        },
    )["stateMachineArn"]
    start = sfn.start_sync_execution if kind == "EXPRESS" else sfn.start_execution
    start(stateMachineArn=machine, name="one", input='{"a":1}')
    deadline = time.monotonic() + 20
    lines: list[dict[str, Any]] = []
    while len(lines) < count:
        assert time.monotonic() < deadline
        events = logs.filter_log_events(logGroupName=group)["events"]
        lines = [json.loads(event["message"]) for event in events]
    return lines


def test_a_line_is_an_event_in_the_words_of_the_log(served: Served) -> None:
    first = _logged(served, "words", PASS, 4, kind="STANDARD")[0]
    moment = int(first.pop("event_timestamp")) / 1000
    assert abs(moment - time.time()) < 60
    assert first == {
        "id": "1",
        "type": "ExecutionStarted",
        "details": {"input": '{"a":1}', "inputDetails": {"truncated": False}, "roleArn": ROLE},
        "redrive_count": "0",
        "previous_event_id": "0",
        "execution_arn": "arn:aws:states:us-east-1:123456789012:execution:words:one",
    }


@pytest.mark.parametrize("kind", ["STANDARD", "EXPRESS"])
def test_all_events_of_both_types_are_logged(served: Served, kind: str) -> None:
    lines = _logged(served, f"both-{kind}", PASS, 4, kind=kind)
    assert [(line["id"], line["type"]) for line in lines] == [
        ("1", "ExecutionStarted"),
        ("2", "PassStateEntered"),
        ("3", "PassStateExited"),
        ("4", "ExecutionSucceeded"),
    ]


def test_errors_are_logged_at_the_level_for_them(served: Served) -> None:
    lines = _logged(served, "errors", FAIL, 2, level="ERROR")
    assert [line["type"] for line in lines] == ["FailStateEntered", "ExecutionFailed"]


def test_how_executions_failed_is_logged_at_the_highest_level(served: Served) -> None:
    (line,) = _logged(served, "fatal", FAIL, 1, level="FATAL")
    assert line["details"] == {"error": "Bad", "cause": "luck"}


def test_data_is_left_out_unless_it_is_wanted(served: Served) -> None:
    lines = _logged(served, "no-data", PASS, 4, data=False)
    assert [line["details"] for line in lines] == [
        {"roleArn": ROLE},
        {"name": "P"},
        {"name": "P"},
        {},
    ]


def test_a_stream_is_called_after_its_state_machine(served: Served) -> None:
    _logged(served, "stream", PASS, 4)
    streams = served.client("logs").describe_log_streams(logGroupName="stream")["logStreams"]
    (name,) = [stream["logStreamName"] for stream in streams]
    assert re.fullmatch(r"states/stream/\d{4}-\d\d-\d\d-\d\d-\d\d/[0-9a-f]{8}", name)


def test_a_log_group_that_does_not_exist_keeps_no_execution_from_running(served: Served) -> None:
    sfn = served.client("stepfunctions")
    arn = "arn:aws:logs:us-east-1:123456789012:log-group:nowhere:*"
    machine = sfn.create_state_machine(
        name="nowhere",
        definition=json.dumps(PASS),
        roleArn=ROLE,
        type="EXPRESS",
        loggingConfiguration={
            "level": "ALL",
            "destinations": [{"cloudWatchLogsLogGroup": {"logGroupArn": arn}}],
        },
    )["stateMachineArn"]
    assert sfn.start_sync_execution(stateMachineArn=machine)["status"] == "SUCCEEDED"
    assert sfn.start_sync_execution(stateMachineArn=machine)["status"] == "SUCCEEDED"
