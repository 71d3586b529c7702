"""AWS clients, made at first use: importing a task module needs no AWS configuration."""

from __future__ import annotations

import os
from functools import cache
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient
    from mypy_boto3_sns import SNSClient


def dynamodb() -> DynamoDBClient:
    return cast("DynamoDBClient", _client("dynamodb", os.environ.get("AWS_ENDPOINT_URL")))


def sns() -> SNSClient:
    return cast("SNSClient", _client("sns", os.environ.get("AWS_ENDPOINT_URL")))


@cache
def _client(service: str, endpoint: str | None) -> object:
    """A client whose calls end well within a task's timeout. Local clouds differ by endpoint."""
    from botocore.config import Config
    from botocore.session import Session

    config = Config(
        connect_timeout=2,
        read_timeout=4,
        retries={"mode": "standard", "total_max_attempts": 2},
    )
    return Session().create_client(service, endpoint_url=endpoint, config=config)
