"""Workflows that call services, for the tests of what they compile to and how they run."""

from __future__ import annotations

from pydantic import BaseModel

from stepsmith import (
    HttpStatus,
    HttpTimeout,
    LambdaServiceError,
    TaskFailed,
    Timeout,
    http_endpoint,
    retry,
    substitution,
    task,
    task_token,
    workflow,
)
from stepsmith.aws import batch, dynamodb, rds, sagemaker, sns, sqs


class Parcel(BaseModel):
    parcel_id: str
    grams: int
    note: str | None = None


class Decision(BaseModel):
    approved: bool
    reason: str


ONCE = retry(on=[dynamodb.errors.ThrottlingException, Timeout], max_attempts=1)
PUT_ITEM = dynamodb.put_item.with_options(retry=ONCE, timeout_seconds=20)


@workflow
def look_up(parcel: Parcel) -> str:
    found = dynamodb.get_item(TableName="Parcels", Key={"id": {"S": parcel.parcel_id}})
    if found.Item is None:
        return "unknown"
    return found.Item["place"].S or "nowhere"


@workflow
def save(parcel: Parcel) -> str:
    try:
        PUT_ITEM(
            TableName="Parcels",
            Item={"id": {"S": parcel.parcel_id}, "grams": {"N": str(parcel.grams)}},
            ConditionExpression="attribute_not_exists(id)",
        )
    except dynamodb.errors.ConditionalCheckFailedException as error:
        return f"there already: {error}"
    except dynamodb.errors.DynamoDbException:
        return "the table says no"
    except TaskFailed:
        return "out of reach"
    return "saved"


@workflow
def weigh(parcel: Parcel) -> str:
    job = batch.submit_job.sync(
        JobName="weigh",
        JobQueue="scales",
        JobDefinition="weigh:3",
        Parameters={"id": parcel.parcel_id},
    )
    return job.Status


@workflow
def decide(parcel: Parcel) -> Decision:
    return sqs.send_message.wait_for_callback(returns=Decision, timeout_seconds=3600)(
        QueueUrl="https://sqs.us-east-1.amazonaws.com/123456789012/people",
        MessageBody={"parcel": parcel.parcel_id, "token": task_token()},
    )


@workflow
def databases(parcel: Parcel) -> int:
    found = rds.describe_db_instances.with_options(
        role_arn="arn:aws:iam::210987654321:role/reader", timeout_seconds=30
    )(DbInstanceIdentifier=parcel.parcel_id)
    if found.DbInstances is None:
        return 0
    return len(found.DbInstances)


@workflow
def tell_twice(parcel: Parcel) -> str:
    sns.publish(TopicArn="arn:aws:sns:us-east-1:123456789012:parcels", Message=parcel.parcel_id)
    second = sns.publish.sdk(TopicArn="arn:aws:sns:us-east-1:123456789012:parcels", Message="again")
    message_id: str | None = second.MessageId
    return message_id or "no id"


@workflow
def artifacts(parcel: Parcel) -> str:
    training = sagemaker.describe_training_job(TrainingJobName=parcel.parcel_id)
    return training.ModelArtifacts.S3ModelArtifacts


class Label(BaseModel):
    number: str
    cents: int


SHIPPING = http_endpoint(connection="arn:aws:events:us-east-1:123456789012:connection/shop/1")
PATIENTLY = retry(on=[HttpStatus(429), HttpStatus(503), HttpTimeout], max_attempts=2)


@workflow
def print_label(parcel: Parcel) -> Label:
    try:
        answer = SHIPPING.post.with_options(retry=PATIENTLY, timeout_seconds=20)(
            f"https://shipping.example.com/parcels/{parcel.parcel_id}/label",
            returns=Label,
            body={"grams": parcel.grams},
            headers={"X-Kind": "label"},
            query={"format": "pdf"},
        )
    except HttpStatus(404):
        return Label(number="none", cents=0)
    return answer.ResponseBody


class Rejected(Exception):
    pass


ACCOUNT = substitution("AccountId")
ASK = sqs.send_message.wait_for_callback(returns=Decision)


@workflow
def decide_or_not(parcel: Parcel) -> str:
    try:
        decided = ASK(
            QueueUrl=f"https://sqs.us-east-1.amazonaws.com/{ACCOUNT}/people",
            MessageBody=task_token(),
        )
    except Rejected as error:
        return f"rejected: {error}"
    except sqs.errors.SqsException:
        return "not asked"
    return decided.reason


ANYTHING_OF_LAMBDA = retry(on=[LambdaServiceError], max_attempts=3)
ANY_FAILURE = retry(on=[TaskFailed], max_attempts=3)


@task(retry=ANY_FAILURE)
def wrap(parcel_id: str) -> str:
    return parcel_id


@workflow
def wrap_and_list(parcel: Parcel) -> str:
    sqs.list_queues.with_options(retry=[ANYTHING_OF_LAMBDA, ANY_FAILURE])()
    return wrap(parcel.parcel_id)


@workflow
def list_places(parcel: Parcel) -> list[str]:
    found = dynamodb.scan(TableName="Parcels")
    places = ["start"]
    for item in found.Items or []:
        places += [item["place"].S or "nowhere"]
    return places
