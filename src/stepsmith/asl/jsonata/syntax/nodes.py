"""What an expression is made of: one class for each form of JSONata 2.0.6.

The tree says what is written, not how it is evaluated: parentheses are a `Block`, `a.b[0]` is a
`Path` whose second step is a `Filter`. Two nodes are equal if they say the same, wherever they
stand. A tree is at most `MAX_DEPTH` nodes deep, so that it may be gone through by recursion.
See https://docs.jsonata.org/path-operators and the pages beside it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import chain
from typing import Final

MAX_DEPTH: Final = 200
"""How deep a tree may be, which is twice what the service is reported to evaluate."""


@dataclass(frozen=True, slots=True)
class Node:
    """A part of an expression: the characters of its source from `start` up to `end`."""

    start: int = field(compare=False)
    end: int = field(compare=False)

    @property
    def children(self) -> tuple[Node, ...]:
        """The nodes that this one is made of, as they are written."""
        return ()


@dataclass(frozen=True, slots=True)
class Text(Node):
    """A string literal, its escapes resolved. As a step of a path it is a name."""

    value: str


@dataclass(frozen=True, slots=True)
class Number(Node):
    """A number literal; its sign is a `Negation`."""

    value: float


@dataclass(frozen=True, slots=True)
class Constant(Node):
    """`true`, `false` or `null`."""

    value: bool | None


@dataclass(frozen=True, slots=True)
class Regex(Node):
    """`/pattern/flags`; the pattern as it is written."""

    pattern: str
    flags: str


@dataclass(frozen=True, slots=True)
class Name(Node):
    """The name of a field, without backticks."""

    value: str


@dataclass(frozen=True, slots=True)
class Variable(Node):
    """`$name`, without its `$`: empty for the context `$`, itself `$` for the root `$$`."""

    name: str


@dataclass(frozen=True, slots=True)
class Wildcard(Node):
    """`*`: every field."""


@dataclass(frozen=True, slots=True)
class Descendants(Node):
    """`**`: everything below."""


@dataclass(frozen=True, slots=True)
class Parent(Node):
    """`%`: what the context was taken from."""


@dataclass(frozen=True, slots=True)
class Path(Node):
    """`a.b.c`: at least two steps, of which each is the context of the next."""

    steps: tuple[Node, ...]

    @property
    def children(self) -> tuple[Node, ...]:
        return self.steps


@dataclass(frozen=True, slots=True)
class Filter(Node):
    """`base[predicate]`."""

    base: Node
    predicate: Node

    @property
    def children(self) -> tuple[Node, ...]:
        return (self.base, self.predicate)


@dataclass(frozen=True, slots=True)
class KeepArray(Node):
    """`base[]`: an array even of a single value."""

    base: Node

    @property
    def children(self) -> tuple[Node, ...]:
        return (self.base,)


@dataclass(frozen=True, slots=True)
class Focus(Node):
    """`base@$variable`."""

    base: Node
    variable: str

    @property
    def children(self) -> tuple[Node, ...]:
        return (self.base,)


@dataclass(frozen=True, slots=True)
class Index(Node):
    """`base#$variable`."""

    base: Node
    variable: str

    @property
    def children(self) -> tuple[Node, ...]:
        return (self.base,)


@dataclass(frozen=True, slots=True)
class SortTerm:
    """A term of an order-by; `descending` with a `>` before it."""

    by: Node
    descending: bool


@dataclass(frozen=True, slots=True)
class Sort(Node):
    """`base^(term, …)`."""

    base: Node
    terms: tuple[SortTerm, ...]

    @property
    def children(self) -> tuple[Node, ...]:
        return (self.base, *(term.by for term in self.terms))


@dataclass(frozen=True, slots=True)
class Group(Node):
    """`base{key: value, …}`."""

    base: Node
    pairs: tuple[tuple[Node, Node], ...]

    @property
    def children(self) -> tuple[Node, ...]:
        return (self.base, *chain.from_iterable(self.pairs))


@dataclass(frozen=True, slots=True)
class ObjectConstructor(Node):
    """`{key: value, …}`."""

    pairs: tuple[tuple[Node, Node], ...]

    @property
    def children(self) -> tuple[Node, ...]:
        return tuple(chain.from_iterable(self.pairs))


@dataclass(frozen=True, slots=True)
class ArrayConstructor(Node):
    """`[item, …]`."""

    items: tuple[Node, ...]

    @property
    def children(self) -> tuple[Node, ...]:
        return self.items


@dataclass(frozen=True, slots=True)
class Range(Node):
    """`first..last`, an item of an array constructor."""

    first: Node
    last: Node

    @property
    def children(self) -> tuple[Node, ...]:
        return (self.first, self.last)


@dataclass(frozen=True, slots=True)
class Block(Node):
    """`(…; …)`: its value is the last one's; its variables end with it."""

    expressions: tuple[Node, ...]

    @property
    def children(self) -> tuple[Node, ...]:
        return self.expressions


@dataclass(frozen=True, slots=True)
class Assignment(Node):
    """`$variable := value`."""

    variable: str
    value: Node

    @property
    def children(self) -> tuple[Node, ...]:
        return (self.value,)


@dataclass(frozen=True, slots=True)
class Negation(Node):
    """`-operand`."""

    operand: Node

    @property
    def children(self) -> tuple[Node, ...]:
        return (self.operand,)


@dataclass(frozen=True, slots=True)
class Binary(Node):
    """`left operator right`, for `+ - * / % = != < <= > >= & and or in ~>`."""

    operator: str
    left: Node
    right: Node

    @property
    def children(self) -> tuple[Node, ...]:
        return (self.left, self.right)


@dataclass(frozen=True, slots=True)
class Condition(Node):
    """`test ? then : otherwise`, the last part of which may be missing."""

    test: Node
    then: Node
    otherwise: Node | None

    @property
    def children(self) -> tuple[Node, ...]:
        parts = (self.test, self.then)
        return parts if self.otherwise is None else (*parts, self.otherwise)


@dataclass(frozen=True, slots=True)
class Placeholder(Node):
    """`?` in place of an argument: the call makes a function of what is left open."""


@dataclass(frozen=True, slots=True)
class Call(Node):
    """`function(argument, …)`."""

    function: Node
    arguments: tuple[Node, ...]

    @property
    def children(self) -> tuple[Node, ...]:
        return (self.function, *self.arguments)


@dataclass(frozen=True, slots=True)
class Lambda(Node):
    """`function($parameter, …)<signature>{ body }`; the signature is empty where none is given."""

    parameters: tuple[str, ...]
    signature: str
    body: Node

    @property
    def children(self) -> tuple[Node, ...]:
        return (self.body,)


@dataclass(frozen=True, slots=True)
class Transform(Node):
    """`|pattern|update, delete|`, the last part of which may be missing."""

    pattern: Node
    update: Node
    delete: Node | None

    @property
    def children(self) -> tuple[Node, ...]:
        parts = (self.pattern, self.update)
        return parts if self.delete is None else (*parts, self.delete)
