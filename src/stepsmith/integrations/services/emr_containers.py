"""Amazon EMR on EKS: `arn:aws:states:::emr-containers:…`."""

from __future__ import annotations

from stepsmith.integrations.optimised import JOB, OptimisedService, operations

SERVICE = OptimisedService(
    resource_type="emr-containers",
    botocore_name="emr-containers",
    error_prefix="EMRContainers",
    actions=operations("CreateVirtualCluster")
    + operations("DeleteVirtualCluster", "StartJobRun", patterns=JOB),
    page="https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr-eks.html",
)
