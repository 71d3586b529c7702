"""HTTPS APIs: `arn:aws:states:::http:…`."""

from __future__ import annotations

from stepsmith.integrations.optimised import OptimisedService, composed

SERVICE = OptimisedService(
    resource_type="http",
    botocore_name=None,
    error_prefix="States.Http",
    actions=composed("invoke"),
    page="https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html",
)
