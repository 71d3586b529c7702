"""Events that are put on buses, and the executions and messages that come of them."""

from __future__ import annotations

import contextlib
import json
import re
import time
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.server.events.cloud import Cloud
from tests.server.served import ROLE, Served

UUID = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Generator[Served]:
    with Served(folder=tmp_path_factory.mktemp("events")) as served:
        yield served


@pytest.fixture
def cloud(server: Served, request: pytest.FixtureRequest) -> Cloud:
    return Cloud(server, request.node.name[:60].replace("[", "-").replace("]", ""))


def test_an_event_starts_an_execution_that_is_called_after_it(cloud: Cloud) -> None:
    machine = cloud.machine()
    cloud.rule({"source": [cloud.name]}, {"Arn": machine, "RoleArn": ROLE})
    event_id = cloud.put({"total": 5}, Resources=["a"], Time=datetime(2026, 1, 2, 3, tzinfo=UTC))
    (execution,) = cloud.executions(machine)
    assert re.fullmatch(f"{event_id}_{UUID}", execution["name"])
    assert json.loads(execution["input"]) == {
        "version": "0",
        "id": event_id,
        "detail-type": "order",
        "source": cloud.name,
        "account": "123456789012",
        "time": "2026-01-02T03:00:00Z",
        "region": "us-east-1",
        "resources": ["a"],
        "detail": {"total": 5},
    }


def test_an_event_that_does_not_match_starts_nothing(cloud: Cloud) -> None:
    machine = cloud.machine()
    pattern = {"source": [cloud.name], "detail": {"total": [{"numeric": [">", 10]}]}}
    cloud.rule(pattern, {"Arn": machine, "RoleArn": ROLE})
    cloud.put({"total": 10})
    cloud.put({"total": 11})
    assert [found["detail"] for found in cloud.inputs(machine)] == [{"total": 11}]


def test_a_rule_sees_the_events_of_its_own_bus_only(cloud: Cloud) -> None:
    bus = "orders"
    cloud.events.create_event_bus(Name=bus)
    machine = cloud.machine()
    cloud.rule({"source": [cloud.name]}, {"Arn": machine, "RoleArn": ROLE}, EventBusName=bus)
    cloud.put({"on": "default"})
    cloud.put({"on": bus}, EventBusName=bus)
    assert [found["detail"] for found in cloud.inputs(machine)] == [{"on": bus}]


def test_a_disabled_rule_delivers_nothing(cloud: Cloud) -> None:
    machine = cloud.machine()
    cloud.rule({"source": [cloud.name]}, {"Arn": machine, "RoleArn": ROLE})
    cloud.events.disable_rule(Name=cloud.name)
    cloud.put({"while": "disabled"})
    cloud.events.enable_rule(Name=cloud.name)
    cloud.put({"while": "enabled"})
    assert [found["detail"] for found in cloud.inputs(machine)] == [{"while": "enabled"}]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"Input": '{"constant": 1}'}, {"constant": 1}),
        ({"InputPath": "$.detail.order"}, {"id": 7, "items": ["a", "b"]}),
        (
            {
                "InputTransformer": {
                    "InputPathsMap": {
                        "order": "$.detail.order.id",
                        "items": "$.detail.order.items",
                    },
                    "InputTemplate": '{"order": <order>, "items": <items>, "text": "no. <order>",'
                    ' "rule": <aws.events.rule-name>, "gone": <aws.nothing>}',
                }
            },
            {"order": 7, "items": ["a", "b"], "text": "no. 7", "rule": "transformed", "gone": ""},
        ),
    ],
    ids=["constant", "path", "template"],
)
def test_a_target_gets_what_it_asks_for(cloud: Cloud, given: Any, expected: Any) -> None:
    machine = cloud.machine()
    cloud.rule({"source": [cloud.name]}, {"Arn": machine, "RoleArn": ROLE, **given})
    cloud.put({"order": {"id": 7, "items": ["a", "b"]}})
    (found,) = cloud.inputs(machine)
    if "rule" in expected:
        expected = {**expected, "rule": cloud.name}
    assert found == expected


def test_queues_and_topics_get_events_beside_a_state_machine(cloud: Cloud) -> None:
    machine = cloud.machine()
    url, arn = cloud.queue()
    topic_queue, topic_queue_arn = cloud.queue("-topic")
    sns = cloud.server.client("sns")
    topic = sns.create_topic(Name="orders")["TopicArn"]
    sns.subscribe(
        TopicArn=topic,
        Protocol="sqs",
        Endpoint=topic_queue_arn,
        Attributes={"RawMessageDelivery": "true"},
    )
    cloud.rule(
        {"source": [cloud.name]}, {"Arn": topic}, {"Arn": arn}, {"Arn": machine, "RoleArn": ROLE}
    )
    event_id = cloud.put({"total": 5})
    assert json.loads(cloud.message(url)["Body"])["id"] == event_id
    assert json.loads(cloud.message(topic_queue)["Body"])["id"] == event_id
    assert [found["id"] for found in cloud.inputs(machine)] == [event_id]


