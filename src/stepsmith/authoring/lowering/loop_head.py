"""Where a loop begins: edges lead there before its first state is known, and again from its end.

What the loop's block assigns is stored before it begins, and stored again on the way back.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from stepsmith.authoring.lowering.edge import Edge, store
from stepsmith.authoring.lowering.state_node import Exit
from stepsmith.authoring.rewrite import substitute


@dataclass(eq=False, slots=True)
class LoopHead:
    """A place that edges lead to and one edge leaves from.

    Attributes:
        edge: the way into the loop's block.
    """

    edge: Edge
    _incoming: list[Edge] = field(default_factory=list[Edge])
    _stored: frozenset[str] = frozenset()

    @classmethod
    def open(cls, edges: list[Edge], assigned: frozenset[str]) -> LoopHead:
        """Lead edges to a loop whose block assigns some variables."""
        after, stored = store(edges, assigned)
        return cls(Edge(Exit(can_end=False), after), list(edges), frozenset(stored))

    def back(self, edges: list[Edge]) -> None:
        """Lead the edges at the end of the loop's block to its beginning."""
        for edge in edges:
            for name in self._stored:
                value = edge.values[name]
                if value != self.edge.values[name]:
                    edge.exit.assign[name] = value
        self._incoming += edges

    @property
    def is_endless(self) -> bool:
        """Whether the loop goes round without a single state in it."""
        return any(edge.exit is self.edge.exit for edge in self._incoming)

    def resolve(self) -> None:
        """Give the edges that lead here what has become of the edge that leaves."""
        way = self.edge.exit
        for edge in self._incoming:
            edge.exit.target = way.target
            edge.exit.ends = way.ends
            if way.output is not None:
                edge.exit.output = substitute(way.output, edge.values)
            for name, value in way.assign.items():
                edge.exit.assign[name] = substitute(value, edge.values)
