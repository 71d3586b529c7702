"""Whether every `%` has a step to take its parent from.

The reference implementation looks for that step while it compiles, and refuses an expression where
it finds none. The search is followed here as it is done there, since what it finds is not obvious:
each `%` is a slot that goes up until a name or wildcard, some levels above, takes it in.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from stepsmith.asl.jsonata.syntax.fault import SyntaxFault
from stepsmith.asl.jsonata.syntax.nodes import (
    MAX_DEPTH,
    Binary,
    Block,
    Call,
    Filter,
    Focus,
    Group,
    Index,
    KeepArray,
    Lambda,
    Name,
    Node,
    Parent,
    Path,
    Sort,
    Text,
    Transform,
    Wildcard,
)


def check_ancestry(tree: Node) -> None:
    """Look for the step that each `%` is about.

    Raises:
        SyntaxFault: there is none.
    """
    if _resolved(tree).pending is not None:
        raise SyntaxFault("S0217", tree.start)


@dataclass(slots=True)
class _Slot:
    """A `%` on its way up; `level` counts the steps that it is still above."""

    level: int = 1


@dataclass(slots=True)
class _Part:
    """What a node comes to: a step, or a path of steps.

    Attributes:
        pending: the slots that were not taken in below; None if there never were any.
        inner: the steps of a path, the expressions of a block.
    """

    node: Node
    kind: str
    inner: list[_Part] = field(default_factory=list)
    pending: list[_Slot] | None = None
    has_focus: bool = False

    def take_over(self, other: _Part) -> None:
        """Have the slots that are pending in `other` pending here."""
        if other.pending is not None:
            self.pending = (self.pending or []) + other.pending


def _resolved(node: Node) -> _Part:
    match node:
        case Parent():
            return _Part(node, "parent", pending=[_Slot()])
        case Name():
            return _Part(node, "path", [_Part(node, "name")])
        case Text():
            return _Part(node, "text")
        case Wildcard():
            return _Part(node, "wildcard")
        case KeepArray():
            return _resolved(node.base)
        case Path():
            return _path(node)
        case Filter():
            return _filtered(node)
        case Focus():
            part = _resolved(node.base)
            _last(part).has_focus = True
            return part
        case Index():
            return _as_path(_resolved(node.base))
        case Binary(operator="~>"):
            _resolved(node.left)
            _resolved(node.right)
            return _Part(node, "other")
        case Call():
            _resolved(node.function)
            call = _Part(node, "other")
            for argument in node.arguments:
                call.take_over(_resolved(argument))
            return call
        case Sort():
            path = _as_path(_resolved(node.base))
            step = _Part(node, "sort")
            for term in node.terms:
                step.take_over(_resolved(term.by))
            path.inner.append(step)
            _resolve_path(path)
            return path
        case Group():
            part = _resolved(node.base)
            for key, value in node.pairs:
                _resolved(key)
                _resolved(value)
            return part
        case Block():
            block = _Part(node, "block", [_resolved(inner) for inner in node.expressions])
            for inner_part in block.inner:
                block.take_over(inner_part)
            return block
        case Lambda() | Transform():
            for child in node.children:
                _resolved(child)
            return _Part(node, "other")
        case _:
            part = _Part(node, "other")
            for child in node.children:
                part.take_over(_resolved(child))
            return part


def _path(node: Path) -> _Part:
    first = _resolved(node.steps[0])
    _name_text(first)
    path = _as_path(first)
    if first.kind == "parent":
        path.pending = list(first.pending or [])
    for step in node.steps[1:]:
        rest = _resolved(step)
        _name_text(rest)
        path.inner.extend(rest.inner if rest.kind == "path" else [rest])
        _resolve_path(path)
    return path


def _name_text(part: _Part) -> None:
    """A text that is a step of a path, by itself or behind a `#`, is a name."""
    for step in part.inner if part.kind == "path" else [part]:
        if step.kind == "text":
            step.kind = "name"


def _as_path(part: _Part) -> _Part:
    if part.kind == "path":
        return part
    return _Part(part.node, "path", [part])


def _last(part: _Part) -> _Part:
    return part.inner[-1] if part.kind == "path" else part


def _filtered(node: Filter) -> _Part:
    part = _resolved(node.base)
    step = _last(part)
    predicate = _resolved(node.predicate)
    if predicate.pending is not None and predicate.kind != "parent":
        for slot in predicate.pending:
            if slot.level == 1:
                _seek(step, slot)
            else:
                slot.level -= 1
        step.take_over(predicate)
    return part


def _resolve_path(path: _Part) -> None:
    """Have the steps before the last one take in what is pending in it."""
    for slot in path.inner[-1].pending or []:
        index = len(path.inner) - 2
        while slot.level > 0:
            if index < 0:
                path.pending = [*(path.pending or []), slot]
                break
            step = path.inner[index]
            index -= 1
            while index >= 0 and step.has_focus and path.inner[index].has_focus:
                step = path.inner[index]
                index -= 1
            _seek(step, slot)


def _seek(part: _Part, slot: _Slot) -> None:
    match part.kind:
        case "name" | "wildcard":
            slot.level -= 1
        case "parent":
            slot.level += 1
            if slot.level > MAX_DEPTH:
                raise SyntaxFault("U0001", part.node.start, value=MAX_DEPTH)
        case "block":
            if part.inner:
                _seek(part.inner[-1], slot)
        case "path":
            index = len(part.inner) - 1
            _seek(part.inner[index], slot)
            index -= 1
            while slot.level > 0 and index >= 0:
                _seek(part.inner[index], slot)
                index -= 1
        case _:
            raise SyntaxFault("S0217", part.node.start)
