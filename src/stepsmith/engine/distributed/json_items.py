"""Items from JSON documents and from lines of JSON.

See https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import orjson

from stepsmith.asl.json_value import is_array, is_object
from stepsmith.engine.distributed.item_source import Item, items_of
from stepsmith.engine.distributed.object_bytes import ObjectBytes
from stepsmith.engine.distributed.reading_failed import ReadingFailed


def json_items(content: ObjectBytes, pointer: str = "", *, objects: bool = True) -> Iterator[Item]:
    """The elements of an array, or the entries of an object. The document is read whole.

    Args:
        content: the document, in UTF-8.
        pointer: where in it the items are, as a JSON pointer (RFC 6901).
        objects: whether an object will do.

    Raises:
        ReadingFailed: it is no JSON, or the pointer leads to no items.
    """
    value = _pointed_at(_parsed(content, content.whole().removeprefix(b"\xef\xbb\xbf")), pointer)
    if not is_array(value) and not (objects and is_object(value)):
        raise ReadingFailed("Attempting to map over non-iterable node.")
    yield from items_of(value, content.uri)


def json_lines(content: ObjectBytes) -> Iterator[Item]:
    """An item for each line that is not blank.

    Raises:
        ReadingFailed: a line is no JSON.
    """
    for number, line in enumerate(content.stream(), 1):
        if line.strip():
            yield Item(_parsed(content, line, f"Line {number}"), content.uri)


def _parsed(content: ObjectBytes, text: bytes, what: str = "The file") -> Any:
    try:
        return orjson.loads(text)
    except ValueError as error:
        raise content.failed(f"{what} is not valid JSON: {error}.") from error


def _pointed_at(value: Any, pointer: str) -> Any:
    if not pointer:
        return value
    if not pointer.startswith("/"):
        raise ReadingFailed(f"ItemsPointer is no JSON pointer: {pointer}")
    for token in pointer[1:].split("/"):
        name = token.replace("~1", "/").replace("~0", "~")
        if is_object(value):
            value = value.get(name)
        elif is_array(value) and name.isdecimal() and int(name) < len(value):
            value = value[int(name)]
        else:
            return None
    return value
