from __future__ import annotations

from datetime import timedelta

from stepsmith import on_event, parallel, saga, sleep, workflow
from tasks.tenant_models import Farewell, LeavingRequest
from tasks.tenants_leaving import (
    close_api_access,
    close_key,
    close_login,
    close_partition,
    close_tenant,
    export_tenant,
    still_leaves,
    suspend_tenant,
)

GRACE_PERIOD = timedelta(days=30)


@workflow(
    timeout_seconds=32 * 86400,
    triggers=[on_event("tenants.requests", "TenantLeaving", bus="tenants")],
)
def tenant_offboarding(request: LeavingRequest) -> Farewell:
    """Keep a tenant out, give it its data, and remove it after 30 days unless it is called back."""
    with saga():
        suspend_tenant(request)
        export = export_tenant(request)
    sleep(GRACE_PERIOD)
    if not still_leaves(request):
        return Farewell(tenant_id=request.tenant_id, export=export, outcome="RECALLED")
    parallel(
        lambda: close_login(request),
        lambda: close_partition(request),
        lambda: close_api_access(request),
    )
    close_key(request)
    close_tenant(request, export)
    return Farewell(tenant_id=request.tenant_id, export=export, outcome="CLOSED")
