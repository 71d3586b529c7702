"""What the workflows need of whatever emulates the other services; see docs/decisions.md.

`pytest tests/server/test_services_contract.py --services-endpoint URL` asks another.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import uuid4

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError

from tests.server.served import Served

Client = Callable[..., Any]


@pytest.fixture(scope="module")
def url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Generator[str]:
    given = request.config.getoption("--services-endpoint")
    if given is not None:
        yield given
        return
    with Served(folder=tmp_path_factory.mktemp("served")) as server:
        yield server.url


@pytest.fixture
def client(url: str) -> Client:
    def made(service: Any) -> Any:
        return boto3.client(
            service,
            endpoint_url=url,
            region_name="us-east-1",
            aws_access_key_id="test",
            aws_secret_access_key="test",
            config=Config(
                retries={"total_max_attempts": 1},
                max_pool_connections=32,
                s3={"addressing_style": "path"},
            ),
        )

    return made


@pytest.fixture
def name() -> str:
    return f"n{uuid4().hex[:12]}"


def _table(dynamodb: Any, name: str) -> None:
    dynamodb.create_table(
        TableName=name,
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
    )


def _queue(sqs: Any, name: str) -> tuple[str, str]:
    queue_url = sqs.create_queue(QueueName=name)["QueueUrl"]
    attributes = sqs.get_queue_attributes(QueueUrl=queue_url, AttributeNames=["QueueArn"])
    return queue_url, attributes["Attributes"]["QueueArn"]


def _bodies(sqs: Any, queue_url: str, *, wait: int = 2) -> list[str]:
    answer = sqs.receive_message(QueueUrl=queue_url, MaxNumberOfMessages=10, WaitTimeSeconds=wait)
    return [message["Body"] for message in answer.get("Messages", [])]


def _code(error: pytest.ExceptionInfo[ClientError]) -> str:
    return error.value.response.get("Error", {}).get("Code", "")


def test_one_of_sixteen_conditional_writes_wins(client: Client, name: str) -> None:
    dynamodb = client("dynamodb")
    _table(dynamodb, name)

    def put(number: int) -> bool:
        try:
            dynamodb.put_item(
                TableName=name,
                Item={"id": {"S": "seat"}, "owner_number": {"N": str(number)}},
                ConditionExpression="attribute_not_exists(id)",
            )
        except dynamodb.exceptions.ConditionalCheckFailedException:
            return False
        return True

    with ThreadPoolExecutor(16) as threads:
        assert sum(threads.map(put, range(64))) == 1


def test_transfers_between_accounts_keep_the_money(client: Client, name: str) -> None:
    dynamodb = client("dynamodb")
    _table(dynamodb, name)
    for account in "ab":
        dynamodb.put_item(TableName=name, Item={"id": {"S": account}, "money": {"N": "20"}})

    def change(account: str, amount: str, condition: dict[str, Any]) -> dict[str, Any]:
        values = {":amount": {"N": amount}, **({":least": {"N": "1"}} if condition else {})}
        return {
            "Update": {
                "TableName": name,
                "Key": {"id": {"S": account}},
                "UpdateExpression": "ADD money :amount",
                "ExpressionAttributeValues": values,
                **condition,
            }
        }

    def transfer(number: int) -> None:
        giver, taker = ("a", "b") if number % 3 else ("b", "a")
        enough = {"ConditionExpression": "money >= :least"}
        try:
            dynamodb.transact_write_items(
                TransactItems=[change(giver, "-1", enough), change(taker, "1", {})]
            )
        except dynamodb.exceptions.TransactionCanceledException as error:
            codes = [reason["Code"] for reason in error.response["CancellationReasons"]]
            assert codes == ["ConditionalCheckFailed", "None"]

    with ThreadPoolExecutor(16) as threads:
        list(threads.map(transfer, range(96)))
    items = dynamodb.scan(TableName=name)["Items"]
    assert sum(int(item["money"]["N"]) for item in items) == 40
    assert min(int(item["money"]["N"]) for item in items) >= 0


def test_sixteen_clients_add_up(client: Client, name: str) -> None:
    dynamodb = client("dynamodb")
    _table(dynamodb, name)

    def add(_: int) -> None:
        dynamodb.update_item(
            TableName=name,
            Key={"id": {"S": "c"}},
            UpdateExpression="ADD tally :one",
            ExpressionAttributeValues={":one": {"N": "1"}},
        )

    with ThreadPoolExecutor(16) as threads:
        list(threads.map(add, range(320)))
    item = dynamodb.get_item(TableName=name, Key={"id": {"S": "c"}})["Item"]
    assert item["tally"] == {"N": "320"}


def test_a_table_is_backed_up_and_restored_with_its_data(client: Client, name: str) -> None:
    dynamodb = client("dynamodb")
    _table(dynamodb, name)
    dynamodb.put_item(TableName=name, Item={"id": {"S": "before"}})
    backup = dynamodb.create_backup(TableName=name, BackupName="backup")
    dynamodb.put_item(TableName=name, Item={"id": {"S": "after"}})
    dynamodb.restore_table_from_backup(
        TargetTableName=f"{name}-2", BackupArn=backup["BackupDetails"]["BackupArn"]
    )
    assert dynamodb.scan(TableName=f"{name}-2")["Items"] == [{"id": {"S": "before"}}]


def test_a_topic_delivers_what_a_queue_filters_for(client: Client, name: str) -> None:
    sns, sqs = client("sns"), client("sqs")
    topic = sns.create_topic(Name=name)["TopicArn"]
    queue_url, queue = _queue(sqs, name)
    sns.subscribe(
        TopicArn=topic,
        Protocol="sqs",
        Endpoint=queue,
        Attributes={
            "FilterPolicy": json.dumps({"kind": ["refund"]}),
            "RawMessageDelivery": "true",
        },
    )
    for kind in ("charge", "refund"):
        sns.publish(
            TopicArn=topic,
            Message=kind,
            MessageAttributes={"kind": {"DataType": "String", "StringValue": kind}},
        )
    assert _bodies(sqs, queue_url) == ["refund"]


def test_messages_that_nobody_deletes_go_to_the_dead_letter_queue(
    client: Client, name: str
) -> None:
    sqs = client("sqs")
    dead_url, dead = _queue(sqs, f"{name}-dead")
    queue_url, _ = _queue(sqs, name)
    sqs.set_queue_attributes(
        QueueUrl=queue_url,
        Attributes={
            "RedrivePolicy": json.dumps({"deadLetterTargetArn": dead, "maxReceiveCount": "1"}),
            "VisibilityTimeout": "0",
        },
    )
    sqs.send_message(QueueUrl=queue_url, MessageBody="m")
    assert _bodies(sqs, queue_url) == ["m"]
    assert _bodies(sqs, queue_url, wait=0) == []
    assert _bodies(sqs, dead_url) == ["m"]


def test_a_fifo_queue_keeps_order_and_takes_a_message_once(client: Client, name: str) -> None:
    sqs = client("sqs")
    queue_url = sqs.create_queue(
        QueueName=f"{name}.fifo",
        Attributes={"FifoQueue": "true", "ContentBasedDeduplication": "true"},
    )["QueueUrl"]
    for body in ("1", "2", "2", "3"):
        sqs.send_message(QueueUrl=queue_url, MessageBody=body, MessageGroupId="g")
    assert _bodies(sqs, queue_url) == ["1", "2", "3"]


def test_versions_of_an_object_are_kept(client: Client, name: str) -> None:
    s3 = client("s3")
    s3.create_bucket(Bucket=name)
    s3.put_bucket_versioning(Bucket=name, VersioningConfiguration={"Status": "Enabled"})
    first = s3.put_object(Bucket=name, Key="k", Body=b"1")["VersionId"]
    s3.put_object(Bucket=name, Key="k", Body=b"2")
    old = s3.get_object(Bucket=name, Key="k", VersionId=first)
    assert (old["Body"].read(), s3.get_object(Bucket=name, Key="k")["Body"].read()) == (b"1", b"2")


def test_an_object_is_not_written_over_where_that_is_forbidden(client: Client, name: str) -> None:
    s3 = client("s3")
    s3.create_bucket(Bucket=name)
    s3.put_object(Bucket=name, Key="k", Body=b"1", IfNoneMatch="*")
    with pytest.raises(ClientError) as error:
        s3.put_object(Bucket=name, Key="k", Body=b"2", IfNoneMatch="*")
    assert _code(error) == "PreconditionFailed"


def test_an_objects_metadata_keeps_its_names(client: Client, name: str) -> None:
    s3 = client("s3")
    s3.create_bucket(Bucket=name)
    s3.put_object(Bucket=name, Key="a b/ü%", Body=b"x", Metadata={"under_score": "a_b"})
    assert s3.head_object(Bucket=name, Key="a b/ü%")["Metadata"] == {"under_score": "a_b"}


def test_a_large_object_comes_back_as_it_went(client: Client, name: str) -> None:
    s3 = client("s3")
    s3.create_bucket(Bucket=name)
    body = bytes(range(256)) * 4096 * 12
    s3.put_object(Bucket=name, Key="k", Body=body)
    back = s3.get_object(Bucket=name, Key="k")["Body"].read()
    assert hashlib.sha256(back).digest() == hashlib.sha256(body).digest()


def test_a_new_object_is_told_to_a_queue(client: Client, name: str) -> None:
    s3, sqs = client("s3"), client("sqs")
    queue_url, queue = _queue(sqs, name)
    s3.create_bucket(Bucket=name)
    s3.put_bucket_notification_configuration(
        Bucket=name,
        NotificationConfiguration={
            "QueueConfigurations": [{"QueueArn": queue, "Events": ["s3:ObjectCreated:*"]}]
        },
    )
    s3.put_object(Bucket=name, Key="new.png", Body=b"x")
    told = [json.loads(body) for body in _bodies(sqs, queue_url)]
    records = [record for message in told for record in message.get("Records", [])]
    assert [record["s3"]["object"]["key"] for record in records] == ["new.png"]


def test_an_event_reaches_the_queue_of_its_rule(client: Client, name: str) -> None:
    events, sqs = client("events"), client("sqs")
    queue_url, queue = _queue(sqs, name)
    pattern = {"source": [name], "detail": {"amount": [{"numeric": [">", 10]}]}}
    events.put_rule(Name=name, EventPattern=json.dumps(pattern))
    events.put_targets(Rule=name, Targets=[{"Id": "q", "Arn": queue}])
    for amount in (5, 50):
        detail = json.dumps({"amount": amount})
        entry = {"Source": name, "DetailType": "t", "Detail": detail}
        assert events.put_events(Entries=[entry])["FailedEntryCount"] == 0
    assert [json.loads(body)["detail"] for body in _bodies(sqs, queue_url)] == [{"amount": 50}]


def test_secrets_parameters_and_keys_come_back(client: Client, name: str) -> None:
    secrets, ssm, kms = client("secretsmanager"), client("ssm"), client("kms")
    secrets.create_secret(Name=name, SecretString="s")
    assert secrets.get_secret_value(SecretId=name)["SecretString"] == "s"
    ssm.put_parameter(Name=f"/{name}", Value="v", Type="String")
    assert ssm.get_parameter(Name=f"/{name}")["Parameter"]["Value"] == "v"
    key = kms.create_key()["KeyMetadata"]["KeyId"]
    sealed = kms.encrypt(KeyId=key, Plaintext=b"p")["CiphertextBlob"]
    assert kms.decrypt(CiphertextBlob=sealed)["Plaintext"] == b"p"


def test_a_database_instance_and_its_snapshot_exist(client: Client, name: str) -> None:
    rds = client("rds")
    rds.create_db_instance(
        DBInstanceIdentifier=name,
        Engine="postgres",
        DBInstanceClass="db.t3.micro",
        AllocatedStorage=20,
        MasterUsername="admin1",
        MasterUserPassword="password1",
    )
    rds.create_db_snapshot(DBInstanceIdentifier=name, DBSnapshotIdentifier=f"{name}-s")
    found = rds.describe_db_snapshots(DBSnapshotIdentifier=f"{name}-s")["DBSnapshots"]
    assert [snapshot["DBInstanceIdentifier"] for snapshot in found] == [name]
    with pytest.raises(rds.exceptions.DBInstanceNotFoundFault):
        rds.describe_db_instances(DBInstanceIdentifier="nobody")


def test_models_and_endpoints_of_sagemaker_are_on_record(client: Client, name: str) -> None:
    sagemaker = client("sagemaker")
    role = "arn:aws:iam::123456789012:role/sagemaker"
    sagemaker.create_model(
        ModelName=name, ExecutionRoleArn=role, PrimaryContainer={"Image": "image"}
    )
    assert sagemaker.describe_model(ModelName=name)["ModelName"] == name
