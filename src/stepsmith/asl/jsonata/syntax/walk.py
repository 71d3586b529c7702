"""Going through a tree."""

from __future__ import annotations

from collections.abc import Iterator

from stepsmith.asl.jsonata.syntax.nodes import (
    ArrayConstructor,
    Assignment,
    Binary,
    Block,
    Call,
    Condition,
    Filter,
    Focus,
    Group,
    Index,
    KeepArray,
    Lambda,
    Negation,
    Node,
    ObjectConstructor,
    Path,
    Range,
    Sort,
    Transform,
)


def children(node: Node) -> tuple[Node, ...]:
    """The nodes that a node is made of, as they are written."""
    match node:
        case Path():
            return node.steps
        case Binary():
            return (node.left, node.right)
        case Call():
            return (node.function, *node.arguments)
        case Filter():
            return (node.base, node.predicate)
        case KeepArray() | Focus() | Index():
            return (node.base,)
        case Sort():
            return (node.base, *(term.by for term in node.terms))
        case Group():
            return (node.base, *(part for pair in node.pairs for part in pair))
        case ObjectConstructor():
            return tuple(part for pair in node.pairs for part in pair)
        case ArrayConstructor():
            return node.items
        case Range():
            return (node.first, node.last)
        case Block():
            return node.expressions
        case Assignment():
            return (node.value,)
        case Negation():
            return (node.operand,)
        case Condition():
            parts = (node.test, node.then)
            return parts if node.otherwise is None else (*parts, node.otherwise)
        case Lambda():
            return (node.body,)
        case Transform():
            parts = (node.pattern, node.update)
            return parts if node.delete is None else (*parts, node.delete)
        case _:
            return ()


def walk(tree: Node) -> Iterator[Node]:
    """Every node of a tree, as they are written: each before its children."""
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        yield node
        waiting.extend(reversed(children(node)))


def depth_exceeds(levels: int, tree: Node) -> bool:
    """Whether there are nodes within one another at more than so many levels."""
    row: list[Node] = [tree]
    for _ in range(levels):
        row = [child for node in row for child in children(node)]
        if not row:
            return False
    return True
