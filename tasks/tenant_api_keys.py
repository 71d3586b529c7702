"""A tenant's API key, in the usage plan of its tier."""

from __future__ import annotations

from contextlib import suppress

from tasks.clients import apigateway
from tasks.tenant_aws import tags
from tasks.tenant_models import ApiAccess, TenantRequest, Tier


def make_api_access(request: TenantRequest) -> ApiAccess:
    client = apigateway()
    found = keys_of(request.tenant_id)
    if not found:
        client.create_api_key(name=_name(request.tenant_id), enabled=True, tags=tags(request))
        found = keys_of(request.tenant_id)
    first, *more = sorted(found)
    for key_id in more:  # of attempts side by side, all keep the same one
        _remove(key_id)
    plan_id = plan_of(request.tier)
    with suppress(client.exceptions.ConflictException):
        client.create_usage_plan_key(usagePlanId=plan_id, keyId=first, keyType="API_KEY")
    return ApiAccess(api_key_id=first, usage_plan_id=plan_id)


def remove_api_access(tenant_id: str) -> None:
    for key_id in keys_of(tenant_id):
        _remove(key_id)


def allow_api_access(tenant_id: str, *, allowed: bool) -> None:
    """Let the key in, or keep it out while the tenant is leaving."""
    for key_id in keys_of(tenant_id):
        value = str(allowed).lower()
        apigateway().update_api_key(
            apiKey=key_id, patchOperations=[{"op": "replace", "path": "/enabled", "value": value}]
        )


def keys_of(tenant_id: str) -> list[str]:
    """The ids of the tenant's keys: one, or two while attempts run side by side."""
    pages = apigateway().get_paginator("get_api_keys").paginate(nameQuery=_name(tenant_id))
    return [
        key.get("id", "")
        for page in pages
        for key in page["items"]
        if key.get("name") == _name(tenant_id)
    ]


def plan_of(tier: Tier) -> str:
    """The id of a tier's usage plan, which has the tier's name."""
    for page in apigateway().get_paginator("get_usage_plans").paginate():
        for plan in page["items"]:
            if plan.get("name") == f"tenants-{tier}":
                return plan.get("id", "")
    raise LookupError(f"API Gateway has no usage plan tenants-{tier}")


def _remove(key_id: str) -> None:
    client = apigateway()
    with suppress(client.exceptions.NotFoundException):
        client.delete_api_key(apiKey=key_id)


def _name(tenant_id: str) -> str:
    return f"tenant-{tenant_id}"
