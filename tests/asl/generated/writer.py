"""What the parts of a generated definition share: choices, fresh names, the variables there are."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from itertools import count
from typing import Any, Literal, TypeVar

from hypothesis import strategies as st

from tests.asl.generated.values import Json

Language = Literal["JSONPath", "JSONata"]
Kind = Literal["number", "text", "flag", "numbers", "lines", "moment", "order", "any"]

_T = TypeVar("_T")


@dataclass(frozen=True)
class Writer:
    """Writes one scope of a definition.

    Attributes:
        draw: where every choice comes from.
        machine_language: the `QueryLanguage` of the machine.
        depth: how many more scopes may stand within this one.
        variables: those that are set whenever a state of this scope runs, all of them orders.
        mixed: whether states of a machine in JSONPath may be in JSONata.
        without: state types that the definition must not have.
    """

    draw: st.DrawFn
    machine_language: Language
    depth: int
    variables: tuple[str, ...] = ()
    without: frozenset[str] = frozenset()
    mixed: bool = True
    numbers: Iterator[int] = field(default_factory=count)

    def within(self, *variables: str) -> Writer:
        """The writer of a scope within this one."""
        return replace(self, depth=self.depth - 1, variables=(*self.variables, *variables))

    def knowing(self, *variables: str) -> Writer:
        """The writer of what comes after variables have been set."""
        return replace(self, variables=(*self.variables, *variables))

    def name(self, kind: str) -> str:
        """A name that nothing else in the definition has."""
        return f"{kind}{next(self.numbers)}"

    def odds(self, percent: int) -> bool:
        """Whether something rare comes to be; not, when an example is made smaller."""
        return self.draw(st.integers(0, 99)) >= 100 - percent

    def pick(self, *options: _T) -> _T:
        return self.draw(st.sampled_from(options))

    def number(self, least: int, most: int) -> int:
        return self.draw(st.integers(least, most))

    def maybe(self, percent: int, **fields: Callable[[], Json]) -> dict[str, Json]:
        """Each of these fields, or none of it."""
        return {name: make() for name, make in fields.items() if self.odds(percent)}

    def shuffled(self, fields: dict[str, Any]) -> dict[str, Json]:
        """Fields have no order that matters, but for what a writer gives back."""
        if not self.odds(20):
            return fields
        return dict(self.draw(st.permutations(list(fields.items()))))
