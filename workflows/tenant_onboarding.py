from __future__ import annotations

from datetime import timedelta

from stepsmith import Timeout, on_event, parallel, saga, task_token, workflow
from tasks.tenant_errors import NobodyDecided, PlanRefused
from tasks.tenant_models import PlanDecision, Tenant, TenantRequest
from tasks.tenants import (
    activate_tenant,
    ask_for_approval,
    check_isolation,
    create_api_access,
    create_key,
    create_login,
    create_partition,
    reserve_tenant,
    welcome_tenant,
)

DAY = int(timedelta(days=1).total_seconds())
ASK = ask_for_approval.wait_for_callback(returns=PlanDecision, timeout_seconds=2 * DAY)
REMIND = ask_for_approval.wait_for_callback(returns=PlanDecision, timeout_seconds=5 * DAY)


def approval(request: TenantRequest) -> PlanDecision:
    """What somebody says to a large plan, after two days and a reminder if need be."""
    try:
        return ASK(request, False, task_token())
    except Timeout:
        try:
            return REMIND(request, True, task_token())
        except Timeout:
            raise NobodyDecided(f"nobody decided on {request.tenant_id}") from None


@workflow(
    timeout_seconds=8 * DAY,
    triggers=[on_event("tenants.requests", "TenantRequested", bus="tenants")],
)
def tenant_onboarding(request: TenantRequest) -> Tenant:
    """Give a tenant all that it needs, see that it is kept apart, or leave nothing behind."""
    with saga():
        reserve_tenant(request)
        if request.tier == "large":
            decision = approval(request)
            if not decision.approved:
                raise PlanRefused(f"{decision.by} refused {request.tenant_id}")
        login, key, partition, api_access = parallel(
            lambda: create_login(request),
            lambda: create_key(request),
            lambda: create_partition(request),
            lambda: create_api_access(request),
        )
        check_isolation(request, partition)
        activate_tenant(request)
    welcome_tenant(request)
    return Tenant(
        tenant_id=request.tenant_id,
        tier=request.tier,
        login=login,
        encryption_key=key,
        partition=partition,
        api_access=api_access,
    )
