"""Schedule rules and EventBridge Scheduler, under virtual time and in the machine's."""

from __future__ import annotations

import json
import time
from collections.abc import Generator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.server.events.cloud import Cloud
from tests.server.served import ROLE, Served


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Generator[Served]:
    with Served("--time", "virtual", folder=tmp_path_factory.mktemp("schedules")) as served:
        yield served


@pytest.fixture
def cloud(server: Served, request: pytest.FixtureRequest) -> Cloud:
    return Cloud(server, request.node.name[:60].replace("[", "-").replace("]", ""))


def schedule(cloud: Cloud, expression: str, target: dict[str, Any], **more: Any) -> str:
    """A schedule, called as the test is."""
    arn: str = cloud.server.client("scheduler").create_schedule(
        Name=cloud.name,
        ScheduleExpression=expression,
        FlexibleTimeWindow={"Mode": "OFF"},
        Target={"RoleArn": ROLE, **target},
        **more,
    )["ScheduleArn"]
    return arn


def now(cloud: Cloud) -> datetime:
    """The server's time."""
    machine = Cloud(cloud.server, cloud.name + "-now").machine()
    started: datetime = cloud.sfn.start_execution(stateMachineArn=machine)["startDate"]
    return started.astimezone(UTC)


def test_a_rate_rule_starts_executions_one_period_apart(cloud: Cloud) -> None:
    machine = cloud.machine()
    rule = cloud.events.put_rule(Name=cloud.name, ScheduleExpression="rate(5 minutes)")["RuleArn"]
    cloud.events.put_targets(
        Rule=cloud.name, Targets=[{"Id": "m", "Arn": machine, "RoleArn": ROLE}]
    )
    *_, second, first = cloud.awaited_inputs(machine, 2)
    cloud.events.disable_rule(Name=cloud.name)
    times = [datetime.fromisoformat(event.pop("time")) for event in (first, second)]
    assert times[1] - times[0] == timedelta(minutes=5)
    del first["id"]
    assert first == {
        "version": "0",
        "detail-type": "Scheduled Event",
        "source": "aws.events",
        "account": "123456789012",
        "region": "us-east-1",
        "resources": [rule],
        "detail": {},
    }


def test_a_cron_rule_starts_an_execution_at_its_moment(cloud: Cloud) -> None:
    machine = cloud.machine()
    cloud.events.put_rule(Name=cloud.name, ScheduleExpression="cron(30 10 ? * MON#1 *)")
    cloud.events.put_targets(
        Rule=cloud.name, Targets=[{"Id": "m", "Arn": machine, "RoleArn": ROLE}]
    )
    event = cloud.awaited_inputs(machine, 1)[-1]
    cloud.events.disable_rule(Name=cloud.name)
    moment = datetime.fromisoformat(event["time"])
    assert (moment.hour, moment.minute, moment.isoweekday()) == (10, 30, 1)
    assert moment.day <= 7


def test_a_schedule_at_a_moment_comes_once_in_its_time_zone_and_is_deleted(cloud: Cloud) -> None:
    machine = cloud.machine()
    wall = (now(cloud) + timedelta(days=2)).replace(microsecond=0, tzinfo=None)
    arn = schedule(
        cloud,
        f"at({wall.isoformat()})",
        {"Arn": machine, "Input": '{"due": "<aws.scheduler.scheduled-time>"}'},
        ScheduleExpressionTimezone="Asia/Tokyo",
        ActionAfterCompletion="DELETE",
    )
    expected = (wall - timedelta(hours=9)).isoformat() + "Z"
    assert cloud.awaited_inputs(machine, 1) == [{"due": expected}]
    scheduler = cloud.server.client("scheduler")
    deadline = time.monotonic() + 10
    while arn in [one["Arn"] for one in scheduler.list_schedules()["Schedules"]]:
        assert time.monotonic() < deadline
    assert len(cloud.inputs(machine)) == 1


