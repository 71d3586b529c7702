"""AWS Batch: `arn:aws:states:::batch:…`."""

from __future__ import annotations

from stepsmith.integrations.optimised import JOB, FirstSdk, OptimisedService, operations

SERVICE = OptimisedService(
    resource_type="batch",
    botocore_name="batch",
    error_prefix="Batch",
    actions=operations("SubmitJob", patterns=JOB),
    page="https://docs.aws.amazon.com/step-functions/latest/dg/connect-batch.html",
    first_sdk=FirstSdk("AWSBatch", "AWSBatchException"),
)
