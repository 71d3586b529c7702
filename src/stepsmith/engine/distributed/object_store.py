"""What a distributed Map asks of S3, and the objects of a test in memory.

The engine itself calls nothing here: whoever drives an execution reads and writes on its behalf.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import md5
from typing import Protocol

from stepsmith.engine.clock import VIRTUAL_EPOCH


class ObjectStoreError(Exception):
    """A request that S3 refused; the text is the cause that the Map fails with."""

    def __init__(self, message: str, code: str, status: int) -> None:
        super().__init__(
            f"{message} (Service: Amazon S3; Status Code: {status}; Error Code: {code})"
        )


@dataclass(frozen=True, slots=True)
class StoredObject:
    """An object as ListObjectsV2 tells of it; the etag has its quotes."""

    key: str
    size: int
    etag: str
    last_modified: datetime
    storage_class: str = "STANDARD"


class ObjectStore(Protocol):
    """S3, as far as a distributed Map uses it."""

    def list(self, bucket: str, prefix: str) -> Iterator[StoredObject]:
        """The objects whose key begins with a prefix, by key, as many pages as there are.

        Raises:
            ObjectStoreError: the bucket cannot be listed.
        """
        ...

    def read(self, bucket: str, key: str, version_id: str | None = None) -> Iterator[bytes]:
        """An object's content, piece by piece.

        Raises:
            ObjectStoreError: there is no such object, or it may not be read.
        """
        ...

    def put(self, bucket: str, key: str, body: bytes) -> None:
        """Write an object.

        Raises:
            ObjectStoreError: it may not be written there.
        """
        ...


class MemoryObjects:
    """Objects in memory: what a test gives a distributed Map to read, and finds written after.

    Attributes:
        contents: the objects by bucket and key.
    """

    def __init__(
        self,
        contents: Mapping[tuple[str, str], bytes] | None = None,
        last_modified: datetime = VIRTUAL_EPOCH,
    ) -> None:
        self.contents = dict(contents or {})
        self._last_modified = last_modified

    def list(self, bucket: str, prefix: str) -> Iterator[StoredObject]:
        self._need_bucket(bucket)
        for (holder, key), body in sorted(self.contents.items()):
            if holder == bucket and key.startswith(prefix):
                etag = f'"{md5(body, usedforsecurity=False).hexdigest()}"'
                yield StoredObject(key, len(body), etag, self._last_modified)

    def read(self, bucket: str, key: str, version_id: str | None = None) -> Iterator[bytes]:
        self._need_bucket(bucket)
        body = self.contents.get((bucket, key))
        if version_id is not None:
            raise ObjectStoreError("Invalid version id specified", "InvalidArgument", 400)
        if body is None:
            raise ObjectStoreError("The specified key does not exist.", "NoSuchKey", 404)
        yield body

    def put(self, bucket: str, key: str, body: bytes) -> None:
        self.contents[bucket, key] = body

    def _need_bucket(self, bucket: str) -> None:
        if all(holder != bucket for holder, _ in self.contents):
            raise ObjectStoreError("The specified bucket does not exist", "NoSuchBucket", 404)


class NoObjects:
    """No S3 at all: whatever is asked of it fails, and says what to do."""

    def list(self, bucket: str, prefix: str) -> Iterator[StoredObject]:
        raise _nothing_behind(bucket)

    def read(self, bucket: str, key: str, version_id: str | None = None) -> Iterator[bytes]:
        raise _nothing_behind(bucket)

    def put(self, bucket: str, key: str, body: bytes) -> None:
        raise _nothing_behind(bucket)


def _nothing_behind(bucket: str) -> ObjectStoreError:
    return ObjectStoreError(
        f"This run has no object store, so no bucket '{bucket}': give it one with `objects=`.",
        "NoSuchBucket",
        404,
    )
