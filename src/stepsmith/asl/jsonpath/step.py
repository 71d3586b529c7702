"""The steps of a path: what each one selects from the values before it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

Holds = Callable[[Any, Any], bool]
"""Whether a filter's condition holds for a value, given the document around it."""

Reads = Callable[[Any], Any]
"""Gives the value of a function's argument from the document."""


@dataclass(frozen=True, slots=True)
class Properties:
    """`.a` and `['a']`; several names give an object with these, where they end the path."""

    names: tuple[str, ...]

    def __str__(self) -> str:
        return f"[{','.join(repr_name(name) for name in self.names)}]"


@dataclass(frozen=True, slots=True)
class Elements:
    """`[0]`, `[-1]` and `[0,2]`."""

    indexes: tuple[int, ...]

    def __str__(self) -> str:
        return f"[{','.join(map(str, self.indexes))}]"


@dataclass(frozen=True, slots=True)
class Slice:
    """`[1:]`, `[:2]` and `[0:2]`; what is not written is None."""

    first: int | None
    last: int | None

    def __str__(self) -> str:
        first = "" if self.first is None else self.first
        last = "" if self.last is None else self.last
        return f"[{first}:{last}]"


@dataclass(frozen=True, slots=True)
class Wildcard:
    """`.*` and `[*]`: every member of an object, every element of an array."""

    def __str__(self) -> str:
        return "[*]"


@dataclass(frozen=True, slots=True)
class Descent:
    """`..`: everything below, at any depth, to which the next step is applied."""

    def __str__(self) -> str:
        return ".."


@dataclass(frozen=True, slots=True)
class Filter:
    """`[?(…)]`: the elements for which a condition holds."""

    text: str
    holds: Holds

    def __str__(self) -> str:
        return f"[{self.text}]"


@dataclass(frozen=True, slots=True)
class Call:
    """`.length()` at the end of a path: a function of what the path leads to."""

    name: str
    arguments: tuple[Reads, ...]

    def __str__(self) -> str:
        return f".{self.name}({'...' if self.arguments else ''})"


Step = Properties | Elements | Slice | Wildcard | Descent | Filter | Call


def is_definite(steps: tuple[Step, ...]) -> bool:
    """Whether a path of these steps leads to one value at most, rather than to a list of them."""
    if applies_to_all(steps):
        return True
    return all(_leads_to_one(step, step is steps[-1]) for step in steps)


def applies_to_all(steps: tuple[Step, ...]) -> bool:
    """Whether a function takes all that is found below the document as one list: `$..a.sum()`."""
    return len(steps) > 1 and isinstance(steps[0], Descent) and isinstance(steps[-1], Call)


def repr_name(name: str) -> str:
    """A name in brackets, as messages write it."""
    return f"'{name}'"


def _leads_to_one(step: Step, is_last: bool) -> bool:
    match step:
        case Properties(names):
            return is_last or len(names) == 1
        case Elements(indexes):
            return len(indexes) == 1
        case Call():
            return True
        case _:
            return False
