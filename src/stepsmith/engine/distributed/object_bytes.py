"""The content of one object as the readers of the formats want it."""

from __future__ import annotations

import gzip
import io
from collections.abc import Iterator
from typing import BinaryIO, cast

from stepsmith.engine.distributed.object_store import ObjectStore
from stepsmith.engine.distributed.reading_failed import ReadingFailed


class ObjectBytes:
    """An object that is read when it is asked for; one named `.gz` is unpacked on the way.

    Attributes:
        uri: the object, as `Map.Item.Source` tells it.
    """

    def __init__(
        self, objects: ObjectStore, bucket: str, key: str, version_id: str | None = None
    ) -> None:
        self._objects = objects
        self._bucket = bucket
        self._key = key
        self._version_id = version_id
        self.uri = f"S3://{bucket}/{key}"

    def beside(self, bucket: str, key: str) -> ObjectBytes:
        """Another object of the same store."""
        return ObjectBytes(self._objects, bucket, key)

    def whole(self) -> bytes:
        """All of it."""
        return self.stream().read()

    def stream(self) -> BinaryIO:
        """A stream of it, of which little is in memory at any time.

        Raises:
            ObjectStoreError: it cannot be read.
        """
        pieces = self._objects.read(self._bucket, self._key, self._version_id)
        stream = io.BufferedReader(_Pieces(pieces))
        if self._key.endswith(".gz"):
            return cast(BinaryIO, gzip.GzipFile(fileobj=stream))
        return cast(BinaryIO, stream)

    def text(self) -> io.TextIOWrapper:
        """A stream of its text, line ends as they are, without a byte order mark."""
        return io.TextIOWrapper(self.stream(), encoding="utf-8-sig", newline="")

    def failed(self, problem: str) -> ReadingFailed:
        """The failure that this object is not what it should be."""
        return ReadingFailed(f"{problem} ({self.uri})")


class _Pieces(io.RawIOBase):
    """An iterator of bytes as a file."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._rest = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        while not self._rest:
            piece = next(self._pieces, None)
            if piece is None:
                return 0
            self._rest = memoryview(piece)
        size = min(len(buffer), len(self._rest))
        buffer[:size] = self._rest[:size]
        self._rest = self._rest[size:]
        return size
