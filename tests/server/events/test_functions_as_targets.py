"""Lambda functions that rules and buckets call."""

from __future__ import annotations

import json
from collections.abc import Generator
from typing import Any

import pytest

from tests.server.events.cloud import Cloud
from tests.server.served import Served
from tests.server.test_functions import client as lambda_client
from tests.server.test_functions import made

ARN = "arn:aws:lambda:us-east-1:123456789012:function"


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Generator[Served]:
    with Served(folder=tmp_path_factory.mktemp("functions")) as server:
        yield server


client = lambda_client


@pytest.fixture
def cloud(served: Served, request: pytest.FixtureRequest) -> Cloud:
    return Cloud(served, request.node.name[:60])


def forwarding(client: Any, cloud: Cloud) -> tuple[str, str]:
    """The ARN of a function that puts its events into a queue, and the queue's URL."""
    url, _ = cloud.queue()
    code = (
        "import boto3, json\ndef handler(event, context):\n"
        f"    boto3.client('sqs').send_message(QueueUrl={url!r}, MessageBody=json.dumps(event))\n"
    )
    return made(client, cloud.name, code, Timeout=30), url


def test_a_function_gets_an_event(client: Any, cloud: Cloud) -> None:
    function, url = forwarding(client, cloud)
    cloud.rule({"source": [cloud.name]}, {"Arn": function, "InputPath": "$.detail"})
    cloud.put({"total": 5})
    assert json.loads(cloud.message(url)["Body"]) == {"total": 5}


def test_a_function_gets_what_happens_in_a_bucket(client: Any, cloud: Cloud) -> None:
    function, url = forwarding(client, cloud)
    s3 = cloud.server.client("s3", s3={"addressing_style": "path"})
    s3.create_bucket(Bucket="watched")
    s3.put_bucket_notification_configuration(
        Bucket="watched",
        NotificationConfiguration={
            "LambdaFunctionConfigurations": [
                {"LambdaFunctionArn": function, "Events": ["s3:ObjectCreated:*"]}
            ]
        },
    )
    s3.put_object(Bucket="watched", Key="a b.csv", Body=b"123")
    (record,) = json.loads(cloud.message(url)["Body"])["Records"]
    assert (record["eventName"], record["s3"]["bucket"]["name"]) == ("ObjectCreated:Put", "watched")
    assert (record["s3"]["object"]["key"], record["s3"]["object"]["size"]) == ("a+b.csv", 3)


def test_an_event_for_a_function_that_is_not_there_is_a_dead_letter(cloud: Cloud) -> None:
    url, queue = cloud.queue("-dead")
    target = {"Arn": f"{ARN}:nobody", "DeadLetterConfig": {"Arn": queue}}
    cloud.rule({"source": [cloud.name]}, target)
    event_id = cloud.put({"total": 5})
    message = cloud.message(url)
    assert json.loads(message["Body"])["id"] == event_id
    assert message["MessageAttributes"]["ERROR_CODE"]["StringValue"] == "NO_RESOURCE"
