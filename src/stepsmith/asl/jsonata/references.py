"""What an expression reads from outside: variables, and the fields of `$states`.

Lint, data flow and import ask this. A variable is free unless the expression surely gave it its
value before it reads it: as a parameter, by `@$v` or `#$i` earlier in the path, by an assignment
that comes before in the same or an enclosing block. The body of a function sees what its block
assigns anywhere, since it runs later; so recursive functions are not free in themselves.
See https://docs.jsonata.org/programming#variables
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from stepsmith.asl.jsonata.syntax.nodes import (
    Assignment,
    Binary,
    Block,
    Condition,
    Filter,
    Focus,
    Group,
    Index,
    KeepArray,
    Lambda,
    Name,
    Node,
    Path,
    Sort,
    Text,
    Variable,
)
from stepsmith.asl.jsonata.syntax.walk import walk

STATES: Final = "states"
_CONTEXT_AND_ROOT: Final = frozenset({"", "$"})


@dataclass(frozen=True, slots=True)
class Reference:
    """A place where an expression reads a variable, or calls a function.

    Attributes:
        name: the variable's name, without `$`.
        path: the names of the fields that are read of it, as far as they are written out:
            `("input", "order", "id")` for `$states.input.order.id`, `("input", "lines")` for
            `$states.input.lines[0].sku`.
        start: the characters of the source before it.
        end: the characters up to its end, the path's if there is one.
    """

    name: str
    path: tuple[str, ...]
    start: int
    end: int


def free_variables(tree: Node) -> tuple[Reference, ...]:
    """Every reading of a variable that the expression did not make itself, as they are written.

    The functions that JSONata and Step Functions have built in are among them; `$` and `$$` are
    not.
    """
    return tuple(_Reader().read(tree, _Scope(tree)))


def states_paths(tree: Node) -> frozenset[tuple[str, ...]]:
    """What the expression reads of `$states`: `("input", "order", "id")`; `()` for all of it."""
    return frozenset(found.path for found in free_variables(tree) if found.name == STATES)


def variable_names(tree: Node) -> frozenset[str]:
    """Every variable that is read anywhere, free or not."""
    names = {node.name for node in walk(tree) if isinstance(node, Variable)}
    return frozenset(names) - _CONTEXT_AND_ROOT


class _Scope:
    """The variables that have a value at a point of an expression, and the block around it."""

    __slots__ = ("block", "names", "outer")

    def __init__(
        self, block: Node, outer: _Scope | None = None, names: frozenset[str] = frozenset()
    ) -> None:
        self.block = block
        self.outer = outer
        self.names: frozenset[str] = names if outer is None else outer.names | names

    def inner(self, names: Iterable[str] = ()) -> _Scope:
        """A scope within this one, in the same block."""
        return _Scope(self.block, self, frozenset(names))


class _Reader:
    """Goes through an expression in the order in which it is evaluated."""

    def __init__(self) -> None:
        self._assigned: dict[int, frozenset[str]] = {}

    def read(self, node: Node, scope: _Scope) -> Iterator[Reference]:
        match node:
            case Variable():
                yield from _reference(node, (), node.end, scope)
            case Path():
                yield from self._path(node, scope.inner())
            case Filter() | Group() | Sort() | Focus() | Index() | KeepArray():
                yield from self._step(node, scope.inner())
            case Block():
                within = _Scope(node, scope)
                for expression in node.expressions:
                    yield from self.read(expression, within)
            case Assignment():
                yield from self.read(node.value, scope)
                scope.names |= {node.variable}
            case Lambda():
                known = self._assigned_around(scope).union(node.parameters)
                yield from self.read(node.body, _Scope(node.body, scope, known))
            case Condition():
                yield from self.read(node.test, scope)
                yield from self._branches(
                    scope, node.then, *(() if node.otherwise is None else (node.otherwise,))
                )
            case Binary(operator="and" | "or"):
                yield from self.read(node.left, scope)
                yield from self.read(node.right, scope.inner())
            case _:
                for child in node.children:
                    yield from self.read(child, scope)

    def _assigned_around(self, scope: _Scope) -> frozenset[str]:
        """What the blocks around assign, before or after."""
        names = scope.names
        around: _Scope | None = scope
        while around is not None:
            key = id(around.block)
            if key not in self._assigned:
                self._assigned[key] = _assigned(around.block)
            names |= self._assigned[key]
            around = around.outer
        return names

    def _branches(self, scope: _Scope, *branches: Node) -> Iterator[Reference]:
        """Of what branches assign, only what all of them do is there afterwards."""
        ends: list[frozenset[str]] = []
        for branch in branches:
            within = scope.inner()
            yield from self.read(branch, within)
            ends.append(within.names)
        if len(ends) > 1:
            scope.names |= frozenset.intersection(*ends)

    def _path(self, node: Path, scope: _Scope) -> Iterator[Reference]:
        first, *others = node.steps
        if isinstance(first, Variable):
            path, end = _written_out(first, others)
            yield from _reference(first, path, end, scope)
        else:
            yield from self._step(first, scope)
        for step in others:
            yield from self._step(step, scope)

    def _step(self, node: Node, scope: _Scope) -> Iterator[Reference]:
        """A step of a path; what it binds, later steps see."""
        match node:
            case Filter():
                yield from self._step(node.base, scope)
                yield from self.read(node.predicate, scope.inner())
            case Group() | Sort():
                yield from self._step(node.base, scope)
                for part in node.children[1:]:
                    yield from self.read(part, scope.inner())
            case Focus() | Index():
                yield from self._step(node.base, scope)
                scope.names |= {node.variable}
            case KeepArray():
                yield from self._step(node.base, scope)
            case Path():
                yield from self._path(node, scope)
            case _:
                yield from self.read(node, scope)


def _reference(
    variable: Variable, path: tuple[str, ...], end: int, scope: _Scope
) -> Iterator[Reference]:
    if variable.name not in scope.names and variable.name not in _CONTEXT_AND_ROOT:
        yield Reference(variable.name, path, variable.start, end)


def _written_out(variable: Variable, steps: list[Node]) -> tuple[tuple[str, ...], int]:
    """The names of the fields that are read of a variable, and where the last of them ends."""
    names: list[str] = []
    end = variable.end
    for step in steps:
        named = step
        while isinstance(named, Filter | KeepArray | Focus | Index | Group):
            named = named.base
        if not isinstance(named, Name | Text):
            break
        names.append(named.value)
        end = named.end
        if named is not step:
            break
    return tuple(names), end


def _assigned(block: Node) -> frozenset[str]:
    """What a block assigns by itself: not in blocks and functions within."""
    names: set[str] = set()
    waiting = list(block.expressions) if isinstance(block, Block) else [block]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Assignment):
            names.add(node.variable)
        if not isinstance(node, Block | Lambda):
            waiting.extend(node.children)
    return frozenset(names)
