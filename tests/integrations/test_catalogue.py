"""Which resources of service integrations there are."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, cast

import pytest

from stepsmith.integrations.catalogue import (
    OptimisedIntegration,
    SdkIntegration,
    UnknownIntegration,
    integration,
)
from stepsmith.integrations.service_models import service_model
from stepsmith.integrations.services import OPTIMISED
from tests.asl.recorded import definitions, needs_recordings

AWS = "arn:aws:states:::"

# https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html: which services run
# a job, and which wait for a callback.
RUN_A_JOB = {
    *("athena", "batch", "bedrock", "codebuild", "databrew", "ecs", "eks", "elasticmapreduce"),
    *("emr-containers", "emr-serverless", "glue", "mediaconvert", "sagemaker", "states"),
}
WAIT_FOR_CALLBACK = {
    *("apigateway", "bedrock", "ecs", "eks", "events", "lambda", "sns", "sqs", "states"),
}


def patterns(service: str) -> set[str]:
    return {pattern for action in OPTIMISED[service].actions for pattern in action.patterns}


def test_the_services_that_run_jobs_are_the_documented_ones() -> None:
    assert {name for name in OPTIMISED if ".sync" in patterns(name)} == RUN_A_JOB


def test_the_services_that_wait_for_a_callback_are_the_documented_ones() -> None:
    assert {name for name in OPTIMISED if ".waitForTaskToken" in patterns(name)} == (
        WAIT_FOR_CALLBACK
    )


def test_every_action_can_be_asked_without_waiting() -> None:
    assert all("" in action.patterns for one in OPTIMISED.values() for action in one.actions)


@pytest.mark.parametrize("service", OPTIMISED)
def test_the_operations_of_a_service_are_those_of_its_model(service: str) -> None:
    one = OPTIMISED[service]
    operations = {action.operation for action in one.actions} - {None}
    known = service_model(one.botocore_name).operation_names if one.botocore_name else []
    assert operations <= set(known)


@pytest.mark.parametrize(
    ("resource", "operation", "pattern"),
    [
        ("dynamodb:putItem", "PutItem", ""),
        ("sqs:sendMessage.waitForTaskToken", "SendMessage", ".waitForTaskToken"),
        ("batch:submitJob.sync", "SubmitJob", ".sync"),
        ("states:startExecution.sync:2", "StartExecution", ".sync:2"),
        ("lambda:invoke", None, ""),
        ("emr-serverless:startJobRun.sync", "StartJobRun", ".sync"),
    ],
)
def test_an_optimised_integration(resource: str, operation: str | None, pattern: str) -> None:
    found = integration(AWS + resource)
    assert isinstance(found, OptimisedIntegration)
    assert (found.operation, found.pattern) == (operation, pattern)


@pytest.mark.parametrize(
    ("resource", "botocore_name", "operation", "pattern"),
    [
        ("aws-sdk:s3:getObject", "s3", "GetObject", ""),
        ("aws-sdk:rds:describeDBInstances", "rds", "DescribeDBInstances", ""),
        ("aws-sdk:sfn:startExecution", "stepfunctions", "StartExecution", ""),
        ("aws-sdk:sqs:sendMessage.waitForTaskToken", "sqs", "SendMessage", ".waitForTaskToken"),
    ],
)
def test_an_sdk_integration(
    resource: str, botocore_name: str, operation: str, pattern: str
) -> None:
    found = integration(AWS + resource)
    assert isinstance(found, SdkIntegration)
    assert (found.names.botocore_name, found.operation, found.pattern) == (
        botocore_name,
        operation,
        pattern,
    )


@pytest.mark.parametrize(
    ("resource", "meant"),
    [
        ("dynamodb:putIten", "dynamodb:putItem"),
        ("dynamodb:query", "aws-sdk:dynamodb:query"),
        ("dynamo:putItem", "dynamodb:putItem"),
        ("s3:getObject", "aws-sdk:s3:getObject"),
        ("sqs:sendMessage.sync", "sqs:sendMessage"),
        ("batch:submitJob.snyc", "batch:submitJob.sync"),
        ("aws-sdk:stepfunctions:startExecution", "aws-sdk:sfn:startExecution"),
        ("aws-sdk:rds:DescribeDBInstances", "aws-sdk:rds:describeDBInstances"),
        ("aws-sdk:rds:describe_db_instances", "aws-sdk:rds:describeDBInstances"),
        ("aws-sdk:s3:getObjct", "aws-sdk:s3:getObject"),
        ("aws-sdk:batch:submitJob.sync", "aws-sdk:batch:submitJob"),
        (
            "aws-sdk:elbv2:describeLoadBalancers",
            "aws-sdk:elasticloadbalancingv2:describeLoadBalancers",
        ),
    ],
)
def test_what_was_meant_is_found(resource: str, meant: str) -> None:
    found = integration(AWS + resource)
    assert isinstance(found, UnknownIntegration)
    assert found.meant == AWS + meant


@pytest.mark.parametrize(
    ("resource", "reason"),
    [
        ("arn:aws:states:::foo:bar", "there is no optimised integration of a service foo"),
        ("arn:aws:states:::aws-sdk:sts:assumeRole", "Step Functions does not support"),
        ("arn:aws:lambda:us-east-1:123456789012:function:f", "not the ARN of a service"),
        ("sqs:sendMessage", "not the ARN of a service"),
    ],
)
def test_what_cannot_be_guessed_is_told_all_the_same(resource: str, reason: str) -> None:
    found = integration(resource)
    assert isinstance(found, UnknownIntegration)
    assert reason in found.reason
    assert found.meant is None


def test_an_unknown_resource_makes_a_finding() -> None:
    found = integration(AWS + "dynamodb:putIten")
    assert isinstance(found, UnknownIntegration)
    assert str(found.finding("/States/Put/Resource")) == (
        "/States/Put/Resource: AWS does not recognise arn:aws:states:::dynamodb:putIten: "
        "the optimised integration of dynamodb has no action putIten. [UNKNOWN_INTEGRATION] "
        "Write arn:aws:states:::dynamodb:putItem."
    )


def resources(value: Any) -> Iterator[str]:
    """The service integrations that the Task states of a definition name."""
    if isinstance(value, dict):
        state = cast("dict[str, Any]", value)
        resource = state.get("Resource")
        if state.get("Type") == "Task" and str(resource).startswith(AWS):
            yield str(resource)
        for member in state.values():
            yield from resources(member)
    elif isinstance(value, list):
        for item in value:
            yield from resources(item)


@needs_recordings
def test_every_integration_that_aws_ran_is_known() -> None:
    recorded = {
        resource
        for _, definition in definitions("execution", "express_sync", "express_async")
        for resource in resources(definition)
    }
    unknown = [one for one in recorded if isinstance(integration(one), UnknownIntegration)]
    assert len(recorded) > 15
    assert unknown == [], json.dumps(unknown)
