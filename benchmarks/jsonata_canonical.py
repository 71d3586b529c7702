"""One form for our trees and those of the reference implementation, so that they can be compared.

The reference hangs predicates, bindings and groupings on the step they follow and flattens paths;
this does the same with ours. What only its evaluator needs is left out. Where a leaf ends is
compared too, since that is the position the reference gives.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, cast

from stepsmith.asl.jsonata.syntax import Node, nodes


@dataclass
class Part:
    """A node of either tree; `steps` is None where it is no path."""

    said: tuple[Any, ...] = ()
    steps: list[Part] | None = None
    marks: list[Any] = field(default_factory=list)
    group: Any = None

    @property
    def last(self) -> Part:
        return self if self.steps is None else self.steps[-1]

    def as_path(self) -> Part:
        return Part(steps=[self]) if self.steps is None else self


def of_tree(node: Node) -> Part:
    """The form of one of our trees."""
    match node:
        case nodes.Name():
            return Part(steps=[Part(("name", node.value, node.end))])
        case nodes.Text():
            return Part(("string", node.value, node.end))
        case nodes.Number():
            return Part(("number", node.value))
        case nodes.Constant():
            return Part(("value", node.value, node.end))
        case nodes.Variable():
            return Part(("variable", node.name, node.end))
        case nodes.Regex():
            return Part(("regex", node.pattern, frozenset(node.flags), node.end))
        case nodes.Wildcard():
            return Part(("wildcard",))
        case nodes.Descendants():
            return Part(("descendant",))
        case nodes.Parent():
            return Part(("parent",))
        case nodes.Placeholder():
            return Part(("operator",))
        case nodes.Path():
            return _path([of_tree(step) for step in node.steps])
        case nodes.KeepArray():
            return of_tree(node.base)
        case nodes.Filter():
            part = of_tree(node.base)
            part.last.marks.append(("filter", of_tree(node.predicate)))
            return part
        case nodes.Focus():
            part = of_tree(node.base)
            _bind(part.last, "focus", node.variable)
            return part
        case nodes.Index():
            part = of_tree(node.base).as_path()
            if any(mark[0] in ("filter", "index stage") for mark in part.last.marks):
                part.last.marks.append(("index stage", node.variable))
            else:
                _bind(part.last, "index", node.variable)
            return part
        case nodes.Sort():
            part = of_tree(node.base).as_path()
            terms = [(term.descending, of_tree(term.by)) for term in node.terms]
            assert part.steps is not None
            part.steps.append(Part(("sort", terms)))
            return part
        case nodes.Group():
            part = of_tree(node.base)
            part.group = _pairs(node.pairs)
            return part
        case nodes.ObjectConstructor():
            return Part(("{", _pairs(node.pairs)))
        case nodes.ArrayConstructor():
            return Part(("[", [of_tree(item) for item in node.items]))
        case nodes.Range():
            return Part(("..", of_tree(node.first), of_tree(node.last)))
        case nodes.Block():
            return Part(("block", [of_tree(inner) for inner in node.expressions]))
        case nodes.Assignment():
            return Part((":=", node.variable, of_tree(node.value)))
        case nodes.Negation():
            operand = of_tree(node.operand)
            if operand.said[:1] == ("number",):
                operand.said = ("number", -operand.said[1])
                return operand
            return Part(("-", operand))
        case nodes.Binary():
            return Part((node.operator, of_tree(node.left), of_tree(node.right)))
        case nodes.Condition():
            otherwise = None if node.otherwise is None else of_tree(node.otherwise)
            return Part(("condition", of_tree(node.test), of_tree(node.then), otherwise))
        case nodes.Call():
            arguments = [of_tree(argument) for argument in node.arguments]
            return Part(("function", of_tree(node.function), arguments))
        case nodes.Lambda():
            return Part(("lambda", list(node.parameters), bool(node.signature), of_tree(node.body)))
        case nodes.Transform():
            delete = None if node.delete is None else of_tree(node.delete)
            return Part(("transform", of_tree(node.pattern), of_tree(node.update), delete))
        case _:
            raise TypeError(node)


def _bind(step: Part, kind: str, variable: str) -> None:
    step.marks[:] = [mark for mark in step.marks if mark[0] != kind]
    step.marks.append((kind, variable))
    step.marks.sort(key=lambda mark: {"focus": 0, "index": 1}.get(mark[0], 2))


def _path(parts: list[Part]) -> Part:
    path = parts[0].as_path()
    assert path.steps is not None
    for part in parts[1:]:
        path.steps.extend(part.steps if part.steps is not None else [part])
    for step in path.steps:
        if step.said[:1] == ("string",):
            step.said = ("name", *step.said[1:])
    return path


def _pairs(pairs: tuple[tuple[Node, Node], ...]) -> list[tuple[Part, Part]]:
    return [(of_tree(key), of_tree(value)) for key, value in pairs]


def of_reference(tree: dict[str, Any]) -> Part:
    """The form of one of the reference's trees."""
    part = _reference(tree)
    for kind in ("focus", "index"):
        if kind in tree:
            part.marks.append((kind, tree[kind]))
    for mark in tree.get("predicate", []) + tree.get("stages", []):
        if mark["type"] == "filter":
            part.marks.append(("filter", of_reference(mark["expr"])))
        else:
            part.marks.append(("index stage", mark["value"]))
    if "group" in tree:
        part.group = _reference_pairs(tree["group"]["lhs"])
    return part


