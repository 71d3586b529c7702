"""A JSON value together with its text, so that neither is made twice.

Values are never changed once they are in here: states, branches and events share them.
"""

from __future__ import annotations

import json
from typing import Any, Final

import orjson

from stepsmith.asl.json_value import is_array, is_object

MAX_BYTES: Final = 262_144
"""AWS's limit for the input or output of a state, task or execution, in bytes of UTF-8.

See https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html
"""

MAX_DEPTH: Final = 500
"""How deep values may be nested, so that none is too deep to be written or read."""

_JSON_TYPES_ONLY: Final = orjson.OPT_PASSTHROUGH_DATACLASS | orjson.OPT_PASSTHROUGH_DATETIME


class NestedTooDeeply(TypeError):
    """A value with objects and arrays within one another at too many levels."""

    def __init__(self) -> None:
        super().__init__(f"The data is nested more than {MAX_DEPTH} levels deep.")


def compact_json(value: Any) -> bytes:
    """The text of a JSON value without white space, in UTF-8.

    Raises:
        NestedTooDeeply: the value has more levels than the engine handles.
        TypeError: the value holds something that JSON has no form for.
    """
    try:
        return orjson.dumps(value, option=_JSON_TYPES_ONLY)
    except TypeError:
        # Integers of more than 64 bits, unpaired surrogates and more than 254 levels are JSON too,
        # only rare.
        if _is_too_deep(value):
            raise NestedTooDeeply from None
        try:
            return json.dumps(value, separators=(",", ":"), allow_nan=False).encode()
        except ValueError as error:  # not a number
            raise TypeError(str(error)) from error


def _is_too_deep(value: Any) -> bool:
    # Depth first, since a value that holds itself has no end in breadth.
    waiting = [(value, 0)]
    while waiting:
        holder, depth = waiting.pop()
        if depth > MAX_DEPTH:
            return True
        if is_object(holder):
            waiting.extend((part, depth + 1) for part in holder.values())
        elif is_array(holder):
            waiting.extend((part, depth + 1) for part in holder)
    return False


class Payload:
    """One JSON value, its text and its size in bytes."""

    __slots__ = ("size", "text", "value")

    value: Any
    text: str
    size: int

    def __init__(self, value: Any) -> None:
        encoded = compact_json(value)
        self.value = value
        self.text = encoded.decode()
        self.size = len(encoded)

    @classmethod
    def received(cls, value: Any) -> Payload:
        """A value that came from outside, cut loose from whatever its maker does to it later.

        Raises:
            TypeError: the value holds something that JSON has no form for.
        """
        payload = cls(value)
        try:
            payload.value = orjson.loads(payload.text)
        except ValueError:  # orjson reads no unpaired surrogates
            payload.value = json.loads(payload.text)
        return payload

    @property
    def too_large(self) -> bool:
        """Whether the value exceeds AWS's quota for payloads."""
        return self.size > MAX_BYTES
