"""Answers as the JSON protocol of AWS has them."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

import orjson

from stepsmith.server.api.errors import ApiError

CONTENT_TYPE: Final = b"application/x-amz-json-1.0"


def written(result: Any) -> bytes:
    """A result as JSON; moments become seconds since 1970 with three decimals."""
    return orjson.dumps(result, default=_epoch, option=orjson.OPT_PASSTHROUGH_DATETIME)


def written_error(error: ApiError) -> bytes:
    """An error as JSON."""
    return orjson.dumps({"__type": error.code, "message": error.message, **error.members})


def epoch_seconds(moment: datetime) -> float:
    """Seconds since 1970, to the millisecond."""
    return int(moment.timestamp() * 1000) / 1000


def _epoch(value: Any) -> float:
    if isinstance(value, datetime):
        return epoch_seconds(value)
    raise TypeError(f"{type(value).__name__} has no form in an answer")
