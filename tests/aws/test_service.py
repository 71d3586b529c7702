"""Services by their names, and the operations and errors that they have."""

from __future__ import annotations

import importlib
import subprocess
import sys
from pathlib import Path

import pytest

from stepsmith import DeclarationError, Timeout
from stepsmith.aws import (
    batch,
    cognito_idp,
    dynamodb,
    events,
    lambda_,
    rds,
    sfn,
    sqs,
    stepfunctions,
)
from stepsmith.aws.service import UnknownService, service
from stepsmith.aws.unknown_name import UnknownName


@pytest.mark.parametrize(
    ("resource", "expected"),
    [
        (dynamodb.get_item.resource, "arn:aws:states:::dynamodb:getItem"),
        (dynamodb.query.resource, "arn:aws:states:::aws-sdk:dynamodb:query"),
        (dynamodb.get_item.sdk.resource, "arn:aws:states:::aws-sdk:dynamodb:getItem"),
        (rds.describe_db_instances.resource, "arn:aws:states:::aws-sdk:rds:describeDBInstances"),
        (batch.submit_job.sync.resource, "arn:aws:states:::batch:submitJob.sync"),
        (
            stepfunctions.start_execution.sync.resource,
            "arn:aws:states:::states:startExecution.sync:2",
        ),
        (sfn.describe_execution.resource, "arn:aws:states:::aws-sdk:sfn:describeExecution"),
        (lambda_.invoke.resource, "arn:aws:states:::lambda:invoke"),
        (events.put_events.resource, "arn:aws:states:::events:putEvents"),
        (events.list_rules.resource, "arn:aws:states:::aws-sdk:eventbridge:listRules"),
        (
            cognito_idp.admin_get_user.resource,
            "arn:aws:states:::aws-sdk:cognitoidentityprovider:adminGetUser",
        ),
        (
            sqs.send_message.wait_for_callback(returns=str).resource,
            "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
        ),
    ],
)
def test_an_operation_has_the_resource_of_its_integration(resource: str, expected: str) -> None:
    assert resource == expected


def test_an_unknown_service_cannot_be_imported() -> None:
    with pytest.raises(UnknownService) as raised:
        from stepsmith.aws import dynamdb  # noqa: F401
    assert str(raised.value) == "stepsmith.aws has no service dynamdb; did you mean dynamodb?"


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("get_itm", "dynamodb has no operation get_itm; did you mean get_item?"),
        (
            "ConditionalCheckFailed",
            "dynamodb has no operation ConditionalCheckFailed; "
            "did you mean errors.ConditionalCheckFailedException?",
        ),
    ],
)
def test_an_unknown_operation_is_told_with_the_one_meant(name: str, told: str) -> None:
    with pytest.raises(AttributeError) as raised:
        getattr(service("dynamodb"), name)
    assert str(raised.value) == told


def test_an_operation_that_step_functions_leaves_out_is_not_there() -> None:
    with pytest.raises(UnknownName, match=r"does not support s3\.select_object_content"):
        _ = service("s3").select_object_content
    assert "select_object_content" not in dir(service("s3"))


def test_what_starts_no_job_cannot_be_waited_for() -> None:
    with pytest.raises(UnknownName) as raised:
        _ = dynamodb.get_item.sync
    assert str(raised.value) == (
        "dynamodb.get_item has no sync: it starts no job that Step Functions waits for"
    )


def test_a_callback_is_only_where_step_functions_offers_it() -> None:
    with pytest.raises(UnknownName, match="has no wait_for_callback"):
        dynamodb.get_item.wait_for_callback(returns=str)


def test_options_are_checked_and_leave_the_operation_as_it_is() -> None:
    hurried = dynamodb.get_item.with_options(timeout_seconds=5, heartbeat_seconds=2)
    assert (hurried.timeout_seconds, hurried.heartbeat_seconds) == (5, 2)
    assert dynamodb.get_item.timeout_seconds is None
    with pytest.raises(DeclarationError, match=r"dynamodb\.get_item: timeout_seconds"):
        dynamodb.get_item.with_options(timeout_seconds=0)
    with pytest.raises(DeclarationError, match="takes what retry"):
        dynamodb.get_item.with_options(retry=[Timeout])  # type: ignore[list-item]


def test_arguments_by_position_are_a_mistake() -> None:
    with pytest.raises(TypeError, match="takes its arguments by name"):
        dynamodb.get_item("Parcels")  # type: ignore[call-arg]


def test_an_error_has_the_names_of_both_integrations() -> None:
    assert dynamodb.errors.ConditionalCheckFailedException.error_names == (
        "DynamoDB.ConditionalCheckFailedException",
        "DynamoDb.ConditionalCheckFailedException",
    )
    assert dynamodb.errors.DynamoDbException.error_names == (
        "DynamoDB.AmazonDynamoDBException",
        "DynamoDb.DynamoDbException",
    )
    assert rds.errors.DbInstanceNotFoundException.error_names == (
        "Rds.DbInstanceNotFoundException",
    )
    assert events.errors.FailedEntry.error_names == ("EventBridge.FailedEntry",)


def test_an_unknown_error_is_told_with_the_one_meant() -> None:
    with pytest.raises(UnknownName) as raised:
        _ = service("dynamodb").errors.ConditionalCheckFailed
    assert str(raised.value) == (
        "dynamodb has no error ConditionalCheckFailed; "
        "did you mean ConditionalCheckFailedException?"
    )


def test_a_service_is_what_its_module_is() -> None:
    module: object = importlib.import_module("stepsmith.aws.dynamodb")
    assert module is service("dynamodb")


def test_importing_services_loads_no_aws_library() -> None:
    program = (
        "from stepsmith.aws import dynamodb, batch, sagemaker, sns, sqs, events, s3, ecs, lambda_, "
        "rds, glue, athena, bedrock, sfn, cognito_idp\n"
        "import sys\n"
        "print([name for name in ('boto3', 'botocore', 'pydantic') if name in sys.modules])"
    )
    completed = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert completed.stdout == "[]\n"


def test_compiling_a_workflow_that_calls_no_service_loads_no_aws_library() -> None:
    program = (
        "from stepsmith import compile_workflow\n"
        "from workflows.order_saga import order_saga\n"
        "import sys\n"
        "compile_workflow(order_saga)\n"
        "print([name for name in ('boto3', 'botocore', 'moto') if name in sys.modules])"
    )
    root = Path(__file__).resolve().parents[2]
    completed = subprocess.run(
        [sys.executable, "-c", program], cwd=root, capture_output=True, text=True, check=True
    )
    assert completed.stdout == "[]\n"
