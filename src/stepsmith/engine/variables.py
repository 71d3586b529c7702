"""Workflow variables as one scope sees them. Never changed: assigning makes a new set.

So branches share what they can read, and a fork costs nothing.
See https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from stepsmith.engine.failure import VariablesTooLarge
from stepsmith.engine.payload import MAX_BYTES, Payload

MAX_TOTAL_BYTES: Final = 10 * 1024 * 1024
"""AWS's limit for all the variables of an execution together."""


class Variables:
    """The values by name, and how much room each takes.

    Attributes:
        total: the bytes that all of them take.
    """

    __slots__ = ("_sizes", "total", "values")

    values: Mapping[str, Any]

    def __init__(self, values: Mapping[str, Any], sizes: Mapping[str, int], total: int) -> None:
        self.values = values
        self._sizes = sizes
        self.total = total

    def assigned(self, new: Mapping[str, Payload], state: str, elsewhere: int) -> Variables:
        """These variables with new values for some.

        Args:
            new: the values by name.
            state: which assigns them.
            elsewhere: the bytes of the variables that this scope does not see.

        Raises:
            VariablesTooLarge: one has more than 256 KiB, those of one `Assign` together have, or
                all of them have more than 10 MiB.
        """
        sizes = {name: payload.size for name, payload in new.items()}
        _check_sizes(sizes, state)
        replaced = sum(self._sizes.get(name, 0) for name in sizes)
        total = self.total + sum(sizes.values()) - replaced
        excess = elsewhere + total - MAX_TOTAL_BYTES
        if excess > 0:
            raise VariablesTooLarge(
                f"Execution total variable size limit exceeded. State '{state}' assigned "
                f"variables that exceed the total execution limit by {excess} bytes."
            )
        values = {**self.values, **{name: payload.value for name, payload in new.items()}}
        return Variables(values, {**self._sizes, **sizes}, total)


NO_VARIABLES: Final = Variables({}, {}, 0)


def _check_sizes(sizes: Mapping[str, int], state: str) -> None:
    assigned = 0
    for name, size in sizes.items():
        assigned += size
        if size > MAX_BYTES:
            raise VariablesTooLarge(
                f"Variable size limit exceeded. Variable '{name}' in state '{state}' was "
                f"assigned {size} bytes."
            )
        if assigned > MAX_BYTES:
            raise VariablesTooLarge(
                f"State total variable size limit exceeded. Variable '{name}' in state '{state}' "
                f"was assigned {size} bytes, which caused the size of variables assigned in the "
                f"state to exceed its limit by {assigned - MAX_BYTES} bytes."
            )
