"""Who the tenants are: one row for each, which also tells late steps that they come too late.

    PROVISIONING ──▶ ACTIVE ──▶ LEAVING ──▶ CLOSED
         │                        └──recalled──▶ ACTIVE
         └──undone──▶ RELEASED

A row belongs to the request that made it. A step looks whether it is still wanted both before and
after it makes something, and an undo notes that the step is withdrawn before it removes anything.
So whatever order they come in, nothing is left: the step removes what it made too late itself.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from tasks.clients import dynamodb
from tasks.tenant_aws import awaited
from tasks.tenant_errors import RequestWithdrawn, TenantIdTaken, UnknownTenant
from tasks.tenant_models import LeavingRequest, TenantRequest

if TYPE_CHECKING:
    from mypy_boto3_dynamodb.type_defs import (
        AttributeValueTypeDef,
        PutItemInputTypeDef,
        UpdateItemInputTypeDef,
    )

TENANTS_TABLE = "tenants"

Made = TypeVar("Made")


def reserve(request: TenantRequest) -> None:
    """Write the row on condition that the id is free.

    Raises:
        TenantIdTaken: somebody else has it.
        RequestWithdrawn: this request had it, and was undone.
    """
    item: dict[str, AttributeValueTypeDef] = {
        "tenant_id": {"S": request.tenant_id},
        "request_id": {"S": request.request_id},
        "name": {"S": request.name},
        "admin_email": {"S": request.admin_email},
        "tier": {"S": request.tier},
        "state": {"S": "PROVISIONING"},
    }
    with awaited():
        if _written(
            item,
            "attribute_not_exists(tenant_id) OR (#state IN (:released, :closed) "
            "AND request_id <> :request)",
            released="RELEASED",
            closed="CLOSED",
            request=request.request_id,
        ):
            return
        row = _row(request.tenant_id)
    if row.get("request_id") != request.request_id:
        raise TenantIdTaken(f"the id {request.tenant_id} belongs to another tenant")
    if row["state"] == "RELEASED":
        raise RequestWithdrawn(f"request {request.request_id} has been undone")


def release(request: TenantRequest) -> None:
    """Give the id back, and keep the request from reserving it later."""
    item: dict[str, AttributeValueTypeDef] = {
        "tenant_id": {"S": request.tenant_id},
        "request_id": {"S": request.request_id},
        "state": {"S": "RELEASED"},
    }
    with awaited():
        _written(
            item,
            "attribute_not_exists(tenant_id) OR request_id = :request",
            request=request.request_id,
        )


def activate(request: TenantRequest) -> None:
    """Tell that the tenant can work; once is enough.

    Raises:
        RequestWithdrawn: the request has been undone.
    """
    if not _moved(request.tenant_id, request.request_id, "ACTIVE", ["PROVISIONING", "ACTIVE"]):
        raise RequestWithdrawn(f"request {request.request_id} has been undone")


def provision(
    request: TenantRequest, step: str, make: Callable[[], Made], remove: Callable[[], None]
) -> Made:
    """Make something for a tenant unless the step is withdrawn before or meanwhile.

    Raises:
        RequestWithdrawn: it is; what was made is removed again.
    """
    with awaited():
        _check_wanted(request, step)
        made = make()
        try:
            _check_wanted(request, step)
        except RequestWithdrawn:
            if _row(request.tenant_id).get("request_id") == request.request_id:
                remove()  # else the id has a new owner, who takes over what is there
            raise
    return made


def withdraw(request: TenantRequest, step: str, remove: Callable[[], None]) -> None:
    """Undo a step: no attempt of it that is still under way leaves anything behind."""
    with awaited():
        mine = _updated(
            request.tenant_id,
            "ADD withdrawn :step",
            "request_id = :request",
            {":step": {"SS": [step]}, ":request": {"S": request.request_id}},
        )
        if mine:
            remove()


def begin_leaving(request: LeavingRequest) -> str:
    """Mark an active tenant as leaving, and answer its admin's address.

    Raises:
        UnknownTenant: there is no active tenant of this id.
    """
    with awaited():
        begun = _updated(
            request.tenant_id,
            "SET #state = :leaving, leaving = :request, left_at = :now",
            "#state = :active OR (#state = :leaving AND leaving = :request)",
            {
                ":leaving": {"S": "LEAVING"},
                ":active": {"S": "ACTIVE"},
                ":request": {"S": request.request_id},
                ":now": {"N": str(int(time.time()))},
            },
        )
        row = _row(request.tenant_id)
    if not begun:
        raise UnknownTenant(f"there is no active tenant {request.tenant_id}")
    return str(row["admin_email"])


def is_leaving(request: LeavingRequest) -> bool:
    """Whether nobody has recalled the tenant since."""
    with awaited():
        row = _row(request.tenant_id)
    return row.get("state") in ("LEAVING", "CLOSED") and row.get("leaving") == request.request_id


def close(request: LeavingRequest) -> None:
    """Mark a tenant that left as closed."""
    with awaited():
        _updated(
            request.tenant_id,
            "SET #state = :closed",
            "leaving = :request",
            {":closed": {"S": "CLOSED"}, ":request": {"S": request.request_id}},
        )


def stay(request: LeavingRequest) -> None:
    """Make a tenant that was leaving an active one again."""
    with awaited():
        _updated(
            request.tenant_id,
            "SET #state = :active REMOVE leaving",
            "#state = :leaving AND leaving = :request",
            {
                ":active": {"S": "ACTIVE"},
                ":leaving": {"S": "LEAVING"},
                ":request": {"S": request.request_id},
            },
        )


def _check_wanted(request: TenantRequest, step: str) -> None:
    row = _row(request.tenant_id)
    if (
        row.get("request_id") != request.request_id
        or row["state"] == "RELEASED"
        or step in row.get("withdrawn", [])
    ):
        raise RequestWithdrawn(f"{step} of request {request.request_id} has been undone")


def _row(tenant_id: str) -> dict[str, Any]:
    """A tenant's row as it is now; empty if there is none."""
    found = dynamodb().get_item(
        TableName=TENANTS_TABLE, Key={"tenant_id": {"S": tenant_id}}, ConsistentRead=True
    )
    return {name: next(iter(value.values())) for name, value in found.get("Item", {}).items()}


