"""API Gateway: `arn:aws:states:::apigateway:…`."""

from __future__ import annotations

from stepsmith.integrations.optimised import CALLBACK, OptimisedService, composed

SERVICE = OptimisedService(
    resource_type="apigateway",
    botocore_name=None,
    error_prefix="ApiGateway",
    actions=composed("invoke", patterns=CALLBACK),
    page="https://docs.aws.amazon.com/step-functions/latest/dg/connect-api-gateway.html",
)
