"""A tenant's partition of the data table, and the role that sees nothing but it.

The policy is the same for all: the tenant is the value of the role's tag. Scan is left out, since
it has no `dynamodb:LeadingKeys`, for which `ForAllValues` would hold.
https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/specifying-conditions.html
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any, cast

from tasks.clients import dynamodb, iam, sts
from tasks.tenant_aws import tags
from tasks.tenant_errors import IsolationBroken, NotReadyYet
from tasks.tenant_models import Partition, TenantRequest

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient
    from mypy_boto3_dynamodb.type_defs import AttributeValueTypeDef

DATA_TABLE = "tenant-data"
CANARY_TENANT = "canary"
"""A tenant that nobody is, whose row nobody's role may see."""
SETTINGS = "SETTINGS"
POLICY = "own-partition"

Row = dict[str, "AttributeValueTypeDef"]


def make_partition(request: TenantRequest) -> Partition:
    client, name = iam(), role_of(request.tenant_id)
    with suppress(client.exceptions.EntityAlreadyExistsException):
        client.create_role(
            RoleName=name,
            AssumeRolePolicyDocument=json.dumps(_trust()),
            Tags=[{"Key": key, "Value": value} for key, value in tags(request).items()],
        )
    client.put_role_policy(RoleName=name, PolicyName=POLICY, PolicyDocument=json.dumps(_policy()))
    settings: Row = {
        **_key(request.tenant_id),
        "name": {"S": request.name},
        "tier": {"S": request.tier},
    }
    dynamodb().put_item(TableName=DATA_TABLE, Item=settings)
    return Partition(table=DATA_TABLE, role_arn=client.get_role(RoleName=name)["Role"]["Arn"])


def remove_partition(tenant_id: str) -> None:
    """Remove the role first: nobody writes any more while the rows go."""
    client, name = iam(), role_of(tenant_id)
    with suppress(client.exceptions.NoSuchEntityException):
        client.delete_role_policy(RoleName=name, PolicyName=POLICY)
    with suppress(client.exceptions.NoSuchEntityException):
        client.delete_role(RoleName=name)
    for row in rows_of(tenant_id):
        key = {"tenant_id": row["tenant_id"], "record": row["record"]}
        dynamodb().delete_item(TableName=DATA_TABLE, Key=key)


def rows_of(tenant_id: str) -> Iterator[Row]:
    pages = (
        dynamodb()
        .get_paginator("query")
        .paginate(
            TableName=DATA_TABLE,
            KeyConditionExpression="tenant_id = :tenant",
            ExpressionAttributeValues={":tenant": {"S": tenant_id}},
            ConsistentRead=True,
        )
    )
    for page in pages:
        yield from page["Items"]


def check_partition(tenant_id: str, partition: Partition) -> None:
    """Look with the tenant's role whether it reads its own rows, and no others.

    Raises:
        IsolationBroken: it reads others', by one way or another.
        NotReadyYet: it does not read its own; IAM's changes take a while to be seen everywhere.
    """
    as_tenant = _as_tenant(tenant_id, partition)
    if not _reads(as_tenant, tenant_id):
        raise NotReadyYet(f"the role of {tenant_id} does not read its own rows yet")
    if _reads(as_tenant, CANARY_TENANT):
        raise IsolationBroken(f"the role of {tenant_id} reads rows of another tenant")
    if _scans(as_tenant):
        raise IsolationBroken(f"the role of {tenant_id} scans the rows of all tenants")


def role_of(tenant_id: str) -> str:
    return f"tenant-{tenant_id}"


def _as_tenant(tenant_id: str, partition: Partition) -> DynamoDBClient:
    from botocore.exceptions import ClientError
    from botocore.session import Session

    try:
        credentials = sts().assume_role(
            RoleArn=partition.role_arn,
            RoleSessionName=f"isolation-of-{tenant_id}",
            DurationSeconds=900,
        )["Credentials"]
    except ClientError as error:
        if error.response.get("Error", {}).get("Code") != "AccessDenied":
            raise
        raise NotReadyYet(f"the role of {tenant_id} cannot be assumed yet") from error
    client = Session().create_client(
        "dynamodb",
        endpoint_url=os.environ.get("AWS_ENDPOINT_URL"),
        aws_access_key_id=credentials["AccessKeyId"],
        aws_secret_access_key=credentials["SecretAccessKey"],
        aws_session_token=credentials["SessionToken"],
    )
    return cast("DynamoDBClient", client)


def _reads(client: DynamoDBClient, tenant_id: str) -> bool:
    """Whether a client sees a tenant's settings, one by one or by a query."""
    by_key = _allowed(lambda: client.get_item(TableName=DATA_TABLE, Key=_key(tenant_id)))
    by_query = _allowed(
        lambda: client.query(
            TableName=DATA_TABLE,
            KeyConditionExpression="tenant_id = :tenant",
            ExpressionAttributeValues={":tenant": {"S": tenant_id}},
        )
    )
    return by_key or by_query


def _scans(client: DynamoDBClient) -> bool:
    return _allowed(lambda: client.scan(TableName=DATA_TABLE, Limit=1))


def _allowed(call: Any) -> bool:
    from botocore.exceptions import ClientError

    try:
        call()
    except ClientError as error:
        if error.response.get("Error", {}).get("Code") != "AccessDeniedException":
            raise
        return False
    return True


def _key(tenant_id: str) -> Row:
    return {"tenant_id": {"S": tenant_id}, "record": {"S": SETTINGS}}


def _trust() -> dict[str, Any]:
    account = sts().get_caller_identity()["Account"]
    return {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Effect": "Allow",
                "Principal": {"AWS": f"arn:aws:iam::{account}:root"},
                "Action": "sts:AssumeRole",
            }
        ],
    }


def _policy() -> dict[str, Any]:
    account = sts().get_caller_identity()["Account"]
    return {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Effect": "Allow",
                "Action": [
                    "dynamodb:BatchGetItem",
                    "dynamodb:BatchWriteItem",
                    "dynamodb:ConditionCheckItem",
                    "dynamodb:DeleteItem",
                    "dynamodb:GetItem",
                    "dynamodb:PutItem",
                    "dynamodb:Query",
                    "dynamodb:UpdateItem",
                ],
                "Resource": f"arn:aws:dynamodb:*:{account}:table/{DATA_TABLE}",
                "Condition": {
                    "ForAllValues:StringEquals": {
                        "dynamodb:LeadingKeys": ["${aws:PrincipalTag/tenant}"]
                    },
                    "Null": {"dynamodb:LeadingKeys": "false"},
                },
            }
        ],
    }
