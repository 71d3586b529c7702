"""Virtual time: waits pass at once, but never while something is under way."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable, Generator
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

import pytest

from stepsmith.engine import Outcome, Succeeded, TaskRequest
from stepsmith.server.host.clock import VirtualTime
from stepsmith.server.store.database import Database
from tests.server.conftest import RunningServer, client_of
from tests.server.served import Served
from tests.server.test_executions import ROLE, WAIT, ended, machine

if TYPE_CHECKING:
    from mypy_boto3_stepfunctions import SFNClient

DAY = 86_400
PATIENCE_SECONDS = 0.4


class Worker:
    """A service that answers when it is told to."""

    def __init__(self) -> None:
        self.begun = Event()
        self.may_answer = Event()

    def __call__(self, request: TaskRequest) -> Outcome:
        self.begun.set()
        assert self.may_answer.wait(10)
        return Succeeded({"done": True})


@pytest.fixture
def worker() -> Worker:
    return Worker()


@pytest.fixture
def sfn(worker: Worker) -> Generator[SFNClient]:
    """A client of a server with virtual time that is patient for a moment."""
    server = RunningServer(worker, clock=VirtualTime(patience_seconds=PATIENCE_SECONDS))
    yield client_of(server.url)
    worker.may_answer.set()
    server.close()


def started(sfn: SFNClient, *states: dict[str, Any]) -> str:
    """An execution with branches of one state each."""
    branches = [
        {"StartAt": f"S{n}", "States": {f"S{n}": {**state, "End": True}}}
        for n, state in enumerate(states)
    ]
    parallel = {"Type": "Parallel", "Branches": branches, "End": True}
    arn = machine(sfn, {"StartAt": "P", "States": {"P": parallel}})
    return sfn.start_execution(stateMachineArn=arn)["executionArn"]


def types(sfn: SFNClient, arn: str) -> list[str]:
    return [event["type"] for event in sfn.get_execution_history(executionArn=arn)["events"]]


def call(**more: Any) -> dict[str, Any]:
    return {"Type": "Task", "Resource": "arn:aws:states:::sns:publish", **more}


def wait(seconds: int = DAY) -> dict[str, Any]:
    return {"Type": "Wait", "Seconds": seconds}


def callback(**more: Any) -> dict[str, Any]:
    """A state that is given a token, and tells nobody."""
    resource = "arn:aws:states:::sqs:sendMessage.waitForTaskToken"
    return {
        "Type": "Task",
        "Resource": resource,
        "Parameters": {"QueueUrl": "q", "MessageBody": "", "Token.$": "$$.Task.Token"},
        **more,
    }


def test_a_wait_takes_as_long_as_it_says_in_the_history(sfn: SFNClient) -> None:
    described = ended(sfn, sfn.start_execution(stateMachineArn=machine(sfn, WAIT))["executionArn"])
    assert (described["stopDate"] - described["startDate"]).total_seconds() == 3600


def test_time_stands_still_while_a_task_is_under_way(sfn: SFNClient, worker: Worker) -> None:
    """The wait beside it ends after it."""
    arn = started(sfn, call(TimeoutSeconds=60), wait())
    assert worker.begun.wait(10)
    time.sleep(PATIENCE_SECONDS * 2)
    assert "WaitStateExited" not in types(sfn, arn)
    worker.may_answer.set()
    assert ended(sfn, arn)["status"] == "SUCCEEDED"
    found = types(sfn, arn)
    assert found.index("TaskSucceeded") < found.index("WaitStateExited")


def test_time_stands_still_until_a_task_has_begun(
    sfn: SFNClient, worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It begins when it is kept, which takes a moment."""
    worker.may_answer.set()
    after_commit = Database.after_commit

    def slowly(database: Database, action: Callable[[], None]) -> None:
        asyncio.get_running_loop().call_later(0.05, after_commit, database, action)

    monkeypatch.setattr(Database, "after_commit", slowly)
    assert ended(sfn, started(sfn, call(TimeoutSeconds=60)))["status"] == "SUCCEEDED"


