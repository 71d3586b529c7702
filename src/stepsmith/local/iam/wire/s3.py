"""What calls of S3 ask for: IAM has other names for some operations.

https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import unquote
from xml.etree import ElementTree

from stepsmith.local.iam.context import Context
from stepsmith.local.iam.evaluation import AccessRequest
from stepsmith.local.iam.wire.operation import OperationCall

_ACTIONS: Final = {
    "AbortMultipartUpload": "AbortMultipartUpload",
    "CompleteMultipartUpload": "PutObject",
    "CopyObject": "PutObject",
    "CreateMultipartUpload": "PutObject",
    "DeleteBucketCors": "PutBucketCORS",
    "DeleteBucketEncryption": "PutEncryptionConfiguration",
    "DeleteBucketLifecycle": "PutLifecycleConfiguration",
    "DeleteBucketTagging": "PutBucketTagging",
    "GetBucketCors": "GetBucketCORS",
    "GetBucketEncryption": "GetEncryptionConfiguration",
    "GetBucketLifecycleConfiguration": "GetLifecycleConfiguration",
    "GetBucketNotificationConfiguration": "GetBucketNotification",
    "HeadBucket": "ListBucket",
    "HeadObject": "GetObject",
    "ListBuckets": "ListAllMyBuckets",
    "ListMultipartUploads": "ListBucketMultipartUploads",
    "ListObjectVersions": "ListBucketVersions",
    "ListObjects": "ListBucket",
    "ListObjectsV2": "ListBucket",
    "ListParts": "ListMultipartUploadParts",
    "PutBucketCors": "PutBucketCORS",
    "PutBucketEncryption": "PutEncryptionConfiguration",
    "PutBucketLifecycleConfiguration": "PutLifecycleConfiguration",
    "PutBucketNotificationConfiguration": "PutBucketNotification",
    "SelectObjectContent": "GetObject",
    "UploadPart": "PutObject",
    "UploadPartCopy": "PutObject",
}
_VERSIONED: Final = {
    "DeleteObject",
    "GetObject",
    "GetObjectAcl",
    "GetObjectTagging",
    "PutObjectAcl",
    "PutObjectTagging",
}
_OF_QUERY: Final = {"prefix": "s3:prefix", "delimiter": "s3:delimiter", "max-keys": "s3:max-keys"}
_SOURCE: Final = re.compile(r"/?([^/?]+)/([^?]+)(\?versionId=.+)?")


def access_requests(operation: str, call: OperationCall) -> list[AccessRequest]:
    """All that must be allowed for a call."""
    return list(_requests(operation, call))


def _requests(operation: str, call: OperationCall) -> Iterator[AccessRequest]:
    bucket = call.parameters.get("Bucket")
    key = call.parameters.get("Key")
    if bucket is None:
        yield AccessRequest(f"s3:{_ACTIONS.get(operation, operation)}", "*")
        return
    if operation == "DeleteObjects":
        for one, version in _deleted(call.body):
            action = "DeleteObjectVersion" if version else "DeleteObject"
            yield AccessRequest(f"s3:{action}", _arn(bucket, one))
        return
    if source := _SOURCE.fullmatch(unquote(call.headers.get("x-amz-copy-source", ""))):
        action = "GetObjectVersion" if source[3] else "GetObject"
        yield AccessRequest(f"s3:{action}", _arn(source[1], source[2]))
    yield AccessRequest(
        f"s3:{_action(operation, call)}", _arn(bucket, key), Context.of(_keys(call))
    )


def _action(operation: str, call: OperationCall) -> str:
    action = _ACTIONS.get(operation, operation)
    if "versionId" in call.query and action in _VERSIONED:
        return re.sub("Object", "ObjectVersion", action, count=1)
    return action


def _arn(bucket: str, key: str | None) -> str:
    return f"arn:aws:s3:::{bucket}" if key is None else f"arn:aws:s3:::{bucket}/{key}"


def _keys(call: OperationCall) -> dict[str, str]:
    keys = {name: call.query[given] for given, name in _OF_QUERY.items() if given in call.query}
    if "versionId" in call.query:
        keys["s3:VersionId"] = call.query["versionId"]
    return keys


def _deleted(body: bytes) -> Iterator[tuple[str, str | None]]:
    """Keys and versions of a request to delete several objects; S3 refuses what is not XML."""
    try:
        root = ElementTree.fromstring(body)
    except ElementTree.ParseError:
        return
    for entry in root.iterfind("{*}Object"):
        yield entry.findtext("{*}Key") or "", entry.findtext("{*}VersionId")
