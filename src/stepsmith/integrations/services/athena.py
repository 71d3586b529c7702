"""Athena: `arn:aws:states:::athena:…`."""

from __future__ import annotations

from stepsmith.integrations.optimised import JOB, OptimisedService, operations

SERVICE = OptimisedService(
    resource_type="athena",
    botocore_name="athena",
    error_prefix="Athena",
    actions=operations("StartQueryExecution", patterns=JOB)
    + operations("StopQueryExecution", "GetQueryExecution", "GetQueryResults"),
    page="https://docs.aws.amazon.com/step-functions/latest/dg/connect-athena.html",
)
