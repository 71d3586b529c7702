"""Leave out assignments that nothing reads."""

from __future__ import annotations

from collections.abc import Sequence

from stepsmith.authoring.lowering.state_node import Exit, Node, inner_machines
from stepsmith.authoring.rewrite import variables


def drop_unread(nodes: Sequence[Node]) -> None:
    """Remove from every exit the variables that no state reachable from it reads."""
    live = _live_at_entry(nodes)
    for node in nodes:
        for exit in node.exits():
            wanted = _live_after(exit, live)
            exit.assign = {name: v for name, v in exit.assign.items() if name in wanted}
        for inner in inner_machines(node):
            drop_unread(inner.nodes)


def _live_at_entry(nodes: Sequence[Node]) -> dict[str, frozenset[str]]:
    """For each state, the variables that may be read from its entry on, to a fixed point."""
    live: dict[str, frozenset[str]] = {node.name: frozenset() for node in nodes}
    changed = True
    while changed:
        changed = False
        for node in reversed(nodes):
            read = frozenset[str]().union(
                *(variables(expr) for expr in node.reads()),
                *(_read_through(exit, live) for exit in node.exits()),
            )
            if read != live[node.name]:
                live[node.name] = read
                changed = True
    return live


def _read_through(exit: Exit, live: dict[str, frozenset[str]]) -> frozenset[str]:
    after = _live_after(exit, live)
    assigned = [value for name, value in exit.assign.items() if name in after]
    read = frozenset[str]().union(*(variables(value) for value in assigned))
    if exit.output is not None:
        read |= variables(exit.output)
    return read | (after - exit.assign.keys())


def _live_after(exit: Exit, live: dict[str, frozenset[str]]) -> frozenset[str]:
    return frozenset() if exit.target is None else live[exit.target]
