"""Amazon Bedrock: `arn:aws:states:::bedrock:…`."""

from __future__ import annotations

from stepsmith.integrations.optimised import CALLBACK, JOB, OptimisedService, composed, operations

SERVICE = OptimisedService(
    resource_type="bedrock",
    botocore_name="bedrock",
    error_prefix="Bedrock",
    actions=composed("invokeModel", patterns=CALLBACK)
    + operations("CreateModelCustomizationJob", patterns=JOB),
    page="https://docs.aws.amazon.com/step-functions/latest/dg/connect-bedrock.html",
)
