"""AWS clients, made at first use: importing a task module needs no AWS configuration."""

from __future__ import annotations

import os
from functools import cache
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from mypy_boto3_apigateway import APIGatewayClient
    from mypy_boto3_cognito_idp import CognitoIdentityProviderClient
    from mypy_boto3_dynamodb import DynamoDBClient
    from mypy_boto3_events import EventBridgeClient
    from mypy_boto3_iam import IAMClient
    from mypy_boto3_kms import KMSClient
    from mypy_boto3_s3 import S3Client
    from mypy_boto3_sns import SNSClient
    from mypy_boto3_sts import STSClient


def dynamodb() -> DynamoDBClient:
    return cast("DynamoDBClient", _client("dynamodb", os.environ.get("AWS_ENDPOINT_URL")))


def events() -> EventBridgeClient:
    return cast("EventBridgeClient", _client("events", os.environ.get("AWS_ENDPOINT_URL")))


def sns() -> SNSClient:
    return cast("SNSClient", _client("sns", os.environ.get("AWS_ENDPOINT_URL")))


def apigateway() -> APIGatewayClient:
    return cast("APIGatewayClient", _client("apigateway", os.environ.get("AWS_ENDPOINT_URL")))


def cognito() -> CognitoIdentityProviderClient:
    return cast(
        "CognitoIdentityProviderClient", _client("cognito-idp", os.environ.get("AWS_ENDPOINT_URL"))
    )


def iam() -> IAMClient:
    return cast("IAMClient", _client("iam", os.environ.get("AWS_ENDPOINT_URL")))


def kms() -> KMSClient:
    return cast("KMSClient", _client("kms", os.environ.get("AWS_ENDPOINT_URL")))


def s3() -> S3Client:
    return cast("S3Client", _client("s3", os.environ.get("AWS_ENDPOINT_URL")))


def sts() -> STSClient:
    return cast("STSClient", _client("sts", os.environ.get("AWS_ENDPOINT_URL")))


@cache
def _client(service: str, endpoint: str | None) -> object:
    """A client whose calls end well within a task's timeout. Local clouds differ by endpoint.

    S3 takes presigned requests in all regions only if they are signed by version 4.
    """
    from botocore.config import Config
    from botocore.session import Session

    config = Config(
        connect_timeout=2,
        read_timeout=4,
        retries={"mode": "standard", "total_max_attempts": 2},
        signature_version="s3v4" if service == "s3" else None,
    )
    return Session().create_client(service, endpoint_url=endpoint, config=config)
