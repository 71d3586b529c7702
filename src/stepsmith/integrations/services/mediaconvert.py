"""MediaConvert: `arn:aws:states:::mediaconvert:…`."""

from __future__ import annotations

from stepsmith.integrations.optimised import JOB, OptimisedService, operations

SERVICE = OptimisedService(
    resource_type="mediaconvert",
    botocore_name="mediaconvert",
    error_prefix="MediaConvert",
    actions=operations("CreateJob", patterns=JOB),
    page="https://docs.aws.amazon.com/step-functions/latest/dg/connect-mediaconvert.html",
)