def test_what_cannot_be_delivered_gets_into_the_dead_letter_queue(cloud: Cloud) -> None:
    url, arn = cloud.queue()
    missing = f"arn:aws:states:us-east-1:123456789012:stateMachine:{cloud.name}"
    rule = cloud.rule(
        {"source": [cloud.name]},
        {"Arn": missing, "RoleArn": ROLE, "DeadLetterConfig": {"Arn": arn}, "Input": "{}"},
    )
    event_id = cloud.put({"total": 5})
    message = cloud.message(url)
    assert json.loads(message["Body"])["id"] == event_id
    told = {name: one["StringValue"] for name, one in message["MessageAttributes"].items()}
    assert told == {
        "RULE_ARN": rule,
        "TARGET_ARN": missing,
        "ERROR_CODE": "NO_RESOURCE",
        "ERROR_MESSAGE": f"State Machine Does Not Exist: '{missing}'",
        "RETRY_ATTEMPTS": "0",
    }


def test_an_event_goes_on_to_another_bus(cloud: Cloud) -> None:
    bus = cloud.events.create_event_bus(Name="behind")["EventBusArn"]
    machine = cloud.machine()
    cloud.rule({"source": [cloud.name]}, {"Arn": bus, "RoleArn": ROLE})
    cloud.events.put_rule(
        Name="behind", EventBusName="behind", EventPattern=json.dumps({"source": [cloud.name]})
    )
    target = {"Id": "m", "Arn": machine, "RoleArn": ROLE, "InputPath": "$.detail"}
    cloud.events.put_targets(Rule="behind", EventBusName="behind", Targets=[target])
    cloud.put({"total": 5})
    assert cloud.awaited_inputs(machine, 1) == [{"total": 5}]


def test_an_archive_is_replayed(cloud: Cloud) -> None:
    machine = cloud.machine()
    cloud.rule(
        {"source": [cloud.name], "replay-name": [{"exists": True}]},
        {"Arn": machine, "RoleArn": ROLE, "InputPath": "$.detail"},
    )
    bus = "arn:aws:events:us-east-1:123456789012:event-bus/default"
    archive = cloud.events.create_archive(
        ArchiveName="kept",
        EventSourceArn=bus,
        EventPattern=json.dumps({"source": [cloud.name]}),
    )["ArchiveArn"]
    cloud.put({"total": 5})
    assert cloud.inputs(machine) == []
    cloud.events.start_replay(
        ReplayName="again",
        EventSourceArn=archive,
        EventStartTime=datetime(2020, 1, 1, tzinfo=UTC),
        EventEndTime=datetime(2120, 1, 1, tzinfo=UTC),
        Destination={"Arn": bus},
    )
    assert cloud.inputs(machine) == [{"total": 5}]


def test_a_target_that_is_not_delivered_to_is_refused_by_name(cloud: Cloud) -> None:
    arn = "arn:aws:firehose:us-east-1:123456789012:deliverystream/x"
    with pytest.raises(cloud.events.exceptions.ClientError, match=f"{arn}: this server delivers"):
        cloud.rule({"source": [cloud.name]}, {"Arn": arn, "RoleArn": ROLE})


def test_a_wrong_pattern_is_refused(cloud: Cloud) -> None:
    with pytest.raises(cloud.events.exceptions.InvalidEventPatternException) as refused:
        cloud.rule({"source": cloud.name})
    assert refused.value.response["Error"]["Message"] == (
        'Event pattern is not valid. Reason: "source" must be an object or an array'
    )


def test_a_pattern_can_be_tried(cloud: Cloud) -> None:
    event = {
        "id": "1",
        "account": "123456789012",
        "source": "shop",
        "time": "2026-01-01T00:00:00Z",
        "region": "us-east-1",
        "resources": [],
        "detail-type": "order",
        "detail": {"total": 5},
    }
    results = [
        cloud.events.test_event_pattern(
            Event=json.dumps(event),
            EventPattern=json.dumps({"detail": {"total": [{"numeric": ["<", bound]}]}}),
        )["Result"]
        for bound in (5, 6)
    ]
    assert results == [False, True]


