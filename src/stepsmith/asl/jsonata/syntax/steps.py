"""What may follow what within one step of a path, as JSONata 2.0.6 has it.

The reference implementation hangs predicates, a grouping and a binding on the step they follow; the
grouping of a path hangs on the whole path instead. These rules follow from that, odd ones included.
"""

from __future__ import annotations

from stepsmith.asl.jsonata.syntax.fault import SyntaxFault
from stepsmith.asl.jsonata.syntax.nodes import (
    Constant,
    Filter,
    Focus,
    Group,
    Index,
    KeepArray,
    Name,
    Negation,
    Node,
    Number,
    Path,
    Sort,
)


def check_predicate(base: Node, position: int) -> None:
    """A predicate cannot follow the grouping of its own step."""
    if _step_is_grouped(base):
        raise SyntaxFault("S0209", position)


def check_group(base: Node, position: int) -> None:
    """A step or path has one grouping."""
    if _is_grouped(base):
        raise SyntaxFault("S0210", position)


def check_focus(base: Node, position: int) -> None:
    """A context binding stands before predicates and order-by."""
    step = base
    while True:
        match step:
            case Filter():
                raise SyntaxFault("S0215", position)
            case Sort():
                raise SyntaxFault("S0216", position)
            case KeepArray() | Focus() | Index() | Group():
                step = step.base
            case Path():
                step = step.steps[-1]
            case _:
                return


def literal_in(step: Node) -> Number | Constant | None:
    """The number or constant that a step consists of, which no step may."""
    negated = False
    while True:
        match step:
            case Filter() | KeepArray() | Focus() | Group():
                step = step.base
            case Index() | Sort() if not negated:
                step = step.base
            case Negation():
                step, negated = step.operand, True
            case Number():
                return step
            case Constant() if not negated:
                return step
            case _:
                return None


def _is_path(node: Node) -> bool:
    while isinstance(node, Filter | KeepArray | Focus | Group):
        node = node.base
    return isinstance(node, Name | Path | Sort | Index)


def _is_grouped(node: Node) -> bool:
    """Whether the value of the whole node is a grouping."""
    while True:
        match node:
            case Group():
                return True
            case Filter() | KeepArray() | Focus():
                node = node.base
            case Index() | Sort() if _is_path(node.base):
                node = node.base
            case Path() if _is_path(node.steps[0]):
                node = node.steps[0]
            case _:
                return False


def _step_is_grouped(node: Node) -> bool:
    """Whether a grouping hangs on the last step by itself."""
    while True:
        match node:
            case Group() if not _is_path(node.base):
                return True
            case Group() | Filter() | KeepArray() | Focus() | Index():
                node = node.base
            case Path():
                node = node.steps[-1]
            case _:
                return False