def test_a_schedule_ends_with_its_end_date(cloud: Cloud) -> None:
    machine = cloud.machine()
    start = (now(cloud) + timedelta(days=1)).replace(microsecond=0)
    arn = schedule(
        cloud,
        "rate(1 hour)",
        {"Arn": machine},
        StartDate=start,
        EndDate=start + timedelta(hours=2, minutes=30),
    )
    after = Cloud(cloud.server, cloud.name + "-after")
    later = after.machine()
    schedule(
        after, f"at({(start + timedelta(days=3)).isoformat()[:19]})", {"Arn": later, "Input": "{}"}
    )
    after.awaited_inputs(later, 1)
    inputs = cloud.inputs(machine)
    assert [datetime.fromisoformat(event["time"]) for event in reversed(inputs)] == [
        start,
        start + timedelta(hours=1),
        start + timedelta(hours=2),
    ]
    assert {(event["source"], event["detail"], *event["resources"]) for event in inputs} == {
        ("aws.scheduler", "{}", arn)
    }


def test_a_disabled_schedule_does_not_come(cloud: Cloud) -> None:
    machine = cloud.machine()
    wall = (now(cloud) + timedelta(days=1)).isoformat()[:19]
    schedule(cloud, f"at({wall})", {"Arn": machine, "Input": "{}"}, State="DISABLED")
    after = Cloud(cloud.server, cloud.name + "-after")
    later = after.machine()
    wall = (now(cloud) + timedelta(days=2)).isoformat()[:19]
    schedule(after, f"at({wall})", {"Arn": later, "Input": "{}"})
    after.awaited_inputs(later, 1)
    assert cloud.inputs(machine) == []


def test_what_a_schedule_cannot_deliver_gets_into_its_dead_letter_queue(cloud: Cloud) -> None:
    url, arn = cloud.queue("-dead")
    missing = f"arn:aws:sqs:us-east-1:123456789012:{cloud.name}"
    wall = (now(cloud) + timedelta(days=1)).isoformat()[:19]
    own = schedule(
        cloud,
        f"at({wall})",
        {"Arn": missing, "Input": '{"a": 1}', "DeadLetterConfig": {"Arn": arn}},
    )
    message = cloud.message(url)
    told = {name: one["StringValue"] for name, one in message["MessageAttributes"].items()}
    assert json.loads(message["Body"]) == {"a": 1}
    del told["ERROR_MESSAGE"]
    assert told == {
        "ERROR_CODE": "NO_RESOURCE",
        "IS_PAYLOAD_TRUNCATED": "false",
        "RETRY_ATTEMPTS": "0",
        "SCHEDULED_TIME": wall + "Z",
        "SCHEDULE_ARN": own,
        "TARGET_ARN": missing,
    }


@pytest.mark.parametrize("expression", ["rate(1 hours)", "cron(0 12 * * * *)", "at(tomorrow)"])
def test_a_wrong_expression_is_refused(cloud: Cloud, expression: str) -> None:
    with pytest.raises(cloud.events.exceptions.ClientError) as refused:
        schedule(cloud, expression, {"Arn": "arn:aws:sqs:us-east-1:123456789012:q"})
    assert refused.value.response["Error"] == {
        "Code": "ValidationException",
        "Message": f"Invalid Schedule Expression {expression}.",
    }


def test_in_real_time_a_schedule_comes_at_its_moment(tmp_path: Path) -> None:
    with Served(folder=tmp_path) as served:
        cloud = Cloud(served, "real")
        machine = cloud.machine()
        moment = datetime.now(UTC).replace(microsecond=0) + timedelta(seconds=3)
        schedule(cloud, f"at({moment.isoformat()[:19]})", {"Arn": machine, "Input": "{}"})
        cloud.awaited_inputs(machine, 1)
        (execution,) = cloud.executions(machine)
        assert moment <= execution["startDate"] < moment + timedelta(seconds=5)


def test_a_schedule_comes_though_the_server_was_killed(tmp_path: Path) -> None:
    db = tmp_path / "server.db"
    with Served("--db", str(db), folder=tmp_path) as first:
        cloud = Cloud(first, "kept")
        machine = cloud.machine()
        moment = datetime.now(UTC) + timedelta(seconds=6)
        schedule(cloud, f"at({moment.isoformat()[:19]})", {"Arn": machine, "Input": '{"a": 1}'})
        first.kill()
    with Served("--db", str(db), folder=tmp_path) as second:
        assert Cloud(second, "kept").awaited_inputs(machine, 1) == [{"a": 1}]
