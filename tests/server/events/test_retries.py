"""How often a delivery is tried again, in virtual time and with a topic that nobody answers for."""

from __future__ import annotations

import asyncio
import socket
from datetime import timedelta
from typing import Any

import boto3
import pytest
from botocore.config import Config

from stepsmith.engine import MemoryObjects, Succeeded
from stepsmith.local.moto_endpoint import MotoEndpoint
from stepsmith.server.events.delivery import Delivery, Parcel
from stepsmith.server.host.clock import VirtualTime
from stepsmith.server.server import Server


def closed_port() -> int:
    with socket.socket() as opened:
        opened.bind(("127.0.0.1", 0))
        return int(opened.getsockname()[1])


@pytest.fixture(scope="module")
def sqs_url() -> Any:
    endpoint = MotoEndpoint()
    yield endpoint.url
    endpoint.close()


def given_up(sqs_url: str, policy: dict[str, int]) -> tuple[float, dict[str, str], str]:
    """After how many seconds a delivery is given up, and what its dead letter tells."""
    urls = {"sns": f"http://127.0.0.1:{closed_port()}", "sqs": sqs_url}

    def client(service: Any, region: str) -> Any:
        return boto3.client(
            service,
            endpoint_url=urls[service],
            region_name=region,
            aws_access_key_id="test",
            aws_secret_access_key="test",
            config=Config(retries={"total_max_attempts": 1}),
        )

    sqs = client("sqs", "us-east-1")
    url = sqs.create_queue(QueueName="dead")["QueueUrl"]

    async def deliver() -> float:
        server = Server(None, VirtualTime(), lambda _: Succeeded(None), MemoryObjects())
        delivery = Delivery(server.service, client)
        began = server.service.host.now
        done = asyncio.Event()
        target = {
            "Arn": "arn:aws:sns:us-east-1:123456789012:topic",
            "RetryPolicy": policy,
            "DeadLetterConfig": {"Arn": "arn:aws:sqs:us-east-1:123456789012:dead"},
        }
        parcel = Parcel(target, "{}", "name", began, "the event", {"RULE_ARN": "rule"}, done.set)
        delivery.deliver(parcel)
        await asyncio.wait_for(done.wait(), 20)
        took = server.service.host.now - began
        server.close()
        return took / timedelta(seconds=1)

    took = asyncio.run(deliver())
    (message,) = sqs.receive_message(QueueUrl=url, MessageAttributeNames=["All"])["Messages"]
    sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
    attributes = message["MessageAttributes"].items()
    told = {name: one["StringValue"] for name, one in attributes if name != "ERROR_MESSAGE"}
    return took, told, message["Body"]


def test_a_delivery_is_tried_again_as_often_as_the_policy_says(sqs_url: str) -> None:
    assert given_up(sqs_url, {"MaximumRetryAttempts": 3}) == (
        1 + 2 + 4,
        {
            "RULE_ARN": "rule",
            "ERROR_CODE": "SDK_CLIENT_ERROR",
            "EXHAUSTED_RETRY_CONDITION": "MaximumRetryAttempts",
            "RETRY_ATTEMPTS": "3",
        },
        "the event",
    )


def test_a_delivery_is_not_tried_when_the_event_is_too_old(sqs_url: str) -> None:
    took, told, _ = given_up(sqs_url, {"MaximumEventAgeInSeconds": 60})
    assert took == 1 + 2 + 4 + 8 + 16
    assert told["EXHAUSTED_RETRY_CONDITION"] == "MaximumEventAgeInSeconds"
    assert told["RETRY_ATTEMPTS"] == "5"
