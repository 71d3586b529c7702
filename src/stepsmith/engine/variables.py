"""Workflow variables as one scope sees them. Never changed: assigning makes a new set.

So branches share what they can read, and a fork costs nothing.
See https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from stepsmith.engine.failure import DATA_LIMIT_EXCEEDED, TerminalFailure
from stepsmith.engine.payload import MAX_BYTES, Payload

MAX_TOTAL_BYTES: Final = 10 * 1024 * 1024
"""AWS's limit for all the variables of an execution together."""


class Variables:
    """The values by name, and how much room each takes."""

    __slots__ = ("_sizes", "_total", "values")

    values: Mapping[str, Any]

    def __init__(self, values: Mapping[str, Any], sizes: Mapping[str, int], total: int) -> None:
        self.values = values
        self._sizes = sizes
        self._total = total

    def assigned(self, new: Mapping[str, Payload], state: str) -> Variables:
        """These variables with new values for some.

        Raises:
            TerminalFailure: one `Assign` sets more than 256 KiB, or all variables exceed 10 MiB.
        """
        sizes = {name: payload.size for name, payload in new.items()}
        added = sum(sizes.values())
        if added > MAX_BYTES:
            raise _too_large(f"The variables assigned by the state '{state}' exceed")
        total = self._total + added - sum(self._sizes.get(name, 0) for name in sizes)
        if total > MAX_TOTAL_BYTES:
            raise _too_large("The variables of the execution together exceed")
        values = {**self.values, **{name: payload.value for name, payload in new.items()}}
        return Variables(values, {**self._sizes, **sizes}, total)


NO_VARIABLES: Final = Variables({}, {}, 0)


def _too_large(what: str) -> TerminalFailure:
    cause = f"{what} the maximum number of bytes service limit."
    return TerminalFailure(DATA_LIMIT_EXCEEDED, cause)
