"""What is asked for a tenant, and what each step of giving it answers."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, Field

Tier = Literal["basic", "standard", "large"]

TENANT_ID = r"^[a-z][a-z0-9-]{2,30}$"
"""What names of roles, groups, aliases and prefixes of objects all allow."""


class TenantRequest(BaseModel):
    """A new tenant. `request_id` tells a repeated request from another one for the same id."""

    request_id: str = Field(min_length=1)
    tenant_id: str = Field(pattern=TENANT_ID)
    name: str = Field(min_length=1)
    admin_email: str = Field(pattern=r"^[^@\s]+@[^@\s]+$")
    tier: Tier = "basic"


class PlanDecision(BaseModel):
    approved: bool
    by: str


class Login(BaseModel):
    group: str
    username: str


class EncryptionKey(BaseModel):
    key_arn: str
    alias: str


class Partition(BaseModel):
    table: str
    role_arn: str


class ApiAccess(BaseModel):
    api_key_id: str
    usage_plan_id: str


class Tenant(BaseModel):
    """A tenant that can begin to work."""

    tenant_id: str
    tier: Tier
    login: Login
    encryption_key: EncryptionKey
    partition: Partition
    api_access: ApiAccess


class LeavingRequest(BaseModel):
    request_id: str = Field(min_length=1)
    tenant_id: str = Field(pattern=TENANT_ID)


class Export(BaseModel):
    bucket: str
    key: str
    records: int
    sha256: str


class Farewell(BaseModel):
    tenant_id: str
    export: Export
    outcome: Literal["CLOSED", "RECALLED"]
