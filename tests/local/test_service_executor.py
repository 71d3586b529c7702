"""Task states that call services, against the emulated ones, and what AWS recorded of the same."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import boto3
import pytest

from stepsmith import task
from stepsmith.engine import Failed, Machine, Outcome, Succeeded, TaskRequest, run
from stepsmith.errors import LocalCloudError
from stepsmith.local.aws_environment import aws_environment
from stepsmith.local.cloud import LocalCloud
from stepsmith.local.in_process import InProcess
from stepsmith.local.lambda_executor import LambdaExecutor
from stepsmith.local.local_functions import LocalFunctions
from stepsmith.local.service_executor import ServiceExecutor
from tests.asl.recorded import CASES, needs_recordings

EXECUTION = "arn:aws:states:us-east-1:123456789012:execution:m:e"
STATE_MACHINE = "arn:aws:states:us-east-1:123456789012:stateMachine:m"


@dataclass(frozen=True)
class Services:
    """A local cloud with a table, a queue, a topic and a bucket."""

    cloud: LocalCloud
    execute: ServiceExecutor
    queue: str
    topic: str

    def ask(self, resource: str, arguments: object) -> Outcome:
        return self.execute(request(resource, arguments))

    def result(self, resource: str, arguments: object) -> dict[str, Any]:
        outcome = self.ask(resource, arguments)
        assert isinstance(outcome, Succeeded), outcome
        result: dict[str, Any] = outcome.output
        return result

    def failure(self, resource: str, arguments: object) -> tuple[str, str]:
        """The error and the cause, with the request's id masked."""
        outcome = self.ask(resource, arguments)
        assert isinstance(outcome, Failed), outcome
        return outcome.error or "", re.sub(r"(Request ID: )[\w-]+", r"\1ID", outcome.cause or "")


def request(resource: str, arguments: object) -> TaskRequest:
    return TaskRequest(
        state_name="Ask",
        resource=f"arn:aws:states:::{resource}",
        arguments=arguments,
        attempt=0,
        execution_arn=EXECUTION,
        execution_name="e",
        path=(),
        timeout_seconds=60,
        heartbeat_seconds=None,
        task_token="t",
        now=datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
    )


@pytest.fixture(scope="module")
def services() -> Iterator[Services]:
    with LocalCloud() as cloud:
        session = cloud.session()
        session.client("dynamodb").create_table(
            TableName="orders",
            KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
            BillingMode="PAY_PER_REQUEST",
        )
        session.client("s3").create_bucket(Bucket="shelf")
        queue = session.client("sqs").create_queue(QueueName="work")["QueueUrl"]
        topic = session.client("sns").create_topic(Name="news")["TopicArn"]
        yield Services(cloud, ServiceExecutor(session), queue, topic)


def test_an_item_is_put_and_got_with_the_names_of_dynamodb(services: Services) -> None:
    item = {"id": {"S": "1"}, "paid": {"BOOL": True}, "note": {"NULL": True}}
    services.result("dynamodb:putItem", {"TableName": "orders", "Item": item})
    found = services.result("dynamodb:getItem", {"TableName": "orders", "Key": {"id": {"S": "1"}}})
    assert found["Item"] == item


def test_sdk_integrations_have_javas_names_for_the_same_item(services: Services) -> None:
    item = {"id": {"S": "2"}, "paid": {"Bool": True}, "tags": {"Ss": ["a"]}, "note": {"Nul": True}}
    services.result("aws-sdk:dynamodb:putItem", {"TableName": "orders", "Item": item})
    found = services.result(
        "aws-sdk:dynamodb:getItem", {"TableName": "orders", "Key": {"id": {"S": "2"}}}
    )
    assert found == {"Item": item}


def test_the_older_integrations_tell_of_their_request(services: Services) -> None:
    result = services.result("sns:publish", {"TopicArn": services.topic, "Message": "hello"})
    metadata = result["SdkHttpMetadata"]
    request_id = result["SdkResponseMetadata"]["RequestId"]
    assert result.keys() == {"MessageId", "SdkHttpMetadata", "SdkResponseMetadata"}
    assert metadata["HttpStatusCode"] == 200
    assert metadata["HttpHeaders"]["x-amzn-RequestId"] == request_id
    assert metadata["HttpHeaders"]["Content-Type"] == "text/xml"
    assert metadata["AllHttpHeaders"]["Content-Type"] == ["text/xml"]


def test_an_object_as_message_arrives_as_json(services: Services) -> None:
    services.result("sqs:sendMessage", {"QueueUrl": services.queue, "MessageBody": {"n": 1}})
    queues = services.cloud.session().client("sqs")
    (message,) = queues.receive_message(QueueUrl=services.queue)["Messages"]
    assert message.get("Body") == '{"n":1}'


