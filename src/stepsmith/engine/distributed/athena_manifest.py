"""The list of objects that Athena's UNLOAD leaves behind.

See https://docs.aws.amazon.com/athena/latest/ug/unload.html
"""

from __future__ import annotations

from collections.abc import Iterator

from stepsmith.engine.distributed.csv_items import csv_rows
from stepsmith.engine.distributed.object_bytes import ObjectBytes


def objects_listed(manifest: ObjectBytes) -> Iterator[tuple[str, str]]:
    """The bucket and key of each object: the manifest has its S3 URI in a row of its own.

    Raises:
        ReadingFailed: a row is no S3 URI.
    """
    for row in csv_rows(manifest):
        bucket, _, key = row[0].strip().removeprefix("s3://").partition("/")
        if not row[0].strip().startswith("s3://") or not key:
            raise manifest.failed(f"The manifest has a row that is no S3 URI: {row[0]}")
        yield bucket, key
