"""Values that are evaluated once, where they stand, and what is built on them afterwards.

Such a value is assigned on the exit at hand. All assignments of an exit are evaluated with the
variables as they were before, and so are its output and its rules. So what builds on the value
waits for the next state: as an expression that is written out there, or, where it has to be
assigned before, behind a Pass state.
"""

from __future__ import annotations

from stepsmith.authoring.diagnostic import Span
from stepsmith.authoring.drawn import draws, free_locals
from stepsmith.authoring.form import Const, Expr, Var
from stepsmith.authoring.lowering.edge import Edge, is_stored, join, travels, unsettled
from stepsmith.authoring.lowering.known_text import known_pieces
from stepsmith.authoring.lowering.state_name import StateNames
from stepsmith.authoring.lowering.state_node import Exit, Node, PassNode
from stepsmith.authoring.rewrite import variables, with_parts


class Settling:
    """Makes edges ready to come together.

    Args:
        nodes: the states so far.
        names: gives names to states and variables.
    """

    def __init__(self, nodes: list[Node], names: StateNames) -> None:
        self._nodes = nodes
        self._names = names

    def settled(
        self, edges: list[Edge], span: Span, changing: frozenset[str] = frozenset()
    ) -> list[Edge]:
        """The same edges, behind a Pass state where one cannot assign all that is to be stored."""
        if not any(edge.fresh for edge in edges):
            return edges
        for edge in edges:
            self._take_apart(edge)
        while open := unsettled(edges, changing):
            edges = [self.settle(edge, span) if edge in open else edge for edge in edges]
        return edges

    def settle(self, edge: Edge, span: Span, kept: str | None = None) -> Edge:
        """The way out of a Pass state that an edge leads into, named after what it keeps."""
        kept = kept or next(name for name in edge.values if name in edge.fresh)
        self._take_apart(edge)
        name = self._names.give(self._names.of_pass(kept), span)
        node = PassNode(name, span, Exit(can_end=True))
        values = join([edge], name)
        self._nodes.append(node)
        return Edge(node.success, values)

    def assigned(self, edges: list[Edge], name: str, value: Expr, span: Span) -> list[Edge]:
        """Edges on which a variable has a value: what differs each time is evaluated at once."""
        for edge in edges:
            if name in edge.fresh:
                edge.rename(name, self._names.variable(name))
        if draws(value):
            return [self._store(edge, name, value, span) for edge in edges]
        for edge in edges:
            edge.values = {**edge.values, name: edge.value(value)}
        return edges

    def _store(self, edge: Edge, name: str, value: Expr, span: Span) -> Edge:
        built_on = edge.built_on(name)
        if (
            edge.entry
            or edge.reads_fresh(edge.value(value))
            or any(edge.reads_fresh(edge.values[other]) for other in built_on)
        ):
            edge = self.settle(edge, span, name)
        edge.store(name, edge.value(value))
        return edge

    def _take_apart(self, edge: Edge) -> None:
        """Let no value that builds on a fresh variable need anything else of this exit."""
        for name, value in edge.values.items():
            if edge.reads_fresh(value) and not is_stored(name, value):
                edge.values = {**edge.values, name: self._apart(edge, name, value)}

    def _apart(self, edge: Edge, name: str, value: Expr) -> Expr:
        def apart(part: Expr) -> Expr:
            if isinstance(part, Const) or known_pieces(part) is not None:
                return part
            if edge.reads_fresh(part):
                return part if isinstance(part, Var) else with_parts(part, apart)
            if free_locals(part):
                return with_parts(part, apart)
            if travels(part) and all(_stays(edge, read) for read in variables(part)):
                return part
            part_name = self._names.variable(name)
            edge.exit.assign[part_name] = part
            edge.values = {**edge.values, part_name: Var(part_name, part.type)}
            edge.fresh |= {part_name}
            return Var(part_name, part.type)

        return apart(value)


def _stays(edge: Edge, name: str) -> bool:
    return name not in edge.values or is_stored(name, edge.values[name])
