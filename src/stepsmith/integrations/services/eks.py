"""Amazon EKS: `arn:aws:states:::eks:…`."""

from __future__ import annotations

from stepsmith.integrations.optimised import (
    JOB,
    JOB_AND_CALLBACK,
    OptimisedService,
    composed,
    operations,
)

SERVICE = OptimisedService(
    resource_type="eks",
    botocore_name="eks",
    error_prefix="EKS",
    actions=operations(
        "CreateCluster",
        "DeleteCluster",
        "CreateFargateProfile",
        "DeleteFargateProfile",
        patterns=JOB,
    )
    + operations("CreateNodegroup", "DeleteNodegroup", patterns=JOB)
    + composed("runJob", patterns=JOB_AND_CALLBACK)
    + composed("call"),
    page="https://docs.aws.amazon.com/step-functions/latest/dg/connect-eks.html",
)