def test_events_name_the_execution_that_sent_them(services: Services) -> None:
    events = services.cloud.session().client("events")
    queues = services.cloud.session().client("sqs")
    url = queues.create_queue(QueueName="heard")["QueueUrl"]
    arn = queues.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]
    events.put_rule(Name="all", EventPattern='{"source":["shop"]}')
    events.put_targets(Rule="all", Targets=[{"Id": "1", "Arn": arn["QueueArn"]}])
    entry = {"Detail": {"n": 1}, "DetailType": "Made", "Source": "shop", "Resources": ["mine"]}
    result = services.result("events:putEvents", {"Entries": [entry]})
    (message,) = queues.receive_message(QueueUrl=url)["Messages"]
    heard = json.loads(message.get("Body", ""))
    assert (heard["detail"], heard["resources"]) == ({"n": 1}, ["mine", EXECUTION, STATE_MACHINE])
    assert result.keys() == {"Entries", "FailedEntryCount"}


def test_what_is_stored_in_s3_is_json_and_comes_back_as_text(services: Services) -> None:
    place = {"Bucket": "shelf", "Key": "box"}
    services.result("aws-sdk:s3:putObject", {**place, "Body": {"a": [1, "x"]}})
    assert services.result("aws-sdk:s3:getObject", place)["Body"] == '{"a":[1,"x"]}'


def test_a_timestamp_is_text(services: Services) -> None:
    result = services.result("aws-sdk:s3:headObject", {"Bucket": "shelf", "Key": "box"})
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", result["LastModified"])


@pytest.mark.parametrize(
    ("resource", "arguments", "error", "cause"),
    [
        (
            "dynamodb:putItem",
            {
                "TableName": "orders",
                "Item": {"id": {"S": "1"}},
                "ConditionExpression": "attribute_not_exists(id)",
            },
            "DynamoDB.ConditionalCheckFailedException",
            "The conditional request failed (Service: AmazonDynamoDBv2; Status Code: 400; "
            "Error Code: ConditionalCheckFailedException; Request ID: ID; Proxy: null)",
        ),
        (
            "aws-sdk:dynamodb:putItem",
            {
                "TableName": "orders",
                "Item": {"id": {"S": "1"}},
                "ConditionExpression": "attribute_not_exists(id)",
            },
            "DynamoDb.ConditionalCheckFailedException",
            "The conditional request failed (Service: DynamoDb, Status Code: 400, Request ID: ID)",
        ),
        (
            "aws-sdk:s3:listObjectsV2",
            {"Bucket": "nowhere"},
            "S3.NoSuchBucketException",
            "The specified bucket does not exist (Service: S3, Status Code: 404, Request ID: ID)",
        ),
        (
            "aws-sdk:ssm:getParameter",
            {"Name": "none"},
            "Ssm.ParameterNotFoundException",
            "Parameter none not found. (Service: Ssm, Status Code: 400, Request ID: ID)",
        ),
    ],
)
def test_a_refusal_has_the_name_and_the_cause_of_aws(
    services: Services, resource: str, arguments: object, error: str, cause: str
) -> None:
    services.result("dynamodb:putItem", {"TableName": "orders", "Item": {"id": {"S": "1"}}})
    assert services.failure(resource, arguments) == (error, cause)


def test_a_queue_that_does_not_exist(services: Services) -> None:
    arguments = {"QueueUrl": services.queue + "s", "MessageBody": "m"}
    assert [
        services.failure(one, arguments)[0]
        for one in (
            "sqs:sendMessage",
            "aws-sdk:sqs:sendMessage",
        )
    ] == ["SQS.QueueDoesNotExistException", "Sqs.QueueDoesNotExistException"]


def test_a_service_out_of_reach_is_an_error_of_the_client() -> None:
    asked = request("sqs:sendMessage", {"QueueUrl": "http://127.0.0.1:9/1/q", "MessageBody": "m"})
    with aws_environment("http://127.0.0.1:9"):
        outcome = ServiceExecutor(boto3.Session())(asked)
    assert isinstance(outcome, Failed)
    assert outcome.error == "SQS.SdkClientException"
    assert (outcome.cause or "").startswith("Unable to execute HTTP request: ")


@pytest.mark.parametrize(
    ("resource", "arguments", "message"),
    [
        ("dynamodb:putIten", {}, "state Ask: AWS does not have .*did you mean .*dynamodb:putItem"),
        ("aws-sdk:rds:describeDbInstances", {}, "did you mean .*:describeDBInstances"),
        ("dynamodb:getItem", {"Table": "t"}, r'"Table" is not supported .*mean TableName\?'),
        ("aws-sdk:dynamodb:getItem", [], "takes an object"),
        ("dynamodb:getItem", {"TableName": "t", "Key": 1}, "Invalid type for parameter Key"),
        ("sqs:sendMessage.waitForTaskToken", {}, "does not wait for jobs and callbacks yet"),
        ("batch:submitJob.sync", {}, "does not wait for jobs and callbacks yet"),
        ("states:startExecution", {}, "does not answer .*states:startExecution yet"),
        ("aws-sdk:sfn:startExecution", {}, "does not answer .*sfn:startExecution yet"),
        ("aws-sdk:lambda:invoke", {}, "does not answer .*lambda:invoke yet"),
        ("http:invoke", {}, "does not answer .*http:invoke yet"),
        ("elasticmapreduce:addStep", {}, "does not answer .*addStep yet"),
    ],
)
def test_what_cannot_be_answered_is_refused(
    services: Services, resource: str, arguments: object, message: str
) -> None:
    with pytest.raises(LocalCloudError, match=message):
        services.ask(resource, arguments)


