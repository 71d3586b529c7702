"""Glue DataBrew: `arn:aws:states:::databrew:…`."""

from __future__ import annotations

from stepsmith.integrations.optimised import JOB, OptimisedService, operations

SERVICE = OptimisedService(
    resource_type="databrew",
    botocore_name="databrew",
    error_prefix="DataBrew",
    actions=operations("StartJobRun", patterns=JOB),
    page="https://docs.aws.amazon.com/step-functions/latest/dg/connect-databrew.html",
)
