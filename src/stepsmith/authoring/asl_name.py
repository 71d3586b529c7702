"""How names of the source are written in ASL."""

from __future__ import annotations


def camel_case(name: str) -> str:
    """`reserve_inventory` as a state is called: `ReserveInventory`."""
    return "".join(part[:1].upper() + part[1:] for part in name.split("_") if part)
