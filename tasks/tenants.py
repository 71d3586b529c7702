"""The steps of taking a tenant in, each a Lambda function of its own, and what undoes them.

Everything is made under names that the tenant's id gives, so that a repeated step finds what the
step before it made; `tasks/tenant_registry.py` says how a late one leaves nothing behind.
"""

from __future__ import annotations

import hashlib
import json
import os

from stepsmith import (
    LambdaCrashed,
    LambdaServiceError,
    TaskToken,
    Timeout,
    TooManyRequests,
    retry,
    task,
)
from stepsmith.runtime.task_logger import task_logger
from tasks import tenant_registry
from tasks.clients import sns
from tasks.tenant_api_keys import make_api_access, remove_api_access
from tasks.tenant_aws import awaited
from tasks.tenant_errors import IsolationBroken, NotReadyYet, RequestWithdrawn, TenantIdTaken
from tasks.tenant_keys import make_key, remove_key
from tasks.tenant_logins import make_login, remove_login
from tasks.tenant_models import ApiAccess, EncryptionKey, Login, Partition, TenantRequest
from tasks.tenant_partitions import check_partition, make_partition, remove_partition

PASSING = [Timeout, LambdaServiceError, TooManyRequests, LambdaCrashed, NotReadyYet]
"""What may be gone a moment later. The effect may have happened: repeating it is safe."""

TRANSIENT = retry(
    on=PASSING,
    interval_seconds=2,
    max_attempts=5,
    backoff_rate=2.0,
    max_delay_seconds=30,
    jitter=True,
)
UNLESS_SILENT = retry(
    on=[error for error in PASSING if error is not Timeout],
    interval_seconds=2,
    max_attempts=5,
    backoff_rate=2.0,
    max_delay_seconds=30,
    jitter=True,
)
"""For questions: that nobody answers in time is an answer, too."""
UNTIL_UNDONE = retry(
    on=PASSING,
    interval_seconds=2,
    max_attempts=8,
    backoff_rate=2.0,
    max_delay_seconds=60,
    jitter=True,
)


@task(timeout_seconds=30, retry=UNTIL_UNDONE, raises=[NotReadyYet])
def release_tenant(request: TenantRequest) -> None:
    """Give a tenant's id back."""
    tenant_registry.release(request)
    task_logger().info("tenant id released", tenant=request.tenant_id)


@task(
    timeout_seconds=30,
    retry=TRANSIENT,
    raises=[TenantIdTaken, RequestWithdrawn, NotReadyYet],
    undone_by=release_tenant,
)
def reserve_tenant(request: TenantRequest) -> None:
    """Take the id for this request, if it is free."""
    tenant_registry.reserve(request)
    task_logger().info("tenant id reserved", tenant=request.tenant_id)


@task(timeout_seconds=30, retry=UNLESS_SILENT, raises=[NotReadyYet])
def ask_for_approval(request: TenantRequest, reminder: bool, token: TaskToken) -> None:
    """Ask those who listen to the topic named by `APPROVALS_TOPIC_ARN` about a large plan."""
    subject = "Reminder: a large plan waits" if reminder else "A large plan waits for approval"
    message = {**request.model_dump(), "reminder": reminder, "token": token}
    with awaited():
        sns().publish(
            TopicArn=os.environ["APPROVALS_TOPIC_ARN"],
            Subject=subject,
            Message=json.dumps(message),
        )
    task_logger().info("approval asked for", tenant=request.tenant_id, reminder=reminder)


@task(timeout_seconds=30, retry=UNTIL_UNDONE, raises=[NotReadyYet])
def delete_login(request: TenantRequest) -> None:
    """Remove the tenant's group and its administrator."""
    tenant_registry.withdraw(request, "create_login", lambda: remove_login(request.tenant_id))