def _reference(tree: dict[str, Any]) -> Part:
    kind, value, end = tree["type"], cast(Any, tree.get("value")), tree.get("position")
    match kind:
        case "path":
            return Part(steps=[of_reference(step) for step in tree["steps"]])
        case "name" | "string" | "value" | "variable":
            return Part((kind, value, end))
        case "number":
            return Part((kind, float(value)))
        case "regex":
            flags = frozenset(value["flags"]) - {"g"}
            return Part((kind, value["pattern"], flags, end))
        case "wildcard" | "descendant" | "parent" | "operator":
            return Part((kind,))
        case "sort":
            by = [of_reference(term["expression"]) for term in tree["terms"]]
            terms = [
                (term["descending"], part) for term, part in zip(tree["terms"], by, strict=True)
            ]
            return Part((kind, terms))
        case "unary" if value == "{":
            return Part((value, _reference_pairs(tree["lhs"])))
        case "unary" if value == "[":
            return Part((value, [of_reference(item) for item in tree["expressions"]]))
        case "unary":
            return Part((value, of_reference(tree["expression"])))
        case "block":
            return Part((kind, [of_reference(inner) for inner in tree["expressions"]]))
        case "bind":
            return Part((":=", tree["lhs"]["value"], of_reference(tree["rhs"])))
        case "binary" | "apply":
            return Part((value, of_reference(tree["lhs"]), of_reference(tree["rhs"])))
        case "condition":
            otherwise = of_reference(tree["else"]) if "else" in tree else None
            return Part(
                (kind, of_reference(tree["condition"]), of_reference(tree["then"]), otherwise)
            )
        case "function" | "partial":
            arguments = [of_reference(argument) for argument in tree["arguments"]]
            return Part(("function", of_reference(tree["procedure"]), arguments))
        case "lambda" if tree.get("thunk"):
            return of_reference(tree["body"])
        case "lambda":
            parameters = [argument["value"] for argument in tree["arguments"]]
            return Part((kind, parameters, "signature" in tree, of_reference(tree["body"])))
        case "transform":
            delete = of_reference(tree["delete"]) if "delete" in tree else None
            return Part((kind, of_reference(tree["pattern"]), of_reference(tree["update"]), delete))
        case _:
            raise TypeError(kind)


def _reference_pairs(pairs: list[list[dict[str, Any]]]) -> list[tuple[Part, Part]]:
    return [(of_reference(key), of_reference(value)) for key, value in pairs]
