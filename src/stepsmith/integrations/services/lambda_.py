"""Lambda: `arn:aws:states:::lambda:…`."""

from __future__ import annotations

from stepsmith.integrations.optimised import CALLBACK, FirstSdk, OptimisedService, composed

SERVICE = OptimisedService(
    resource_type="lambda",
    botocore_name="lambda",
    error_prefix="Lambda",
    actions=composed("invoke", patterns=CALLBACK),
    page="https://docs.aws.amazon.com/step-functions/latest/dg/connect-lambda.html",
    first_sdk=FirstSdk("AWSLambda", "AWSLambdaException"),
)
