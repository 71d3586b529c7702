"""Services called in a plain run, against the emulated ones."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import boto3
import pytest

from stepsmith import retry
from stepsmith.aws import batch, dynamodb, sqs
from stepsmith.aws.calling import Asked, services_answered_by
from stepsmith.errors import UnansweredCall
from stepsmith.local.cloud import LocalCloud


@pytest.fixture(scope="module")
def table() -> Iterator[str]:
    """The name of a table in a local cloud."""
    with LocalCloud() as cloud:
        cloud.session().client("dynamodb").create_table(
            TableName="Parcels",
            KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
            BillingMode="PAY_PER_REQUEST",
        )
        yield "Parcels"


def test_what_is_put_is_what_is_got(table: str) -> None:
    dynamodb.put_item(TableName=table, Item={"id": {"S": "p-1"}, "grams": {"N": "7"}})
    found = dynamodb.get_item(TableName=table, Key={"id": {"S": "p-1"}})
    assert found.Item is not None
    assert found.Item == {"id": {"S": "p-1"}, "grams": {"N": "7"}}
    assert found.Item["grams"].N == "7"
    assert found.Item["grams"].S is None


def test_what_is_not_there_is_none(table: str) -> None:
    assert dynamodb.get_item(TableName=table, Key={"id": {"S": "none"}}).Item is None


def test_the_sdk_spells_members_its_own_way(table: str) -> None:
    dynamodb.put_item.sdk(TableName=table, Item={"id": {"S": "p-2"}, "sealed": {"Bool": True}})
    plain = dynamodb.get_item(TableName=table, Key={"id": {"S": "p-2"}})
    assert plain.Item is not None
    assert plain.Item["sealed"].BOOL is True
    by_sdk = dynamodb.get_item.sdk(TableName=table, Key={"id": {"S": "p-2"}})
    assert by_sdk.Item["sealed"].Bool is True


def test_a_refusal_is_the_services_error(table: str) -> None:
    dynamodb.put_item(TableName=table, Item={"id": {"S": "p-3"}})
    with pytest.raises(dynamodb.errors.ConditionalCheckFailedException) as raised:
        dynamodb.put_item(
            TableName=table,
            Item={"id": {"S": "p-3"}},
            ConditionExpression="attribute_not_exists(id)",
        )
    assert str(raised.value).startswith("The conditional request failed (Service: AmazonDynamoDBv2")
    assert isinstance(raised.value, dynamodb.errors.DynamoDbException)


def test_an_error_that_the_model_does_not_name_stands_for_all(table: str) -> None:
    with pytest.raises(dynamodb.errors.DynamoDbException) as raised:
        dynamodb.get_item(TableName=table, Key={"other": {"S": "p"}})
    assert type(raised.value) is dynamodb.errors.DynamoDbException


def test_a_missing_parameter_is_refused_as_by_the_service(table: str) -> None:
    with pytest.raises(dynamodb.errors.DynamoDbException, match="Value null at 'key' failed"):
        dynamodb.get_item(TableName=table)  # type: ignore[call-arg]


def test_a_parameter_that_is_not_there_is_a_mistake(table: str) -> None:
    with pytest.raises(TypeError) as raised:
        dynamodb.get_item(TabelName=table, Key={"id": {"S": "p"}})  # type: ignore[call-arg]
    assert str(raised.value) == (
        'dynamodb.get_item: The field "TabelName" is not supported by Step Functions at '
        "TabelName; did you mean TableName?"
    )


def test_a_client_follows_the_environment(table: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:9")
    monkeypatch.setenv("AWS_MAX_ATTEMPTS", "1")
    with pytest.raises(dynamodb.errors.SdkClientException):
        dynamodb.get_item(TableName=table, Key={"id": {"S": "p"}})


def test_a_job_is_not_waited_for() -> None:
    with pytest.raises(UnansweredCall) as raised:
        batch.submit_job.sync(JobName="n", JobQueue="q", JobDefinition="d")
    assert str(raised.value) == (
        "arn:aws:states:::batch:submitJob.sync waits for a job or callback, which boto3 does not "
        "do; let services_answered_by(…) answer it in a plain run, or run the state machine"
    )


def test_a_function_answers_in_place_of_the_services() -> None:
    asked: list[tuple[str, dict[str, Any]]] = []

    def answer(operation: Asked, arguments: dict[str, Any]) -> Any:
        asked.append((str(operation), arguments))
        return {"MessageId": "m-1"}

    with services_answered_by(answer):
        sent = sqs.send_message(QueueUrl="q", MessageBody={"a": 1}, DelaySeconds=None)
    assert sent.MessageId == "m-1"
    assert asked == [("sqs.send_message", {"QueueUrl": "q", "MessageBody": {"a": 1}})]


def test_errors_are_retried() -> None:
    left = [sqs.errors.RequestThrottledException("slow down")]

    def answer(operation: Asked, arguments: dict[str, Any]) -> Any:
        if left:
            raise left.pop()
        return {}

    patient = retry(on=[sqs.errors.RequestThrottledException], max_attempts=1)
    with services_answered_by(answer):
        sent = sqs.send_message.with_options(retry=patient)(QueueUrl="q", MessageBody="b")
    assert sent.MessageId is None


def test_boto3_is_what_is_called(table: str) -> None:
    dynamodb.put_item(TableName=table, Item={"id": {"S": "p-9"}})
    items = boto3.client("dynamodb").scan(TableName=table)["Items"]
    assert {"id": {"S": "p-9"}} in items
