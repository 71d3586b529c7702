"""What an execution may be given."""

from __future__ import annotations

from typing import Any

from stepsmith.engine.payload import MAX_BYTES, Payload
from stepsmith.errors import InputError


def execution_input(value: Any) -> Payload:
    """An input that came from outside, or one that an execution shares with another.

    Raises:
        InputError: it is not JSON, or larger than 256 KiB.
    """
    if isinstance(value, Payload):
        return value
    try:
        payload = Payload.received(value)
    except TypeError as error:
        raise InputError(f"the execution's input is not JSON: {error}") from error
    if payload.too_large:
        raise InputError(
            f"the execution's input has {payload.size:,} bytes of JSON; "
            f"Step Functions takes at most {MAX_BYTES:,}"
        )
    return payload
