"""CodeBuild: `arn:aws:states:::codebuild:…`."""

from __future__ import annotations

from stepsmith.integrations.optimised import JOB, OptimisedService, operations

SERVICE = OptimisedService(
    resource_type="codebuild",
    botocore_name="codebuild",
    error_prefix="CodeBuild",
    actions=operations("StartBuild", "StartBuildBatch", "RetryBuildBatch", patterns=JOB)
    + operations(
        "StopBuild", "StopBuildBatch", "BatchDeleteBuilds", "BatchGetReports", "DeleteBuildBatch"
    ),
    page="https://docs.aws.amazon.com/step-functions/latest/dg/connect-codebuild.html",
)
