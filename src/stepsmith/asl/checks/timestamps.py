"""Timestamps written into a definition: the profile of RFC 3339 that the language takes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Final

from stepsmith.asl.checks.place import Place
from stepsmith.asl.finding import Finding
from stepsmith.asl.jsonata import is_expression
from stepsmith.asl.wait_state import WaitState

_RFC_3339: Final = re.compile(r"(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.\d+)?(Z|[+-]\d{2}:\d{2})")


def check_timestamp(place: Place) -> Iterator[Finding]:
    """The moment of a Wait is one there is."""
    state = place.element
    if not isinstance(state, WaitState) or not isinstance(state.timestamp, str):
        return
    text = state.timestamp
    if "${" in text or (place.is_jsonata and is_expression(text)) or is_timestamp(text):
        return
    yield place.finding(
        "NOT_A_TIMESTAMP",
        ("Timestamp",),
        f"'{text}' is not a timestamp as RFC 3339 has it.",
        'Write it like "2030-12-31T23:59:59Z".',
    )


def is_timestamp(text: str) -> bool:
    """Whether a text is a moment: date, `T`, time, and `Z` or an offset."""
    found = _RFC_3339.fullmatch(text)
    if found is None:
        return False
    try:
        datetime.fromisoformat(found[1] + found[2])
    except ValueError:
        return False
    return True
