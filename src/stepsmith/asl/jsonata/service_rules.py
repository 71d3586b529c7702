"""What the service refuses of JSONata when a state machine is created.

An expression has no input document there: names of fields, `$` and `$$` are nothing at its top
level. Top level is what is evaluated in the context around the expression: of a path the first step
alone, of functions their bodies too, but nothing in predicates, order-by, groupings and transforms.
See https://states-language.net/#using-jsonata and
https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Final

from stepsmith.asl.finding import Level
from stepsmith.asl.jsonata.references import STATES
from stepsmith.asl.jsonata.step_functions import REMOVED
from stepsmith.asl.jsonata.syntax.nodes import (
    Filter,
    Focus,
    Group,
    Index,
    KeepArray,
    Name,
    Node,
    Path,
    Sort,
    Text,
    Transform,
    Variable,
)
from stepsmith.asl.jsonata.syntax.walk import walk

_CONTEXT: Final = ""
_ROOT: Final = "$"
_WHERE: Final = {
    "result": "the Output and Assign of a Task, Map or Parallel state",
    "errorOutput": "the Output and Assign of a Catch",
}


@dataclass(frozen=True, slots=True)
class Refusal:
    """A part of an expression that the service does not take, or that fails there.

    `position` counts the characters before it.
    """

    position: int
    reason: str
    fix: str
    level: Level = "error"


def refusals(tree: Node, has: frozenset[str] = frozenset()) -> Iterator[Refusal]:
    """What the service would refuse in an expression, each thing once.

    Args:
        tree: the expression.
        has: those of `result` and `errorOutput` that `$states` has in the field around it.
    """
    told: set[str] = set()
    for refusal in chain(map(_bare, _at_top_level(tree)), _anywhere(tree, has)):
        if refusal.reason not in told:
            told.add(refusal.reason)
            yield refusal


def _at_top_level(tree: Node) -> Iterator[Name | Text | Variable]:
    """The names and `$` that are read from the context around the expression."""
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        match node:
            case Name():
                yield node
            case Variable():
                if node.name == _CONTEXT:
                    yield node
            case Path(steps=(Text() as first, *_)):
                yield first
            case Path():
                waiting.append(node.steps[0])
            case Filter() | KeepArray() | Focus() | Index() | Sort() | Group():
                waiting.append(node.base)
            case Transform():
                pass
            case _:
                waiting.extend(reversed(node.children))


def _bare(node: Name | Text | Variable) -> Refusal:
    if isinstance(node, Variable):
        return Refusal(
            node.start,
            "$ is nothing at the top level of an expression",
            "Write $states.input for the state's input.",
        )
    return Refusal(
        node.start,
        f"the name {node.value} stands for nothing at the top level of an expression",
        f"Write $states.input.{node.value} for a field, ${node.value} for a variable, "
        f"'{node.value}' for a text.",
    )


def _anywhere(tree: Node, has: frozenset[str]) -> Iterator[Refusal]:
    for node in walk(tree):
        if isinstance(node, Variable):
            if node.name == _ROOT:
                yield Refusal(
                    node.start,
                    "$$ is nothing in a state machine, whose expressions have no input document",
                    "Write $states.input for the state's input.",
                )
            elif node.name == REMOVED:
                yield Refusal(
                    node.start,
                    f"Step Functions has no ${REMOVED}, so that the evaluation fails",
                    "Use $parse to read JSON text.",
                    "warning",
                )
        elif isinstance(node, Path):
            field = _field_of_states(node)
            if field in _WHERE and field not in has:
                yield Refusal(
                    node.start,
                    f"$states.{field} does not exist here",
                    f"Read it in {_WHERE[field]}.",
                )


def _field_of_states(path: Path) -> str | None:
    """What a path reads of `$states`, if it begins there."""
    first, step, *_ = path.steps
    if not (isinstance(first, Variable) and first.name == STATES):
        return None
    while isinstance(step, Filter | KeepArray | Focus | Index | Group):
        step = step.base
    return step.value if isinstance(step, Name | Text) else None
