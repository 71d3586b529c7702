"""Open transitions, and what the workflow's variables are worth on each.

An assignment makes no state. It changes what a variable is worth on the edges at hand; the value is
put into an ASL variable (`Assign` on the exit) when a state is reached and the value would not be
in view there.
"""

from __future__ import annotations

from dataclasses import dataclass

from stepsmith.authoring.form import Const, Expr, Field, Reserved, Var
from stepsmith.authoring.lowering.known_text import known_pieces
from stepsmith.authoring.lowering.state_node import ChoiceNode, Exit
from stepsmith.authoring.rewrite import substitute, variables, walk

Values = dict[str, Expr]


@dataclass(eq=False, slots=True)
class Edge:
    """An exit that leads nowhere yet. `choice` is set where it leaves a Choice state.

    `entry` marks the start of the machine, which has no state yet to assign anything. `fresh` are
    the variables that the exit gives a new value: its other assignments, its output and a rule
    beside it would still read the old one.
    """

    exit: Exit
    values: Values
    choice: ChoiceNode | None = None
    entry: bool = False
    fresh: frozenset[str] = frozenset()

    def value(self, expr: Expr) -> Expr:
        """An expression over variables, as it is to be written on this edge."""
        return substitute(expr, self.values)

    def knows(self, test: Expr) -> bool:
        """Whether the answer to a test is certain here."""
        return isinstance(self.value(test), Const)

    def reads_fresh(self, worth: Expr) -> bool:
        """Whether a value can be evaluated only once this edge's exit has been left."""
        return not self.fresh.isdisjoint(variables(worth))

    def built_on(self, name: str) -> set[str]:
        """The variables whose values build on the one that a variable has now."""
        found = {name}
        while True:
            more = {
                other
                for other, worth in self.values.items()
                if other not in found and not is_stored(other, worth) and variables(worth) & found
            }
            if not more:
                return found - {name}
            found |= more

    def store(self, name: str, worth: Expr) -> None:
        """Evaluate a value now, and let what was built on the variable's old value keep it."""
        for other in self.built_on(name):
            self._assign(other, self.values[other])
        self._assign(name, worth)
        self.choice = None  # another rule of it would not assign

    def rename(self, name: str, other: str) -> None:
        """Store under another name what the exit assigns to a variable."""
        renamed = Var(other, self.exit.assign[name].type)
        self.exit.assign[other] = self.exit.assign.pop(name)
        worth = {n: substitute(value, {name: renamed}) for n, value in self.values.items()}
        self.values = {**worth, other: renamed}
        self.fresh = self.fresh - {name} | {other}

    def _assign(self, name: str, worth: Expr) -> None:
        self.exit.assign[name] = worth
        self.values = {**self.values, name: Var(name, worth.type)}
        self.fresh |= {name}


def join(edges: list[Edge], target: str) -> Values:
    """Lead edges into a state; what the variables are worth there.

    A variable that has a value on some of the edges only is stored on these. The front end sees to
    it that it is read only where it was set (a compensation's arguments, where its step was tried).
    """
    for edge in edges:
        edge.exit.target = target
    if len(edges) == 1 and edges[0].entry:
        return dict(edges[0].values)
    return store(edges)[0]


def store(edges: list[Edge], changing: frozenset[str] = frozenset()) -> tuple[Values, set[str]]:
    """Put into ASL variables what is not in view where edges come together.

    Args:
        edges: these.
        changing: the variables that will have other values when control comes here again.

    Returns:
        what the variables are worth there, and which are stored.
    """
    worth = _worth(edges)
    stored = _to_be_stored(edges, changing)
    after: Values = {}
    first_worth: dict[tuple[Expr | None, ...], str] = {}
    for name, values in worth.items():
        some = next(value for value in values if value is not None)
        if name not in stored:
            after[name] = some
            continue
        twin = first_worth.setdefault(tuple(values), name)
        if twin != name and not {name, twin} & changing:
            after[name] = Var(twin, some.type)
            continue
        after[name] = Var(name, some.type)
        for edge, value in zip(edges, values, strict=True):
            if value is not None and not is_stored(name, value):
                edge.exit.assign[name] = value
    return after, stored


def _worth(edges: list[Edge]) -> dict[str, list[Expr | None]]:
    """For each variable, its value on each edge."""
    names = dict.fromkeys(name for edge in edges for name in edge.values)
    return {name: [edge.values.get(name) for edge in edges] for name in names}


def unsettled(edges: list[Edge], changing: frozenset[str] = frozenset()) -> list[Edge]:
    """The edges on which `store` would have to assign what builds on a fresh variable."""
    stored = _to_be_stored(edges, changing)
    return [
        edge
        for edge in edges
        if any(
            edge.reads_fresh(value) and not is_stored(name, value)
            for name, value in edge.values.items()
            if name in stored
        )
    ]


def _to_be_stored(edges: list[Edge], changing: frozenset[str]) -> set[str]:
    worth = _worth(edges)
    fresh = frozenset[str]().union(*(edge.fresh for edge in edges))
    stored = {
        name
        for name, values in worth.items()
        if name in changing
        or any(value != values[0] for value in values)
        or values[0] is None
        or is_stored(name, values[0])
        or not (travels(values[0]) or variables(values[0]) & fresh)
    }
    while True:
        changed = {
            name
            for name in stored
            if name in changing
            or any(value is not None and not is_stored(name, value) for value in worth[name])
        }
        stale = {
            name
            for name, (value, *_) in worth.items()
            if name not in stored and value is not None and variables(value) & changed
        }
        if not stale:
            return stored
        stored |= stale


def is_stored(name: str, value: Expr) -> bool:
    """Whether a variable's value is what the ASL variable of its name holds."""
    return isinstance(value, Var) and value.name == name


def travels(value: Expr) -> bool:
    """Whether a value may be written out again in a later state rather than stored.

    Constants, what is known of the execution, and paths into stored variables are; computed
    values are computed once.
    """
    if known_pieces(value) is not None or isinstance(value, Const):
        return True
    return all(_stays(node) for node in walk(value))


_OF_THE_EXECUTION = ("context.Execution.", "context.StateMachine.")


def _stays(node: Expr) -> bool:
    """Whether a node is worth the same in every state of an execution, without a computation."""
    if isinstance(node, Reserved):
        path = node.path
        return path.startswith(_OF_THE_EXECUTION) and not path.endswith("RedriveCount")
    return isinstance(node, (Var, Field))


def without_idle_rules(edges: list[Edge]) -> list[Edge]:
    """Edges that come together, less the rules of a Choice that make no difference.

    A rule makes none if it is the last and leaves as the default does. One rule stays.
    """
    kept = list(edges)
    for default in edges:
        choice = default.choice
        if choice is None or choice.default is not default.exit:
            continue
        twins = [
            edge
            for edge in edges
            if edge.values == default.values and edge.exit.assign == default.exit.assign
        ]
        while len(choice.rules) > 1:
            last = next((edge for edge in twins if edge.exit is choice.rules[-1].exit), None)
            if last is None:
                break
            choice.rules.pop()
            kept.remove(last)
    return kept
