"""What differs between any two runs of one machine, masked: dates, the region, the partition."""

from __future__ import annotations

import re
from typing import Any, Final

_REGION: Final = "us-east-1"
_DATE: Final = re.compile(
    r"[1-9]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d"
    r"(?:\.\d{1,9})?(?:Z|[+-][01]\d:?(?:[0-5]\d)?)"
)


def masked(value: Any) -> Any:
    """A JSON value in the form of the recordings: `date`, `arn:<partition>:`, `<region>`."""
    if isinstance(value, str):
        return _masked_text(value)
    if isinstance(value, list):
        return [masked(part) for part in value]
    if isinstance(value, dict):
        return {name: masked(part) for name, part in value.items()}
    return value


def _masked_text(text: str) -> str:
    if "T" in text:
        text = _DATE.sub("date", text)
    return text.replace("arn:aws:", "arn:<partition>:").replace(_REGION, "<region>")
