"""What tenants have in moto's services, for tests that each work on a tenant of their own."""

from __future__ import annotations

import json
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

from stepsmith.local.cloud import LocalCloud
from tasks.tenant_models import TenantRequest, Tier

SEED = Path(__file__).resolve().parents[1] / "local" / "seed.py"

NOTHING: dict[str, int] = {
    "groups": 0,
    "users": 0,
    "aliases": 0,
    "keys": 0,
    "roles": 0,
    "rows": 0,
    "api_keys": 0,
}
EVERYTHING = dict.fromkeys(NOTHING, 1)


@dataclass
class Tenants:
    """The services that tenants have something in."""

    cloud: LocalCloud
    numbers: Iterator[int]

    def __post_init__(self) -> None:
        session = self.cloud.session()
        self.dynamodb = session.resource("dynamodb")
        self.cognito = session.client("cognito-idp")
        self.kms = session.client("kms")
        self.iam = session.client("iam")
        self.apigateway = session.client("apigateway")
        self.sqs = session.client("sqs")
        self.s3 = session.client("s3")
        self.pool = self.cognito.list_user_pools(MaxResults=1)["UserPools"][0].get("Id", "")

    def request(self, tier: Tier = "basic", tenant_id: str | None = None) -> TenantRequest:
        number = next(self.numbers)
        return TenantRequest(
            request_id=f"request-{number}",
            tenant_id=tenant_id or f"tenant-{number}",
            name=f"Tenant {number}",
            admin_email=f"admin@tenant-{number}.example",
            tier=tier,
        )

    def state(self, tenant_id: str) -> str | None:
        """What the registry says of a tenant."""
        found = self.dynamodb.Table("tenants").get_item(Key={"tenant_id": tenant_id})
        return str(found["Item"]["state"]) if "Item" in found else None

    def belongings(self, tenant_id: str) -> dict[str, int]:
        """How many of each thing a tenant has."""
        name = f"tenant-{tenant_id}"
        groups = self.cognito.list_groups(UserPoolId=self.pool, Limit=60)["Groups"]
        users = self.cognito.list_users(UserPoolId=self.pool)["Users"]
        keys = [
            self.kms.describe_key(KeyId=key.get("KeyId", ""))["KeyMetadata"]
            for page in self.kms.get_paginator("list_keys").paginate()
            for key in page["Keys"]
        ]
        aliases = [
            alias
            for page in self.kms.get_paginator("list_aliases").paginate()
            for alias in page["Aliases"]
        ]
        roles = [
            role
            for page in self.iam.get_paginator("list_roles").paginate()
            for role in page["Roles"]
        ]
        api_keys = self.apigateway.get_api_keys(limit=500)["items"]
        return {
            "groups": sum(group.get("GroupName") == name for group in groups),
            "users": sum(user.get("Username") == f"{tenant_id}-admin" for user in users),
            "aliases": sum(alias.get("AliasName") == f"alias/{name}" for alias in aliases),
            "keys": sum(
                key.get("Description") == f"data of tenant {tenant_id}"
                and key.get("KeyState") == "Enabled"
                for key in keys
            ),
            "roles": sum(role["RoleName"] == name for role in roles),
            "rows": len(self.rows(tenant_id)),
            "api_keys": sum(key.get("name") == name for key in api_keys),
        }

    def rows(self, tenant_id: str) -> list[dict[str, Any]]:
        return self.dynamodb.Table("tenant-data").query(
            KeyConditionExpression="tenant_id = :t", ExpressionAttributeValues={":t": tenant_id}
        )["Items"]

    def messages(self, queue: str) -> list[dict[str, Any]]:
        """Takes the messages that have arrived in a queue."""
        url = self.sqs.get_queue_url(QueueName=queue)["QueueUrl"]
        bodies: list[dict[str, Any]] = []
        while found := self.sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get(
            "Messages"
        ):
            for message in found:
                bodies.append(json.loads(message.get("Body", "")))
                self.sqs.delete_message(
                    QueueUrl=url, ReceiptHandle=message.get("ReceiptHandle", "")
                )
        return bodies


@contextmanager
def open_tenants() -> Generator[Tenants]:
    """A local cloud without tenants, as the project's seed makes it."""
    with LocalCloud(SEED) as cloud:
        yield Tenants(cloud, count(1))
