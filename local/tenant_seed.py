"""Make what tenants come into: tables, user pool, usage plans, topics and a bucket for exports."""

from __future__ import annotations

import os

import boto3

from tasks.tenant_partitions import CANARY_TENANT, DATA_TABLE, SETTINGS
from tasks.tenant_registry import TENANTS_TABLE

CALLS_PER_SECOND = {"basic": 5, "standard": 50, "large": 500}


def seed_tenants(session: boto3.Session) -> None:
    dynamodb = session.resource("dynamodb")
    dynamodb.create_table(
        TableName=TENANTS_TABLE,
        KeySchema=[{"AttributeName": "tenant_id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "tenant_id", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
    )
    data = dynamodb.create_table(
        TableName=DATA_TABLE,
        KeySchema=[
            {"AttributeName": "tenant_id", "KeyType": "HASH"},
            {"AttributeName": "record", "KeyType": "RANGE"},
        ],
        AttributeDefinitions=[
            {"AttributeName": "tenant_id", "AttributeType": "S"},
            {"AttributeName": "record", "AttributeType": "S"},
        ],
        BillingMode="PAY_PER_REQUEST",
    )
    data.put_item(Item={"tenant_id": CANARY_TENANT, "record": SETTINGS, "secret": "seen"})
    _make_plans(session)
    pool = session.client("cognito-idp").create_user_pool(PoolName="tenants")["UserPool"]
    os.environ["TENANTS_USER_POOL_ID"] = pool.get("Id", "")
    os.environ["TENANT_EXPORTS_BUCKET"] = _bucket(session)
    os.environ["APPROVALS_TOPIC_ARN"] = _topic(session, "tenant-approvals", fifo=False)
    os.environ["TENANTS_TOPIC_ARN"] = _topic(session, "tenant-letters", fifo=True)


def _make_plans(session: boto3.Session) -> None:
    for tier, rate in CALLS_PER_SECOND.items():
        session.client("apigateway").create_usage_plan(
            name=f"tenants-{tier}", throttle={"rateLimit": rate, "burstLimit": 2 * rate}
        )


def _bucket(session: boto3.Session) -> str:
    name = "tenant-exports"
    session.client("s3").create_bucket(Bucket=name)
    return name


def _topic(session: boto3.Session, name: str, *, fifo: bool) -> str:
    """A topic, and a queue of the same name that keeps what is published."""
    sns, sqs = session.client("sns"), session.client("sqs")
    name = f"{name}.fifo" if fifo else name
    topic = sns.create_topic(Name=name, Attributes={"FifoTopic": "true"} if fifo else {})
    url = sqs.create_queue(QueueName=name, Attributes={"FifoQueue": "true"} if fifo else {})
    attributes = sqs.get_queue_attributes(QueueUrl=url["QueueUrl"], AttributeNames=["QueueArn"])
    sns.subscribe(
        TopicArn=topic["TopicArn"],
        Protocol="sqs",
        Endpoint=attributes["Attributes"]["QueueArn"],
        Attributes={"RawMessageDelivery": "true"},
    )
    return topic["TopicArn"]
