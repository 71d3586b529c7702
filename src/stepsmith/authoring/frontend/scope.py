"""What is known about a workflow's variables at one point of the source."""

from __future__ import annotations

from collections.abc import Iterable, Set
from dataclasses import dataclass, field

from stepsmith.authoring.form import Const, Expr, Field, FieldOr, Item, Local, Var
from stepsmith.authoring.frontend.possible import meet
from stepsmith.authoring.frontend.sharing import ITS_OWN, Held, Sharing
from stepsmith.authoring.rewrite import variables
from stepsmith.authoring.value_type import NEVER, ValueType, union


@dataclass(slots=True)
class Facts:
    """What a test shows: types of paths, and conditions that hold."""

    types: dict[str, ValueType] = field(default_factory=dict)
    proved: set[Expr] = field(default_factory=set)

    def and_also(self, other: Facts) -> Facts:
        """What two tests show that both hold."""
        return Facts(_both(self.types, other.types), self.proved | other.proved)


@dataclass(slots=True)
class Scope:
    """Types of the variables that surely have a value, and what tests have taught about paths.

    Attributes:
        unreachable: whether types alone tell that control never comes here.
        sharing: which of them may see the same object.
    """

    types: dict[str, ValueType] = field(default_factory=dict)
    narrowed: dict[str, ValueType] = field(default_factory=dict)
    proved: set[Expr] = field(default_factory=set)
    unreachable: bool = False
    sharing: Sharing = field(default_factory=Sharing)

    def copy(self) -> Scope:
        """A scope to change on one side of a branch."""
        return Scope(
            dict(self.types),
            dict(self.narrowed),
            set(self.proved),
            self.unreachable,
            self.sharing.copy(),
        )

    def assign(self, name: str, type: ValueType, held: Held = ITS_OWN) -> None:
        """A variable takes a new value: what was learnt about the old one is void."""
        self.sharing.assign(name, held)
        self.retype(name, type)

    def retype(self, name: str, type: ValueType) -> None:
        """A variable's value may be of another type, or has changed: what was learnt is void."""
        self.types[name] = type
        stale = [path for path in self.narrowed if path == name or path.startswith(f"{name}.")]
        for path in stale:
            del self.narrowed[path]
        self.proved = {known for known in self.proved if name not in variables(known)}

    def leave(self, names: Set[str]) -> None:
        """Forget a function's own variables where it has ended."""
        self.sharing.forget(names)
        for name in self.types.keys() & names:
            del self.types[name]
        for path in [path for path in self.narrowed if path.partition(".")[0] in names]:
            del self.narrowed[path]
        self.proved = {known for known in self.proved if names.isdisjoint(variables(known))}

    def learn(self, facts: Facts) -> None:
        """Take in what a test has shown."""
        self.narrowed = _both(self.narrowed, facts.types)
        self.proved |= facts.proved

    def renamed(self, name: str, alias: str) -> dict[str, ValueType]:
        """What is known about a variable's members, told of another name for it."""
        return {
            alias + path.removeprefix(name): known
            for path, known in self.narrowed.items()
            if path.startswith(f"{name}.")
        }

    def narrow(self, expr: Expr) -> ValueType:
        """The type of a value, as far as tests have shown."""
        path = path_of(expr)
        found = expr.type if path is None else self.narrowed.get(path, expr.type)
        return expr.type if found == NEVER else found

    def rules_out(self, expr: Expr) -> bool:
        """Whether tests have ruled out every value that an expression can have."""
        path = path_of(expr)
        return self.unreachable or (path is not None and self.narrowed.get(path) == NEVER)


def path_of(expr: Expr) -> str | None:
    """A name for a variable or a member reached from one: `order.note`."""
    match expr:
        case Var(name=name) | Local(name=name):
            return name
        case Field(of=of, key=key) | FieldOr(of=of, key=key, default=Const(value=None)):
            base = path_of(of)
            return None if base is None else f"{base}.{key}"
        case Item(of=of, index=Const(value=index)):
            base = path_of(of)
            return None if base is None else f"{base}.[{index}]"
        case _:
            return None


def lacks(side: Scope, others: list[Scope]) -> bool:
    """Whether all others end, or assign a variable that one side leaves without a value."""
    return not others or not merge(others).types.keys() <= side.types.keys()


def going_on(sides: Iterable[tuple[bool, Scope]]) -> Scope:
    """What is known after several branches, each with whether it ends for good.

    Where all do, and types alone tell that one is never taken, what follows is read as its end.
    """
    found = list(sides)
    return merge(
        [scope for ended, scope in found if not ended]
        or [scope for _, scope in found if scope.unreachable]
    )


def _both(known: dict[str, ValueType], found: dict[str, ValueType]) -> dict[str, ValueType]:
    together = {path: meet(known[path], found[path]) for path in known.keys() & found.keys()}
    return {**known, **found, **together}


def merge(sides: list[Scope]) -> Scope:
    """What is known where several branches come together."""
    if not sides:
        return Scope()
    if len(sides) == 1:
        return sides[0].copy()
    names = set(sides[0].types).intersection(*(side.types for side in sides[1:]))
    types = {
        name: union(*(side.types[name] for side in sides))
        for name in sides[0].types
        if name in names
    }
    narrowed = {
        path: union(*(side.narrowed[path] for side in sides))
        for path in sides[0].narrowed
        if all(path in side.narrowed for side in sides)
    }
    proved = set.intersection(*(side.proved for side in sides))
    sharing = sides[0].sharing.copy()
    sharing.take_in(pair for side in sides[1:] for pair in side.sharing.pairs)
    return Scope(types, narrowed, proved, all(side.unreachable for side in sides), sharing)
