"""The services that Step Functions integrates by itself, one file each."""

from __future__ import annotations

from typing import Final

from stepsmith.integrations.optimised import OptimisedService
from stepsmith.integrations.services import (
    apigateway,
    athena,
    batch,
    bedrock,
    codebuild,
    databrew,
    dynamodb,
    ecs,
    eks,
    elasticmapreduce,
    emr_containers,
    emr_serverless,
    events,
    glue,
    http,
    lambda_,
    mediaconvert,
    sagemaker,
    sns,
    sqs,
    states,
)

OPTIMISED: Final[dict[str, OptimisedService]] = {
    module.SERVICE.resource_type: module.SERVICE
    for module in (
        apigateway,
        athena,
        batch,
        bedrock,
        codebuild,
        databrew,
        dynamodb,
        ecs,
        eks,
        elasticmapreduce,
        emr_containers,
        emr_serverless,
        events,
        glue,
        http,
        lambda_,
        mediaconvert,
        sagemaker,
        sns,
        sqs,
        states,
    )
}
"""Every one of them, by the service that a `Resource` names."""