def test_activities_are_refused(services: Services) -> None:
    asked = request("", {})
    activity = "arn:aws:states:us-east-1:123456789012:activity:a"
    with pytest.raises(LocalCloudError, match="has no activities yet"):
        services.execute(TaskRequest(**{**_fields(asked), "resource": activity}))


def _fields(asked: TaskRequest) -> dict[str, Any]:
    return {name: getattr(asked, name) for name in asked.__dataclass_fields__}


@task()
def double(number: int) -> int:
    return number * 2


def test_functions_and_services_answer_in_one_execution(services: Services) -> None:
    arn = "arn:aws:lambda:us-east-1:123456789012:function:double"
    definition = {
        "QueryLanguage": "JSONata",
        "StartAt": "Double",
        "States": {
            "Double": {
                "Type": "Task",
                "Resource": "arn:aws:states:::lambda:invoke",
                "Arguments": {
                    "FunctionName": arn,
                    "Payload": {
                        "arguments": {"number": 4},
                        "context": {"execution": "e", "state": "Double"},
                    },
                },
                "Output": {"doubled": "{% $states.result.Payload %}"},
                "Next": "Keep",
            },
            "Keep": {
                "Type": "Task",
                "Resource": "arn:aws:states:::aws-sdk:s3:putObject",
                "Arguments": {"Bucket": "shelf", "Key": "sum", "Body": "{% $states.input %}"},
                "End": True,
            },
        },
    }
    executor = LambdaExecutor(
        LocalFunctions({"DoubleArn": double}), InProcess(), otherwise=services.execute
    )
    assert run(Machine.compile(definition), {}, executor).status == "SUCCEEDED"
    stored = services.cloud.session().client("s3").get_object(Bucket="shelf", Key="sum")
    assert stored["Body"].read() == b'{"doubled":8}'


def recorded(path: str, kind: str) -> list[dict[str, Any]]:
    """The details of a case's events of one kind."""
    case = json.loads((CASES / path).read_text())
    return [event[kind] for event in case["expected"]["events"] if kind in event]


@needs_recordings
@pytest.mark.parametrize(
    ("path", "arguments"),
    [
        (
            "error_handling/test_aws_sdk.TestAwsSdk.test_dynamodb_invalid_param.json",
            {"TableName": "orders", "Item": None},
        ),
        (
            "error_handling/test_task_service_dynamodb.TestTaskServiceDynamoDB.test_invalid_param.json",
            {"TableName": "orders", "Item": None},
        ),
        (
            "error_handling/test_task_service_sqs.TestTaskServiceSqs.test_send_message_empty_body.json",
            {"QueueUrl": "QUEUE", "MessageBody": None},
        ),
    ],
)
def test_a_failure_is_the_recorded_one(
    services: Services, path: str, arguments: dict[str, Any]
) -> None:
    (failed,) = recorded(path, "taskFailedEventDetails")
    if "QueueUrl" in arguments:
        arguments = {**arguments, "QueueUrl": services.queue}
    cause = failed["cause"].replace("<request_id>", "ID").replace("<request_id:1>", "ID")
    resource = f"{failed['resourceType']}:{failed['resource']}"
    assert services.failure(resource, arguments) == (failed["error"], cause)


@needs_recordings
def test_a_failed_event_entry_fails_the_task_as_recorded(services: Services) -> None:
    path = "services/test_events_task_service.TestTaskServiceEvents.test_put_events_no_source.json"
    (scheduled,) = recorded(path, "taskScheduledEventDetails")
    (failed,) = recorded(path, "taskFailedEventDetails")
    parameters = scheduled["parameters"]
    entries = [{**entry, "DetailType": "Made"} for entry in parameters["Entries"]]
    error, cause = services.failure("events:putEvents", {"Entries": entries})
    told = json.loads(cause)
    assert error == failed["error"]
    assert told["FailedEntryCount"] == failed["cause"]["FailedEntryCount"]
    assert told["Entries"][1] == failed["cause"]["Entries"][1]


@needs_recordings
def test_an_object_is_stored_as_recorded(services: Services) -> None:
    path = "services/test_aws_sdk_task_service.TestTaskServiceAwsSdk.test_s3_put_object_str.json"
    (scheduled,) = recorded(path, "taskScheduledEventDetails")
    (succeeded,) = recorded(path, "taskSucceededEventDetails")
    result = services.result("aws-sdk:s3:putObject", {**scheduled["parameters"], "Bucket": "shelf"})
    same = ("ETag", "ChecksumCRC32")
    assert [result[name] for name in same] == [succeeded["output"][name] for name in same]
