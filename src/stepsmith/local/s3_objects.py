"""The S3 objects of a session, as distributed Maps read and write them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from stepsmith.engine import ObjectStoreError, StoredObject

if TYPE_CHECKING:
    import boto3

_PIECE_BYTES = 1024 * 1024


class S3Objects:
    """An object store (see `stepsmith.engine.ObjectStore`) that calls S3."""

    def __init__(self, session: boto3.Session) -> None:
        self._session = session
        self._made: Any = None

    def list(self, bucket: str, prefix: str) -> Iterator[StoredObject]:
        pages = self._client.get_paginator("list_objects_v2").paginate(Bucket=bucket, Prefix=prefix)
        with _refusals():
            for page in pages:
                for found in page.get("Contents", ()):
                    yield StoredObject(
                        found["Key"],
                        found["Size"],
                        found["ETag"],
                        found["LastModified"],
                        found.get("StorageClass", "STANDARD"),
                    )

    def read(self, bucket: str, key: str, version_id: str | None = None) -> Iterator[bytes]:
        version = {} if version_id is None else {"VersionId": version_id}
        with _refusals():
            body = self._client.get_object(Bucket=bucket, Key=key, **version)["Body"]
            yield from body.iter_chunks(_PIECE_BYTES)

    def put(self, bucket: str, key: str, body: bytes) -> None:
        with _refusals():
            self._client.put_object(Bucket=bucket, Key=key, Body=body)

    @property
    def _client(self) -> Any:
        if self._made is None:
            self._made = self._session.client("s3")
        return self._made


@contextmanager
def _refusals() -> Iterator[None]:
    """What S3 refuses is the Map's failure, not the driver's."""
    from botocore.exceptions import ClientError, ParamValidationError

    try:
        yield
    except ParamValidationError as error:  # a name that no bucket can have, an empty key
        raise ObjectStoreError(str(error), "InvalidRequest", 400) from error
    except ClientError as error:
        told = error.response.get("Error", {})
        status = error.response.get("ResponseMetadata", {}).get("HTTPStatusCode", 400)
        raise ObjectStoreError(
            told.get("Message", str(error)), told.get("Code", "Unknown"), status
        ) from error
