"""Members of a request that hold JSON texts."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from stepsmith.asl.json_value import is_object
from stepsmith.server.api.errors import validation_error


def read_object(name: str, text: str) -> Mapping[str, Any]:
    """The JSON object that a member holds.

    Raises:
        ApiError: it holds none.
    """
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        value = None
    if not is_object(value):
        raise validation_error(f"Invalid {name} provided: it must be a JSON object")
    return value
