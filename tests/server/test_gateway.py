"""One endpoint for every service: what is not Step Functions reaches moto to the letter."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tests.server.served import ROLE, Served


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Generator[Served]:
    with Served(folder=tmp_path_factory.mktemp("served")) as server:
        yield server


def _run(served: Served, definition: dict[str, Any], given: Any = None) -> dict[str, Any]:
    sfn = served.client("stepfunctions")
    name = hashlib.sha256(json.dumps(definition).encode()).hexdigest()[:20]
    machine = sfn.create_state_machine(
        name=name, definition=json.dumps(definition), roleArn=ROLE, type="EXPRESS"
    )
    answer: dict[str, Any] = sfn.start_sync_execution(
        stateMachineArn=machine["stateMachineArn"], input=json.dumps(given)
    )
    return answer


def _table(served: Served, name: str) -> Any:
    dynamodb = served.client("dynamodb")
    dynamodb.create_table(
        TableName=name,
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
    )
    return dynamodb


def test_sixteen_clients_lose_no_update_of_a_counter(served: Served) -> None:
    dynamodb = _table(served, "counters")

    def add(_: int) -> None:
        dynamodb.update_item(
            TableName="counters",
            Key={"id": {"S": "c"}},
            UpdateExpression="ADD tally :one",
            ExpressionAttributeValues={":one": {"N": "1"}},
        )

    with ThreadPoolExecutor(16) as threads:
        list(threads.map(add, range(480)))
    item = dynamodb.get_item(TableName="counters", Key={"id": {"S": "c"}})["Item"]
    assert item["tally"] == {"N": "480"}


def test_sixteen_clients_take_each_message_once(served: Served) -> None:
    sqs = served.client("sqs")
    url = sqs.create_queue(QueueName="numbers")["QueueUrl"]
    assert url.startswith(served.url)

    def send(number: int) -> None:
        sqs.send_message(QueueUrl=url, MessageBody=str(number))

    def take(_: int) -> list[str]:
        answer = sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10, WaitTimeSeconds=1)
        return [message["Body"] for message in answer.get("Messages", [])]

    with ThreadPoolExecutor(16) as threads:
        list(threads.map(send, range(160)))
        taken = [body for bodies in threads.map(take, range(48)) for body in bodies]
    assert sorted(taken, key=int) == [str(number) for number in range(160)]


@pytest.mark.parametrize("key", ["a/b//c", "with space+plus", "100%", "ünï/😀", "a?b&c=d#e"])
def test_an_objects_key_and_metadata_arrive_to_the_letter(served: Served, key: str) -> None:
    s3 = served.client("s3", s3={"addressing_style": "path"})
    s3.create_bucket(Bucket="letters")
    s3.put_object(
        Bucket="letters", Key=key, Body=b"x", Metadata={"under_score": "a_b", "d-sh": "1"}
    )
    head = s3.head_object(Bucket="letters", Key=key)
    assert head["Metadata"] == {"under_score": "a_b", "d-sh": "1"}
    assert head["ContentLength"] == 1
    assert key in [found["Key"] for found in s3.list_objects_v2(Bucket="letters")["Contents"]]


def test_a_large_object_comes_back_as_it_went(served: Served) -> None:
    s3 = served.client("s3")
    s3.create_bucket(Bucket="large")
    body = bytes(range(256)) * 4096 * 24  # 24 MiB
    s3.put_object(Bucket="large", Key="blob", Body=body)
    answer = s3.get_object(Bucket="large", Key="blob")
    assert hashlib.sha256(answer["Body"].read()).digest() == hashlib.sha256(body).digest()
    part = s3.get_object(Bucket="large", Key="blob", Range="bytes=1000-1009")["Body"].read()
    assert part == body[1000:1010]


def test_an_object_in_parts_comes_back_whole(served: Served) -> None:
    s3 = served.client("s3")
    s3.create_bucket(Bucket="parts")
    upload = s3.create_multipart_upload(Bucket="parts", Key="k")["UploadId"]
    parts = []
    for number, body in ((1, b"a" * 5 * 1024 * 1024), (2, b"b")):
        etag = s3.upload_part(
            Bucket="parts", Key="k", UploadId=upload, PartNumber=number, Body=body
        )["ETag"]
        parts.append({"ETag": etag, "PartNumber": number})
    s3.complete_multipart_upload(
        Bucket="parts", Key="k", UploadId=upload, MultipartUpload={"Parts": parts}
    )
    assert s3.head_object(Bucket="parts", Key="k")["ContentLength"] == 5 * 1024 * 1024 + 1


def test_errors_of_services_arrive_as_they_are(served: Served) -> None:
    dynamodb = served.client("dynamodb")
    with pytest.raises(dynamodb.exceptions.ResourceNotFoundException):
        dynamodb.get_item(TableName="nowhere", Key={"id": {"S": "x"}})
    s3 = served.client("s3")
    with pytest.raises(s3.exceptions.NoSuchBucket):
        s3.get_object(Bucket="nowhere", Key="x")


def test_tasks_call_services_at_the_same_endpoint(served: Served) -> None:
    dynamodb = _table(served, "orders")
    put = {
        "Type": "Task",
        "QueryLanguage": "JSONata",
        "Resource": "arn:aws:states:::dynamodb:putItem",
        "Arguments": {"TableName": "orders", "Item": {"id": {"S": "{% $states.input.id %}"}}},
        "End": True,
    }
    answer = _run(served, {"StartAt": "Put", "States": {"Put": put}}, {"id": "o-1"})
    assert answer["status"] == "SUCCEEDED"
    assert dynamodb.get_item(TableName="orders", Key={"id": {"S": "o-1"}})["Item"] == {
        "id": {"S": "o-1"}
    }


def test_tasks_call_step_functions_at_the_same_endpoint(served: Served) -> None:
    create = {
        "Type": "Task",
        "QueryLanguage": "JSONata",
        "Resource": "arn:aws:states:::aws-sdk:sfn:createActivity",
        "Arguments": {"Name": "made-by-a-task"},
        "Output": "{% $states.result.ActivityArn %}",
        "End": True,
    }
    answer = _run(served, {"StartAt": "Create", "States": {"Create": create}})
    assert answer.get("output") == (
        '"arn:aws:states:us-east-1:123456789012:activity:made-by-a-task"'
    )


def test_a_distributed_map_reads_and_writes_objects(served: Served) -> None:
    s3 = served.client("s3")
    s3.create_bucket(Bucket="items")
    s3.put_object(Bucket="items", Key="in.json", Body=b"[1, 2, 3]")
    definition = {
        "QueryLanguage": "JSONata",
        "StartAt": "Each",
        "States": {
            "Each": {
                "Type": "Map",
                "ItemReader": {
                    "Resource": "arn:aws:states:::s3:getObject",
                    "ReaderConfig": {"InputType": "JSON"},
                    "Arguments": {"Bucket": "items", "Key": "in.json"},
                },
                "ItemProcessor": {
                    "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
                    "StartAt": "Pass",
                    "States": {"Pass": {"Type": "Pass", "End": True}},
                },
                "ResultWriter": {
                    "Resource": "arn:aws:states:::s3:putObject",
                    "Arguments": {"Bucket": "items", "Prefix": "out"},
                },
                "End": True,
            }
        },
    }
    sfn = served.client("stepfunctions")
    machine = sfn.create_state_machine(
        name="each", definition=json.dumps(definition), roleArn=ROLE
    )["stateMachineArn"]
    arn = sfn.start_execution(stateMachineArn=machine)["executionArn"]
    while (told := sfn.describe_execution(executionArn=arn))["status"] == "RUNNING":
        pass
    assert told["status"] == "SUCCEEDED"
    details = json.loads(told["output"])["ResultWriterDetails"]
    manifest = json.loads(s3.get_object(Bucket="items", Key=details["Key"])["Body"].read())
    assert [len(manifest["ResultFiles"][kind]) for kind in ("SUCCEEDED", "FAILED")] == [1, 0]