def _moved(tenant_id: str, request_id: str, state: str, before: list[str]) -> bool:
    values: dict[str, AttributeValueTypeDef] = {f":{one}": {"S": one} for one in {state, *before}}
    with awaited():
        return _updated(
            tenant_id,
            f"SET #state = :{state}",
            f"request_id = :request AND #state IN ({', '.join(f':{one}' for one in before)})",
            {**values, ":request": {"S": request_id}},
        )


def _written(item: dict[str, AttributeValueTypeDef], condition: str, **values: str) -> bool:
    client = dynamodb()
    arguments: PutItemInputTypeDef = {
        "TableName": TENANTS_TABLE,
        "Item": item,
        "ConditionExpression": condition,
        "ExpressionAttributeValues": {f":{name}": {"S": value} for name, value in values.items()},
    }
    if "#state" in condition:
        arguments["ExpressionAttributeNames"] = {"#state": "state"}
    try:
        client.put_item(**arguments)
    except client.exceptions.ConditionalCheckFailedException:
        return False
    return True


def _updated(
    tenant_id: str, update: str, condition: str, values: dict[str, AttributeValueTypeDef]
) -> bool:
    client = dynamodb()
    arguments: UpdateItemInputTypeDef = {
        "TableName": TENANTS_TABLE,
        "Key": {"tenant_id": {"S": tenant_id}},
        "UpdateExpression": update,
        "ConditionExpression": condition,
        "ExpressionAttributeValues": values,
    }
    if "#state" in update + condition:
        arguments["ExpressionAttributeNames"] = {"#state": "state"}
    try:
        client.update_item(**arguments)
    except client.exceptions.ConditionalCheckFailedException:
        return False
    return True
