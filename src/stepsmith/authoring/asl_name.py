"""How names of the source are written in ASL."""

from __future__ import annotations

from collections.abc import Container
from itertools import count

LONGEST_VARIABLE_NAME = 80


def camel_case(name: str) -> str:
    """`reserve_inventory` as a state is called: `ReserveInventory`."""
    return "".join(part[:1].upper() + part[1:] for part in name.split("_") if part)


def free_variable(wanted: str, taken: Container[str]) -> str:
    """A variable's name that is not taken: `order`, then `order_2`, cut where it is too long."""
    name = wanted[:LONGEST_VARIABLE_NAME]
    for number in count(2):
        if name not in taken:
            break
        suffix = f"_{number}"
        name = f"{wanted[: LONGEST_VARIABLE_NAME - len(suffix)].rstrip('_')}{suffix}"
    return name
