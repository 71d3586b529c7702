"""Items from an Amazon S3 inventory report: an object for each object that it lists.

See https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-inventory-location.html
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import orjson

from stepsmith.asl.json_value import is_array, is_object
from stepsmith.engine.distributed.csv_items import csv_items
from stepsmith.engine.distributed.item_source import Item
from stepsmith.engine.distributed.object_bytes import ObjectBytes


def inventory_items(manifest: ObjectBytes) -> Iterator[Item]:
    """The rows of all files that a report's `manifest.json` names, by the fields of its schema.

    Raises:
        ReadingFailed: it is no such manifest, or one of a report that is not in CSV.
    """
    report = _report(manifest)
    fields = [name.strip() for name in str(report.get("fileSchema", "")).split(",")]
    bucket = str(report.get("destinationBucket", "")).removeprefix("arn:aws:s3:::")
    for file in report["files"]:
        for item in csv_items(manifest.beside(bucket, file["key"]), fields):
            yield Item(item.value, manifest.uri)


def _report(manifest: ObjectBytes) -> Mapping[str, Any]:
    try:
        report: Any = orjson.loads(manifest.whole())
    except ValueError as error:
        raise manifest.failed(f"The manifest is not valid JSON: {error}.") from error
    if not is_object(report) or not _names_keys(report.get("files")):
        raise manifest.failed("The manifest has no list of files with their keys.")
    if report.get("fileFormat") != "CSV":
        raise manifest.failed(
            f"The inventory's files have the format {report.get('fileFormat')}; only CSV is read."
        )
    return report


def _names_keys(files: Any) -> bool:
    return is_array(files) and all(
        is_object(file) and isinstance(file.get("key"), str) for file in files
    )