def test_time_stands_still_until_a_callback_has_come(sfn: SFNClient, worker: Worker) -> None:
    """One that comes within the server's patience is in time."""
    worker.may_answer.set()
    arn = started(sfn, callback(TimeoutSeconds=60), wait())
    while "TaskSubmitted" not in types(sfn, arn):
        pass
    history = sfn.get_execution_history(executionArn=arn)["events"]
    details = (event.get("taskScheduledEventDetails") for event in history)
    (scheduled,) = (told for told in details if told is not None)
    sfn.send_task_success(
        taskToken=json.loads(scheduled["parameters"])["Token"], output='"approved"'
    )
    assert json.loads(ended(sfn, arn)["output"]) == ["approved", {}]


def test_a_mock_without_an_answer_lets_a_task_time_out(tmp_path: Path) -> None:
    """At once, for nobody else is there who could answer."""
    (tmp_path / "mocks.py").write_text(
        "from stepsmith.testing import NoAnswer\nMOCKS = {'Lost': {'Case': {'Work': NoAnswer()}}}\n"
    )
    clock = VirtualTime(patience_seconds=600)
    server = RunningServer(mock_config=tmp_path / "mocks.py", clock=clock)
    sfn = client_of(server.url)
    work = call(TimeoutSeconds=DAY, End=True)
    definition = json.dumps({"StartAt": "Work", "States": {"Work": work}})
    arn = sfn.create_state_machine(name="Lost", definition=definition, roleArn=ROLE)
    started = sfn.start_execution(stateMachineArn=f"{arn['stateMachineArn']}#Case")
    assert ended(sfn, started["executionArn"])["error"] == "States.Timeout"
    server.close()


def test_a_callback_that_never_comes_times_out(sfn: SFNClient, worker: Worker) -> None:
    """Once nothing has happened for the server's patience."""
    worker.may_answer.set()
    described = ended(sfn, started(sfn, callback(TimeoutSeconds=DAY)))
    assert (described["status"], described["error"]) == ("FAILED", "States.Timeout")
    assert (described["stopDate"] - described["startDate"]).total_seconds() == DAY


def test_an_activity_s_worker_comes_in_time(sfn: SFNClient) -> None:
    """Though it does so after the task was there."""
    activity = sfn.create_activity(name="people")["activityArn"]
    arn = started(sfn, {"Type": "Task", "Resource": activity, "TimeoutSeconds": 60}, wait())
    token = sfn.get_activity_task(activityArn=activity)["taskToken"]
    sfn.send_task_success(taskToken=token, output="1")
    assert json.loads(ended(sfn, arn)["output"]) == [1, {}]


def test_an_execution_that_was_stopped_holds_nobody_up(sfn: SFNClient) -> None:
    """Neither with a task that no worker took, nor with one that is under way."""
    activity = sfn.create_activity(name="people")["activityArn"]
    arn = started(sfn, {"Type": "Task", "Resource": activity}, call())
    sfn.stop_execution(executionArn=arn)
    other = sfn.start_execution(stateMachineArn=machine(sfn, WAIT))["executionArn"]
    assert ended(sfn, other)["status"] == "SUCCEEDED"


def test_a_nested_execution_s_wait_passes_at_once() -> None:
    """Its parent waits for it, and for nobody outside for whom there would be patience."""
    server = RunningServer(clock=VirtualTime(patience_seconds=600))
    sfn = client_of(server.url)
    nested = {
        "Type": "Task",
        "Resource": "arn:aws:states:::states:startExecution.sync:2",
        "Parameters": {"StateMachineArn": machine(sfn, WAIT)},
    }
    assert ended(sfn, started(sfn, nested))["status"] == "SUCCEEDED"
    server.close()


def test_time_goes_on_from_where_the_last_server_s_ended(tmp_path: Path) -> None:
    """With a database, no execution is older than one that ended before it."""
    moments = []
    for _ in range(2):
        with Served(
            "--time", "virtual", "--db", str(tmp_path / "server.db"), folder=tmp_path
        ) as server:
            client = server.client("stepfunctions")
            arn = client.start_execution(stateMachineArn=machine(client, WAIT))["executionArn"]
            described = ended(client, arn)
            moments += [described["startDate"], described["stopDate"]]
    assert moments == sorted(moments)
    assert (moments[3] - moments[0]).total_seconds() == 2 * 3600
