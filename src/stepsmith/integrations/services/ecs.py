"""Amazon ECS and Fargate: `arn:aws:states:::ecs:…`."""

from __future__ import annotations

from stepsmith.integrations.optimised import (
    JOB_AND_CALLBACK,
    FirstSdk,
    OptimisedService,
    operations,
)

SERVICE = OptimisedService(
    resource_type="ecs",
    botocore_name="ecs",
    error_prefix="ECS",
    actions=operations("RunTask", patterns=JOB_AND_CALLBACK),
    page="https://docs.aws.amazon.com/step-functions/latest/dg/connect-ecs.html",
    first_sdk=FirstSdk("AmazonECS", "AmazonECSException"),
)
