"""What can be told of a pattern's parts before they are written."""

from __future__ import annotations

from stepsmith.authoring.regular_expression.tree import (
    Again,
    Characters,
    Either,
    Group,
    Look,
    Node,
    NotExact,
    Place,
    Repeat,
    Row,
)


def least_taken(node: Node) -> int:
    """The fewest characters that a part takes."""
    match node:
        case Characters():
            return 1
        case Row(items=items):
            return sum(map(least_taken, items))
        case Either(alternatives=alternatives):
            return min(map(least_taken, alternatives))
        case Repeat(of=of, least=least):
            return least * least_taken(of)
        case Group(of=of):
            return least_taken(of)
        case Look() | Place() | Again():
            return 0


def _parts(node: Node) -> tuple[Node, ...]:
    match node:
        case Row(items=parts) | Either(alternatives=parts):
            return parts
        case Repeat(of=of) | Group(of=of) | Look(of=of):
            return (of,)
        case _:
            return ()


def every_part(node: Node) -> list[Node]:
    """A part and all that is in it."""
    return [node, *(inner for part in _parts(node) for inner in every_part(part))]


def groups_always_there(root: Node) -> dict[int, bool]:
    """Of each group of a pattern, whether every match has it."""
    found: dict[int, bool] = {}
    waiting = [(root, True)]
    while waiting:
        node, always = waiting.pop()
        if isinstance(node, Group) and node.number is not None:
            found[node.number] = always
        if isinstance(node, (Either, Look)) or (isinstance(node, Repeat) and node.least == 0):
            always = False
        waiting.extend((part, always) for part in _parts(node))
    return found


def check_groups(node: Node, *, inside: bool = False) -> None:
    """Refuse groups that may be matched more than once.

    Raises:
        NotExact: there is one.
    """
    if isinstance(node, Group) and node.number is not None and inside:
        raise NotExact(
            "a group in a repetition, or in a look around, keeps other text in JavaScript",
            "put the group around the repetition, or use (?:…)",
        )
    again = isinstance(node, Look) or (isinstance(node, Repeat) and node.most != 1)
    for part in _parts(node):
        check_groups(part, inside=inside or again)
