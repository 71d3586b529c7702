"""The photos' buckets and table, and what the steps read and write there.

A photo's row goes through these states, each by a conditional write:

    | from              | by                            | to        |
    |-------------------|-------------------------------|-----------|
    | no row            | claim                         | CLAIMED   |
    | FAILED            | claim, by another run         | CLAIMED   |
    | CLAIMED           | claim, when the lease is over | CLAIMED   |
    | CLAIMED           | record, by the same run       | PROCESSED |
    | CLAIMED           | refuse, by the same run       | REFUSED   |
    | CLAIMED, no row   | withdraw, by the same run     | FAILED    |
    | PROCESSED         | withdraw, by the same run     | FAILED    |

S3 has no part in the condition. So a step first writes its object, then looks whether its run still
holds the claim, and takes the object away again if not. Withdrawing goes the other way: it first
gives the claim up, then deletes the run's objects. Whichever comes first, nothing is left over.
"""

from __future__ import annotations

import time
from collections.abc import Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from tasks.clients import dynamodb, s3
from tasks.photo_errors import PhotoGone, PhotoWithdrawn, StorageBusy, TooLarge
from tasks.photo_models import Claim, Photo

if TYPE_CHECKING:
    from botocore.exceptions import ClientError

ORIGINALS_BUCKET = "photo-originals"
DERIVED_BUCKET = "photo-derived"
IMAGES_TABLE = "photo-images"

MOST_BYTES = 20 * 1024 * 1024
LEASE_SECONDS = 1800
"""A claim outlives every run of the workflow, and then another may take the photo over."""

HELD = {"CLAIMED", "PROCESSED"}
GONE = {"404", "412", "NoSuchKey", "NoSuchVersion", "PreconditionFailed"}
BUSY = {
    "500",
    "503",
    "InternalError",
    "InternalFailure",
    "InternalServerError",
    "ProvisionedThroughputExceededException",
    "RequestLimitExceeded",
    "ServiceUnavailable",
    "SlowDown",
    "ThrottlingException",
}


@contextmanager
def storage_errors() -> Generator[None]:
    """Turn what AWS answers when it is busy into `StorageBusy`."""
    from botocore.exceptions import ClientError, ConnectionError, HTTPClientError

    try:
        yield
    except (ConnectionError, HTTPClientError) as error:
        raise StorageBusy(f"no answer: {error}") from error
    except ClientError as error:
        code = _code(error)
        if code in BUSY:
            raise StorageBusy(f"{error.operation_name} answered {code}") from error
        raise


def read_original(photo: Photo) -> bytes:
    """The very bytes that the event told of.

    Raises:
        TooLarge: there are more than `MOST_BYTES`; they were not read.
        PhotoGone: the object was deleted or overwritten.
        StorageBusy: try again.
    """
    from botocore.exceptions import ClientError

    with storage_errors():
        try:
            if photo.version_id is None:
                found = s3().get_object(Bucket=photo.bucket, Key=photo.key, IfMatch=photo.etag)
            else:
                found = s3().get_object(
                    Bucket=photo.bucket, Key=photo.key, VersionId=photo.version_id
                )
        except ClientError as error:
            if _code(error) in GONE:
                raise PhotoGone(f"{photo.image_id()} is not there any more") from error
            raise
        with found["Body"] as body:
            if found["ContentLength"] > MOST_BYTES:
                raise TooLarge(f"{found['ContentLength']} bytes; {MOST_BYTES} are taken in")
            return body.read()


def write_derived(photo: Photo, name: str, content: bytes, content_type: str) -> str:
    """Keep a derived object as long as the run holds its claim; answers the object's key.

    Raises:
        PhotoWithdrawn: the run has been given up; the object is gone again.
        StorageBusy: try again.
    """
    key = photo.derived_prefix() + name
    with storage_errors():
        s3().put_object(Bucket=DERIVED_BUCKET, Key=key, Body=content, ContentType=content_type)
        if not _is_held(photo):
            s3().delete_object(Bucket=DERIVED_BUCKET, Key=key)
            raise PhotoWithdrawn(f"run {photo.run} of {photo.image_id()} has been given up")
    return key


def delete_derived(photo: Photo) -> None:
    """Delete whatever the run made."""
    with storage_errors():
        pages = s3().get_paginator("list_objects_v2")
        for page in pages.paginate(Bucket=DERIVED_BUCKET, Prefix=photo.derived_prefix()):
            for found in page.get("Contents", []):
                s3().delete_object(Bucket=DERIVED_BUCKET, Key=found.get("Key", ""))


def claim(photo: Photo) -> Claim:
    """Take a photo for a run if nobody has it or had it; asking again is answered the same."""
    from botocore.exceptions import ClientError

    now = int(time.time())
    with storage_errors():
        try:
            dynamodb().put_item(
                TableName=IMAGES_TABLE,
                Item={
                    "image": {"S": photo.image_id()},
                    "status": {"S": "CLAIMED"},
                    "run": {"S": photo.run},
                    "lease_until": {"N": str(now + LEASE_SECONDS)},
                },
                ConditionExpression=(
                    "attribute_not_exists(image) OR (#status = :claimed AND "
                    "(run = :run OR lease_until < :now)) OR (#status = :failed AND run <> :run)"
                ),
                ExpressionAttributeNames={"#status": "status"},
                ExpressionAttributeValues={
                    ":claimed": {"S": "CLAIMED"},
                    ":failed": {"S": "FAILED"},
                    ":run": {"S": photo.run},
                    ":now": {"N": str(now)},
                },
            )
        except ClientError as error:
            if _code(error) != "ConditionalCheckFailedException":
                raise
            row = row_of(photo) or {}
            status = row.get("status", {}).get("S", "FAILED")
            return Claim(granted=False, status=status)
    return Claim(granted=True, status="CLAIMED")


def settle(photo: Photo, status: str, **attributes: str) -> bool:
    """Give a photo the run's outcome; whether its row now says so.

    Without a row a failed run writes one, so that a claim of the same run that comes late is not
    granted.
    """
    from botocore.exceptions import ClientError

    values = {":to": status, ":claimed": "CLAIMED", ":run": photo.run}
    values |= {f":{name}": value for name, value in attributes.items()}
    condition = "run = :run AND #status IN (:claimed, :to)"
    if status == "FAILED":
        values[":processed"] = "PROCESSED"
        condition = (
            "attribute_not_exists(image) OR (run = :run AND #status IN (:claimed, :processed, :to))"
        )
    with storage_errors():
        try:
            dynamodb().update_item(
                TableName=IMAGES_TABLE,
                Key={"image": {"S": photo.image_id()}},
                UpdateExpression="SET #status = :to, run = :run"
                + "".join(f", {name} = :{name}" for name in attributes),
                ConditionExpression=condition,
                ExpressionAttributeNames={"#status": "status"},
                ExpressionAttributeValues={name: {"S": value} for name, value in values.items()},
            )
        except ClientError as error:
            if _code(error) != "ConditionalCheckFailedException":
                raise
            return False
    return True


def row_of(photo: Photo) -> dict[str, Any] | None:
    """The photo's row as DynamoDB spells it, by a consistent read."""
    key = {"image": {"S": photo.image_id()}}
    found = dynamodb().get_item(TableName=IMAGES_TABLE, Key=key, ConsistentRead=True)
    return {**found["Item"]} if "Item" in found else None


def _code(error: ClientError) -> str:
    return error.response.get("Error", {}).get("Code", "")


def _is_held(photo: Photo) -> bool:
    row = row_of(photo)
    return row is not None and row["run"]["S"] == photo.run and row["status"]["S"] in HELD
