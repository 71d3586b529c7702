"""Items from the rows of a delimited text file: objects of strings, by column.

See https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from typing import Final

from stepsmith.engine.distributed.item_source import Item
from stepsmith.engine.distributed.object_bytes import ObjectBytes
from stepsmith.engine.distributed.reading_failed import ReadingFailed

LONGEST_HEADER: Final = 10 * 1024
"""AWS's limit for the names of all columns together, in bytes."""


def csv_items(
    content: ObjectBytes, headers: Sequence[str] | None, delimiter: str = ","
) -> Iterator[Item]:
    """An item for each row that is not empty.

    A row with fewer fields than there are columns has empty strings for the others, and fields
    beyond the last column are left out (recorded).

    Args:
        content: the file, in UTF-8.
        headers: the columns' names; None if the first row has them.
        delimiter: what stands between fields.

    Raises:
        ReadingFailed: it is no such file, or two columns have one name.
    """
    rows = csv_rows(content, delimiter)
    columns = next(rows, None) if headers is None else list(headers)
    if columns is None:
        return
    if len(set(columns)) < len(columns):
        raise ReadingFailed("CSV headers cannot contain duplicates.")
    if sum(len(column.encode()) for column in columns) > LONGEST_HEADER:
        raise content.failed(f"The CSV headers exceed {LONGEST_HEADER} bytes.")
    count = len(columns)
    for row in rows:
        if len(row) < count:
            row += [""] * (count - len(row))
        yield Item(dict(zip(columns, row, strict=False)), content.uri)


def csv_rows(content: ObjectBytes, delimiter: str = ",") -> Iterator[list[str]]:
    """The rows that are not empty.

    Raises:
        ReadingFailed: it is no delimited text in UTF-8.
    """
    rows = csv.reader(content.text(), delimiter=delimiter)
    try:
        for row in rows:
            if row:
                yield row
    except UnicodeDecodeError as error:
        raise content.failed("The file is not encoded in UTF-8.") from error
    except csv.Error as error:
        raise content.failed(f"Line {rows.line_num} is not valid CSV: {error}.") from error
