"""From the evaluated fields of a distributed Map to what its run works with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, cast

from stepsmith.asl import ABSENT, Absent, ItemReader, ReaderConfig, ResultWriter, WriterConfig
from stepsmith.asl.json_value import is_object
from stepsmith.engine.distributed.item_source import (
    LIST_OBJECTS,
    MOST_ITEMS,
    InputType,
    ItemSource,
)
from stepsmith.engine.distributed.map_run import MOST_CHILDREN
from stepsmith.engine.distributed.result_files import Destination, OutputType
from stepsmith.engine.distributed.result_writer import MapResults, Transformation
from stepsmith.engine.failure import ITEM_READER_FAILED, RESULT_WRITER_FAILED, Failure

DELIMITERS: Final[Mapping[str, str]] = {
    "COMMA": ",",
    "PIPE": "|",
    "SEMICOLON": ";",
    "SPACE": " ",
    "TAB": "\t",
}
_NO_READER_CONFIG: Final = ReaderConfig()
_NO_WRITER_CONFIG: Final = WriterConfig()


def item_source(
    reader: ItemReader,
    arguments: Any,
    *,
    max_items: int | None,
    csv_headers: tuple[str, ...] | None,
    pointer: str | None,
    json_objects: bool,
) -> ItemSource:
    """What an ItemReader reads.

    Args:
        reader: whose fixed fields count.
        arguments: its evaluated `Arguments` or `Parameters`.
        max_items: as given; a negative number fails the map run once it has started.
        csv_headers: as given.
        pointer: the `ItemsPointer`, as given.
        json_objects: whether the entries of a JSON object are items.

    Raises:
        Failure: the arguments name no bucket, or no key where one is needed.
    """
    config = _NO_READER_CONFIG if reader.reader_config is ABSENT else reader.reader_config
    listing = reader.resource == LIST_OBJECTS
    manifest = _text(config.manifest_type)
    return ItemSource(
        resource=reader.resource,
        bucket=_argument(arguments, "Bucket", ITEM_READER_FAILED),
        key="" if listing else _argument(arguments, "Key", ITEM_READER_FAILED),
        prefix=_argument(arguments, "Prefix", ITEM_READER_FAILED, "") if listing else "",
        version_id=arguments.get("VersionId"),
        input_type=(
            "MANIFEST"
            if manifest == "S3_INVENTORY"
            else cast(InputType, _text(config.input_type) or "JSON")
        ),
        flattened=listing and config.transformation == "LOAD_AND_FLATTEN",
        athena=manifest == "ATHENA_DATA",
        csv_headers=csv_headers if config.csv_header_location == "GIVEN" else None,
        csv_delimiter=DELIMITERS[_text(config.csv_delimiter) or "COMMA"],
        pointer=pointer or "",
        max_items=MOST_ITEMS if not max_items else min(max_items, MOST_ITEMS),
        json_objects=json_objects,
    )


def map_results(writer: ResultWriter | Absent, arguments: Any) -> MapResults:
    """What becomes of a map run's results.

    Args:
        writer: whose fixed fields count, if the Map has one.
        arguments: its evaluated `Arguments` or `Parameters`, if it writes to S3.

    Raises:
        Failure: the arguments name no bucket.
    """
    if writer is ABSENT:
        return MapResults()
    config = _NO_WRITER_CONFIG if writer.writer_config is ABSENT else writer.writer_config
    destination = None
    if writer.resource is not ABSENT:
        destination = Destination(
            _argument(arguments, "Bucket", RESULT_WRITER_FAILED),
            _argument(arguments, "Prefix", RESULT_WRITER_FAILED, ""),
        )
    unless_given = "COMPACT" if destination is None else "NONE"
    return MapResults(
        destination,
        cast(Transformation, _text(config.transformation) or unless_given),
        cast(OutputType, _text(config.output_type) or "JSON"),
    )


def concurrency(given: int) -> int:
    """How many child executions run at once, where zero means as many as AWS allows."""
    return min(given or MOST_CHILDREN, MOST_CHILDREN)


def _argument(arguments: Any, name: str, error: str, unless_given: str | None = None) -> str:
    value = arguments.get(name, unless_given) if is_object(arguments) else None
    if not isinstance(value, str):
        raise Failure(error, f"The argument {name} must be a string.")
    return value


def _text(value: str | Absent) -> str | None:
    return None if value is ABSENT else value
