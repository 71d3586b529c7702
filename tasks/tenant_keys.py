"""A tenant's key in KMS, found by its alias.

A key has no name to make it by, so an attempt that ends before the alias is set leaves a key that
only its description tells; removing a tenant's key looks for all of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from tasks.clients import kms
from tasks.tenant_aws import tags
from tasks.tenant_models import EncryptionKey, TenantRequest

PENDING_DAYS = 7
"""How long KMS keeps a key that is to be deleted; it takes no less."""


def make_key(request: TenantRequest) -> EncryptionKey:
    client, alias = kms(), alias_of(request.tenant_id)
    try:
        found = client.describe_key(KeyId=alias)["KeyMetadata"]
    except client.exceptions.NotFoundException:
        arn = _made(request)
        try:
            client.create_alias(AliasName=alias, TargetKeyId=arn)
        except client.exceptions.AlreadyExistsException:  # another attempt was faster
            client.schedule_key_deletion(KeyId=arn, PendingWindowInDays=PENDING_DAYS)
            found = client.describe_key(KeyId=alias)["KeyMetadata"]
        else:
            return EncryptionKey(key_arn=arn, alias=alias)
    return EncryptionKey(key_arn=found.get("Arn", ""), alias=alias)


def remove_key(tenant_id: str) -> None:
    client = kms()
    with suppress(client.exceptions.NotFoundException):
        client.delete_alias(AliasName=alias_of(tenant_id))
    for key_id in keys_of(tenant_id):
        with suppress(client.exceptions.KMSInvalidStateException):
            client.schedule_key_deletion(KeyId=key_id, PendingWindowInDays=PENDING_DAYS)


def keys_of(tenant_id: str) -> Iterator[str]:
    """The tenant's keys that are not to be deleted; one, unless an attempt was cut off."""
    client = kms()
    for page in client.get_paginator("list_keys").paginate():
        for key in page["Keys"]:
            metadata = client.describe_key(KeyId=key.get("KeyId", ""))["KeyMetadata"]
            wanted = metadata.get("KeyState") != "PendingDeletion"
            if wanted and metadata.get("Description") == _description(tenant_id):
                yield metadata["KeyId"]


def alias_of(tenant_id: str) -> str:
    return f"alias/tenant-{tenant_id}"


def _made(request: TenantRequest) -> str:
    created = kms().create_key(
        Description=_description(request.tenant_id),
        Tags=[{"TagKey": key, "TagValue": value} for key, value in tags(request).items()],
    )["KeyMetadata"]
    return created.get("Arn", "")


def _description(tenant_id: str) -> str:
    return f"data of tenant {tenant_id}"
