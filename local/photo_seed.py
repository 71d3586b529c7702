"""Make the buckets, table and event bus of the image pipeline; put the sample photos in."""

from __future__ import annotations

import json
from pathlib import Path

import boto3

from tasks.photo_storage import DERIVED_BUCKET, IMAGES_TABLE, ORIGINALS_BUCKET
from tasks.photos import BUS, SOURCE

PHOTOS = Path(__file__).parent / "photos"
QUEUE = "photo-events"
"""Keeps the events that the pipeline sends."""


def seed_photos(session: boto3.Session) -> None:
    s3 = session.client("s3")
    for bucket in (ORIGINALS_BUCKET, DERIVED_BUCKET):
        s3.create_bucket(Bucket=bucket)
    s3.put_bucket_notification_configuration(
        Bucket=ORIGINALS_BUCKET, NotificationConfiguration={"EventBridgeConfiguration": {}}
    )
    for photo in sorted(PHOTOS.iterdir()):
        s3.put_object(Bucket=ORIGINALS_BUCKET, Key=f"photos/{photo.name}", Body=photo.read_bytes())
    session.client("dynamodb").create_table(
        TableName=IMAGES_TABLE,
        KeySchema=[{"AttributeName": "image", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "image", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
    )
    _listen(session)


def _listen(session: boto3.Session) -> None:
    events, sqs = session.client("events"), session.client("sqs")
    url = sqs.create_queue(QueueName=QUEUE)["QueueUrl"]
    found = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])
    events.create_event_bus(Name=BUS)
    events.put_rule(Name=QUEUE, EventBusName=BUS, EventPattern=json.dumps({"source": [SOURCE]}))
    events.put_targets(
        Rule=QUEUE,
        EventBusName=BUS,
        Targets=[{"Id": "queue", "Arn": found["Attributes"]["QueueArn"]}],
    )
