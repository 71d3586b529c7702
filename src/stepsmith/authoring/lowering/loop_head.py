"""Where a loop begins: edges lead there before its first state is known, and again from its end.

What the loop's block assigns is stored before it begins, and stored again on the way back.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from stepsmith.authoring.diagnostic import Span
from stepsmith.authoring.form import Expr
from stepsmith.authoring.lowering.edge import Edge, Values, is_stored, store
from stepsmith.authoring.lowering.settling import Settling
from stepsmith.authoring.lowering.state_node import Exit
from stepsmith.authoring.rewrite import substitute, variables


@dataclass(eq=False, slots=True)
class LoopHead:
    """A place that edges lead to and one edge leaves from.

    Attributes:
        edge: the way into the loop's block.
        values: what the variables are worth where the block begins.
        span: where the loop stands.
    """

    edge: Edge
    values: Values
    span: Span
    _settling: Settling
    _incoming: list[Edge] = field(default_factory=list[Edge])
    _stored: frozenset[str] = frozenset()

    @classmethod
    def open(
        cls, edges: list[Edge], assigned: frozenset[str], span: Span, settling: Settling
    ) -> LoopHead:
        """Lead edges to a loop whose block assigns some variables."""
        assigned |= _waiting(edges)
        edges = settling.settled(edges, span, assigned)
        after, stored = store(edges, assigned)
        way = Edge(Exit(can_end=False), after)
        return cls(way, after, span, settling, list(edges), frozenset(stored))

    def back(self, edges: list[Edge]) -> None:
        """Lead the edges at the end of the loop's block to its beginning."""
        edges = self._settling.settled(edges, self.span, self._stored)
        for edge in edges:
            for name in self._stored:
                value = edge.values[name]
                if value != self.values[name]:
                    edge.exit.assign[name] = value
        self._incoming += edges

    @property
    def is_endless(self) -> bool:
        """Whether the loop goes round without a single state in it."""
        return any(edge.exit is self.edge.exit for edge in self._incoming)

    def resolve(self) -> None:
        """Give the edges that lead here what has become of the edge that leaves."""
        way = self.edge.exit
        for incoming in self._incoming:
            edge = incoming
            if any(edge.reads_fresh(self._value(edge, value)) for value in _written(way)):
                edge = self._settling.settle(edge, self.span)
            edge.exit.target = way.target
            edge.exit.ends = way.ends
            if way.output is not None:
                edge.exit.output = self._value(edge, way.output)
            for name, value in way.assign.items():
                edge.exit.assign[name] = self._value(edge, value)

    def _value(self, edge: Edge, value: Expr) -> Expr:
        """A value over ASL variables, with what the edge has yet to put into them."""
        stored = self._stored & edge.values.keys()
        return substitute(value, {name: edge.values[name] for name in stored})


def _waiting(edges: list[Edge]) -> frozenset[str]:
    """The variables whose new value waits for a state, while another has their old one.

    Stored in the loop, it would be taken for the old one when control comes back.
    """
    return frozenset(
        name
        for edge in edges
        for name, value in edge.values.items()
        if edge.reads_fresh(value)
        and not is_stored(name, value)
        and any(name in variables(v) for other, v in edge.values.items() if other != name)
    )


def _written(exit: Exit) -> list[Expr]:
    written = list(exit.assign.values())
    return written if exit.output is None else [*written, exit.output]
