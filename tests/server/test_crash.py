"""A server that is killed at a random moment: what it acknowledged is there and finishes."""

from __future__ import annotations

import json
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError

from benchmarks.crash_soak import soak

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy_boto3_stepfunctions import SFNClient

ROUNDS: Final = 5
ROLE: Final = "arn:aws:iam::123456789012:role/machine"
PROGRAM: Final = """
import asyncio, sys
from pathlib import Path
from stepsmith.engine import MemoryObjects, Succeeded
from stepsmith.server.host.clock import RealTime
from stepsmith.server.http.listening import Listening
from stepsmith.server.server import Server

async def main():
    echo = lambda request: Succeeded(request.arguments)
    server = Server(Path(sys.argv[1]), RealTime(), echo, MemoryObjects())
    listening = Listening(server.application, 0)
    server.restore()
    server.go_on()
    print(listening.url, flush=True)
    await listening.serve()
    server.close()

asyncio.run(main())
"""
WORK: Final = {"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f"}
DEFINITION: Final = {
    "StartAt": "First",
    "States": {
        "First": {**WORK, "Next": "Pause"},
        "Pause": {"Type": "Wait", "Seconds": 1, "Next": "Both"},
        "Both": {
            "Type": "Parallel",
            "Branches": [
                {"StartAt": "Left", "States": {"Left": {**WORK, "End": True}}},
                {"StartAt": "Right", "States": {"Right": {**WORK, "End": True}}},
            ],
            "Next": "Last",
        },
        "Last": {**WORK, "End": True},
    },
}


class Process:
    """A server in a process of its own, on a file."""

    def __init__(self, path: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, str(path)], stdout=subprocess.PIPE, text=True
        )
        assert self._process.stdout is not None
        self.client: SFNClient = _client(self._process.stdout.readline().strip())

    def kill(self) -> None:
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()
        assert self._process.stdout is not None
        self._process.stdout.close()


def _client(url: str) -> Any:
    return boto3.client(
        "stepfunctions",
        endpoint_url=url,
        region_name="us-east-1",
        aws_access_key_id="test",
        aws_secret_access_key="test",
        config=Config(retries={"total_max_attempts": 1}, read_timeout=10),
    )


def _start_until(client: SFNClient, machine_arn: str, deadline: float) -> Iterator[str]:
    """Start executions until the server dies; the ARNs of those that it acknowledged."""
    while time.monotonic() < deadline:
        try:
            yield client.start_execution(stateMachineArn=machine_arn, input='{"a": 1}')[
                "executionArn"
            ]
        except BotoCoreError:
            return


def test_nothing_acknowledged_is_lost(tmp_path: Path) -> None:
    """Every execution finishes, with one history without gaps, however often the server dies."""
    path = tmp_path / "server.db"
    process = Process(path)
    machine_arn = process.client.create_state_machine(
        name="work", definition=json.dumps(DEFINITION), roleArn=ROLE
    )["stateMachineArn"]
    arns: list[str] = []
    chance = random.Random(7)
    for _ in range(ROUNDS):
        arns += _start_until(process.client, machine_arn, time.monotonic() + chance.random())
        process.kill()
        process = Process(path)
    time.sleep(1.5)
    for arn in arns:
        assert process.client.describe_execution(executionArn=arn)["status"] == "SUCCEEDED"
        events = process.client.get_execution_history(executionArn=arn)["events"]
        assert [event["id"] for event in events] == list(range(1, len(events) + 1))
        assert events[-1]["type"] == "ExecutionSucceeded"
    process.kill()
    assert len(arns) > ROUNDS


def test_order_sagas_keep_stock_and_money(tmp_path: Path) -> None:
    """`make soak` kills the server 200 times under fifty of them; here it is less."""
    report = soak(3, 10, 11, tmp_path)
    assert report.problems == []
    assert report.acknowledged >= 10
    assert report.went_on > 0
