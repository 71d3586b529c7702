"""EventBridge: `arn:aws:states:::events:…`."""

from __future__ import annotations

from stepsmith.integrations.optimised import CALLBACK, OptimisedService, operations

SERVICE = OptimisedService(
    resource_type="events",
    botocore_name="events",
    error_prefix="EventBridge",
    actions=operations("PutEvents", patterns=CALLBACK),
    page="https://docs.aws.amazon.com/step-functions/latest/dg/connect-eventbridge.html",
)
