"""What all steps for tenants need of AWS: tags, and which errors pass."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from tasks.tenant_errors import NotReadyYet
from tasks.tenant_models import TenantRequest

BUSY_ERRORS = {
    "ConcurrentModification",
    "ConcurrentModificationException",
    "InternalServerError",
    "KMSInternalException",
    "LimitExceededException",
    "ProvisionedThroughputExceededException",
    "RequestLimitExceeded",
    "ServiceFailure",
    "ThrottlingException",
    "TooManyRequestsException",
    "TransactionConflictException",
}


def tags(request: TenantRequest) -> dict[str, str]:
    """What everything that belongs to a tenant is tagged with, for costs, access and clean-up."""
    return {"tenant": request.tenant_id, "request": request.request_id, "tier": request.tier}


@contextmanager
def awaited() -> Generator[None]:
    """Tell what passes by itself as `NotReadyYet`; steps may be repeated."""
    from botocore.exceptions import ClientError, ConnectionError, HTTPClientError

    try:
        yield
    except (ConnectionError, HTTPClientError) as error:
        raise NotReadyYet(f"AWS did not answer: {error}") from error
    except ClientError as error:
        code = error.response.get("Error", {}).get("Code", "")
        if code in BUSY_ERRORS:
            raise NotReadyYet(f"AWS answered {code}") from error
        raise
