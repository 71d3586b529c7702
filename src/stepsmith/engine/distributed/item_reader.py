"""Reads the items of a distributed Map from an object store, page by page.

Memory holds one page and one piece of an object at a time, but for formats that have to be read
whole: JSON documents and Parquet files.

See https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from gzip import BadGzipFile
from itertools import islice

from stepsmith.engine.distributed.athena_manifest import objects_listed
from stepsmith.engine.distributed.csv_items import csv_items
from stepsmith.engine.distributed.inventory import inventory_items
from stepsmith.engine.distributed.item_source import LIST_OBJECTS, Item, ItemSource
from stepsmith.engine.distributed.json_items import json_items, json_lines
from stepsmith.engine.distributed.object_bytes import ObjectBytes
from stepsmith.engine.distributed.object_store import ObjectStore, ObjectStoreError, StoredObject
from stepsmith.engine.distributed.parquet_items import parquet_items
from stepsmith.engine.distributed.reading_failed import ReadingFailed

__all__ = ["ItemPages", "read_items"]


class ItemPages:
    """The map runs of one driver, each as far as its items have been read."""

    def __init__(self, objects: ObjectStore) -> None:
        self._objects = objects
        self._reading: dict[str, Iterator[Item]] = {}

    def read(
        self, map_run_arn: str, source: ItemSource, first: int, limit: int
    ) -> tuple[list[Item], bool]:
        """The next items of a map run, and whether they are the last.

        Args:
            map_run_arn: whose items.
            source: where they are; read from the beginning if it is not being read already.
            first: how many have been read before.
            limit: how many to read.

        Raises:
            ReadingFailed: what is there cannot be read, or is not what the source says.
        """
        reading = self._reading.get(map_run_arn)
        if reading is None:
            reading = islice(read_items(source, self._objects), first, None)
            self._reading[map_run_arn] = reading
        try:
            items = list(islice(reading, limit))
        except ObjectStoreError as error:
            raise ReadingFailed(str(error)) from error
        except (BadGzipFile, EOFError, zlib.error) as error:
            raise ReadingFailed(
                f"A packed file cannot be unpacked: {error} ({source.uri})"
            ) from error
        last = len(items) < limit
        if last:
            self.stop(map_run_arn)
        return items, last

    def stop(self, map_run_arn: str) -> None:
        """No more items of that map run will be asked for."""
        self._reading.pop(map_run_arn, None)


def read_items(source: ItemSource, objects: ObjectStore) -> Iterator[Item]:
    """All items of a source, as many as are used.

    Raises:
        ReadingFailed: what is there is not what the source says.
        ObjectStoreError: it cannot be read.
    """
    return islice(_all_items(source, objects), source.max_items)


def _all_items(source: ItemSource, objects: ObjectStore) -> Iterator[Item]:
    if source.resource == LIST_OBJECTS:
        return _listed(source, objects)
    if source.athena:
        manifest = ObjectBytes(objects, source.bucket, source.key)
        return (
            item
            for bucket, key in objects_listed(manifest)
            for item in _content(source, ObjectBytes(objects, bucket, key))
        )
    return _content(source, ObjectBytes(objects, source.bucket, source.key, source.version_id))


def _listed(source: ItemSource, objects: ObjectStore) -> Iterator[Item]:
    for stored in objects.list(source.bucket, source.prefix):
        if not source.flattened:
            yield Item(_metadata(stored), source.uri)
        elif stored.size:
            yield from _content(source, ObjectBytes(objects, source.bucket, stored.key))


def _metadata(stored: StoredObject) -> dict[str, object]:
    return {
        "Etag": stored.etag,
        "Key": stored.key,
        "LastModified": stored.last_modified.timestamp(),
        "Size": stored.size,
        "StorageClass": stored.storage_class,
    }


def _content(source: ItemSource, content: ObjectBytes) -> Iterator[Item]:
    match source.input_type:
        case "CSV":
            return csv_items(content, source.csv_headers, source.csv_delimiter)
        case "JSON":
            return json_items(content, source.pointer, objects=source.json_objects)
        case "JSONL":
            return json_lines(content)
        case "MANIFEST":
            return inventory_items(content)
        case "PARQUET":
            return parquet_items(content)
