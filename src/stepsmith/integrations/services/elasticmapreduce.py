"""Amazon EMR: `arn:aws:states:::elasticmapreduce:…`."""

from __future__ import annotations

from stepsmith.integrations.optimised import JOB, FirstSdk, OptimisedService, composed

SERVICE = OptimisedService(
    resource_type="elasticmapreduce",
    botocore_name="emr",
    error_prefix="EMR",
    actions=composed("createCluster", "terminateCluster", "addStep", patterns=JOB)
    + composed("setClusterTerminationProtection", "cancelStep")
    + composed("modifyInstanceFleetByName", "modifyInstanceGroupByName"),
    page="https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr.html",
    first_sdk=FirstSdk("AmazonElasticMapReduce", "AmazonElasticMapReduceException"),
)
