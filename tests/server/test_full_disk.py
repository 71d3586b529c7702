"""A database that can no longer be written: nobody is told that something is kept which is not."""

from __future__ import annotations

import json
import resource
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import BotoCoreError, ClientError

from tests.server.served import ROLE, Served

pytestmark = pytest.mark.skipif(
    not hasattr(resource, "prlimit"), reason="only Linux can limit the files of another process"
)

STATES = {
    "First": {"Type": "Wait", "Seconds": 1, "Next": "Second"},
    "Second": {"Type": "Pass", "Result": "done", "End": True},
}


def _machine(server: Served) -> str:
    arn: str = server.client("stepfunctions").create_state_machine(
        name="work", definition=json.dumps({"StartAt": "First", "States": STATES}), roleArn=ROLE
    )["stateMachineArn"]
    return arn


def _fill_the_disk(server: Served, *, after_bytes: int) -> None:
    """Let the server's files grow no further than this."""
    limit = (after_bytes, resource.RLIM_INFINITY)
    resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE, limit)


def _acknowledged(server: Served, machine_arn: str) -> Iterator[str]:
    """Starts that are answered, until one is refused."""
    sfn = server.client("stepfunctions")
    while True:
        started = sfn.start_execution(
            stateMachineArn=machine_arn, input=json.dumps({"filling": "x" * 10_000})
        )
        if "executionArn" in started:
            yield started["executionArn"]


def _history(sfn: Any, execution_arn: str) -> list[dict[str, Any]]:
    events: list[dict[str, Any]] = sfn.get_execution_history(executionArn=execution_arn)["events"]
    return events


def test_a_full_disk_ends_the_server_with_one_message(tmp_path: Path) -> None:
    db = tmp_path / "server.db"
    with Served("--db", str(db), folder=tmp_path, stderr=subprocess.PIPE) as server:
        machine_arn = _machine(server)
        _fill_the_disk(server, after_bytes=0)
        with pytest.raises(ClientError) as refused:
            server.client("stepfunctions").start_execution(stateMachineArn=machine_arn)
        assert server.process.stderr is not None
        with server.process.stderr as stderr:
            told = stderr.read().splitlines()
        assert server.process.wait(20) == 1
    message = f"{db} cannot be written: disk I/O error"
    assert refused.value.response.get("Error") == {"Code": "ServiceUnavailable", "Message": message}
    assert [line.partition(" ")[2] for line in told] == [
        f"INFO serving at {server.url}",
        "INFO stopping",
        message,
    ]


def test_what_was_acknowledged_before_the_disk_was_full_is_kept(tmp_path: Path) -> None:
    """So are tables and queues."""
    arguments = ("--db", str(tmp_path / "server.db"))
    acknowledged: list[str] = []
    with Served(*arguments, folder=tmp_path) as server:
        server.client("sqs").create_queue(QueueName="kept")
        machine_arn = _machine(server)
        _fill_the_disk(server, after_bytes=1_000_000)
        with pytest.raises((BotoCoreError, ClientError)):
            acknowledged.extend(_acknowledged(server, machine_arn))
        assert server.process.wait(20) == 1
    with Served(*arguments, folder=tmp_path) as server:
        sfn = server.client("stepfunctions")
        assert [url.rpartition("/")[2] for url in _queues(server)] == ["kept"]
        time.sleep(2)
        for arn in acknowledged:
            assert sfn.describe_execution(executionArn=arn)["status"] == "SUCCEEDED"
            ids = [event["id"] for event in _history(sfn, arn)]
            assert ids == list(range(1, len(ids) + 1))
    assert len(acknowledged) > 10


def _queues(server: Served) -> list[str]:
    urls: list[str] = server.client("sqs").list_queues()["QueueUrls"]
    return urls
