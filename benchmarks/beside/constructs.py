"""All constructs, in the order of the page."""

from __future__ import annotations

from typing import Final

from benchmarks.beside.calls import CALLS
from benchmarks.beside.collections import COLLECTIONS
from benchmarks.beside.construct import Construct
from benchmarks.beside.errors import ERRORS
from benchmarks.beside.flow import FLOW
from benchmarks.beside.numbers import NUMBERS
from benchmarks.beside.texts import TEXTS

GROUPS: Final[dict[str, tuple[Construct, ...]]] = {
    "statements": FLOW,
    "calls": (*CALLS, *ERRORS),
    "texts": TEXTS,
    "numbers": NUMBERS,
    "collections": COLLECTIONS,
}
"""The constructs by the table that they stand in."""
