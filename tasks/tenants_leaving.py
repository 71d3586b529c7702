"""The steps of letting a tenant go, each a Lambda function of its own.

Nothing is removed before the export is written and the grace period is over; from there on only
forward: every step may be repeated until it is done.
"""

from __future__ import annotations

import hashlib
import json
import os

from stepsmith import task
from stepsmith.runtime.task_logger import task_logger
from tasks import tenant_registry
from tasks.clients import sns
from tasks.tenant_api_keys import allow_api_access, remove_api_access
from tasks.tenant_aws import awaited
from tasks.tenant_errors import NotReadyYet, UnknownTenant
from tasks.tenant_exports import write_export
from tasks.tenant_keys import remove_key
from tasks.tenant_logins import allow_login, remove_login
from tasks.tenant_models import Export, LeavingRequest
from tasks.tenant_partitions import remove_partition
from tasks.tenants import TRANSIENT, UNTIL_UNDONE


@task(timeout_seconds=30, retry=UNTIL_UNDONE, raises=[NotReadyYet])
def resume_tenant(request: LeavingRequest) -> None:
    """Let a tenant that was leaving in again."""
    with awaited():
        if tenant_registry.is_leaving(request):
            _let_in(request, allowed=True)
            tenant_registry.stay(request)
    task_logger().info("tenant stays", tenant=request.tenant_id)


@task(
    timeout_seconds=30,
    retry=TRANSIENT,
    raises=[UnknownTenant, NotReadyYet],
    undone_by=resume_tenant,
)
def suspend_tenant(request: LeavingRequest) -> None:
    """Mark the tenant as leaving, and let neither its administrator nor its API key in."""
    tenant_registry.begin_leaving(request)
    with awaited():
        _let_in(request, allowed=False)
    task_logger().info("tenant suspended", tenant=request.tenant_id)


@task(timeout_seconds=60, retry=TRANSIENT, raises=[NotReadyYet])
def export_tenant(request: LeavingRequest) -> Export:
    """Write the tenant's rows to the bucket named by `TENANT_EXPORTS_BUCKET`."""
    with awaited():
        export = write_export(request)
    task_logger().info("tenant exported", tenant=request.tenant_id, records=export.records)
    return export


@task(timeout_seconds=30, retry=TRANSIENT, raises=[NotReadyYet])
def still_leaves(request: LeavingRequest) -> bool:
    """Whether nobody called the tenant back during its grace period."""
    return tenant_registry.is_leaving(request)


@task(timeout_seconds=30, retry=UNTIL_UNDONE, raises=[NotReadyYet])
def close_login(request: LeavingRequest) -> None:
    """Remove the group and its administrator."""
    with awaited():
        remove_login(request.tenant_id)


@task(timeout_seconds=60, retry=UNTIL_UNDONE, raises=[NotReadyYet])
def close_partition(request: LeavingRequest) -> None:
    """Remove the role, and then all rows."""
    with awaited():
        remove_partition(request.tenant_id)


@task(timeout_seconds=30, retry=UNTIL_UNDONE, raises=[NotReadyYet])
def close_api_access(request: LeavingRequest) -> None:
    """Remove the API key."""
    with awaited():
        remove_api_access(request.tenant_id)


@task(timeout_seconds=30, retry=UNTIL_UNDONE, raises=[NotReadyYet])
def close_key(request: LeavingRequest) -> None:
    """Have KMS delete the key, last of all: what is encrypted with it cannot be read afterwards."""
    with awaited():
        remove_key(request.tenant_id)


@task(timeout_seconds=30, retry=UNTIL_UNDONE, raises=[NotReadyYet])
def close_tenant(request: LeavingRequest, export: Export) -> None:
    """Mark the tenant as closed, and publish where its export is."""
    tenant_registry.close(request)
    message = {"tenant_id": request.tenant_id, "export": export.model_dump()}
    with awaited():
        sns().publish(
            TopicArn=os.environ["TENANTS_TOPIC_ARN"],
            Subject="Goodbye",
            Message=json.dumps(message),
            MessageGroupId=request.tenant_id,
            MessageDeduplicationId=hashlib.sha256(request.request_id.encode()).hexdigest(),
        )
    task_logger().info("tenant closed", tenant=request.tenant_id)


def _let_in(request: LeavingRequest, *, allowed: bool) -> None:
    allow_login(request.tenant_id, allowed=allowed)
    allow_api_access(request.tenant_id, allowed=allowed)
