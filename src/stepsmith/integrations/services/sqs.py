"""Amazon SQS: `arn:aws:states:::sqs:…`."""

from __future__ import annotations

from stepsmith.integrations.optimised import CALLBACK, FirstSdk, OptimisedService, operations

SERVICE = OptimisedService(
    resource_type="sqs",
    botocore_name="sqs",
    error_prefix="SQS",
    actions=operations("SendMessage", patterns=CALLBACK),
    page="https://docs.aws.amazon.com/step-functions/latest/dg/connect-sqs.html",
    first_sdk=FirstSdk("AmazonSQS", "AmazonSQSException"),
)
