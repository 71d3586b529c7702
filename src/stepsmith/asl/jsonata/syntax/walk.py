"""Going through a tree."""

from __future__ import annotations

from collections.abc import Iterator

from stepsmith.asl.jsonata.syntax.nodes import Node


def walk(tree: Node) -> Iterator[Node]:
    """Every node of a tree, as they are written: each before its children."""
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        yield node
        waiting.extend(reversed(node.children))


def depth_exceeds(levels: int, tree: Node) -> bool:
    """Whether there are nodes within one another at more than so many levels."""
    row: list[Node] = [tree]
    for _ in range(levels):
        row = [child for node in row for child in node.children]
        if not row:
            return False
    return True
