"""AWS Glue: `arn:aws:states:::glue:…`."""

from __future__ import annotations

from stepsmith.integrations.optimised import JOB, FirstSdk, OptimisedService, operations

SERVICE = OptimisedService(
    resource_type="glue",
    botocore_name="glue",
    error_prefix="Glue",
    actions=operations("StartJobRun", patterns=JOB),
    page="https://docs.aws.amazon.com/step-functions/latest/dg/connect-glue.html",
    first_sdk=FirstSdk("AWSGlue", "AWSGlueException"),
)
