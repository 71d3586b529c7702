"""The sentinel for an option that was not given, where `None` already means something."""

from __future__ import annotations

from enum import Enum


class Unset(Enum):
    """One member, so that type checkers narrow by `isinstance`."""

    UNSET = "unset"


UNSET = Unset.UNSET
