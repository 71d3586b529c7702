"""Open transitions, and what the workflow's variables are worth on each.

An assignment makes no state. It changes what a variable is worth on the edges at hand; the value is
put into an ASL variable (`Assign` on the exit) when a state is reached and the value would not be
in view there.
"""

from __future__ import annotations

from dataclasses import dataclass

from stepsmith.authoring.form import Const, Expr, Field, Substitution, Var
from stepsmith.authoring.lowering.state_node import ChoiceNode, Exit
from stepsmith.authoring.rewrite import substitute, variables, walk

Values = dict[str, Expr]


@dataclass(eq=False, slots=True)
class Edge:
    """An exit that leads nowhere yet. `choice` is set where it leaves a Choice state.

    `entry` marks the start of the machine, which has no state yet to assign anything.
    """

    exit: Exit
    values: Values
    choice: ChoiceNode | None = None
    entry: bool = False

    def value(self, expr: Expr) -> Expr:
        """An expression over variables, as it is to be written on this edge."""
        return substitute(expr, self.values)


def join(edges: list[Edge], target: str) -> Values:
    """Lead edges into a state; what the variables are worth there.

    A variable that is not set on every edge is not set there (the front end has refused to read
    it).
    """
    for edge in edges:
        edge.exit.target = target
    if len(edges) == 1 and edges[0].entry:
        return dict(edges[0].values)
    names = [name for name in edges[0].values if all(name in edge.values for edge in edges)]
    stored = _to_be_stored(names, edges)
    after: Values = {}
    for name in names:
        if name not in stored:
            after[name] = edges[0].values[name]
            continue
        twin = _twin(name, after, stored, edges)
        if twin is not None:
            after[name] = Var(twin, edges[0].values[name].type)
            continue
        after[name] = Var(name, edges[0].values[name].type)
        for edge in edges:
            if not _is_stored(name, edge.values[name]):
                edge.exit.assign[name] = edge.values[name]
    return after


def _twin(name: str, before: Values, stored: set[str], edges: list[Edge]) -> str | None:
    """A variable that is stored here with the same value on every edge."""
    for other in before:
        if other in stored and all(edge.values[other] == edge.values[name] for edge in edges):
            return other
    return None


def _to_be_stored(names: list[str], edges: list[Edge]) -> set[str]:
    stored = {
        name
        for name in names
        if not _travels(edges[0].values[name])
        or any(edge.values[name] != edges[0].values[name] for edge in edges)
        or _is_stored(name, edges[0].values[name])
    }
    while True:
        changed = {
            name
            for name in stored
            if any(not _is_stored(name, edge.values[name]) for edge in edges)
        }
        stale = {
            name
            for name in names
            if name not in stored and variables(edges[0].values[name]) & changed
        }
        if not stale:
            return stored
        stored |= stale


def _is_stored(name: str, value: Expr) -> bool:
    return isinstance(value, Var) and value.name == name


def _travels(value: Expr) -> bool:
    """Whether a value may be written out again in a later state rather than stored.

    Constants and paths into stored variables are; computed values are computed once.
    """
    if isinstance(value, (Const, Substitution)):
        return True
    return all(isinstance(node, (Var, Field)) for node in walk(value))
