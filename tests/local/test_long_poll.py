"""Waiting for messages while others go on."""

from __future__ import annotations

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from stepsmith.local.cloud import LocalCloud


@pytest.fixture(scope="module")
def queues() -> Iterator[Any]:
    with LocalCloud() as cloud:
        yield cloud.session().client("sqs")


def receive(queues: Any, url: str, seconds: int) -> list[str]:
    answer = queues.receive_message(QueueUrl=url, WaitTimeSeconds=seconds)
    return [message["Body"] for message in answer.get("Messages", [])]


def test_a_message_that_comes_meanwhile_ends_the_wait(queues: Any) -> None:
    """Its sender needs the same server while the receiver waits."""
    url = queues.create_queue(QueueName="letters")["QueueUrl"]
    with ThreadPoolExecutor(1) as pool:
        started = time.monotonic()
        received = pool.submit(receive, queues, url, 20)
        time.sleep(0.2)
        queues.send_message(QueueUrl=url, MessageBody="hello")
        assert received.result() == ["hello"]
        assert time.monotonic() - started < 10


def test_without_a_message_the_wait_ends_in_time(queues: Any) -> None:
    url = queues.create_queue(QueueName="empty")["QueueUrl"]
    started = time.monotonic()
    assert receive(queues, url, 1) == []
    assert 1 <= time.monotonic() - started < 5


def test_an_error_is_told_at_once(queues: Any) -> None:
    url = queues.create_queue(QueueName="gone")["QueueUrl"]
    queues.delete_queue(QueueUrl=url)
    started = time.monotonic()
    with pytest.raises(queues.exceptions.QueueDoesNotExist):
        receive(queues, url, 20)
    assert time.monotonic() - started < 10
