"""Which variables may see the same list, dict or model.

In Python, a change in place is seen under every name of what is changed. In a state machine, each
variable has a value of its own. So a value may be changed only while no other name sees it.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Place:
    """What a name sees: the object that it holds, or the objects inside that."""

    holder: str
    inside: bool = False


Places = frozenset[Place]


@dataclass(frozen=True, slots=True)
class Held:
    """Who else may see a value.

    Attributes:
        itself: the places at which its own object may be.
        inside: those at which an object inside it may be.
        twice: whether one object may be inside it at two places.
    """

    itself: Places = frozenset()
    inside: Places = frozenset()
    twice: bool = False

    @property
    def all(self) -> Places:
        """The places of everything that it consists of."""
        return self.itself | self.inside

    def copied(self) -> Held:
        """The same for a new list, dict or model of the same parts."""
        return Held(frozenset(), self.inside, self.twice)

    def part(self) -> Held:
        """The same for one of its parts."""
        return Held(self.inside, self.inside, self.twice)


ITS_OWN = Held()
"""A value that was made here, or came as JSON: nobody else sees it."""


def known_as(place: Place) -> Held:
    """A value that is seen, whole and in its parts, at one place besides."""
    return Held(frozenset({place}), frozenset({place}))


def either(values: Iterable[Held]) -> Held:
    """One of several values."""
    found = list(values)
    return Held(
        frozenset().union(*(one.itself for one in found)),
        frozenset().union(*(one.inside for one in found)),
        any(one.twice for one in found),
    )


def made_of(values: Iterable[Held]) -> Held:
    """A new list, dict or model with these values in it."""
    inside: Places = frozenset()
    twice = False
    for one in values:
        twice = twice or one.twice or bool(inside & one.all)
        inside |= one.all
    return Held(frozenset(), inside, twice)


Pair = frozenset[Place]
"""Two places that may see one object; a single place where that is there twice."""


def pairs_of(pairs: Iterable[Pair], names: Container[str]) -> set[Pair]:
    """The pairs of which some names see both."""
    return {pair for pair in pairs if all(place.holder in names for place in pair)}


@dataclass(slots=True)
class Sharing:
    """The pairs of places that may see the same object, at one point of the source.

    Attributes:
        watched: sets that take every pair there ever is, for as long as somebody watches.
    """

    pairs: set[Pair] = field(default_factory=set[Pair])
    watched: list[set[Pair]] = field(default_factory=list[set[Pair]])

    def copy(self) -> Sharing:
        """One to change on one side of a branch."""
        return Sharing(set(self.pairs), self.watched)

    def others(self, place: Place) -> Places:
        """Where an object that is seen at one place may be seen too; there itself, if twice."""
        found = (pair - {place} or pair for pair in self.pairs if place in pair)
        return frozenset().union(*found)

    def of(self, name: str) -> Held:
        """Who sees what a variable holds, the variable included."""
        top, inside = Place(name), Place(name, inside=True)
        seen = self.others(inside)
        return Held(self.others(top) | {top}, seen | {inside}, inside in seen)

    def assign(self, name: str, held: Held) -> None:
        """A variable takes a value; who sees it was found out before."""
        self.forget([name])
        self._relate(Place(name), _without(held.itself, name))
        inside = Place(name, inside=True)
        self._relate(inside, _without(held.inside, name))
        if held.twice:
            self._relate(inside, {inside})

    def put_into(self, name: str, held: Held) -> None:
        """A value becomes a part of what a variable holds."""
        inside = Place(name, inside=True)
        self._relate(inside, held.all)
        if held.twice:
            self._relate(inside, {inside})

    def forget(self, names: Iterable[str]) -> None:
        """Some names see nothing any more."""
        gone = set(names)
        if any(place.holder in gone for pair in self.pairs for place in pair):
            self.pairs = {p for p in self.pairs if not any(one.holder in gone for one in p)}

    def take_in(self, pairs: Iterable[Pair]) -> None:
        """What may be so besides."""
        for pair in pairs:
            self._add(pair)

    @contextmanager
    def watching(self) -> Iterator[set[Pair]]:
        """Collect what comes to be shared meanwhile, even if only for a while."""
        found: set[Pair] = set()
        self.watched.append(found)
        try:
            yield found
        finally:
            self.watched.pop()

    def _relate(self, place: Place, others: Iterable[Place]) -> None:
        for other in others:
            self._add(frozenset({place, other}))

    def _add(self, pair: Pair) -> None:
        self.pairs.add(pair)
        for found in self.watched:
            found.add(pair)


def _without(places: Places, name: str) -> Places:
    return frozenset(place for place in places if place.holder != name)