def test_an_object_in_a_bucket_starts_an_execution(cloud: Cloud) -> None:
    s3 = cloud.server.client("s3", s3={"addressing_style": "path"})
    s3.create_bucket(Bucket="incoming")
    s3.put_bucket_notification_configuration(
        Bucket="incoming", NotificationConfiguration={"EventBridgeConfiguration": {}}
    )
    machine = cloud.machine()
    cloud.rule(
        {"source": ["aws.s3"], "detail": {"object": {"key": [{"suffix": ".csv"}]}}},
        {"Arn": machine, "RoleArn": ROLE},
    )
    s3.put_object(Bucket="incoming", Key="in/a.csv", Body=b"123")
    s3.put_object(Bucket="incoming", Key="in/a.txt", Body=b"123")
    s3.delete_object(Bucket="incoming", Key="in/a.csv")
    deleted, created = cloud.inputs(machine)
    assert (created["detail-type"], deleted["detail-type"]) == ("Object Created", "Object Deleted")
    assert created["resources"] == ["arn:aws:s3:::incoming"]
    detail = created["detail"]
    assert detail["bucket"] == {"name": "incoming"}
    assert detail["reason"] == "PutObject"
    assert {**detail["object"], "sequencer": ""} == {
        "key": "in/a.csv",
        "size": 3,
        "etag": "202cb962ac59075b964b07152d234b70",
        "sequencer": "",
    }
    assert deleted["detail"]["deletion-type"] == "Permanently Deleted"
    assert deleted["detail"]["object"]["sequencer"] > detail["object"]["sequencer"]


def test_a_delete_marker_is_told_of(cloud: Cloud) -> None:
    s3 = cloud.server.client("s3", s3={"addressing_style": "path"})
    s3.create_bucket(Bucket="versioned")
    s3.put_bucket_versioning(Bucket="versioned", VersioningConfiguration={"Status": "Enabled"})
    s3.put_bucket_notification_configuration(
        Bucket="versioned", NotificationConfiguration={"EventBridgeConfiguration": {}}
    )
    machine = cloud.machine()
    cloud.rule(
        {"source": ["aws.s3"], "detail": {"bucket": {"name": ["versioned"]}}},
        {"Arn": machine, "RoleArn": ROLE},
    )
    version = s3.put_object(Bucket="versioned", Key="a", Body=b"123")["VersionId"]
    marker = s3.delete_object(Bucket="versioned", Key="a")["VersionId"]
    deleted, created = (event["detail"] for event in cloud.inputs(machine))
    assert created["object"]["version-id"] == version
    assert deleted["object"]["version-id"] == marker
    assert deleted["deletion-type"] == "Delete Marker Created"


def test_an_accepted_event_outlives_the_server(tmp_path: Path) -> None:
    db = tmp_path / "server.db"
    with Served("--db", str(db), folder=tmp_path) as first:
        cloud = Cloud(first, "kept")
        machine = cloud.machine()
        cloud.rule({"source": ["kept"]}, {"Arn": machine, "RoleArn": ROLE, "InputPath": "$.detail"})
        services = json.loads(db.with_name("server.db.services").read_text())["url"]
        first.kill()
    behind = Served.__new__(Served)
    behind.url = services
    Cloud(behind, "kept").put({"while": "nobody served"})
    with Served("--db", str(db), folder=tmp_path) as second:
        assert Cloud(second, "kept").inputs(machine) == [{"while": "nobody served"}]
        second.kill()
    with Served("--db", str(db), folder=tmp_path) as third:
        assert Cloud(third, "kept").inputs(machine) == [{"while": "nobody served"}]


def test_every_acknowledged_event_has_one_execution_after_a_kill(tmp_path: Path) -> None:
    db = tmp_path / "server.db"
    acknowledged: list[str] = []

    def put_until_killed(cloud: Cloud) -> None:
        with contextlib.suppress(Exception):
            while True:
                acknowledged.append(cloud.put({"number": len(acknowledged)}))

    with Served("--db", str(db), folder=tmp_path) as first, ThreadPoolExecutor(4) as threads:
        machine = Cloud(first, "many").machine()
        Cloud(first, "many").rule({"source": ["many"]}, {"Arn": machine, "RoleArn": ROLE})
        for _ in range(4):
            threads.submit(put_until_killed, Cloud(first, "many"))
        while len(acknowledged) < 50:
            time.sleep(0.01)
        first.kill()
    with Served("--db", str(db), folder=tmp_path) as second:
        pages = second.client("stepfunctions").get_paginator("list_executions")
        names = [
            execution["name"].partition("_")[0]
            for page in pages.paginate(stateMachineArn=machine)
            for execution in page["executions"]
        ]
    assert set(acknowledged) <= set(names)
    assert len(names) == len(set(names))
