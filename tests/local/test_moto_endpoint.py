"""The emulated services over HTTP."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from botocore.config import Config
from botocore.exceptions import ConnectionClosedError

from stepsmith.local.cloud import LocalCloud


@pytest.fixture(scope="module")
def cloud() -> Iterator[LocalCloud]:
    with LocalCloud() as cloud:
        table = cloud.session().client("dynamodb")
        table.create_table(
            TableName="counters",
            KeySchema=[{"AttributeName": "name", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "name", "AttributeType": "S"}],
            BillingMode="PAY_PER_REQUEST",
        )
        yield cloud


def add_one(client: Any, name: str) -> None:
    client.update_item(
        TableName="counters",
        Key={"name": {"S": name}},
        UpdateExpression="ADD hits :one",
        ExpressionAttributeValues={":one": {"N": "1"}},
    )


def hits(client: Any, name: str) -> str:
    found = client.get_item(TableName="counters", Key={"name": {"S": name}})
    return str(found.get("Item", {}).get("hits", {}).get("N", "0"))


def test_no_update_is_lost_when_many_clients_write_at_once(cloud: LocalCloud) -> None:
    """moto by itself loses some of these."""
    client = cloud.session().client("dynamodb")
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: add_one(client, "busy"), range(80)))
    assert hits(client, "busy") == "80"


class Observer:
    def __init__(self, *, serve: bool) -> None:
        self.serve = serve
        self.seen: list[str] = []

    def arrived(self) -> bool:
        self.seen.append("arrived")
        return self.serve

    def served(self) -> None:
        self.seen.append("served")


def test_an_observer_sees_each_request_come_and_take_effect(cloud: LocalCloud) -> None:
    observer = Observer(serve=True)
    client = cloud.session().client("dynamodb")
    with cloud.endpoint.observed_by(observer):
        add_one(client, "seen")
    add_one(client, "seen")
    assert observer.seen == ["arrived", "served"]


def test_a_request_that_an_observer_stops_has_no_effect(cloud: LocalCloud) -> None:

    client = cloud.session().client("dynamodb", config=Config(retries={"total_max_attempts": 1}))
    with (
        cloud.endpoint.observed_by(Observer(serve=False)),
        pytest.raises(ConnectionClosedError),
    ):
        add_one(client, "stopped")
    assert hits(client, "stopped") == "0"


def test_long_messages_and_keys_with_underscores_pass_unchanged(cloud: LocalCloud) -> None:
    s3 = cloud.session().client("s3")
    s3.create_bucket(Bucket="shelf")
    s3.put_object(Bucket="shelf", Key="box", Body=b"x" * 300_000, Metadata={"made_by": "hand"})
    found = s3.get_object(Bucket="shelf", Key="box")
    assert (len(found["Body"].read()), found["Metadata"]) == (300_000, {"made_by": "hand"})
