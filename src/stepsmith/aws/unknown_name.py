"""A name that a service does not have, and the one that may be meant."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


class UnknownName(AttributeError):
    """An operation or error that a service does not have.

    Attributes:
        reason: what is not there.
        hint: what may be meant; empty if nothing is near.
    """

    def __init__(self, reason: str, name: str, known: Iterable[str]) -> None:
        close = difflib.get_close_matches(name, list(known), n=1)
        self.reason = reason
        self.hint = f"did you mean {close[0]}?" if close else ""
        super().__init__(f"{reason}; {self.hint}" if close else reason)
