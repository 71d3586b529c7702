"""What a distributed Map reads its items from: `s3_csv(bucket=…, key=…)` and its kin.

https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any, Generic, Literal, TypeVar, overload

from stepsmith.errors import DeclarationError, UnansweredCall

T = TypeVar("T")

GET_OBJECT = "arn:aws:states:::s3:getObject"
LIST_OBJECTS = "arn:aws:states:::s3:listObjectsV2"

Delimiter = Literal["COMMA", "PIPE", "SEMICOLON", "SPACE", "TAB"]
Loaded = Literal["CSV", "JSON", "JSONL", "PARQUET"]


@dataclass(frozen=True, slots=True)
class S3Object:
    """An object as a listing tells of it."""

    Etag: str
    Key: str
    LastModified: str
    Size: int
    StorageClass: str


@dataclass(frozen=True, slots=True)
class ItemSource(Generic[T]):
    """Where items are read from.

    Attributes:
        resource: the call of S3 that yields them.
        item: the type of one item.
        arguments: what that call is given: `Bucket`, and `Key` or `Prefix`.
        config: the `ReaderConfig`.
    """

    resource: str
    item: Any
    arguments: Mapping[str, Any]
    config: Mapping[str, Any] = field(default_factory=dict[str, Any])


SourceReader = Callable[["ItemSource[Any]"], Iterable[Any]]
"""Gives the items of a source in their JSON form."""

_reader: ContextVar[SourceReader | None] = ContextVar("stepsmith_item_sources", default=None)


@contextmanager
def items_read_by(read: SourceReader) -> Iterator[None]:
    """Let a function give the items of the sources that a plain run reads."""
    token = _reader.set(read)
    try:
        yield
    finally:
        _reader.reset(token)


def items_of(source: ItemSource[T]) -> list[T]:
    """The items of a source in a plain run.

    Raises:
        UnansweredCall: nobody reads it.
    """
    read = _reader.get()
    if read is None:
        raise UnansweredCall(
            f"a plain run does not read {source.arguments}; give it the items: "
            "with items_read_by(…)"
        )
    from pydantic import TypeAdapter  # loads at first use

    items: TypeAdapter[list[T]] = TypeAdapter(list[source.item])  # type: ignore[name-defined]
    return items.validate_python(list(read(source)))


@overload
def s3_csv(
    bucket: str,
    key: str,
    *,
    item: type[T],
    header: Literal["first_row"] | Sequence[str] = "first_row",
    delimiter: Delimiter = "COMMA",
    max_items: int | None = None,
) -> ItemSource[T]: ...
@overload
def s3_csv(
    bucket: str,
    key: str,
    *,
    header: Literal["first_row"] | Sequence[str] = "first_row",
    delimiter: Delimiter = "COMMA",
    max_items: int | None = None,
) -> ItemSource[dict[str, str]]: ...
def s3_csv(
    bucket: str,
    key: str,
    *,
    item: Any = dict[str, str],
    header: Literal["first_row"] | Sequence[str] = "first_row",
    delimiter: Delimiter = "COMMA",
    max_items: int | None = None,
) -> ItemSource[Any]:
    """The rows of a CSV file, each an object of texts.

    Args:
        bucket: the bucket.
        key: the file.
        item: a model or TypedDict of texts, if not `dict[str, str]`.
        header: the columns' names, or that the first row has them.
        delimiter: what stands between columns.
        max_items: how many rows are used.
    """
    config: dict[str, Any] = {"InputType": "CSV"}
    if header == "first_row":
        config["CSVHeaderLocation"] = "FIRST_ROW"
    elif isinstance(header, str) or not all(isinstance(name, str) for name in header):
        raise DeclarationError(
            f'header= is "first_row" or the names of the columns, not {header!r}'
        )
    else:
        config |= {"CSVHeaderLocation": "GIVEN", "CSVHeaders": list(header)}
    if delimiter != "COMMA":
        config["CSVDelimiter"] = delimiter
    return _object(bucket, key, item, config, max_items)


def s3_json(
    bucket: str,
    key: str,
    *,
    item: type[T],
    items_pointer: str | None = None,
    max_items: int | None = None,
) -> ItemSource[T]:
    """The elements of an array in a JSON file, the whole one or that at a JSON pointer."""
    config: dict[str, Any] = {"InputType": "JSON"}
    if items_pointer is not None:
        config["ItemsPointer"] = items_pointer
    return _object(bucket, key, item, config, max_items)


def s3_jsonl(
    bucket: str, key: str, *, item: type[T], max_items: int | None = None
) -> ItemSource[T]:
    """The lines of a JSON Lines file."""
    return _object(bucket, key, item, {"InputType": "JSONL"}, max_items)


def s3_parquet(
    bucket: str, key: str, *, item: type[T], max_items: int | None = None
) -> ItemSource[T]:
    """The rows of a Parquet file."""
    return _object(bucket, key, item, {"InputType": "PARQUET"}, max_items)


def s3_inventory(
    bucket: str, key: str, *, max_items: int | None = None
) -> ItemSource[dict[str, str]]:
    """The objects that an S3 inventory lists, by its manifest."""
    config = {"InputType": "MANIFEST", "ManifestType": "S3_INVENTORY"}
    return _object(bucket, key, dict[str, str], config, max_items)


def athena_manifest(
    bucket: str,
    key: str,
    *,
    item: type[T],
    format: Literal["CSV", "JSONL", "PARQUET"] = "JSONL",
    header: Sequence[str] = (),
    max_items: int | None = None,
) -> ItemSource[T]:
    """The rows that Athena's UNLOAD has written, by its manifest; a CSV has `header`."""
    config: dict[str, Any] = {"ManifestType": "ATHENA_DATA", "InputType": format}
    if format == "CSV":
        config |= {"CSVHeaderLocation": "GIVEN", "CSVHeaders": list(header)}
    return _object(bucket, key, item, config, max_items)


@overload
def s3_objects(
    bucket: str, prefix: str = "", *, max_items: int | None = None
) -> ItemSource[S3Object]: ...
@overload
def s3_objects(
    bucket: str, prefix: str = "", *, load: Loaded, item: type[T], max_items: int | None = None
) -> ItemSource[T]: ...
def s3_objects(
    bucket: str,
    prefix: str = "",
    *,
    load: Loaded | None = None,
    item: Any = S3Object,
    max_items: int | None = None,
) -> ItemSource[Any]:
    """The objects of a bucket whose keys begin with a prefix, or what is in them, all in one."""
    config: dict[str, Any] = {}
    if load is not None:
        config = {"InputType": load, "Transformation": "LOAD_AND_FLATTEN"}
        if load == "CSV":
            config["CSVHeaderLocation"] = "FIRST_ROW"
    arguments = {"Bucket": bucket} | ({"Prefix": prefix} if prefix else {})
    return ItemSource(LIST_OBJECTS, item, arguments, _limited(config, max_items))


SOURCES: tuple[Callable[..., ItemSource[Any]], ...] = (
    s3_csv,
    s3_json,
    s3_jsonl,
    s3_parquet,
    s3_inventory,
    s3_objects,
    athena_manifest,
)


def _object(
    bucket: str, key: str, item: Any, config: dict[str, Any], max_items: int | None
) -> ItemSource[Any]:
    return ItemSource(GET_OBJECT, item, {"Bucket": bucket, "Key": key}, _limited(config, max_items))


def _limited(config: dict[str, Any], max_items: int | None) -> dict[str, Any]:
    return config if max_items is None else {**config, "MaxItems": max_items}
