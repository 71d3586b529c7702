"""A list that only grows, and of which a fork costs nothing: what was there before is shared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

_T = TypeVar("_T")


class GrownList(Generic[_T]):
    """Entries in the order in which they were added."""

    __slots__ = ("_new", "_shared")

    def __init__(self, entries: Iterable[_T] = ()) -> None:
        self._shared: tuple[list[_T], ...] = ()
        self._new = list(entries)

    def add(self, entry: _T) -> None:
        """Add an entry at the end."""
        self._new.append(entry)

    def forked(self) -> GrownList[_T]:
        """A list with the same entries, which grows by itself."""
        if self._new:
            self._shared = (*self._shared, self._new)
            self._new = []
        twin: GrownList[_T] = GrownList()
        twin._shared = self._shared
        return twin

    def __iter__(self) -> Iterator[_T]:
        for part in (*self._shared, self._new):
            yield from part

    def __len__(self) -> int:
        return sum(len(part) for part in (*self._shared, self._new))
