"""Amazon SNS: `arn:aws:states:::sns:…`."""

from __future__ import annotations

from stepsmith.integrations.optimised import CALLBACK, FirstSdk, OptimisedService, operations

SERVICE = OptimisedService(
    resource_type="sns",
    botocore_name="sns",
    error_prefix="SNS",
    actions=operations("Publish", patterns=CALLBACK),
    page="https://docs.aws.amazon.com/step-functions/latest/dg/connect-sns.html",
    first_sdk=FirstSdk("AmazonSNS", "AmazonSNSException"),
)
