"""Nested workflows: `arn:aws:states:::states:…`."""

from __future__ import annotations

from stepsmith.integrations.optimised import FirstSdk, OptimisedService, operations

SERVICE = OptimisedService(
    resource_type="states",
    botocore_name="stepfunctions",
    error_prefix="StepFunctions",
    actions=operations("StartExecution", patterns=("", ".sync", ".sync:2", ".waitForTaskToken")),
    page="https://docs.aws.amazon.com/step-functions/latest/dg/connect-stepfunctions.html",
    first_sdk=FirstSdk("AWSStepFunctions", "AWSStepFunctionsException"),
)