@task(
    timeout_seconds=30,
    retry=TRANSIENT,
    raises=[RequestWithdrawn, NotReadyYet],
    undone_by=delete_login,
)
def create_login(request: TenantRequest) -> Login:
    """Make a group in the user pool named by `TENANTS_USER_POOL_ID`, with an administrator."""
    return tenant_registry.provision(
        request,
        "create_login",
        lambda: make_login(request),
        lambda: remove_login(request.tenant_id),
    )


@task(timeout_seconds=30, retry=UNTIL_UNDONE, raises=[NotReadyYet])
def delete_key(request: TenantRequest) -> None:
    """Have KMS delete the tenant's key."""
    tenant_registry.withdraw(request, "create_key", lambda: remove_key(request.tenant_id))


@task(
    timeout_seconds=30,
    retry=TRANSIENT,
    raises=[RequestWithdrawn, NotReadyYet],
    undone_by=delete_key,
)
def create_key(request: TenantRequest) -> EncryptionKey:
    """Make the tenant's key."""
    return tenant_registry.provision(
        request,
        "create_key",
        lambda: make_key(request),
        lambda: remove_key(request.tenant_id),
    )


@task(timeout_seconds=30, retry=UNTIL_UNDONE, raises=[NotReadyYet])
def delete_partition(request: TenantRequest) -> None:
    """Remove the tenant's role and rows."""
    tenant_registry.withdraw(
        request, "create_partition", lambda: remove_partition(request.tenant_id)
    )


@task(
    timeout_seconds=30,
    retry=TRANSIENT,
    raises=[RequestWithdrawn, NotReadyYet],
    undone_by=delete_partition,
)
def create_partition(request: TenantRequest) -> Partition:
    """Make the tenant's first row, and the role that sees the tenant's rows only."""
    return tenant_registry.provision(
        request,
        "create_partition",
        lambda: make_partition(request),
        lambda: remove_partition(request.tenant_id),
    )


@task(timeout_seconds=30, retry=UNTIL_UNDONE, raises=[NotReadyYet])
def delete_api_access(request: TenantRequest) -> None:
    """Remove the tenant's API key."""
    tenant_registry.withdraw(
        request, "create_api_access", lambda: remove_api_access(request.tenant_id)
    )


@task(
    timeout_seconds=30,
    retry=TRANSIENT,
    raises=[RequestWithdrawn, NotReadyYet],
    undone_by=delete_api_access,
)
def create_api_access(request: TenantRequest) -> ApiAccess:
    """Make the tenant's API key, and put it into the usage plan of the tier."""
    return tenant_registry.provision(
        request,
        "create_api_access",
        lambda: make_api_access(request),
        lambda: remove_api_access(request.tenant_id),
    )


@task(timeout_seconds=30, retry=TRANSIENT, raises=[IsolationBroken, NotReadyYet])
def check_isolation(request: TenantRequest, partition: Partition) -> None:
    """Try to read another tenant's rows as this tenant; it must be refused."""
    with awaited():
        check_partition(request.tenant_id, partition)
    task_logger().info("isolation holds", tenant=request.tenant_id)


@task(timeout_seconds=30, retry=TRANSIENT, raises=[RequestWithdrawn, NotReadyYet])
def activate_tenant(request: TenantRequest) -> None:
    """Tell the registry that the tenant can work."""
    tenant_registry.activate(request)


@task(timeout_seconds=30, retry=TRANSIENT, raises=[NotReadyYet])
def welcome_tenant(request: TenantRequest) -> None:
    """Publish a welcome to the FIFO topic named by `TENANTS_TOPIC_ARN`, which drops repetitions."""
    message = {"tenant_id": request.tenant_id, "name": request.name, "to": request.admin_email}
    with awaited():
        sns().publish(
            TopicArn=os.environ["TENANTS_TOPIC_ARN"],
            Subject="Welcome",
            Message=json.dumps(message),
            MessageGroupId=request.tenant_id,
            MessageDeduplicationId=hashlib.sha256(request.request_id.encode()).hexdigest(),
        )
    task_logger().info("tenant welcomed", tenant=request.tenant_id)
