"""A tenant's group in the Cognito user pool, and its administrator in the group."""

from __future__ import annotations

import os
from contextlib import suppress

from tasks.clients import cognito
from tasks.tenant_models import Login, TenantRequest


def make_login(request: TenantRequest) -> Login:
    client, pool, group = cognito(), os.environ["TENANTS_USER_POOL_ID"], group_of(request.tenant_id)
    with suppress(client.exceptions.GroupExistsException):
        client.create_group(UserPoolId=pool, GroupName=group, Description=request.name)
    username = admin_of(request.tenant_id)
    with suppress(client.exceptions.UsernameExistsException):
        client.admin_create_user(
            UserPoolId=pool,
            Username=username,
            UserAttributes=[
                {"Name": "email", "Value": request.admin_email},
                {"Name": "email_verified", "Value": "true"},
            ],
            DesiredDeliveryMediums=["EMAIL"],
        )
    client.admin_add_user_to_group(UserPoolId=pool, Username=username, GroupName=group)
    return Login(group=group, username=username)


def remove_login(tenant_id: str) -> None:
    client, pool = cognito(), os.environ["TENANTS_USER_POOL_ID"]
    with suppress(client.exceptions.UserNotFoundException):
        client.admin_delete_user(UserPoolId=pool, Username=admin_of(tenant_id))
    with suppress(client.exceptions.ResourceNotFoundException):
        client.delete_group(UserPoolId=pool, GroupName=group_of(tenant_id))


def allow_login(tenant_id: str, *, allowed: bool) -> None:
    """Let the administrator in, or keep it out while the tenant is leaving."""
    client, pool = cognito(), os.environ["TENANTS_USER_POOL_ID"]
    change = client.admin_enable_user if allowed else client.admin_disable_user
    change(UserPoolId=pool, Username=admin_of(tenant_id))


def group_of(tenant_id: str) -> str:
    return f"tenant-{tenant_id}"


def admin_of(tenant_id: str) -> str:
    return f"{tenant_id}-admin"
