"""Tell "the definition has no such field" from "the field is null", which mean different things.

`"Output": null` makes a state's output null and `"ResultPath": null` throws a result away, whereas
a definition without these fields keeps the default behaviour.
"""

from __future__ import annotations

from enum import Enum
from typing import Final


class Absent(Enum):
    """The type of `ABSENT`, its only member, so that type checkers narrow on `is ABSENT`."""

    ABSENT = "absent"

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "ABSENT"


ABSENT: Final = Absent.ABSENT
"""The value of a field that the definition does not have."""
