"""What the service came to answer differently, and since which day.

An execution answers as the service does now. Told to answer as of an earlier day, it leaves out
what came later, so that a history recorded then can be compared with.
"""

from __future__ import annotations

from datetime import date
from typing import Final

REDRIVE: Final = date(2023, 11, 15)
"""Executions can be redriven; the context object counts how often."""

MAP_STATE_LEFT_BY_RUN: Final = date(2024, 11, 1)
"""A distributed Map's `MapStateExited` follows `MapRunStarted`, no more `MapRunSucceeded`.

Recordings show the one until August 2024, the other since November.
"""

OBJECTS_AS_ITEMS: Final = date(2025, 9, 18)
"""A distributed Map runs over the entries of JSON objects too, and tells where items come from."""
