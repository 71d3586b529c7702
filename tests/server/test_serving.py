"""`stepsmith serve`: how it starts and ends, and what becomes of the emulated services."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from stepsmith.server.services import child_process
from tests.server import served
from tests.server.served import ROLE, Served, is_alive

SEED = """
def seed(session):
    session.client("sqs").create_queue(QueueName="seeded")
"""

STARTING_SEED = """
import json

def seed(session):
    queue = session.client("sqs").create_queue(QueueName="seeded")["QueueUrl"]
    send = {
        "Type": "Task",
        "Resource": "arn:aws:states:::sqs:sendMessage",
        "Parameters": {"QueueUrl": queue, "MessageBody": "once"},
        "End": True,
    }
    wait = {"Type": "Wait", "Seconds": 1, "Next": "Send"}
    sfn = session.client("stepfunctions")
    machine = sfn.create_state_machine(
        name="seeded",
        definition=json.dumps({"StartAt": "Wait", "States": {"Wait": wait, "Send": send}}),
        roleArn="arn:aws:iam::123456789012:role/machine",
    )
    sfn.start_execution(stateMachineArn=machine["stateMachineArn"], name="seeded")
"""


def _until(condition: Callable[[], object]) -> None:
    deadline = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def _queues(server: Served) -> list[str]:
    urls = server.client("sqs").list_queues().get("QueueUrls", [])
    return [url.rpartition("/")[2] for url in urls]


def _services_pid(db: Path) -> int:
    return int(json.loads(db.with_name(db.name + ".services").read_text())["pid"])


def _get(url: str) -> str:
    with urllib.request.urlopen(url, timeout=10) as answer:
        return str(answer.read().decode())


def test_the_banner_tells_what_to_export(tmp_path: Path) -> None:
    with Served(folder=tmp_path) as server:
        assert server.lines[2:7] == [
            "To send SDKs, the AWS CLI and deployment tools here, paste:",
            "",
            f"export AWS_ENDPOINT_URL={server.url}",
            "export AWS_DISABLE_HOST_PREFIX_INJECTION=true",
            "export AWS_ACCESS_KEY_ID=local AWS_SECRET_ACCESS_KEY=local",
        ]


def test_health_and_metrics_need_no_signature(tmp_path: Path) -> None:
    with Served(folder=tmp_path) as server:
        assert json.loads(_get(f"{server.url}/health")) == {
            "status": "running",
            "services": "running",
        }
        server.client("stepfunctions").list_state_machines()
        told = _get(f"{server.url}/metrics").splitlines()
        labels = 'service="states",operation="ListStateMachines",status="200"'
        assert f"stepsmith_requests_total{{{labels}}} 1" in told
        assert "stepsmith_executions_under_way 0" in told


def test_a_signed_request_for_a_bucket_called_health_is_one_to_s3(tmp_path: Path) -> None:
    with Served(folder=tmp_path) as server:
        s3 = server.client("s3", s3={"addressing_style": "path"})
        s3.create_bucket(Bucket="health")
        assert s3.list_objects_v2(Bucket="health")["KeyCount"] == 0


def test_a_port_that_is_taken_is_told_at_once(tmp_path: Path) -> None:
    with Served(folder=tmp_path) as server:
        second = served.serve("--port", str(server.port), folder=tmp_path)
    assert second.returncode == 1
    assert second.stderr == (
        f"error: port {server.port} is taken: stop what listens there, or choose another with "
        "--port\n"
    )


def test_another_address_needs_a_flag(tmp_path: Path) -> None:
    refused = served.serve("--host", "0.0.0.0", folder=tmp_path)
    assert refused.returncode == 2
    assert "add --open-to-network" in refused.stderr


def test_a_server_that_is_killed_leaves_its_tables_to_the_next(tmp_path: Path) -> None:
    db = tmp_path / "server.db"
    with Served("--db", str(db), folder=tmp_path) as first:
        first.client("sqs").create_queue(QueueName="kept")
        first.kill()
    with Served("--db", str(db), folder=tmp_path) as second:
        assert "Tables, queues and buckets are those of the server before." in second.lines
        assert _queues(second) == ["kept"]


def test_a_server_that_is_stopped_leaves_no_process(tmp_path: Path) -> None:
    db = tmp_path / "server.db"
    with Served("--db", str(db), folder=tmp_path) as server:
        pid = _services_pid(db)
        assert server.stop() == 0
        assert not is_alive(pid)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["server.db"]


def test_without_a_database_the_services_end_with_a_killed_server(tmp_path: Path) -> None:
    with Served(folder=tmp_path) as server:
        (pid,) = server.children()
        server.kill()
        _until(lambda: not is_alive(pid))


def test_services_that_die_are_started_and_seeded_again(tmp_path: Path) -> None:
    (tmp_path / "seed.py").write_text(SEED)
    with Served("--seed", "seed.py", folder=tmp_path) as server:
        server.client("sqs").create_queue(QueueName="made-later")
        (pid,) = server.children()
        os.kill(pid, signal.SIGKILL)
        _until(lambda: "stepsmith_services_deaths 1" in _get(f"{server.url}/metrics"))
        _until(lambda: _queues(server) == ["seeded"])


def test_what_a_seed_starts_runs_once(tmp_path: Path) -> None:
    (tmp_path / "seed.py").write_text(STARTING_SEED)
    with Served("--seed", "seed.py", "--db", "server.db", folder=tmp_path) as server:
        sfn = server.client("stepfunctions")
        arn = "arn:aws:states:us-east-1:123456789012:execution:seeded:seeded"
        _until(lambda: sfn.describe_execution(executionArn=arn)["status"] == "SUCCEEDED")
        types = [event["type"] for event in sfn.get_execution_history(executionArn=arn)["events"]]
        assert types.count("TaskSucceeded") == 1
        queue = server.client("sqs").get_queue_url(QueueName="seeded")["QueueUrl"]
        told = server.client("sqs").get_queue_attributes(QueueUrl=queue, AttributeNames=["All"])
        assert told["Attributes"]["ApproximateNumberOfMessages"] == "1"


def test_reset_forgets_executions_and_tables(tmp_path: Path) -> None:
    db = tmp_path / "server.db"
    with Served("--db", str(db), folder=tmp_path) as first:
        first.client("sqs").create_queue(QueueName="kept")
        first.client("stepfunctions").create_activity(name="kept")
        first.kill()
    with Served("--db", str(db), "--reset", folder=tmp_path) as second:
        assert _queues(second) == []
        assert second.client("stepfunctions").list_activities()["activities"] == []


def test_reset_leaves_a_database_in_use_alone(tmp_path: Path) -> None:
    db = tmp_path / "server.db"
    with Served("--db", str(db), folder=tmp_path) as server:
        refused = served.serve("--port", "0", "--db", str(db), "--reset", folder=tmp_path)
        assert refused.returncode == 1
        assert refused.stderr == f"error: {db}: database is locked\n"
        assert _queues(server) == []


def test_reset_leaves_a_file_that_is_no_database_alone(tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("not a database, and dear to somebody")
    refused = served.serve("--db", str(file), "--reset", folder=tmp_path)
    assert refused.stderr == f"error: {file}: file is not a database\n"
    assert file.read_text() == "not a database, and dear to somebody"


def test_stopping_answers_what_is_under_way(tmp_path: Path) -> None:
    wait = {"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 1, "End": True}}}
    with Served(folder=tmp_path) as server, ThreadPoolExecutor(2) as threads:
        sfn = server.client("stepfunctions")
        machine = sfn.create_state_machine(
            name="wait", definition=json.dumps(wait), roleArn=ROLE, type="EXPRESS"
        )["stateMachineArn"]
        activity = sfn.create_activity(name="idle")["activityArn"]
        running = threads.submit(sfn.start_sync_execution, stateMachineArn=machine)
        polling = threads.submit(sfn.get_activity_task, activityArn=activity)
        _until(lambda: "stepsmith_executions_under_way 1" in _get(f"{server.url}/metrics"))
        _until(lambda: "stepsmith_workers_waiting 1" in _get(f"{server.url}/metrics"))
        assert server.stop() == 0
        assert running.result()["status"] == "SUCCEEDED"
        assert "taskToken" not in polling.result()


def test_virtual_time_skips_waits(tmp_path: Path) -> None:
    wait = {"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 86400, "End": True}}}
    with Served("--time", "virtual", folder=tmp_path) as server:
        sfn = server.client("stepfunctions")
        machine = sfn.create_state_machine(name="wait", definition=json.dumps(wait), roleArn=ROLE)[
            "stateMachineArn"
        ]
        arn = sfn.start_execution(stateMachineArn=machine)["executionArn"]
        _until(lambda: sfn.describe_execution(executionArn=arn)["status"] == "SUCCEEDED")


def test_the_log_is_one_json_object_a_line(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "stepsmith.cli", "serve", "--port", "0", "--json"],
        cwd=tmp_path,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    with process.stderr:
        started: dict[str, Any] = json.loads(process.stderr.readline())
        process.terminate()
        stopping = json.loads(process.stderr.readline())
    assert process.wait(20) == 0
    assert (started["event"], started["level"], started["resumed"]) == ("started", "info", 0)
    assert stopping["event"] == "stopping"


def test_two_processes_never_serve_one_file(tmp_path: Path) -> None:
    file = tmp_path / "services"
    first = child_process.start(file)
    second = child_process.start(file)
    assert (first.adopted, second.adopted, second.url) == (False, True, first.url)
    second.end()
    assert not first.is_alive()


def test_a_seed_that_fails_ends_the_start(tmp_path: Path) -> None:
    (tmp_path / "seed.py").write_text("def seed(session):\n    raise ValueError('no')\n")
    failed = served.serve("--port", "0", "--seed", "seed.py", folder=tmp_path)
    assert failed.returncode == 1
    assert failed.stderr == f"error: {tmp_path}/seed.py:2: seeding failed: ValueError: no\n"
