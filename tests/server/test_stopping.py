"""What clients hear from a server that is told to stop while it owes them answers."""

from __future__ import annotations

import asyncio
import json
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import pytest
from botocore.exceptions import ClientError

from stepsmith.server.http import listening
from stepsmith.server.operations.activities import ActivityTasks
from tests.server.conftest import RunningServer, client_of
from tests.server.test_executions import ROLE, WAIT


def test_a_worker_that_comes_while_the_server_stops_is_told_that_there_is_no_task() -> None:
    tasks = ActivityTasks()
    tasks.close()
    assert asyncio.run(tasks.take("arn:aws:states:us-east-1:123456789012:activity:a", None)) is None


def test_what_takes_too_long_to_end_is_answered_with_an_error(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(listening, "STOP_SECONDS", 1)
    server = RunningServer()
    sfn = client_of(server.url)
    machine_arn = sfn.create_state_machine(
        name=str(uuid4()), definition=json.dumps(WAIT), roleArn=ROLE, type="EXPRESS"
    )["stateMachineArn"]
    with ThreadPoolExecutor(1) as threads:
        running = threads.submit(sfn.start_sync_execution, stateMachineArn=machine_arn)
        while b"executions_under_way 1" not in _metrics(server):
            pass
        server.close()
        with pytest.raises(ClientError) as refused:
            running.result()
    assert refused.value.response.get("Error") == {
        "Code": "ServiceUnavailable",
        "Message": "The server stops before this has ended",
    }


def _metrics(server: RunningServer) -> bytes:
    with urllib.request.urlopen(f"{server.url}/metrics", timeout=10) as answer:
        told: bytes = answer.read()
    return told
