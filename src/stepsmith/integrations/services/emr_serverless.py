"""EMR Serverless: `arn:aws:states:::emr-serverless:…`."""

from __future__ import annotations

from stepsmith.integrations.optimised import JOB, OptimisedService, operations

SERVICE = OptimisedService(
    resource_type="emr-serverless",
    botocore_name="emr-serverless",
    error_prefix="EmrServerless",
    actions=operations("CreateApplication", "StartApplication", "StopApplication", patterns=JOB)
    + operations("DeleteApplication", "StartJobRun", "CancelJobRun", patterns=JOB),
    page="https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr-serverless.html",
)
