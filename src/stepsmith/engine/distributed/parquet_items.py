"""Items from the rows of a Parquet file.

See https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html
"""

from __future__ import annotations

import io
from base64 import b64encode
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from math import isfinite
from typing import Any, Final

from stepsmith.asl.json_value import is_array, is_object
from stepsmith.engine.distributed.item_source import Item
from stepsmith.engine.distributed.object_bytes import ObjectBytes
from stepsmith.errors import UnsupportedDefinition

_MAGIC: Final = b"PAR1"
_SMALLEST: Final = 12


def parquet_items(content: ObjectBytes) -> Iterator[Item]:
    """An item for each row: an object by column. The file is in memory whole, packed as it is.

    JSON has no dates and no bytes: moments become ISO 8601 texts, bytes Base64, decimals numbers,
    durations seconds, NaN and infinities null. AWS's own choice is not documented.

    Raises:
        ReadingFailed: it is no Parquet file.
        UnsupportedDefinition: the library that reads such files is not installed.
    """
    try:
        from arro3.io import read_parquet
    except ImportError as error:
        raise UnsupportedDefinition(
            "an ItemReader with the InputType PARQUET needs a library that is not installed. "
            'Install it with: pip install "stepsmith[parquet]"'
        ) from error
    file = content.whole()
    if len(file) < _SMALLEST or not (file.startswith(_MAGIC) and file.endswith(_MAGIC)):
        raise content.failed("The file is not valid Parquet.")
    try:
        for batch in read_parquet(io.BytesIO(file)):
            names = batch.column_names
            columns = [column.to_pylist() for column in batch.columns]
            for row in zip(*columns, strict=True):
                values = (_json(value) for value in row)
                yield Item(dict(zip(names, values, strict=True)), content.uri)
    except BaseException as error:  # some of the library's errors are no Exceptions
        if isinstance(error, KeyboardInterrupt | SystemExit | GeneratorExit):
            raise
        raise content.failed(f"The file is not valid Parquet: {error}.") from error


def _json(value: Any) -> Any:
    if is_object(value):
        return {str(name): _json(part) for name, part in value.items()}
    if is_array(value):
        return [_json(part) for part in value]
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        return value.total_seconds()
    if isinstance(value, bytes):
        return b64encode(value).decode()
    if isinstance(value, float) and not isfinite(value):
        return None
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value
